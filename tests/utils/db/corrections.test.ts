import { describe, expect } from 'vitest';
import {
  correctTags,
  findCorrections,
  forgetCorrections,
  renewAnalyses,
} from '../../../utils/db/corrections.ts';
import { rememberSighting } from '../../../utils/db/sightings.ts';
import { examples } from '../../examples.ts';
import { it } from './database.ts';

const { commentItem } = examples;
const { byUser: _, ...analysis } = examples.analysis;
const comment = { ...examples.comment, analysis };
const KEY = comment.key;
const items = [{ item: commentItem, analysis }];

describe('what the user says of tags', () => {
  it('is stored, and the comment carries it at once', async ({ db }) => {
    await db.comments.add(comment);
    expect(await correctTags(db, KEY, { sentiment: 'positive' }, 50)).toBe(true);
    expect((await db.comments.get(KEY))?.analysis).toMatchObject({
      sentiment: 'positive',
      confidence: 1,
      uncertain: false,
      intents: ['complaint'],
      byUser: 'corrected',
    });
    expect(await findCorrections(db)).toEqual([
      {
        key: KEY,
        text: commentItem.text,
        language: 'fr',
        from: { sentiment: 'negative', intents: ['complaint'] },
        sentiment: 'positive',
        intents: null,
        at: 50,
      },
    ]);
  });

  it('adds to what they said before, and remembers the tags of the very beginning', async ({ db }) => {
    await db.comments.add(comment);
    await correctTags(db, KEY, { sentiment: 'neutral' }, 50);
    await correctTags(db, KEY, { intents: ['question'] }, 60);
    expect((await db.comments.get(KEY))?.analysis).toMatchObject({
      sentiment: 'neutral',
      intents: ['question'],
    });
    expect(await db.corrections.get(KEY)).toMatchObject({
      from: { sentiment: 'negative', intents: ['complaint'] },
      sentiment: 'neutral',
      intents: ['question'],
      at: 60,
    });
  });

  it('may be that the tags are right', async ({ db }) => {
    await db.comments.add(comment);
    await correctTags(db, KEY, { sentiment: 'negative', intents: ['complaint'] }, 50);
    expect((await db.comments.get(KEY))?.analysis).toMatchObject({
      sentiment: 'negative',
      byUser: 'confirmed',
    });
  });

  it('holds when the comment is seen again, whatever is thought of it then', async ({ db }) => {
    await rememberSighting(db, { network: 'facebook', items }, 10);
    await correctTags(db, KEY, { sentiment: 'positive' }, 50);
    const stored = await rememberSighting(db, { network: 'facebook', items }, 60);
    const kept = { sentiment: 'positive', byUser: 'corrected' };
    expect((await db.comments.get(KEY))?.analysis).toMatchObject(kept);
    expect(stored.get(KEY)).toMatchObject(kept);
    await renewAnalyses(db, new Map([[KEY, { ...analysis, toxicity: 0.9 }]]));
    expect((await db.comments.get(KEY))?.analysis).toMatchObject({ ...kept, toxicity: 0.9 });
  });

  it('waits for nothing where the comment is not stored', async ({ db }) => {
    expect(await correctTags(db, KEY, { sentiment: 'positive' }, 50)).toBe(false);
    expect(await db.corrections.count()).toBe(0);
  });

  it('is forgotten for one comment, or for all', async ({ db }) => {
    await db.comments.bulkAdd([comment, { ...comment, key: 'facebook:2' }]);
    for (const key of [KEY, 'facebook:2']) await correctTags(db, key, { sentiment: 'positive' }, 50);
    expect((await forgetCorrections(db, KEY)).map(({ key }) => key)).toEqual([KEY]);
    expect((await findCorrections(db)).map(({ key }) => key)).toEqual(['facebook:2']);
    expect((await forgetCorrections(db, null)).map(({ key }) => key)).toEqual(['facebook:2']);
    expect(await db.corrections.count()).toBe(0);
  });

  it('comes newest first', async ({ db }) => {
    await db.comments.bulkAdd([comment, { ...comment, key: 'facebook:2' }]);
    await correctTags(db, 'facebook:2', { sentiment: 'positive' }, 50);
    await correctTags(db, KEY, { sentiment: 'positive' }, 60);
    expect((await findCorrections(db)).map(({ key }) => key)).toEqual([KEY, 'facebook:2']);
  });
});

it('tells only of analyses that changed', async ({ db }) => {
  await db.comments.add(comment);
  expect(await renewAnalyses(db, new Map([[KEY, analysis]]))).toEqual([]);
  const other = { ...analysis, urgency: 0.1 };
  expect(
    await renewAnalyses(
      db,
      new Map([
        [KEY, other],
        ['facebook:404', other],
      ]),
    ),
  ).toEqual([KEY]);
  expect((await db.comments.get(KEY))?.analysis).toEqual(other);
});
