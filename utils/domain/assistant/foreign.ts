import { digitsOf } from '../replies/check/numbers.ts';

const FOREIGN_KINDS = ['link', 'email', 'number', 'handle'] as const;
type ForeignKind = (typeof FOREIGN_KINDS)[number];

/** Something in an answer that leads somewhere, and that neither the brand nor its post ever named. */
export interface Foreign {
  kind: ForeignKind;
  text: string;
}

const ENDINGS =
  'com|fr|net|org|info|biz|io|co|ly|me|be|ch|ca|uk|us|de|es|it|pt|nl|eu|ru|cn|in|su|tk|ml|ga|cf|gq|gl|gg|gd|to|tv|cc|ws|shop|store|site|online|xyz|top|app|dev|ai|link|click|club|live|win|vip|pro|page|web|zip|mov|cash|money|support|help|chat|example|test|invalid|local|onion';
/** Also as people write them past filters: `hxxp://`, `evil[.]com`, `evil (dot) com`. */
const PATTERNS: Record<ForeignKind, RegExp> = {
  email:
    /(?:mailto:)?[\p{L}\p{N}._%+-]+(?:@| @ | ?[([{] ?(?:at|arobase|@) ?[)\]}] ?)[\p{L}\p{N}-]+(?: ?(?:\.|[([{] ?(?:dot|point|\.) ?[)\]}]) ?[\p{L}\p{N}-]{2,})+/giu,
  link: new RegExp(
    '(?:[a-z][a-z0-9+.-]{1,20}:\\/\\/|(?:javascript|data|vbscript|tel|sms|mailto|intent):)[^\\s<>"»”]+' +
      '|(?<![\\p{L}\\p{N}@.-])www\\.[^\\s<>"»”]+' +
      `|(?<![\\p{L}\\p{N}@.-])(?:[\\p{L}\\p{N}-]+ ?(?:[([{] ?(?:dot|point|\\.) ?[)\\]}]|(?<! )\\.(?! )) ?){1,5}(?:${ENDINGS})(?![\\p{L}\\p{N}-])(?::\\d+)?(?:\\/[^\\s<>"»”]*)?` +
      '|(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d+)?(?:\\/[^\\s<>"»”]*)?',
    'giu',
  ),
  number: /(?<![\p{L}\p{N}€$£])[+(]?\d(?:[ .()\u00A0\u202F-]{0,2}\d){7,20}(?!\p{N})/gu,
  handle: /(?<![\p{L}\p{N}._])@[\p{L}\p{N}._-]{2,}/gu,
};

/** Every match of the pattern has it: most texts have none, and are not searched further. */
const SIGNS: Record<ForeignKind, RegExp> = {
  email: /@|[([{] ?(?:at|arobase)/i,
  link: /[:.][^\s"»”<>]|[([{] ?(?:dot|point|\.)/i,
  number: /\d[ .()\u00A0\u202F-]{0,2}\d/,
  handle: /@/,
};

/** So many of each kind are known at most, and none that is longer, in UTF-16 units. */
export const MOST_CONTACTS = 2_000;
export const LONGEST_CONTACT = 500;

/** The ways to somewhere that texts name, in the form they are compared in. */
export type Contacts = Record<ForeignKind, string[]>;

/** The links, mailboxes, numbers and handles of these texts; where there are too many, those of the first texts. */
export function findContacts(texts: Iterable<string>): Contacts {
  const found = {
    link: new Set<string>(),
    email: new Set<string>(),
    number: new Set<string>(),
    handle: new Set<string>(),
  };
  for (const text of texts)
    for (const kind of FOREIGN_KINDS) {
      if (found[kind].size >= MOST_CONTACTS || !SIGNS[kind].test(text)) continue;
      for (const one of text.match(PATTERNS[kind]) ?? []) {
        const contact = plain(kind, one);
        if (contact.length <= LONGEST_CONTACT && found[kind].size < MOST_CONTACTS) found[kind].add(contact);
      }
    }
  return {
    link: [...found.link],
    email: [...found.email],
    number: [...found.number],
    handle: [...found.handle],
  };
}

/** Those that may stand in a text. */
type Allowed = Readonly<Record<ForeignKind, ReadonlySet<string>>>;

export function allowContacts({ link, email, number, handle }: Contacts): Allowed {
  return { link: new Set(link), email: new Set(email), number: new Set(number), handle: new Set(handle) };
}

/**
 * Replaces links, mailboxes, numbers to call and handles that are not allowed. What replaces them looks like a hole on
 * purpose: the text is not inserted before somebody looked at it.
 */
export function removeForeign(
  text: string,
  allowed: Allowed,
  words: Readonly<Record<ForeignKind, string>>,
): { text: string; removed: Foreign[] } {
  const removed: Foreign[] = [];
  let rest = text;
  for (const kind of ['email', 'link', 'number', 'handle'] as const) {
    rest = rest.replace(PATTERNS[kind], (found) => {
      const [, core = found, end = ''] = /^(.*?)([.,;:!?)\]}'’*]*)$/su.exec(found) ?? [];
      if (allowed[kind].has(plain(kind, found))) return found;
      removed.push({ kind, text: core.slice(0, 200) });
      return words[kind] + end;
    });
  }
  return { text: rest, removed };
}

/** Numbers are the same by their last nine figures, links without what is around the address. */
function plain(kind: ForeignKind, text: string): string {
  if (kind === 'number') return digitsOf(text).slice(-9);
  return text
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)?(?:www\.)?/, '')
    .replace(/[.,;:!?)\]}'’*/]+$/u, '');
}
