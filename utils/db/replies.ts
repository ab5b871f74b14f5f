import type { Draft, Reply } from '../domain/replies/reply.ts';
import { wroteWithAssistant } from './assistant-log.ts';
import type { PasserelleDatabase } from './schema.ts';

/**
 * Records that a reply was put in a box, or copied for one. The comment counts as answered; its draft is done if
 * it is what was used.
 * A reply that holds what a model wrote is marked so, whatever the sender knew.
 * A reply that comes twice (the sender could not know that it arrived) is recorded once.
 */
export async function recordReply(db: PasserelleDatabase, reply: Reply): Promise<void> {
  await db.transaction('rw', [db.replies, db.comments, db.drafts, db.assistantLog], async () => {
    if (await db.replies.get(reply.id)) return;
    const byModel = reply.byModel === true || (await wroteWithAssistant(db, reply));
    await db.replies.add(byModel ? { ...reply, byModel } : reply);
    if (reply.outcome.kind === 'refused') return;
    const draft = await db.drafts.get(reply.commentKey);
    if (draft?.text === reply.text) await db.drafts.delete(reply.commentKey);
    const comment = await db.comments.get(reply.commentKey);
    if (comment) await db.comments.update(comment.key, { answer: 'answered', answerSource: 'insertion' });
  });
}

/** The replies to a comment, newest first. */
export async function findReplies(db: PasserelleDatabase, commentKey: string): Promise<Reply[]> {
  const replies = await db.replies.where('commentKey').equals(commentKey).sortBy('at');
  return replies.reverse();
}

/** The draft of a comment, if there is one. */
export function findDraft(db: PasserelleDatabase, commentKey: string): Promise<Draft | undefined> {
  return db.drafts.get(commentKey);
}
