import { type DraftText, sentenceAt } from './draft-text.ts';
import type { CheckContext, FindingCode, Rule, RuleFinding } from './finding.ts';
import { digitsOf, isCardNumber, isIban, isPersonalPhone } from './numbers.ts';

type Kind = Extract<
  FindingCode,
  'phone' | 'email' | 'postal_address' | 'bank_account' | 'card' | 'identity_number' | 'order_number'
>;
type Search = (draft: DraftText) => Array<{ code: Kind; start: number; end: number }>;

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63} ?(?:@|[([{] ?(?:at|arobase|@) ?[)\]}]) ?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/giu;
/** Mailboxes of a function are public by nature. */
const ROLE_MAILBOX =
  /^(?:contact|info|infos|information|bonjour|hello|hi|hey|support|help|aide|sav|service|services|service[._-]?clients?|clients?|relation[._-]?clients?|customer[._-]?(?:service|care|support)|care|commandes?|orders?|ventes?|sales|boutique|shop|magasin|store|reservations?|bookings?|billetterie|tickets?|accueil|reception|mairie|secretariat|office|admin|rh|hr|recrutement|jobs?|careers?|emploi|presse|press|media|communication|marketing|newsletter|team|equipe|legal|privacy|rgpd|dpo|abuse|webmaster|no-?reply|ne-?pas-?repondre|feedback|enquiries|inquiries|partenariats?|partnerships?|events?|benevoles?|volunteers?|adhesions?)$/;
const WEBMAIL =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|orange|wanadoo|free|sfr|laposte|neuf|bbox|icloud|me|mac|aol|protonmail|proton|gmx)\./;

/** "Merci @jean.dupont": a name after a space, unless it ends like the address of a site. */
const HANDLE = /[^ ] @(?!.*\.(?:com|net|org|info|eu|fr|be|ch|ca|uk|de|es|it|lu|example)$)/i;

const LONG_NUMBER =
  /(?<![\p{L}\p{N}.,€$£#/-])[+(]?\d(?:[ .()\u00A0\u202F-]{0,2}\d){8,20}(?![\p{L}\p{N}]|[.,]\d)/gu;
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?(?![\p{L}\p{N}])/giu;
const FRENCH_SECURITY =
  /(?<!\d)[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3}(?: ?\d{2})?(?!\d)/g;
const SECURITY_EN =
  /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])|(?<![\p{L}\p{N}])[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu;

const STREET_FR =
  /(?<![\p{L}\p{N}.,/-])\d{1,4} ?(?:bis|ter|quater|[a-d])?(?: ?, ?| )(?:rue|grande?[- ]rue|grand'rue|avenue|av\.?|boulevard|bd|bld|chemin|impasse|all[eé]es?|place|quai|route|cours|square|passage|villa|lotissement|faubourg|sentier|esplanade|r[eé]sidence|hameau|ruelle|mont[eé]e|c[oô]te|promenade|venelle|traverse|cit[eé]|clos)(?:\s(?=\p{L})(?:[\p{L}'’.-]{1,30}[ ]?){1,5}|(?<=[Rr]ue))(?:,? ?\d{5} \p{L}[\p{L}'’-]{1,30})?/giu;
const STREET_EN =
  /(?<![\p{L}\p{N}.,/£$€-])\d{1,5}[A-Za-z]? (?:\p{Lu}[\p{L}'’.-]{1,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Close|Way|Boulevard|Blvd|Place|Square|Terrace|Crescent|Gardens|Grove|Hill|Row|Mews|Parkway|Circle|Walk|Park)(?![\p{L}])/gu;
const UK_POSTCODE = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\p{N}])/gu;
/** The brand's own door, which everybody may know. */
const OWN_DOOR =
  /(?<![a-z])(?:notre|nos|our|nous (?:vous )?(?:accueill|attend|somm|trouv|install|recev)[a-z]{1,6}|retrouvez-nous|retrouve-nous|rejoignez-nous|rejoins-nous|venez|viens|on (?:t'|vous )?attend|la (?:boutique|mairie|mediatheque|fete|salle|permanence)|le (?:magasin|musee|marche|bureau|siege|local|restaurant|theatre)|l'(?:atelier|agence|accueil|expo|exposition|office|entree)|find us|visit us|come (?:and )?see us|we are at|we're at|you can find us|the (?:shop|store|office|museum|venue|event|market|library))(?![a-z])/;
const SOMEBODYS =
  /(?<![a-z])(?:votre|vos|ton|ta|tes|your|chez (?:vous|toi|lui|elle|le voisin|la voisine)|monsieur|madame|mr|mrs|ms|mme|habit[a-z]{1,5}|domicile|livre[a-z]{0,2}|depos[a-z]{1,3}|laisse[a-z]{0,2}|delivered|left at|live[sd]? at)(?![a-z])/;

const CODE_TOKEN =
  /(?<![\p{L}\p{N}€$£.,/@-])(?:\d{4}\/\d{3,8}|#?[A-Z\d](?:[A-Z\d-]{2,28}[A-Z\d]))(?![\p{L}\p{N}/:€%@]|[.,]\d| ?(?:€|%|euros?|points?|pi[eè]ces?|ml|cl|kg|g|grammes?|kilos?|grams?|miles|km|litres?|heures?|hours?|jours?|days?|cm|mm|m²|m2|personnes?|people|fois|times|vues|views|pounds|dollars)(?!\p{L}))/gu;
const ORDER_CUE =
  /(?<![a-z])(?:commandes?|colis|suivi|dossier|clients?|cliente|facture|reservation|resa|contrat|compte|adherente?|abonnee?|abonnement|billet|reference|ref|ticket|devis|sinistre|demande|retour|bon|carte|carte (?:de )?fidelite|orders?|tracking|parcel|booking|account|acct|customer|invoice|case|claim|membership|member|policy|confirmation|file|shipment|return)(?: (?:web|internet|en ligne|fidelite|interne|client|online))?[ :('#=,-]{0,3}(?:(?:n[°ºo]\.?|no\.?|num(?:ero|ber)?\.?|nr\.?|ref(?:erence)?\.?|code|id|est|is|le|la|de|du|suivi|client|commande|votre|your|the|bien|was|portant|au nom de [a-z]{1,20}|#)[ :('#=,-]{0,3}){0,5}$/;
const NUMBER_WORD =
  /(?:n[°ºo]|num|number|#|ref|code|id|tracking|suivi|(?<![a-z])no)(?:[^a-z]|ero|ber|erence|\.|$)/;

const SEARCHES: readonly Search[] = [
  ({ text }) =>
    matches(text, EMAIL)
      .filter(({ found }) => !isRoleMailbox(found) && !isHandle(found))
      .map((match) => ({ code: 'email', ...match })),
  ({ text }) =>
    matches(text, IBAN)
      .filter(({ found }) => isIban(found))
      .map((match) => ({ code: 'bank_account', ...match })),
  ({ text, folded }) =>
    matches(text, LONG_NUMBER)
      .filter(({ found, start }) =>
        isCardNumber(found, cueBefore(folded, start, /carte|card|visa|mastercard|cb(?![a-z])/)),
      )
      .map((match) => ({ code: 'card', ...match })),
  ({ text, folded }) =>
    [
      ...matches(text, FRENCH_SECURITY).filter(
        ({ found, start }) =>
          digitsOf(found).length === 15 ||
          cueBefore(folded, start, /securite sociale|secu(?![a-z])|nir(?![a-z])/),
      ),
      ...matches(text, SECURITY_EN),
    ].map((match) => ({ code: 'identity_number', ...match })),
  ({ text }) =>
    matches(text, LONG_NUMBER)
      .filter(({ found }) => isPersonalPhone(found))
      .map((match) => ({ code: 'phone', ...match })),
  (draft) =>
    [
      ...matches(draft.text, STREET_FR),
      ...matches(draft.text, STREET_EN),
      ...matches(draft.text, UK_POSTCODE),
    ]
      .filter(({ start, found }) => !isNoStreet(found) && !isOwnDoor(draft, start))
      .map(({ start, found }) => ({ code: 'postal_address', start, end: start + streetLength(found) })),
  ({ text, folded }) =>
    matches(text, CODE_TOKEN)
      .filter(({ found, start }) => isOrderNumber(folded, found, start))
      .map((match) => ({ code: 'order_number', ...match })),
];

/** The first ones say enough. */
const MAX_FOUND = 20;

export const PERSONAL_DATA: Rule = {
  id: 'personal-data',
  severity: 'blocking',
  find: (draft, context) => {
    const findings: RuleFinding[] = [];
    for (const search of SEARCHES) {
      for (const { code, start, end } of search(draft)) {
        const words = draft.text.slice(start, end);
        const isTold = findings.some(({ span }) => start < span[1] && span[0] < end);
        if (isTold || isAllowed(words, context)) continue;
        findings.push({ code, span: [start, end], words: [words] });
        if (findings.length === MAX_FOUND) return findings;
      }
    }
    return findings;
  },
};

function matches(text: string, pattern: RegExp): Array<{ start: number; end: number; found: string }> {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => {
    const found = match.trimEnd();
    return { start: index, end: index + found.length, found };
  });
}

function cueBefore(folded: string, start: number, cue: RegExp): boolean {
  return cue.test(folded.slice(Math.max(0, start - 40), start));
}

function isRoleMailbox(email: string): boolean {
  const [mailbox = ''] = email.toLowerCase().split('@');
  return ROLE_MAILBOX.test(mailbox) && !WEBMAIL.test(email.toLowerCase());
}

function isHandle(found: string): boolean {
  return HANDLE.test(found) && !WEBMAIL.test(found.toLowerCase());
}

/** "3 places de concert", "2 cours de yoga": a street of such a kind has a name with a capital. */
function isNoStreet(found: string): boolean {
  return (
    /^\d{1,4} ?(?:bis|ter)?,? ?(?:place|cours|passage|square|villa|route|clos|cit|travers|c[oô]te|mont|clos|promenade|chemin|r[eé]sid)/iu.test(
      found,
    ) && !/ (?:[dlDL]['’])?\p{Lu}/u.test(found)
  );
}

/** Without the small words after the name: "14 rue des Acacias est fermée". */
function streetLength(found: string): number {
  if (!/ (?:[dlDL]['’])?\p{Lu}/u.test(found)) return found.length;
  return found.replace(/(?:[ ,.]{1,2}\p{Ll}[\p{L}'’.-]{0,30}){0,6}[ ,.]{0,2}$/u, '').length;
}

function isOwnDoor(draft: DraftText, start: number): boolean {
  const before = draft.folded.slice(sentenceAt(draft, start).start, start);
  return OWN_DOOR.test(before) && !SOMEBODYS.test(before);
}

function isOrderNumber(folded: string, found: string, start: number): boolean {
  const code = found.replace('#', '');
  const digits = digitsOf(code).length;
  const isMixed = /[A-Z]/.test(code) && digits >= 2 && code.length >= 5;
  if (!isMixed && digits < 4) return false;
  const before = folded.slice(Math.max(0, start - 60), start);
  const cue = ORDER_CUE.exec(before)?.[0];
  if (cue === undefined) return false;
  // "la commande 2026" is a year, "the account has 1000" a quantity: four figures need their "n°".
  return isMixed || digits >= 5 || found.startsWith('#') || NUMBER_WORD.test(cue);
}

/** Numbers are compared by their last figures, so that "+33 2" and "02" are one. */
function isAllowed(words: string, { allowed = [] }: CheckContext): boolean {
  const digits = digitsOf(words);
  const plain = words.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '');
  return allowed.some((one) => {
    const own = one.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '');
    if (own === '') return false;
    const ownDigits = digitsOf(one);
    if (digits.length >= 8 && ownDigits.length >= 8 && digits.slice(-9) === ownDigits.slice(-9)) return true;
    return plain.length >= 6 && own.length >= 6 && (own.includes(plain) || plain.includes(own));
  });
}
