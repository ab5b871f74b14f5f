import type { Brand } from '../domain/brands/brand.ts';
import { isSameIdentity } from '../domain/brands/identity.ts';
import { brandOfPage } from '../domain/brands/pages.ts';
import type { StoredComment } from '../domain/conversation/comment.ts';
import { type Item, itemKey, NETWORK_IDS, type NetworkId } from '../domain/conversation/item.ts';
import { findAnswers } from '../domain/conversation/thread-answers.ts';
import type { PasserelleDatabase } from './schema.ts';

type Page = Brand['pages'][number];

/**
 * Marks as answered what the brands wrote or replied to, in the threads of these comments; the user's own word stays.
 * Run it in a transaction over the comments.
 * @param mayReopen Whether what nothing answers any more is to answer again. Not for what a page shows: a reply that is
 * read badly once, or hidden, takes nothing back.
 */
export async function settleThreads(
  db: PasserelleDatabase,
  network: NetworkId,
  items: readonly Item[],
  brands: readonly Brand[],
  mayReopen = false,
): Promise<void> {
  const changed: StoredComment[] = [];
  const isBrands = isOwn(brands);
  for (const thread of await findThreads(db, network, items)) {
    const answers = findAnswers(thread, isBrands);
    for (const row of thread) {
      if (row.answerSource !== 'thread') continue;
      const answered = answers.has(row.key) || isBrands(row);
      if (answered && row.answer !== 'answered') changed.push({ ...row, answer: 'answered' });
      else if (!answered && row.answer === 'answered' && mayReopen)
        changed.push({ ...row, answer: 'to_answer' });
    }
  }
  await db.comments.bulkPut(changed);
}

/** The replies of the brands that answer a comment, oldest first, as they were last seen in its thread. */
export async function findAnswersTo(db: PasserelleDatabase, key: string): Promise<StoredComment[]> {
  const comment = await db.comments.get(key);
  if (!comment) return [];
  const [thread = []] = await findThreads(db, comment.network, [comment.item]);
  return findAnswers(thread, isOwn(await db.brands.toArray())).get(key) ?? [];
}

/**
 * Changes brands, in one transaction with what follows from it: the comments under posts of a page that was added or
 * taken away go to the brand that the page belongs to now, and whether they are answered is seen anew.
 */
export async function changeBrands(db: PasserelleDatabase, change: () => Promise<unknown>): Promise<void> {
  await db.transaction('rw', [db.brands, db.posts, db.comments], async () => {
    const before = await db.brands.toArray();
    await change();
    const after = await db.brands.toArray();
    const changed = [...withoutPagesOf(before, after), ...withoutPagesOf(after, before)];
    for (const network of NETWORK_IDS) {
      const pages = changed.filter((page) => page.network === network);
      if (pages.length > 0) await settlePages(db, network, pages, after);
    }
  });
}

async function settlePages(
  db: PasserelleDatabase,
  network: NetworkId,
  pages: readonly Page[],
  brands: readonly Brand[],
): Promise<void> {
  const isChanged = (url: string | null) =>
    url !== null && pages.some((page) => isSameIdentity(page, { network, url }));
  const ofNetwork = itemKey(network, '');
  const posts = await db.posts.where('key').startsWith(ofNetwork).toArray();
  const owners = new Map(
    posts
      .filter(({ item }) => isChanged(item.authorUrl))
      .map(({ key, item }) => [key, brandOfPage(brands, network, item.authorUrl)?.id ?? null]),
  );
  // There is no index of authors: this happens once in the life of a page.
  const comments = await db.comments
    .where('key')
    .startsWith(ofNetwork)
    .filter(({ postKey, item }) => owners.has(postKey ?? '') || isChanged(item.authorUrl))
    .toArray();
  const moved = comments.flatMap((row) => {
    const owner = owners.get(row.postKey ?? '');
    return owner === undefined || owner === row.brandId ? [] : { ...row, brandId: owner };
  });
  await db.comments.bulkPut(moved);
  const items = comments.map(({ item }) => item);
  await settleThreads(db, network, items, brands, true);
}

/** The pages of some brands that they have not, or not alike, among others. */
function withoutPagesOf(brands: readonly Brand[], others: readonly Brand[]): Page[] {
  return brands.flatMap(({ id, pages }) =>
    pages.filter((page) => brandOfPage(others, page.network, page.url)?.id !== id),
  );
}

/** Each thread that one of these items is in: its comment, where it is stored, and all its replies. */
async function findThreads(
  db: PasserelleDatabase,
  network: NetworkId,
  items: readonly Item[],
): Promise<StoredComment[][]> {
  const tops = [
    ...new Set(items.flatMap(({ kind, id, parentId }) => (kind === 'reply' ? parentId : id) ?? [])),
  ];
  const threads = new Map<string, StoredComment[]>(tops.map((id) => [id, []]));
  const comments = await db.comments.bulkGet(tops.map((id) => itemKey(network, id)));
  const replies = await db.comments.where('item.parentId').anyOf(tops).toArray();
  for (const row of comments) if (row) threads.get(row.item.id ?? '')?.push(row);
  for (const row of replies)
    if (row.network === network && row.item.kind === 'reply') threads.get(row.item.parentId ?? '')?.push(row);
  // A reply whose comment is not told is a thread of its own.
  const alone = items.filter(({ kind, parentId }) => kind === 'reply' && parentId === null);
  const own = await db.comments.bulkGet(alone.flatMap(({ id }) => (id === null ? [] : itemKey(network, id))));
  return [...threads.values(), ...own.flatMap((row) => (row ? [[row]] : []))];
}

function isOwn(brands: readonly Brand[]): (row: StoredComment) => boolean {
  return ({ network, item }) => brandOfPage(brands, network, item.authorUrl) !== undefined;
}
