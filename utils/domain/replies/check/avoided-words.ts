import type { Rule, RuleFinding } from './finding.ts';

const MAX_FOUND = 20;
const LONGEST_WORD = 100;

export const AVOIDED_WORD: Rule = {
  id: 'avoided-word',
  severity: 'warning',
  find: ({ text, folded }, { voice }) => {
    const findings: RuleFinding[] = [];
    for (const word of voice.avoid) {
      const pattern = patternOf(word);
      if (pattern === null) continue;
      for (const { index, 0: found } of folded.matchAll(pattern)) {
        if (findings.length === MAX_FOUND) return findings;
        const span: [number, number] = [index, index + found.length];
        if (findings.some(({ span: [start, end] }) => start < span[1] && span[0] < end)) continue;
        findings.push({ code: 'avoided_word', span, words: [text.slice(...span)] });
      }
    }
    return findings;
  },
};

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
    .map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/oe|œ/g, '(?:oe|œ)'))
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
