import { describe, expect } from 'vitest';
import { findAnswersTo } from '../../../utils/db/answers.ts';
import { setAnswer } from '../../../utils/db/comments.ts';
import { recordReply } from '../../../utils/db/replies.ts';
import { saveRow } from '../../../utils/db/rows.ts';
import type { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { rememberSighting } from '../../../utils/db/sightings.ts';
import type { Item } from '../../../utils/domain/conversation/item.ts';
import { examples } from '../../examples.ts';
import { it } from './database.ts';

const { brand, analysis, postItem, commentItem, reply } = examples;
const OTHER_PAGE = 'https://www.facebook.com/somebody.else';
const [page] = brand.pages;
const pageless = { ...brand, pages: [] };

function comment(id: string, changes: Partial<Item> = {}): Item {
  return { ...commentItem, id, createdAt: null, ...changes };
}
function replyTo(parentId: string, id: string, changes: Partial<Item> = {}): Item {
  return comment(id, { kind: 'reply', parentId, ...changes });
}
const own = { author: 'Cidrerie du Val', authorUrl: page?.url ?? '' };
const THREAD = [
  postItem,
  comment('1'),
  replyTo('1', '2', { ...own, text: 'Nous cherchons.' }),
  comment('3', own),
  comment('4'),
];
const ELSEWHERE = [
  { ...postItem, id: '901', authorUrl: OTHER_PAGE },
  comment('5', { ...own, postId: '901', parentId: '901' }),
];

async function see(db: PasserelleDatabase, items: Item[], now = 10): Promise<void> {
  const withAnalysis = items.map((item) => ({ item, analysis: item.kind === 'post' ? null : analysis }));
  await rememberSighting(db, { network: 'facebook', items: withAnalysis }, now);
}
async function answers(db: PasserelleDatabase): Promise<Record<string, string>> {
  const rows = await db.comments.toArray();
  return Object.fromEntries(
    rows.map(({ item, answer, answerSource }) => [item.id, `${answer}, ${answerSource}`]),
  );
}

describe('a page that becomes a brand’s', () => {
  it('makes its own comments and what it answered answered, and its posts’ comments the brand’s', async ({
    db,
  }) => {
    await db.brands.add(pageless);
    await see(db, [...THREAD, ...ELSEWHERE]);
    expect(new Set(Object.values(await answers(db)))).toEqual(new Set(['to_answer, thread']));
    await saveRow(db, { noun: 'brand', row: brand });
    expect(await answers(db)).toEqual({
      1: 'answered, thread',
      2: 'answered, thread',
      3: 'answered, thread',
      4: 'to_answer, thread',
      5: 'answered, thread',
    });
    const rows = await db.comments.toArray();
    expect(rows.map(({ item, brandId }) => [item.id, brandId])).toEqual([
      ['1', brand.id],
      ['2', brand.id],
      ['3', brand.id],
      ['4', brand.id],
      ['5', null],
    ]);
  });

  it('leaves the user’s own word, and other networks, as they are', async ({ db }) => {
    await db.brands.add(pageless);
    await see(db, THREAD);
    await setAnswer(db, 'facebook:1', 'to_answer');
    await setAnswer(db, 'facebook:4', 'ignored');
    const elsewhere = { ...brand, pages: [{ network: 'linkedin' as const, url: own.authorUrl }] };
    await saveRow(db, { noun: 'brand', row: elsewhere });
    expect(await answers(db)).toMatchObject({ 3: 'to_answer, thread' });
    await saveRow(db, { noun: 'brand', row: brand });
    expect(await answers(db)).toEqual({
      1: 'to_answer, user',
      2: 'answered, thread',
      3: 'answered, thread',
      4: 'ignored, user',
    });
  });

  it('does so all at once, or not at all', async ({ db }) => {
    await db.brands.add(pageless);
    await see(db, THREAD);
    const before = await answers(db);
    db.comments.hook('updating', (_, key) => {
      if (key === 'facebook:3') throw new Error('The disk is full.');
    });
    await expect(saveRow(db, { noun: 'brand', row: brand })).rejects.toThrow();
    expect(await db.brands.toArray()).toEqual([pageless]);
    expect(await answers(db)).toEqual(before);
  });
});

describe('a page that is no brand’s any more', () => {
  it('is as if it had never been one, but for what was recorded and what the user said', async ({ db }) => {
    await db.brands.add(brand);
    await see(db, THREAD);
    await recordReply(db, { ...reply, commentKey: 'facebook:4' });
    await setAnswer(db, 'facebook:3', 'ignored');
    await saveRow(db, { noun: 'brand', row: pageless });
    expect(await answers(db)).toEqual({
      1: 'to_answer, thread',
      2: 'to_answer, thread',
      3: 'ignored, user',
      4: 'answered, insertion',
    });
    expect((await db.comments.toArray()).map(({ brandId }) => brandId)).toEqual([null, null, null, null]);
  });

  it('goes to the brand that has it now', async ({ db }) => {
    const second = { ...brand, id: 'brand-2' };
    await db.brands.bulkAdd([brand, { ...second, pages: [] }]);
    await see(db, THREAD);
    await saveRow(db, { noun: 'brand', row: pageless });
    await saveRow(db, { noun: 'brand', row: second });
    expect(await db.comments.get('facebook:1')).toMatchObject({ brandId: 'brand-2', answer: 'answered' });
  });
});

describe('in a thread', () => {
  it('nothing is taken back when the page shows the brand’s reply no more, or reads it badly', async ({
    db,
  }) => {
    await db.brands.add(brand);
    await see(db, THREAD);
    await see(db, [postItem, comment('1'), comment('4')], 20);
    await see(db, [replyTo('1', '2', { author: null, authorUrl: null })], 30);
    expect(await answers(db)).toMatchObject({ 1: 'answered, thread' });
  });

  it('who writes again is to answer, and their first comment stays answered', async ({ db }) => {
    await db.brands.add(brand);
    await see(db, THREAD);
    await see(db, [replyTo('1', '6', { text: 'Et maintenant ?' })], 20);
    expect(await answers(db)).toMatchObject({ 1: 'answered, thread', 6: 'to_answer, thread' });
  });

  it('a reply to somebody named answers them, not the comment on top', async ({ db }) => {
    await db.brands.add(brand);
    const marie = { author: 'Marie-Ange', authorUrl: 'https://www.facebook.com/marie.ange' };
    await see(db, [
      comment('1'),
      replyTo('1', '6', marie),
      replyTo('1', '7', { ...own, text: 'Marie-Ange Nous cherchons.' }),
    ]);
    expect(await answers(db)).toMatchObject({ 1: 'to_answer, thread', 6: 'answered, thread' });
  });

  it('the sent reply changes nothing where it was recorded when it was inserted', async ({ db }) => {
    await db.brands.add(brand);
    await see(db, [comment('1')]);
    await recordReply(db, { ...reply, commentKey: 'facebook:1' });
    await see(db, [comment('1'), replyTo('1', '2', own)], 20);
    expect(await answers(db)).toMatchObject({ 1: 'answered, insertion' });
    expect(await db.replies.count()).toBe(1);
  });
});

describe('the answers to a comment', () => {
  it('are the brand’s replies in its thread, oldest first', async ({ db }) => {
    await db.brands.add(brand);
    const later = replyTo('1', '8', { ...own, text: 'Trouvée !', createdAt: '2026-11-21T09:00:00.000Z' });
    const earlier = replyTo('1', '9', { ...own, text: 'Bonjour', createdAt: '2026-11-21T08:30:00.000Z' });
    await see(db, [postItem, comment('1'), later, earlier, comment('4')]);
    const found = await findAnswersTo(db, 'facebook:1');
    expect(found.map(({ item }) => item.text)).toEqual(['Bonjour', 'Trouvée !']);
    expect(await findAnswersTo(db, 'facebook:4')).toEqual([]);
    expect(await findAnswersTo(db, 'facebook:404')).toEqual([]);
  });

  it('are none of the same id on another network', async ({ db }) => {
    await db.brands.add(brand);
    await see(db, [comment('1')]);
    const items = [{ item: replyTo('1', '2', own), analysis }];
    await rememberSighting(db, { network: 'linkedin', items }, 10);
    expect(await findAnswersTo(db, 'facebook:1')).toEqual([]);
  });
});

describe('when a comment was written', () => {
  const writtenAt = async (db: PasserelleDatabase) => (await db.comments.get('facebook:1'))?.writtenAt;
  const HOUR = 3_600_000;
  const now = Date.UTC(2026, 10, 21, 12);

  it('is kept as it was first told, and made more precise only', async ({ db }) => {
    await see(db, [comment('1', { relativeTime: '2 h' })], now);
    const first = { at: now - 2 * HOUR, precision: 'hour' };
    expect(await writtenAt(db)).toEqual(first);
    await see(db, [comment('1', { relativeTime: '1 sem' })], now + 8 * 24 * HOUR);
    expect(await writtenAt(db)).toEqual(first);
    const createdAt = '2026-11-21T09:41:00.000Z';
    await see(db, [comment('1', { relativeTime: '1 sem', createdAt })], now + 9 * 24 * HOUR);
    expect(await writtenAt(db)).toEqual({ at: Date.parse(createdAt), precision: 'exact' });
  });

  it('is what its page told last, for a comment that was stored without', async ({ db }) => {
    const { writtenAt: _, ...old } = examples.comment;
    const item = comment('1', { relativeTime: '2 h' });
    await db.comments.add({ ...old, item, lastSeenAt: now });
    await see(db, [comment('1', { relativeTime: '1 sem' })], now + 8 * 24 * HOUR);
    expect(await writtenAt(db)).toEqual({ at: now - 2 * HOUR, precision: 'hour' });
  });
});
