import { expect } from 'vitest';
import { findPage, findPost, forgetAllPages, forgetPage, putPage } from '../../../utils/db/pages.ts';
import { examples } from '../../examples.ts';
import { it } from './database.ts';

const { tabId: _tab, updatedAt: _time, ...report } = examples.page;

it('knows what a tab shows now, not what it showed before', async ({ db }) => {
  await putPage(db, 7, report, 10);
  await putPage(db, 7, { ...report, keys: ['facebook:2'] }, 20);
  expect(await findPage(db, 7)).toEqual({ ...report, tabId: 7, keys: ['facebook:2'], updatedAt: 20 });
});

it('forgets a tab that was closed, and no other', async ({ db }) => {
  await putPage(db, 7, report, 10);
  await putPage(db, 8, report, 10);
  await forgetPage(db, 7);
  await forgetPage(db, 404);
  expect(await findPage(db, 7)).toBeUndefined();
  expect(await findPage(db, 8)).toBeDefined();
});

it('forgets every tab with the browser’s session', async ({ db }) => {
  await putPage(db, 7, report, 10);
  await putPage(db, 8, report, 10);
  await forgetAllPages(db);
  expect(await db.pages.count()).toBe(0);
});

it('finds a post, and none where a comment names none', async ({ db }) => {
  await db.posts.add(examples.post);
  expect(await findPost(db, examples.post.key)).toEqual(examples.post);
  expect(await findPost(db, 'facebook:404')).toBeUndefined();
  expect(await findPost(db, null)).toBeUndefined();
});
