import { COMMON_WORDS } from '../language/common-words.ts';

/** A reply that the user pasted, to learn the voice from. */
export interface PastedReply {
  /** Its place, 0 for the first. */
  at: number;
  text: string;
  /** Null where its words do not tell. */
  language: 'fr' | 'en' | null;
  /** The words that told the language. */
  telling: string[];
}

/** So many replies are read; those behind them are left out. */
const MAX_PASTED = 20;
/** As long as the longest comment of any network. */
const MAX_LENGTH = 8_000;
/** How many words of the language are named. */
const NAMED = 4;

const RULE = /^[ \t]*-{3,}[ \t]*$/mu;

const wordsOf = (text: string) => new Set(text.split(/\s+/u));
const FRENCH = wordsOf(COMMON_WORDS.fr);
const ENGLISH = wordsOf(COMMON_WORDS.en);

/**
 * Parts what was pasted into replies: by empty lines or, where a line of three dashes stands in it, by these alone, so
 * that a reply may hold empty lines.
 */
export function splitReplies(pasted: string): string[] {
  const text = pasted.replace(/\r\n?/gu, '\n');
  return text
    .split(RULE.test(text) ? /^[ \t]*-{3,}[ \t]*$/mu : /\n[ \t\u00A0]*\n/u)
    .map((reply) => reply.trim().slice(0, MAX_LENGTH))
    .filter((reply) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(reply))
    .slice(0, MAX_PASTED);
}

/** Tells the language of a pasted reply by the words that only one of both languages has. */
export function readReply(text: string, at: number): PastedReply {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}+(?:'\p{Ll}\b)?/gu) ?? [];
  const french = words.filter((word) => FRENCH.has(word) && !ENGLISH.has(word));
  const english = words.filter((word) => ENGLISH.has(word) && !FRENCH.has(word));
  if (french.length === english.length) return { at, text, language: null, telling: [] };
  const [language, told] =
    french.length > english.length ? (['fr', french] as const) : (['en', english] as const);
  return { at, text, language, telling: [...new Set(told)].slice(0, NAMED) };
}
