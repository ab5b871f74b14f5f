import type { Brand } from '../domain/brands/brand.ts';
import { brandOfPage } from '../domain/brands/pages.ts';
import type { AnswerState, StoredComment } from '../domain/conversation/comment.ts';
import { itemKey, type NetworkId } from '../domain/conversation/item.ts';
import type { Sighting } from '../domain/conversation/page-report.ts';
import { countMember } from './members.ts';
import type { PasserelleDatabase } from './schema.ts';

/**
 * Stores what a page showed: every comment and post once by (network, id), with the time it was first seen.
 * A comment that the brand wrote, or replied to, counts as answered unless the user said otherwise.
 * Hearing a sighting twice, or its items in another order, gives the same history.
 * @returns the keys that are stored now.
 */
export async function rememberSighting(
  db: PasserelleDatabase,
  { network, items }: Sighting,
  now: number,
): Promise<string[]> {
  return db.transaction('rw', [db.comments, db.posts, db.members, db.brands], async () => {
    const brands = await db.brands.toArray();
    const stored: string[] = [];
    for (const { item, analysis } of items) {
      if (item.id === null) continue;
      const key = itemKey(network, item.id);
      if (item.kind === 'post') await putPost(db, { network, key, item, brands, now });
      else if (analysis) await putComment(db, { network, key, item, analysis, brands, now });
      else continue;
      stored.push(key);
    }
    return stored;
  });
}

interface SeenPost extends Pick<StoredComment, 'network' | 'key' | 'item'> {
  brands: readonly Brand[];
  now: number;
}

async function putPost(db: PasserelleDatabase, seen: SeenPost): Promise<void> {
  const { network, key, item, brands, now } = seen;
  const known = await db.posts.get(key);
  await db.posts.put({ key, network, item, firstSeenAt: known?.firstSeenAt ?? now, lastSeenAt: now });
  const brand = brandOfPage(brands, network, item.authorUrl);
  if (!brand) return;
  // Its comments may have come before it.
  const brandless = db.comments
    .where('postKey')
    .equals(key)
    .filter(({ brandId }) => brandId === null);
  await brandless.modify({ brandId: brand.id });
}

interface SeenComment extends SeenPost, Pick<StoredComment, 'analysis'> {}

async function putComment(db: PasserelleDatabase, seen: SeenComment): Promise<void> {
  const { network, key, item, analysis, brands, now } = seen;
  const known = await db.comments.get(key);
  const postKey = item.postId ? itemKey(network, item.postId) : (known?.postKey ?? null);
  const isOwn = brandOfPage(brands, network, item.authorUrl) !== undefined;
  const state = known ?? { answer: 'to_answer', answerSource: 'thread', firstSeenAt: now, brandId: null };
  const settled = state.answerSource === 'user' || state.answer === 'answered';
  const answered = !settled && (isOwn || (await hasBrandReply(db, network, key, brands)));
  await db.comments.put({
    key,
    network,
    item,
    analysis,
    postKey,
    brandId: state.brandId ?? (await findBrandId(db, network, postKey, brands)),
    answer: answered ? 'answered' : state.answer,
    answerSource: state.answerSource,
    firstSeenAt: state.firstSeenAt,
    lastSeenAt: now,
  });
  if (!known) await countMember(db, network, item, now);
  if (isOwn && item.kind === 'reply' && item.parentId)
    await settleParent(db, itemKey(network, item.parentId));
}

/** A brand's reply may come before the comment that it answers. */
async function hasBrandReply(
  db: PasserelleDatabase,
  network: NetworkId,
  key: string,
  brands: readonly Brand[],
): Promise<boolean> {
  const replies = await db.comments
    .where('item.parentId')
    .equals(key.slice(network.length + 1))
    .toArray();
  return replies.some((reply) => brandOfPage(brands, network, reply.item.authorUrl) !== undefined);
}

async function settleParent(db: PasserelleDatabase, key: string): Promise<void> {
  const parent = await db.comments.get(key);
  if (!parent || parent.answerSource === 'user' || parent.answer === 'answered') return;
  await db.comments.update(key, { answer: 'answered', answerSource: 'thread' });
}

async function findBrandId(
  db: PasserelleDatabase,
  network: NetworkId,
  postKey: string | null,
  brands: readonly Brand[],
): Promise<string | null> {
  const post = postKey === null ? undefined : await db.posts.get(postKey);
  return brandOfPage(brands, network, post?.item.authorUrl ?? null)?.id ?? null;
}

/** The comments of these keys, in their order; what is not stored is left out. */
export async function findComments(
  db: PasserelleDatabase,
  keys: readonly string[],
): Promise<StoredComment[]> {
  const rows = await db.comments.bulkGet([...keys]);
  return rows.filter((row) => row !== undefined);
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
