import { markFound } from '../../utils/domain/library/search.ts';

/** A text with the words that were searched for marked in it. */
export function FoundText({ text, words }: { text: string; words: readonly string[] }) {
  if (words.length === 0) return text;
  let at = 0;
  return markFound(text, words).map(({ text: stretch, isFound }) => {
    const key = at;
    at += stretch.length;
    return isFound ? <mark key={key}>{stretch}</mark> : stretch;
  });
}
