import type { AnswerState, StoredComment } from '../domain/conversation/comment.ts';
import type { PasserelleDatabase } from './schema.ts';

/** The comments of these keys, in their order; what is not stored is left out. */
export async function findComments(
  db: PasserelleDatabase,
  keys: readonly string[],
): Promise<StoredComment[]> {
  const rows = await db.comments.bulkGet([...keys]);
  return rows.filter((row) => row !== undefined);
}

/** The comments that were seen last, the newest first. */
export function findRecentComments(db: PasserelleDatabase, limit: number): Promise<StoredComment[]> {
  return db.comments.orderBy('lastSeenAt').reverse().limit(limit).toArray();
}

/**
 * How many comments wait for an answer, and how many of them are at least as urgent as `urgentFrom` (0 to 1).
 * @param brandId Only those under what this brand published; null: all.
 */
export async function countToAnswer(
  db: PasserelleDatabase,
  urgentFrom: number,
  brandId: string | null = null,
): Promise<{ all: number; urgent: number }> {
  // Counted in the indexes: reading thousands of comments would hold the popup up.
  const [index, start] =
    brandId === null
      ? ['[answer+analysis.urgency]', ['to_answer']]
      : ['[answer+brandId+analysis.urgency]', ['to_answer', brandId]];
  const countFrom = (urgency: number) =>
    db.comments
      .where(index)
      .between([...start, urgency], [...start, 1], true, true)
      .count();
  const [all, urgent] = await Promise.all([countFrom(0), countFrom(urgentFrom)]);
  return { all, urgent };
}

/** Records what the user decided about answering a comment. @returns false where the comment is not stored. */
export async function setAnswer(db: PasserelleDatabase, key: string, answer: AnswerState): Promise<boolean> {
  return (await db.comments.update(key, { answer, answerSource: 'user' })) > 0;
}
