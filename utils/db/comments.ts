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

/** How many comments wait for an answer, and how many of them are at least as urgent as `urgentFrom` (0 to 1). */
export async function countToAnswer(
  db: PasserelleDatabase,
  urgentFrom: number,
): Promise<{ all: number; urgent: number }> {
  // Counted in the indexes: reading thousands of comments would hold the popup up.
  const [all, urgent] = await Promise.all([
    db.comments.where('answer').equals('to_answer').count(),
    db.comments
      .where('[answer+analysis.urgency]')
      .between(['to_answer', urgentFrom], ['to_answer', 1], true, true)
      .count(),
  ]);
  return { all, urgent };
}

/** Records what the user decided about answering a comment. @returns false where the comment is not stored. */
export async function setAnswer(db: PasserelleDatabase, key: string, answer: AnswerState): Promise<boolean> {
  return (await db.comments.update(key, { answer, answerSource: 'user' })) > 0;
}
