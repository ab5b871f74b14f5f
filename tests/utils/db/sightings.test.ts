import { describe, expect } from 'vitest';
import { setAnswer } from '../../../utils/db/comments.ts';
import { recordReply } from '../../../utils/db/replies.ts';
import type { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { rememberSighting, type SeenItem } from '../../../utils/db/sightings.ts';
import type { Item, NetworkId } from '../../../utils/domain/conversation/item.ts';
import { examples } from '../../examples.ts';
import { it, readAll } from './database.ts';

const { brand, analysis, postItem, commentItem, reply } = examples;
const BRAND_URL = postItem.authorUrl;

function comment(id: string, changes: Partial<Item> = {}): Item {
  return { ...commentItem, id, ...changes };
}
/** A reply by the brand to the comment of this id. */
function brandReply(id: string, parentId: string): Item {
  return comment(id, { kind: 'reply', parentId, author: 'Cidrerie du Val', authorUrl: BRAND_URL });
}
/** What the background makes of these items. */
function sighting(...items: Item[]): { network: NetworkId; items: SeenItem[] } {
  return {
    network: 'facebook',
    items: items.map((item) => ({ item, analysis: item.kind === 'post' ? null : analysis })),
  };
}
async function answers(db: PasserelleDatabase): Promise<Record<string, string>> {
  const comments = await db.comments.toArray();
  return Object.fromEntries(comments.map(({ item, answer }) => [item.id, answer]));
}

describe('what a page showed', () => {
  it('is told back as the keys that are stored now', async ({ db }) => {
    const items = [postItem, comment('1'), comment('2')];
    expect([...(await rememberSighting(db, sighting(...items), 10)).keys()]).toEqual([
      'facebook:900',
      'facebook:1',
      'facebook:2',
    ]);
  });

  it('is stored once by network and id', async ({ db }) => {
    await rememberSighting(db, sighting(comment('1')), 10);
    await rememberSighting(db, sighting(comment('1')), 20);
    await rememberSighting(db, { ...sighting(comment('1')), network: 'linkedin' }, 30);
    expect(await db.comments.toCollection().primaryKeys()).toEqual(['facebook:1', 'linkedin:1']);
  });

  it('keeps when it was first seen, and takes its newest text', async ({ db }) => {
    await rememberSighting(db, sighting(postItem, comment('1')), 10);
    await rememberSighting(db, sighting(postItem, comment('1', { text: 'Reçu !' })), 20);
    expect(await db.comments.get('facebook:1')).toMatchObject({
      firstSeenAt: 10,
      lastSeenAt: 20,
      item: { text: 'Reçu !' },
    });
    expect(await db.posts.get('facebook:900')).toMatchObject({ firstSeenAt: 10, lastSeenAt: 20 });
  });

  it('is left out without an id, or a comment without its analysis', async ({ db }) => {
    const items = [
      { item: { ...commentItem, id: null }, analysis },
      { item: commentItem, analysis: null },
    ];
    expect((await rememberSighting(db, { network: 'facebook', items }, 10)).size).toBe(0);
    expect(await db.comments.count()).toBe(0);
  });

  it('remembers its post also when it is shown again without it', async ({ db }) => {
    await rememberSighting(db, sighting(comment('1')), 10);
    await rememberSighting(db, sighting(comment('1', { postId: null })), 20);
    expect(await db.comments.get('facebook:1')).toMatchObject({ postKey: 'facebook:900' });
  });
});

describe('the history that a page leaves', () => {
  const items = [postItem, comment('1'), brandReply('2', '1'), comment('3'), comment('4', { kind: 'reply' })];

  it('is the same when a batch is heard twice', async ({ db }) => {
    await db.brands.add(brand);
    await rememberSighting(db, sighting(...items), 10);
    const once = await readAll(db);
    await rememberSighting(db, sighting(...items), 10);
    expect(await readAll(db)).toEqual(once);
  });

  it('is the same in whatever order the items come', async ({ db }) => {
    await db.brands.add(brand);
    const histories = [];
    for (const order of permutations(items)) {
      await Promise.all([db.comments.clear(), db.posts.clear(), db.members.clear()]);
      await rememberSighting(db, sighting(...order), 10);
      histories.push(await readAll(db));
    }
    for (const history of histories) expect(history).toEqual(histories[0]);
  });

  it('is the same when the items come one by one, the post last', async ({ db }) => {
    await db.brands.add(brand);
    await rememberSighting(db, sighting(...items), 10);
    const together = await readAll(db);
    await Promise.all([db.comments.clear(), db.posts.clear(), db.members.clear()]);
    for (const item of items.toReversed()) await rememberSighting(db, sighting(item), 10);
    expect(await readAll(db)).toEqual(together);
  });
});

describe('a comment counts as answered', () => {
  it('by a reply of the brand', async ({ db }) => {
    await db.brands.add(brand);
    await rememberSighting(db, sighting(comment('1'), comment('2'), brandReply('3', '1')), 10);
    expect(await answers(db)).toEqual({ 1: 'answered', 2: 'to_answer', 3: 'answered' });
  });

  it('by a reply of the brand that was seen before it', async ({ db }) => {
    await db.brands.add(brand);
    await rememberSighting(db, sighting(brandReply('3', '1')), 10);
    await rememberSighting(db, sighting(comment('1')), 20);
    expect(await answers(db)).toEqual({ 1: 'answered', 3: 'answered' });
  });

  it('by a reply of the brand that comes later', async ({ db }) => {
    await db.brands.add(brand);
    await rememberSighting(db, sighting(comment('1')), 10);
    await rememberSighting(db, sighting(brandReply('3', '1')), 20);
    expect(await answers(db)).toMatchObject({ 1: 'answered' });
  });

  it('by a reply that was recorded before the comment was stored', async ({ db }) => {
    await recordReply(db, { ...reply, commentKey: 'facebook:1' });
    await recordReply(db, {
      ...reply,
      id: 'reply-refused',
      commentKey: 'facebook:2',
      outcome: { kind: 'refused', reason: 'no_box' },
    });
    await rememberSighting(db, sighting(comment('1'), comment('2')), 10);
    expect(await answers(db)).toEqual({ 1: 'answered', 2: 'to_answer' });
  });

  it('where the brand wrote it', async ({ db }) => {
    await db.brands.add(brand);
    await rememberSighting(db, sighting(comment('1', { authorUrl: `${BRAND_URL}/?ref=x` })), 10);
    expect(await answers(db)).toEqual({ 1: 'answered' });
  });

  it('not by somebody else, nor by the same address on another network', async ({ db }) => {
    await db.brands.add(brand);
    await rememberSighting(db, sighting(comment('1'), comment('2', { kind: 'reply', parentId: '1' })), 10);
    await rememberSighting(db, { ...sighting(comment('1'), brandReply('2', '1')), network: 'linkedin' }, 10);
    const comments = await db.comments.toArray();
    expect(comments.map(({ answer }) => answer)).toEqual(Array(4).fill('to_answer'));
  });
});

describe('the user’s own word', () => {
  it('wins over what the page shows', async ({ db }) => {
    await db.brands.add(brand);
    await rememberSighting(db, sighting(comment('1'), comment('2')), 10);
    expect(await setAnswer(db, 'facebook:1', 'to_answer')).toBe(true);
    expect(await setAnswer(db, 'facebook:2', 'ignored')).toBe(true);
    // Twice: the second time the replies are known before their comments.
    for (const now of [20, 30])
      await rememberSighting(
        db,
        sighting(comment('1'), comment('2'), brandReply('3', '1'), brandReply('4', '2')),
        now,
      );
    expect(await answers(db)).toMatchObject({ 1: 'to_answer', 2: 'ignored' });
  });
});

describe('a member', () => {
  it('is counted once per comment, by address', async ({ db }) => {
    await rememberSighting(db, sighting(comment('1'), comment('2')), 10);
    await rememberSighting(db, sighting(comment('2'), comment('3')), 20);
    expect(await db.members.toArray()).toEqual([
      {
        key: `facebook:${commentItem.authorUrl}`,
        network: 'facebook',
        name: commentItem.author,
        url: commentItem.authorUrl,
        comments: 3,
        firstSeenAt: 10,
        lastSeenAt: 20,
      },
    ]);
  });

  it('is nobody without an address or a name', async ({ db }) => {
    await rememberSighting(
      db,
      sighting(comment('1', { authorUrl: null }), comment('2', { author: null })),
      10,
    );
    expect(await db.members.count()).toBe(0);
  });
});

function permutations<Value>(values: readonly Value[]): Value[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, at) =>
    permutations(values.filter((_, index) => index !== at)).map((rest) => [value, ...rest]),
  );
}
