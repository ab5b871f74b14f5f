import type { NetworkId } from '../domain/conversation/item.ts';
import type { RecentReply } from '../domain/replies/check/finding.ts';
import type { Draft, KeptDraft, Reply } from '../domain/replies/reply.ts';
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

/** The drafts that were put aside for a comment, the newest first. */
export async function findKeptDrafts(db: PasserelleDatabase, commentKey: string): Promise<KeptDraft[]> {
  const drafts = await db.keptDrafts.where('commentKey').equals(commentKey).sortBy('keptAt');
  return drafts.reverse();
}

/** The comments for which a draft was put aside. */
export async function findKeysOfKeptDrafts(db: PasserelleDatabase): Promise<Set<string>> {
  return new Set((await db.keptDrafts.orderBy('commentKey').uniqueKeys()).map(String));
}

/** What a person was answered on a network from `since` on, in milliseconds since 1970; the oldest first. */
export async function findRepliesTo(
  db: PasserelleDatabase,
  { network, author, authorUrl }: { network: NetworkId; author: string | null; authorUrl: string | null },
  since: number,
): Promise<RecentReply[]> {
  if (author === null && authorUrl === null) return [];
  const replies = await db.replies.where('at').aboveOrEqual(since).sortBy('at');
  const given = replies.filter(({ outcome }) => outcome.kind !== 'refused');
  const comments = await db.comments.bulkGet(given.map(({ commentKey }) => commentKey));
  return given.flatMap(({ text, at }, index) => {
    const comment = comments[index];
    if (comment?.network !== network) return [];
    const { item } = comment;
    // Two people may have one name; an address is one person's.
    const isSame =
      authorUrl !== null && item.authorUrl !== null ? item.authorUrl === authorUrl : item.author === author;
    return isSame ? [{ text, author, at }] : [];
  });
}

/** Every reply that was recorded, in no order. */
export function findAllReplies(db: PasserelleDatabase): Promise<Reply[]> {
  return db.replies.toArray();
}
