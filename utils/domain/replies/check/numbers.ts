/** The figures of a text alone. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/**
 * Whether a number may be somebody's telephone: French, Belgian, Swiss, British and North American numbers as they are
 * written at home, and all international ones (E.164: 8 to 15 figures after the +). Freephone and service numbers,
 * which nobody has at home, are none.
 */
export function isPersonalPhone(written: string): boolean {
  const digits = digitsOf(written);
  if (/^\+|^00/.test(written.replace(/[( ]/g, ''))) return isInternational(digits.replace(/^00/, ''));
  // France, Belgium, Switzerland: 10 figures from 0; the United Kingdom: 10 or 11.
  if (/^0[1-79]\d{8}$/.test(digits)) return true;
  if (/^0(?:1\d{8,9}|2\d{9}|7\d{9})$/.test(digits)) return true;
  // North America: three, three and four figures, set apart.
  return (
    /^\(?[2-9]\d{2}\)?[ .-]{1,2}[2-9]\d{2}[ .-]\d{4}$/.test(written) &&
    !/^(?:800|888|877|866|855|844|833)/.test(digits)
  );
}

const SERVICE = /^(?:338|448|443|1800|1888|1877|1866|1855|1844|1833|800)/;

function isInternational(digits: string): boolean {
  return digits.length >= 8 && digits.length <= 15 && !SERVICE.test(digits.replace(/^(33|44)0/, '$1'));
}

/**
 * Whether a number may be that of a bank card: 13 to 19 figures whose check figure is right (ISO/IEC 7812-1, Luhn), or
 * sixteen that the text calls a card.
 */
export function isCardNumber(written: string, isCalledCard: boolean): boolean {
  const digits = digitsOf(written);
  if (digits.length < 13 || digits.length > 19 || !/^[2-6]/.test(digits)) return false;
  return hasLuhnDigit(digits) || (isCalledCard && digits.length === 16);
}

function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const figure = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 1 ? figure * 2 : figure;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Whether the check figures of an international bank account number are right (ISO 13616, modulo 97). */
export function isIban(written: string): boolean {
  const code = written.replace(/\s/g, '').toUpperCase();
  if (code.length < 15 || code.length > 34) return false;
  let rest = 0;
  for (const sign of code.slice(4) + code.slice(0, 4)) {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 55;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
