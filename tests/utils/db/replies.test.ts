import { describe, expect } from 'vitest';
import { setAnswer } from '../../../utils/db/comments.ts';
import { findDraft, findReplies, recordReply } from '../../../utils/db/replies.ts';
import { examples } from '../../examples.ts';
import { it } from './database.ts';

const { comment, reply, draft } = examples;

describe('a reply', () => {
  it.for([
    ['put in the box', { kind: 'inserted' }],
    ['copied for it', { kind: 'copied', reason: 'no_box' }],
  ] as const)('%s: answers its comment and ends the draft that was used', async ([, outcome], { db }) => {
    await db.comments.add(comment);
    await db.drafts.bulkAdd([draft, { ...draft, commentKey: 'facebook:2' }]);
    const used = { ...reply, text: draft.text, outcome };
    await recordReply(db, used);
    expect(await db.replies.toArray()).toEqual([used]);
    expect(await db.comments.toArray()).toEqual([
      { ...comment, answer: 'answered', answerSource: 'insertion' },
    ]);
    expect(await findDraft(db, comment.key)).toBeUndefined();
    expect(await findDraft(db, 'facebook:2'), 'another comment’s draft').toBeDefined();
  });

  it('leaves a draft that was not what was used', async ({ db }) => {
    await db.drafts.add(draft);
    await recordReply(db, { ...reply, text: 'A suggestion' });
    expect(await findDraft(db, draft.commentKey)).toEqual(draft);
  });

  it('that was refused leaves the comment to answer, and its draft', async ({ db }) => {
    await db.comments.add(comment);
    await db.drafts.add(draft);
    await recordReply(db, { ...reply, outcome: { kind: 'refused', reason: 'own_text' } });
    expect(await db.replies.count()).toBe(1);
    expect(await db.comments.get(comment.key)).toEqual(comment);
    expect(await findDraft(db, comment.key)).toEqual(draft);
  });

  it('is recorded once when its message is heard twice', async ({ db }) => {
    await db.comments.add(comment);
    await recordReply(db, reply);
    // In between the user went on: the second hearing must not undo it.
    await setAnswer(db, comment.key, 'to_answer');
    await db.drafts.put(draft);
    await recordReply(db, { ...reply, text: 'changed on the way' });
    expect(await db.replies.toArray()).toEqual([reply]);
    expect(await db.comments.get(comment.key)).toMatchObject({ answer: 'to_answer', answerSource: 'user' });
    expect(await findDraft(db, comment.key)).toEqual(draft);
  });

  it('is recorded though its comment is not stored', async ({ db }) => {
    await recordReply(db, reply);
    expect(await db.replies.count()).toBe(1);
    expect(await db.comments.count()).toBe(0);
  });
});

it('finds the replies to a comment, newest first', async ({ db }) => {
  for (const [id, at] of [
    ['reply-00a', 20],
    ['reply-00b', 30],
    ['reply-00c', 10],
  ] as const)
    await recordReply(db, { ...reply, id, at });
  await recordReply(db, { ...reply, id: 'reply-00d', commentKey: 'facebook:2' });
  const found = await findReplies(db, reply.commentKey);
  expect(found.map(({ id }) => id)).toEqual(['reply-00b', 'reply-00a', 'reply-00c']);
});
