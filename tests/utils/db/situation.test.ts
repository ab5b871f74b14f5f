import { describe, expect } from 'vitest';
import { findRecentComments } from '../../../utils/db/comments.ts';
import { findReplySituation } from '../../../utils/db/situation.ts';
import { examples } from '../../examples.ts';
import { it } from './database.ts';

const { comment, reply, member, keyDate } = examples;
const NOON = new Date(2026, 10, 21, 12, 30).getTime();
const place = {
  network: 'facebook' as const,
  authorUrl: comment.item.authorUrl,
  postKey: comment.postKey,
  brandId: 'brand-1',
};

describe('what a reply depends on', () => {
  it('is little in an empty history', async ({ db }) => {
    expect(await findReplySituation(db, { ...place, authorUrl: null, postKey: null }, NOON)).toEqual({
      hour: 12,
      keyDates: [],
      recent: [],
      learned: { picks: [], now: NOON },
    });
  });

  it('tells the first comment of an author from the next', async ({ db }) => {
    await db.members.add({ ...member, key: `facebook:${place.authorUrl}`, comments: 1 });
    expect((await findReplySituation(db, place, NOON)).firstContact).toBe(true);
    await db.members.update(`facebook:${place.authorUrl}`, { comments: 2 });
    expect((await findReplySituation(db, place, NOON)).firstContact).toBe(false);
  });

  it('names the key dates of this day, of this brand and of all', async ({ db }) => {
    const date = { ...keyDate, day: '2026-11-21', leadDays: 30 };
    await db.keyDates.bulkAdd([
      { ...date, id: 'a', title: 'À tous', brandId: null },
      { ...date, id: 'b', title: 'À nous', brandId: 'brand-1' },
      { ...date, id: 'c', title: 'À d’autres', brandId: 'brand-2' },
      { ...date, id: 'd', title: 'Demain', day: '2026-11-22' },
    ]);
    expect((await findReplySituation(db, place, NOON)).keyDates).toEqual(['À tous', 'À nous']);
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
    const { recent } = await findReplySituation(db, place, NOON);
    expect(recent).toEqual(Array.from({ length: 20 }, (_, at) => `Réponse ${24 - at}`));
  });
});

it('the comments that were seen last come first', async ({ db }) => {
  await db.comments.bulkAdd(
    [3, 1, 2].map((lastSeenAt) => ({ ...comment, key: `facebook:${lastSeenAt}`, lastSeenAt })),
  );
  expect((await findRecentComments(db, 2)).map(({ key }) => key)).toEqual(['facebook:3', 'facebook:2']);
});
