import type { Brand } from '../domain/brands/brand.ts';
import { brandOfPage } from '../domain/brands/pages.ts';
import type { StoredComment } from '../domain/conversation/comment.ts';
import { type Item, itemKey, type NetworkId } from '../domain/conversation/item.ts';
import { readWrittenAt, sharpen, writtenAtOf } from '../domain/conversation/written-at.ts';
import type { PasserelleDatabase } from './schema.ts';

/** What makes a comment more urgent besides its own words. */
export interface CommentContext {
  /** Milliseconds since it was written; 0 where no page told. */
  ageMs: number;
  /** How many comments of its post are known, in the history or in the same sighting. */
  reach: number;
  /** Those of the brand whose page it stands on. */
  crisisWords: readonly string[];
}

interface Known {
  network: NetworkId;
  rows: ReadonlyMap<string, StoredComment>;
  /** Of the posts, by `itemKey`. */
  authors: ReadonlyMap<string, string | null>;
  /** Comments, by `itemKey` of their post. */
  reaches: ReadonlyMap<string, number>;
  brands: readonly Brand[];
  now: number;
}

/** The context of each of these comments, which a page shows with these posts. `now`: milliseconds since 1970. */
export async function findContexts(
  db: PasserelleDatabase,
  network: NetworkId,
  { comments, posts }: { comments: readonly Item[]; posts: readonly Item[] },
  now: number,
): Promise<CommentContext[]> {
  const rows = new Map<string, StoredComment>();
  const keys = comments.flatMap(({ id }) => (id === null ? [] : itemKey(network, id)));
  for (const row of await db.comments.bulkGet(keys)) if (row) rows.set(row.key, row);
  const fresh = new Map<string, Set<string>>();
  for (const item of comments) {
    const postKey = postKeyOf(network, item, rows);
    if (postKey === null) continue;
    const ids = fresh.get(postKey) ?? new Set();
    if (item.id !== null && rows.get(itemKey(network, item.id))?.postKey !== postKey) ids.add(item.id);
    fresh.set(postKey, ids);
  }
  const authors = new Map<string, string | null>();
  for (const row of await db.posts.bulkGet([...fresh.keys()]))
    if (row) authors.set(row.key, row.item.authorUrl);
  for (const { id, authorUrl } of posts) if (id !== null) authors.set(itemKey(network, id), authorUrl);
  const reaches = new Map<string, number>();
  for (const [postKey, ids] of fresh)
    reaches.set(postKey, ids.size + (await db.comments.where('postKey').equals(postKey).count()));
  const known: Known = { network, rows, authors, reaches, brands: await db.brands.toArray(), now };
  return comments.map((item) => describe(item, known));
}

function describe(item: Item, { network, rows, authors, reaches, brands, now }: Known): CommentContext {
  const row = item.id === null ? undefined : rows.get(itemKey(network, item.id));
  const postKey = postKeyOf(network, item, rows);
  const writtenAt = sharpen(row ? writtenAtOf(row) : null, readWrittenAt(item, now));
  const brand =
    brands.find(({ id }) => id === row?.brandId) ??
    brandOfPage(brands, network, (postKey !== null && authors.get(postKey)) || null);
  return {
    ageMs: writtenAt ? Math.max(0, now - writtenAt.at) : 0,
    reach: postKey === null ? 0 : (reaches.get(postKey) ?? 0),
    crisisWords: brand?.crisisWords ?? [],
  };
}

function postKeyOf(
  network: NetworkId,
  { id, postId }: Item,
  rows: ReadonlyMap<string, StoredComment>,
): string | null {
  if (postId) return itemKey(network, postId);
  return (id !== null && rows.get(itemKey(network, id))?.postKey) || null;
}
