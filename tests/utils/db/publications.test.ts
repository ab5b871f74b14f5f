import { describe, expect } from 'vitest';
import { countPostFigures, findPagePlan } from '../../../utils/db/publications.ts';
import { type Entry, emptyEntry } from '../../../utils/domain/calendar/entry.ts';
import type { StoredComment, StoredPost } from '../../../utils/domain/conversation/comment.ts';
import { examples } from '../../examples.ts';
import { it } from './database.ts';

const TODAY = '2026-11-21';
const { brand, comment, post } = examples;
const ownUrl = brand.pages.find(({ network }) => network === 'facebook')?.url ?? '';
const entry: Entry = {
  ...emptyEntry(1, 'Europe/Paris'),
  id: 'entry-1',
  title: 'Coffrets',
  day: TODAY,
  networks: ['facebook', 'linkedin'],
  text: 'Nos coffrets de Noël sont arrivés à l’atelier.',
};
const ownPost: StoredPost = {
  ...post,
  key: 'facebook:own',
  item: { ...post.item, id: 'own', authorUrl: ownUrl, text: entry.text },
};
const otherPost: StoredPost = {
  ...ownPost,
  key: 'facebook:other',
  item: { ...ownPost.item, id: 'other', authorUrl: 'https://www.facebook.com/someone.else' },
};

describe('what a page has to do with the calendar', () => {
  it('is what is due today on its network, and not published there', async ({ db }) => {
    const publications: Entry['publications'] = [{ network: 'facebook', url: null, postKey: null, at: 1 }];
    await db.entries.bulkAdd([
      entry,
      { ...entry, id: 'tomorrow', day: '2026-11-22' },
      { ...entry, id: 'instagram', networks: ['instagram'] },
      { ...entry, id: 'idea', status: 'idea' },
      { ...entry, id: 'half', publications },
      {
        ...entry,
        id: 'weekly',
        day: '2026-11-14',
        recurrence: { rule: 'FREQ=WEEKLY', except: [] },
        publications,
      },
    ]);
    const { due } = await findPagePlan(db, 'facebook', TODAY, []);
    expect(due.map(({ key }) => key)).toEqual(['entry-1', `weekly@${TODAY}`]);
    expect((await findPagePlan(db, 'linkedin', TODAY, [])).due.map(({ key }) => key)).toContain('half');
  });

  it('is the entry that a post of the brand may be, never one by somebody else', async ({ db }) => {
    await db.brands.add(brand);
    await db.entries.add({ ...entry, day: '2026-11-20' });
    await db.posts.bulkAdd([ownPost, otherPost]);
    const plan = await findPagePlan(db, 'facebook', TODAY, [otherPost.key, 'facebook:unknown', ownPost.key]);
    expect(plan.likely.map(({ post: { key }, occurrence }) => [key, occurrence.key])).toEqual([
      [ownPost.key, 'entry-1'],
    ]);
    expect(plan.known).toEqual([]);
  });

  it('is the entry that a post is known to be, which is not asked for again', async ({ db }) => {
    await db.brands.add(brand);
    await db.posts.add(ownPost);
    const published: Entry = {
      ...entry,
      publications: [{ network: 'facebook', url: null, postKey: ownPost.key, at: 1 }],
    };
    await db.entries.bulkAdd([published, { ...entry, id: 'alike' }]);
    const { known, likely } = await findPagePlan(db, 'facebook', TODAY, [ownPost.key]);
    expect(known).toEqual([{ entry: published, postKey: ownPost.key }]);
    expect(likely).toEqual([]);
  });
});

it('counts the comments of the community under a post: all, to answer, by sentiment', async ({ db }) => {
  const { uncertain: _, ...sure } = comment.analysis;
  const make = (id: string, change: Partial<StoredComment>, uncertain = false): StoredComment => ({
    ...comment,
    key: `facebook:${id}`,
    postKey: ownPost.key,
    analysis: { ...sure, sentiment: 'negative', uncertain },
    ...change,
    item: { ...comment.item, id, ...change.item },
  });
  await db.brands.add(brand);
  await db.comments.bulkAdd([
    make('1', { answer: 'to_answer' }),
    make('2', { answer: 'answered', analysis: { ...sure, sentiment: 'positive', uncertain: false } }),
    make('3', { answer: 'ignored' }, true),
    make('4', { answer: 'answered', item: { ...comment.item, authorUrl: ownUrl } }),
    make('5', { postKey: 'facebook:elsewhere' }),
  ]);
  expect(await countPostFigures(db, [ownPost.key])).toEqual({
    comments: 3,
    toAnswer: 1,
    bySentiment: { negative: 1, neutral: 0, positive: 1 },
  });
  expect((await countPostFigures(db, [])).comments).toBe(0);
});
