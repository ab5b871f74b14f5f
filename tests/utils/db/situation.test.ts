import { describe, expect, vi } from 'vitest';
import { findCalendarAround, readCalendarAround } from '../../../utils/db/calendar-around.ts';
import { findRecentComments } from '../../../utils/db/comments.ts';
import type { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { findReplySituation } from '../../../utils/db/situation.ts';
import { examples } from '../../examples.ts';
import { it } from './database.ts';

const { comment, reply, member, datedKeyDate, campaign } = examples;
const NOON = new Date(2026, 10, 21, 12, 30).getTime();
const place = {
  network: 'facebook' as const,
  authorUrl: comment.item.authorUrl,
  postKey: comment.postKey,
  brandId: 'brand-1',
};

const TODAY = '2026-11-21';
const situationOf = async (db: PasserelleDatabase, at: typeof place | Nowhere = place) =>
  findReplySituation(db, at, await findCalendarAround(db, TODAY), NOON);
type Nowhere = Omit<typeof place, 'authorUrl' | 'postKey'> & { authorUrl: null; postKey: null };

describe('what a reply depends on', () => {
  it('is little in an empty history', async ({ db }) => {
    expect(await situationOf(db, { ...place, authorUrl: null, postKey: null })).toEqual({
      hour: 12,
      keyDates: [],
      calendar: { keyDate: null, campaign: null },
      recent: [],
      learned: { picks: [], now: NOON },
    });
  });

  it('tells the first comment of an author from the next', async ({ db }) => {
    await db.members.add({ ...member, key: `facebook:${place.authorUrl}`, comments: 1 });
    expect((await situationOf(db)).firstContact).toBe(true);
    await db.members.update(`facebook:${place.authorUrl}`, { comments: 2 });
    expect((await situationOf(db)).firstContact).toBe(false);
  });

  const dated = (id: string, day: string, changes: Partial<typeof datedKeyDate> = {}) => ({
    ...datedKeyDate,
    id,
    day,
    end: null,
    name: { fr: `${id} fr`, en: `${id} en` },
    brandId: null,
    leadDays: 30,
    ...changes,
  });

  it('names the key dates of this day, of this brand and of all', async ({ db }) => {
    await db.datedKeyDates.bulkAdd([
      dated('all', TODAY),
      dated('ours', '2026-11-19', { end: TODAY, brandId: 'brand-1' }),
      dated('over', '2026-11-19', { end: '2026-11-20' }),
      dated('theirs', TODAY, { brandId: 'brand-2' }),
      dated('tomorrow', '2026-11-22'),
    ]);
    expect((await situationOf(db)).keyDates).toEqual(['ours fr', 'ours en', 'all fr', 'all en']);
  });

  it('has the nearest key date that is prepared, and the campaign that ends first', async ({ db }) => {
    await db.datedKeyDates.bulkAdd([
      dated('lasts', '2026-11-01', { end: '2026-11-30' }),
      dated('too early to prepare', '2026-11-25', { leadDays: 3 }),
      dated('theirs', '2026-11-23', { brandId: 'brand-2' }),
      dated('next', '2026-11-27'),
      dated('after', '2026-12-01'),
    ]);
    const runs = { ...campaign, brandId: null, first: '2026-11-01' };
    await db.campaigns.bulkAdd([
      { ...runs, id: 'long', last: '2026-12-31' },
      { ...runs, id: 'short', name: 'Short', last: TODAY, brandId: 'brand-1' },
      { ...runs, id: 'over', last: '2026-11-20' },
      { ...runs, id: 'later', first: '2026-11-22', last: '2026-11-23' },
      { ...runs, id: 'theirs', last: TODAY, brandId: 'brand-2' },
    ]);
    expect((await situationOf(db)).calendar).toMatchObject({
      keyDate: { name: { fr: 'next fr' }, day: '2026-11-27', inDays: 6 },
      campaign: { name: 'Short', last: TODAY },
    });
    await db.datedKeyDates.bulkDelete(['next', 'after']);
    expect((await situationOf(db)).calendar?.keyDate).toMatchObject({ name: { en: 'lasts en' }, inDays: 0 });
  });

  it('knows the last twenty replies under the post, the newest first, without those that were refused', async ({
    db,
  }) => {
    await db.comments.bulkAdd([comment, { ...comment, key: 'facebook:2', postKey: 'facebook:901' }]);
    const given = Array.from({ length: 25 }, (_, at) => ({
      ...reply,
      id: `reply-under-${at}`,
      text: `Réponse ${at}`,
      at,
    }));
    await db.replies.bulkAdd([
      ...given,
      { ...reply, id: 'reply-elsewhere', commentKey: 'facebook:2', at: 90 },
      { ...reply, id: 'reply-refused', outcome: { kind: 'refused', reason: 'no_box' }, at: 91 },
    ]);
    const { recent } = await situationOf(db);
    expect(recent).toEqual(Array.from({ length: 20 }, (_, at) => `Réponse ${24 - at}`));
  });
});

it('the comments that were seen last come first', async ({ db }) => {
  await db.comments.bulkAdd(
    [3, 1, 2].map((lastSeenAt) => ({ ...comment, key: `facebook:${lastSeenAt}`, lastSeenAt })),
  );
  expect((await findRecentComments(db, 2)).map(({ key }) => key)).toEqual(['facebook:3', 'facebook:2']);
});

it('reads the calendar once a day, and again once it changed', async ({ db }) => {
  const read = vi.spyOn(IDBIndex.prototype, 'getAll');
  const first = await readCalendarAround(db, TODAY);
  const count = read.mock.calls.length;
  expect(count).toBeGreaterThan(0);
  expect(await readCalendarAround(db, TODAY)).toBe(first);
  expect(read.mock.calls.length).toBe(count);
  await db.campaigns.add({ ...campaign, first: TODAY, last: TODAY });
  expect((await readCalendarAround(db, TODAY)).campaigns).toHaveLength(1);
  await db.datedKeyDates.add({ ...datedKeyDate, day: TODAY });
  expect((await readCalendarAround(db, TODAY)).keyDates).toHaveLength(1);
  expect((await readCalendarAround(db, '2025-01-01')).keyDates).toHaveLength(0);
  read.mockRestore();
});
