import type { Brand } from '../domain/brands/brand.ts';
import { brandOfPage } from '../domain/brands/pages.ts';
import type { StoredComment, StoredPost } from '../domain/conversation/comment.ts';
import { type Item, itemKey, type NetworkId } from '../domain/conversation/item.ts';
import { keepAnalysis } from '../domain/conversation/keep-analysis.ts';
import { readWrittenAt, sharpen, writtenAtOf } from '../domain/conversation/written-at.ts';
import type { Analysis } from '../domain/language/analysis.ts';
import { settleThreads } from './answers.ts';
import { withCorrections } from './corrections.ts';
import { countMembers } from './members.ts';
import type { PasserelleDatabase } from './schema.ts';

/** A post, comment or reply that a page showed. */
export interface SeenItem {
  item: Item;
  /** Null for a post. */
  analysis: Analysis | null;
}

interface SeenComment {
  key: string;
  item: Item;
  analysis: Analysis;
}

/** What the rows of one sighting depend on: read at once, because a page may show thousands of comments. */
interface Surroundings {
  network: NetworkId;
  brands: readonly Brand[];
  posts: ReadonlyMap<string, StoredPost>;
  /** Keys of comments for which a reply was put in a box or copied. */
  answered: ReadonlySet<string>;
  now: number;
}

/**
 * Stores what a page showed: every comment and post once by (network, id), with the time it was first seen.
 * A comment that the brand wrote, or replied to, counts as answered unless the user said otherwise; the tags that the
 * user corrected stay.
 * Hearing a sighting twice, or its items in another order, gives the same history.
 * @returns what is stored now, by key: the analysis of a comment, null for a post.
 */
export async function rememberSighting(
  db: PasserelleDatabase,
  { network, items }: { network: NetworkId; items: readonly SeenItem[] },
  now: number,
): Promise<Map<string, Analysis | null>> {
  const posts = new Map<string, Item>();
  const comments = new Map<string, SeenComment>();
  for (const { item, analysis } of items) {
    if (item.id === null) continue;
    const key = itemKey(network, item.id);
    if (item.kind === 'post') posts.set(key, item);
    else if (analysis) comments.set(key, { key, item, analysis });
  }
  const stored = new Map<string, Analysis | null>([...posts.keys()].map((key) => [key, null]));
  const tables = [db.comments, db.posts, db.members, db.brands, db.replies, db.corrections];
  await db.transaction('rw', tables, async () => {
    const brands = await db.brands.toArray();
    await putPosts(db, { network, posts, brands, now });
    const known = await bulkGetAsMap(db.comments, [...comments.keys()]);
    const kept = [...comments].map(
      ([key, { item, analysis }]) => [key, keepAnalysis(known.get(key), item.text, analysis)] as const,
    );
    const analyses = await withCorrections(db, new Map(kept));
    for (const [key, analysis] of analyses) stored.set(key, analysis);
    const seen = [...comments.values()].map((comment) => ({
      ...comment,
      analysis: analyses.get(comment.key) ?? comment.analysis,
    }));
    const around: Surroundings = {
      network,
      brands,
      posts: await bulkGetAsMap(db.posts, postKeysOf(network, seen)),
      answered: await findAnswered(db, [...comments.keys()]),
      now,
    };
    await db.comments.bulkPut(seen.map((comment) => makeRow(comment, known.get(comment.key), around)));
    const first = seen.filter(({ key }) => !known.has(key));
    await countMembers(
      db,
      network,
      first.map(({ item }) => item),
      now,
    );
    await settleThreads(
      db,
      network,
      seen.map(({ item }) => item),
      brands,
    );
  });
  return stored;
}

function makeRow(
  { key, item, analysis }: SeenComment,
  known: StoredComment | undefined,
  { network, brands, posts, answered, now }: Surroundings,
): StoredComment {
  const postKey = item.postId ? itemKey(network, item.postId) : (known?.postKey ?? null);
  const postAuthor = (postKey !== null && posts.get(postKey)?.item.authorUrl) || null;
  const row: StoredComment = {
    key,
    network,
    item,
    analysis,
    postKey,
    brandId: known?.brandId ?? brandOfPage(brands, network, postAuthor)?.id ?? null,
    answer: known?.answer ?? 'to_answer',
    answerSource: known?.answerSource ?? 'thread',
    writtenAt: sharpen(known ? writtenAtOf(known) : null, readWrittenAt(item, now)),
    firstSeenAt: known?.firstSeenAt ?? now,
    lastSeenAt: now,
  };
  if (row.answerSource === 'user' || row.answer === 'answered') return row;
  // A reply may have been recorded before its comment was stored.
  return answered.has(key) ? { ...row, answer: 'answered', answerSource: 'insertion' } : row;
}

async function putPosts(
  db: PasserelleDatabase,
  seen: { network: NetworkId; posts: ReadonlyMap<string, Item>; brands: readonly Brand[]; now: number },
): Promise<void> {
  const { network, posts, brands, now } = seen;
  for (const [key, item] of posts) {
    const known = await db.posts.get(key);
    await db.posts.put({ key, network, item, firstSeenAt: known?.firstSeenAt ?? now, lastSeenAt: now });
    const brand = brandOfPage(brands, network, item.authorUrl);
    if (!brand) continue;
    // Its comments may have come before it.
    const brandless = db.comments
      .where('postKey')
      .equals(key)
      .filter(({ brandId }) => brandId === null);
    await brandless.modify({ brandId: brand.id });
  }
}

async function findAnswered(db: PasserelleDatabase, keys: readonly string[]): Promise<Set<string>> {
  const replies = await db.replies.where('commentKey').anyOf(keys).toArray();
  return new Set(
    replies.filter(({ outcome }) => outcome.kind !== 'refused').map(({ commentKey }) => commentKey),
  );
}

function postKeysOf(network: NetworkId, seen: readonly SeenComment[]): string[] {
  return [...new Set(seen.flatMap(({ item }) => (item.postId ? [itemKey(network, item.postId)] : [])))];
}

async function bulkGetAsMap<Row extends { key: string }>(
  table: { bulkGet: (keys: string[]) => PromiseLike<(Row | undefined)[]> },
  keys: string[],
): Promise<Map<string, Row>> {
  const rows = await table.bulkGet(keys);
  return new Map(rows.flatMap((row) => (row ? [[row.key, row] as const] : [])));
}
