import { escapePattern } from '../../escape-pattern.ts';
import type { Rule, RuleFinding, Span } from './finding.ts';

const MAX_FOUND = 20;
const LONGEST_WORD = 100;

export const AVOIDED_WORD: Rule = {
  id: 'avoided-word',
  severity: 'warning',
  find: ({ text, folded }, { voice }) => {
    const findings: RuleFinding[] = [];
    for (const avoided of voice.avoid ?? []) {
      const { words, instead } = typeof avoided === 'string' ? { words: avoided, instead: null } : avoided;
      const pattern = patternOf(words);
      if (pattern === null) continue;
      for (const { index, 0: found } of folded.matchAll(pattern)) {
        if (findings.length === MAX_FOUND) return findings;
        const span: Span = [index, index + found.length];
        if (findings.some(({ span: [start, end] }) => start < span[1] && span[0] < end)) continue;
        findings.push(describe(text, span, words, instead));
      }
    }
    return findings;
  },
};

/** `instead`: null where the brand did not say; empty where nothing stands in the place of the words. */
function describe(text: string, span: Span, words: string, instead: string | null): RuleFinding {
  const [start, end] = span;
  const written = text.slice(start, end);
  if (instead === null) return { code: 'avoided_word', span, words: [written] };
  const said = instead.trim();
  if (said === '') {
    const isSpaced = /\s/u.test(text[start - 1] ?? '\n') && /^[\s,.]|^$/u.test(text.slice(end, end + 1));
    const fix = { span: [isSpaced ? Math.max(0, start - 1) : start, end] as Span, text: '' };
    return { code: 'avoided_word', span, words: [written], fix };
  }
  const fixed = inNumber(inCase(said, written), written, words.trim());
  return { code: 'avoided_word_instead', span, words: [written, said], fix: { span, text: fixed } };
}

/** With a capital where there was one. */
function inCase(said: string, written: string): string {
  const [first = ''] = written;
  const isCapital = first !== first.toLowerCase();
  return isCapital ? said.slice(0, 1).toUpperCase() + said.slice(1) : said;
}

/** One word in the plural stands for one in the plural. */
function inNumber(said: string, written: string, avoided: string): string {
  const isPlural = written.length > avoided.length && /s$/iu.test(written) && !/\s/u.test(avoided);
  return isPlural && /^\p{L}+[^\P{L}sxz]$/iu.test(said) ? `${said}s` : said;
}

/** The word with its plural and feminine, in any case, accents or not; null for an empty one. */
function patternOf(word: string): RegExp | null {
  const folded = word
    .slice(0, LONGEST_WORD)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .trim();
  if (folded === '') return null;
  const source = folded
    .split(/\s+/u)
    .map((part) => escapePattern(part).replace(/oe|œ/g, '(?:oe|œ)'))
    .join('[\\s\\u00A0]{1,3}');
  // An ending belongs to a word of letters; "n°" or an emoji has none.
  const ending = /\p{L}{3}$/u.test(folded) ? '(?:es|s|x|e)?' : '';
  const isWordStart = /^[\p{L}\p{N}]/u.test(folded);
  const isWordEnd = /[\p{L}\p{N}]$/u.test(folded);
  return new RegExp(
    `${isWordStart ? '(?<![\\p{L}\\p{N}])' : ''}${source}${ending}${isWordEnd ? '(?![\\p{L}\\p{N}])' : ''}`,
    'gu',
  );
}
