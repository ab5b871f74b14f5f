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

/**
 * Replaces links, mailboxes, numbers to call and handles that stand in none of the `known` texts. What replaces them
 * looks like a hole on purpose: the text is not inserted before somebody looked at it.
 */
export function removeForeign(
  text: string,
  known: readonly string[],
  words: Readonly<Record<ForeignKind, string>>,
): { text: string; removed: Foreign[] } {
  const removed: Foreign[] = [];
  let rest = text;
  for (const kind of ['email', 'link', 'number', 'handle'] as const) {
    const allowed = new Set(
      known.flatMap((one) => one.match(PATTERNS[kind]) ?? []).map((one) => plain(kind, one)),
    );
    rest = rest.replace(PATTERNS[kind], (found) => {
      const [, core = found, end = ''] = /^(.*?)([.,;:!?)\]}'’*]*)$/su.exec(found) ?? [];
      if (allowed.has(plain(kind, found))) return found;
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
