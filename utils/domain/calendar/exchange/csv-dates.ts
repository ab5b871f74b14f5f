import { foldText } from '../../replies/words.ts';
import { isRealDay } from '../days.ts';

/** Which number of `12/03/2026` is the day. */
export type DateOrder = 'day_first' | 'month_first';

const NUMBERS = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})$/;

/** The order in which dates are written, by those that can be read in one way only; null: none tells. */
export function guessDateOrder(cells: readonly string[]): DateOrder | null {
  let [day, month] = [0, 0];
  for (const cell of cells) {
    const [, first, second] = NUMBERS.exec(cleanDate(cell)) ?? [];
    if (Number(first) > 12) day += 1;
    if (Number(second) > 12) month += 1;
  }
  if (day === month) return null;
  return day > month ? 'day_first' : 'month_first';
}

/** Months by their French and English names and short names, folded. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  ['fr', 'en'].flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, at): [string, number] => [
        bare(format.format(Date.UTC(2026, at, 1))),
        at + 1,
      ]);
    }),
  ),
);

/** A day as people and spreadsheets write it, as `YYYY-MM-DD`; null: it is none that the calendar has. */
export function readDay(cell: string, order: DateOrder): string | null {
  const written = cleanDate(cell);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(written);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const numbers = NUMBERS.exec(written);
  if (numbers) {
    const [, first, second, year] = numbers;
    return order === 'day_first' ? dayOf(year, second, first) : dayOf(year, first, second);
  }
  return readNamedMonth(written) ?? readSerial(written);
}

/** `24 décembre 2026`, `Thursday, December 24th, 2026`. */
function readNamedMonth(written: string): string | null {
  const words = foldText(written).match(/[a-z]+|\d+/g) ?? [];
  const month = words.map((word) => MONTHS.get(word)).find((one) => one !== undefined);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const [first, second] = numbers;
  if (month === undefined || numbers.length !== 2) return null;
  return first?.length === 4 ? dayOf(first, String(month), second) : dayOf(second, String(month), first);
}

/** The days since 1899-12-30 that a spreadsheet writes for a date; those of this century alone are taken for one. */
function readSerial(written: string): string | null {
  if (!/^\d{5}$/.test(written) || Number(written) < 36_526 || Number(written) > 73_050) return null;
  return new Date(Date.UTC(1899, 11, 30) + Number(written) * 86_400_000).toISOString().slice(0, 10);
}

function dayOf(year = '', month = '', day = ''): string | null {
  const full = year.length === 2 ? `20${year}` : year;
  const text = `${full.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDay(text) ? text : null;
}

/** Without the weekday before it and the time behind it. */
function cleanDate(cell: string): string {
  return cell
    .trim()
    .replace(/^\p{L}+\.?,?\s+(?=\d)/u, '')
    .replace(/\s+(?:à\s+)?\d{1,2}[:h]\d{0,2}.*$/u, '')
    .trim();
}

function bare(month: string): string {
  return foldText(month).replace('.', '');
}

/** A time of day as people write it (`9h30`, `9:30 pm`, `midi`), as `HH:MM`; null: it is none. */
export function readTime(cell: string): string | null {
  const written = foldText(cell).replace(/\s+/g, '').replaceAll('.', ':');
  if (written === 'midi' || written === 'noon') return '12:00';
  if (written === 'minuit' || written === 'midnight') return '00:00';
  const match = /^(\d{1,2})(?:[:h](\d{2})?(?::\d{2})?|(?=[ap]))(?:m(?:in)?)?([ap]:?m:?)?$/.exec(written);
  const compact = /^(\d{2})(\d{2})$/.exec(written);
  const [, hours, minutes = '00', half] = match ?? compact ?? [];
  if (hours === undefined) return null;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.startsWith('p') ? 12 : 0);
  }
  if (hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** The time that stands behind a date in one cell (`24/12/2026 09:00`); empty: none. */
export function timeBehindDate(cell: string): string {
  return /(?:[T\s]|\sà\s)(\d{1,2}[:h]\d{0,2}(?:\s?[ap]\.?m\.?)?)/iu.exec(cell.trim())?.[1] ?? '';
}
