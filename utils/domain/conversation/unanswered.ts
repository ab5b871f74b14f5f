import type { StoredComment } from './comment.ts';

/**
 * The next comment that waits for an answer, or the one before (`step` -1), from the comment with the key `from`; after
 * the last comes the first. Null where none waits.
 * @param comments in the order of the page.
 */
export function findUnanswered(
  comments: ReadonlyArray<Pick<StoredComment, 'key' | 'answer'>>,
  from: string | null,
  step: 1 | -1,
): string | null {
  const count = comments.length;
  const start = comments.findIndex(({ key }) => key === from);
  // From nowhere the way begins at the first comment, or at the last.
  const before = start >= 0 ? start : step === 1 ? -1 : count;
  for (let distance = 1; distance <= count; distance++) {
    const comment = comments[(before + step * distance + 2 * count) % count];
    if (comment?.answer === 'to_answer') return comment.key;
  }
  return null;
}
