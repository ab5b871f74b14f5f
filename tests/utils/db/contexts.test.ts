import { describe, expect } from 'vitest';
import { findContexts } from '../../../utils/db/contexts.ts';
import type { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { rememberSighting } from '../../../utils/db/sightings.ts';
import type { Item } from '../../../utils/domain/conversation/item.ts';
import { examples } from '../../examples.ts';
import { it } from './database.ts';

const { brand, analysis, postItem, commentItem } = examples;
const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-21T12:00:00.000Z');

const comment = (id: string | null, changes: Partial<Item> = {}): Item => ({
  ...commentItem,
  id,
  ...changes,
});

function contextsOf(db: PasserelleDatabase, comments: Item[], posts: Item[] = [], now = NOW) {
  return findContexts(db, 'facebook', { comments, posts }, now);
}
function remember(db: PasserelleDatabase, comments: Item[], now = NOW) {
  const items = [{ item: postItem, analysis: null }, ...comments.map((item) => ({ item, analysis }))];
  return rememberSighting(db, { network: 'facebook', items }, now);
}

describe('the age of a comment', () => {
  it('is told by the page, exactly or in words; unknown is no age', async ({ db }) => {
    const ages = await contextsOf(db, [
      comment('1', { createdAt: '2026-11-21T09:00:00.000Z' }),
      comment('2', { createdAt: null, relativeTime: '2 h' }),
      comment('3', { createdAt: null, relativeTime: null }),
      comment('4', { createdAt: '2026-11-22T09:00:00.000Z' }),
    ]);
    expect(ages.map(({ ageMs }) => ageMs)).toEqual([3 * HOUR, 2 * HOUR, 0, 0]);
  });

  it('is counted from what the page said more exactly before', async ({ db }) => {
    const seen = { createdAt: null, relativeTime: '5 min' };
    await remember(db, [comment('1', seen)]);
    const later = comment('1', { createdAt: null, relativeTime: '1 j' });
    const [context] = await contextsOf(db, [later], [], NOW + 30 * HOUR);
    expect(context?.ageMs).toBe(30 * HOUR + 5 * 60_000);
  });
});

describe('the reach of a comment', () => {
  it('is how many comments of its post are known: stored, or seen now, each once', async ({ db }) => {
    await remember(db, [comment('1'), comment('2')]);
    const contexts = await contextsOf(db, [
      comment('2'),
      comment('3'),
      comment('4'),
      comment(null),
      comment('5', { postId: '901' }),
      comment('6', { postId: null }),
    ]);
    expect(contexts.map(({ reach }) => reach)).toEqual([4, 4, 4, 4, 1, 0]);
  });

  it('is that of the post it was seen under before, where the page does not say', async ({ db }) => {
    await remember(db, [comment('1'), comment('2')]);
    const [context] = await contextsOf(db, [comment('1', { postId: null })]);
    expect(context?.reach).toBe(2);
  });
});

describe('the crisis words of a comment', () => {
  const wordsOf = async (db: PasserelleDatabase, item: Item, posts: Item[] = []) =>
    (await contextsOf(db, [item], posts))[0]?.crisisWords;

  it('are those of the brand that wrote its post, in this sighting or before', async ({ db }) => {
    await db.brands.bulkAdd([{ ...brand, id: 'other', pages: [], crisisWords: ['grève'] }, brand]);
    expect(await wordsOf(db, comment('1'))).toEqual([]);
    expect(await wordsOf(db, comment('1'), [postItem])).toEqual(brand.crisisWords);
    await remember(db, []);
    expect(await wordsOf(db, comment('2'))).toEqual(brand.crisisWords);
    expect(await wordsOf(db, comment('2', { postId: '901' }))).toEqual([]);
  });

  it('are none for a brand that was stored before brands had some', async ({ db }) => {
    const { crisisWords: _, ...older } = brand;
    await db.brands.add(older);
    expect(await wordsOf(db, comment('1'), [postItem])).toEqual([]);
  });
});
