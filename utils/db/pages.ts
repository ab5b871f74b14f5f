import type { StoredComment, StoredPost } from '../domain/conversation/comment.ts';
import type { PageReport, ShownPage } from '../domain/conversation/page-report.ts';
import type { PasserelleDatabase } from './schema.ts';

/** The page that a tab shows now. */
export function findPage(db: PasserelleDatabase, tabId: number): Promise<ShownPage | undefined> {
  return db.pages.get(tabId);
}

/** The pages that tabs show now. */
export function findPages(db: PasserelleDatabase): Promise<ShownPage[]> {
  return db.pages.toArray();
}

export async function putPage(
  db: PasserelleDatabase,
  tabId: number,
  report: PageReport,
  now: number,
): Promise<void> {
  await db.pages.put({ tabId, ...report, updatedAt: now });
}

export async function forgetPage(db: PasserelleDatabase, tabId: number): Promise<void> {
  await db.pages.delete(tabId);
}

/** Tab ids begin anew with the browser: pages of the last session mean nothing. */
export async function forgetAllPages(db: PasserelleDatabase): Promise<void> {
  await db.pages.clear();
}

/** A post of the history; undefined for no key. */
export async function findPost(db: PasserelleDatabase, key: string | null): Promise<StoredPost | undefined> {
  return key === null ? undefined : db.posts.get(key);
}

/** The posts of the history that these comments are under, each once. */
export async function findPostsOf(
  db: PasserelleDatabase,
  comments: readonly Pick<StoredComment, 'postKey'>[],
): Promise<StoredPost[]> {
  const keys = new Set(comments.flatMap(({ postKey }) => postKey ?? []));
  const posts = await db.posts.bulkGet([...keys]);
  return posts.filter((post) => post !== undefined);
}
