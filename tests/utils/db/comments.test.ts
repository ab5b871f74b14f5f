import { describe, expect } from 'vitest';
import { countToAnswer, findComments, setAnswer } from '../../../utils/db/comments.ts';
import { examples } from '../../examples.ts';
import { it } from './database.ts';

const { comment, analysis } = examples;

it('the user’s own word says so where the comment is gone', async ({ db }) => {
  expect(await setAnswer(db, 'facebook:404', 'ignored')).toBe(false);
  expect(await db.comments.count()).toBe(0);
});

describe('the comments of a page', () => {
  it('come in the order that is asked for, without those that are gone', async ({ db }) => {
    await db.comments.bulkAdd(['facebook:1', 'facebook:2'].map((key) => ({ ...comment, key })));
    const found = await findComments(db, ['facebook:2', 'facebook:404', 'facebook:1']);
    expect(found.map(({ key }) => key)).toEqual(['facebook:2', 'facebook:1']);
  });

  it('are counted while they wait, the urgent ones among them', async ({ db }) => {
    await db.comments.bulkAdd(
      [0.2, 0.6, 0.9].map((urgency, at) => ({
        ...comment,
        key: `facebook:${at}`,
        answer: 'to_answer' as const,
        analysis: { ...analysis, urgency },
      })),
    );
    expect(await countToAnswer(db, 0.6)).toEqual({ all: 3, urgent: 2 });
    await setAnswer(db, 'facebook:2', 'answered');
    expect(await countToAnswer(db, 0.6)).toEqual({ all: 2, urgent: 1 });
  });
});
