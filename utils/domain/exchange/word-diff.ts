import { diffWordsWithSpace } from 'diff';

/** A stretch of a comparison, in the order in which it is read. */
export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Texts that have more than this in words that differ are shown one after the other. */
const MOST_EDITS = 1_500;

/** What was taken out of a text and what was put in, word by word (Myers, "An O(ND) difference algorithm", 1986). */
export function diffWords(before: string, after: string): DiffPart[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (changes === undefined) {
    return [
      { kind: 'removed' as const, text: before },
      { kind: 'added' as const, text: after },
    ].filter(({ text }) => text !== '');
  }
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
