import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import background from '../../../entrypoints/background/index.ts';
import { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { messenger } from '../../../utils/messaging/protocol.ts';
import { send } from '../../../utils/messaging/send.ts';
import { examples } from '../../examples.ts';
import { connectWire, OWN, PAGE } from '../../utils/messaging/wire.ts';

const DONE = { ok: true, value: null };
const { brand, template, commentItem, postItem, reply } = examples;
const db = new PasserelleDatabase();
const usual = { ...template, id: 'usual', title: 'Commande en retard', brandId: null };
const own = { ...template, id: 'own', title: 'Suite rapide', keywords: [], brandId: null };

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  void background.main();
  await db.brands.add(brand);
  await db.templates.bulkAdd([usual, own]);
  connectWire(PAGE);
  await send('rememberSighting', { network: 'facebook', items: [commentItem] });
});
afterEach(() => {
  messenger.removeAllListeners();
  vi.restoreAllMocks();
});

async function firstProposed(): Promise<string | undefined> {
  const answer = await send('proposeReplies', { network: 'facebook', item: commentItem, post: null });
  return answer.ok ? answer.value[0]?.templateId : answer.error;
}

/** What was learned; the answer to a recorded reply does not wait for it. */
const findLearned = (count: number) =>
  vi.waitFor(async () => {
    const picks = await db.picks.toArray();
    expect(picks).toHaveLength(count);
    return picks;
  }, 5_000);

const take = (id: string, changes: Partial<typeof reply> = {}) =>
  send('recordReply', {
    ...reply,
    id,
    commentKey: 'facebook:1',
    templateId: 'own',
    at: Date.now(),
    ...changes,
  });

describe('what is proposed', () => {
  it('follows the library: what is written, brought in or deleted counts at once', async () => {
    expect(await firstProposed()).toBe('usual');
    const { updatedAt } = usual;
    connectWire(OWN);
    const row = {
      ...usual,
      keywords: [],
      title: 'Merci',
      body: 'Merci {{prenom}}.',
      updatedAt: updatedAt + 1,
    };
    expect(await send('saveRow', { noun: 'template', row })).toMatchObject({ ok: true });
    connectWire(PAGE);
    expect(await firstProposed()).toBe('own');
    await db.templates.put({ ...usual, id: 'new' });
    expect(await firstProposed()).toBe('new');
    await db.templates.clear();
    expect(await firstProposed()).toBe(undefined);
  });
});

describe('a template that is inserted or copied', () => {
  it('is remembered for such comments, with the one that it was taken in place of', async () => {
    expect(await take('reply-0001', { outcome: { kind: 'inserted' } })).toEqual(DONE);
    const [pick] = await findLearned(1);
    expect(pick).toMatchObject({
      id: 'reply-0001',
      templateId: 'own',
      insteadOf: 'usual',
      language: 'fr',
      sentiment: 'negative',
    });
    expect(JSON.stringify(pick)).not.toMatch(/lodie|vasseur/iu);
  });

  it('was chosen among those of the brand of the page, where the comment has none yet', async () => {
    await db.brands.add({ ...brand, id: 'first', pages: [], createdAt: 1 });
    await send('rememberSighting', { network: 'facebook', items: [postItem, commentItem] });
    await db.comments.toCollection().modify({ brandId: null });
    await db.templates.update('usual', { brandId: brand.id });
    await take('reply-0001');
    expect(await findLearned(1)).toMatchObject([{ insteadOf: 'usual' }]);
  });

  it.each<[string, Partial<typeof template>, Partial<typeof brand.voice>]>([
    ['has a hole', { body: 'Le colis {{prenom}} part.' }, {}],
    ['asks for a value, in the page', { body: 'Le colis {{numero?}} part.' }, {}],
    ['is a joke, in mourning', { tags: ['humour'] }, { hush: 'mourning' }],
    ['is in a language that the brand does not answer in', {}, { languages: ['en'] }],
  ])('was not taken in place of one that was not shown, which %s', async (_, changes, voice) => {
    await db.templates.bulkPut([
      { ...usual, ...changes },
      { ...own, language: voice.languages?.[0] ?? 'fr' },
    ]);
    await db.brands.put({ ...brand, voice: { ...brand.voice, ...voice } });
    await take('reply-0001');
    expect(await findLearned(1)).toMatchObject([{ templateId: 'own', insteadOf: null }]);
  });

  it('was taken in place of one that asks for a value where that is proposed, in the panel', async () => {
    await db.templates.put({ ...usual, body: 'Le colis {{numero?}} part.' });
    connectWire(OWN);
    await take('reply-0001');
    expect(await findLearned(1)).toMatchObject([{ templateId: 'own', insteadOf: 'usual' }]);
  });

  it('comes first when it was taken again and again, until that is forgotten', async () => {
    expect(await firstProposed()).toBe('usual');
    for (const id of ['reply-0001', 'reply-0002', 'reply-0003', 'reply-0004']) await take(id);
    await findLearned(4);
    expect(await firstProposed()).toBe('own');
    connectWire(OWN);
    expect(await send('forgetPicks', { templateId: 'own' })).toEqual(DONE);
    connectWire(PAGE);
    expect(await firstProposed()).toBe('usual');
  });

  it('is learned from once, however often the message comes', async () => {
    await take('reply-0001');
    await take('reply-0001');
    await take('reply-0002');
    expect((await findLearned(2)).map(({ id }) => id)).toEqual(['reply-0001', 'reply-0002']);
  });

  it.each<[string, Partial<typeof reply>]>([
    ['a reply that did not reach its box', { outcome: { kind: 'refused', reason: 'own_text' } }],
    ['a text of the user’s own', { templateId: null }],
    ['a reply to a comment that is not known', { commentKey: 'facebook:404' }],
    ['a template that is gone', { templateId: 'deleted' }],
  ])('is not learned from %s', async (_, changes) => {
    expect(await take('reply-0001', changes)).toEqual(DONE);
    await take('reply-0002');
    expect(await findLearned(1)).toMatchObject([{ id: 'reply-0002' }]);
  });

  it('is answered before it is learned from', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    expect(await take('reply-0001')).toEqual(DONE);
    const stores = put.mock.contexts.map((store) => (store as IDBObjectStore).name);
    expect(stores).not.toContain('picks');
    await findLearned(1);
  });

  it('is recorded as a reply also where nothing can be learned', async () => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === 'picks') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, row);
    });
    expect(await take('reply-0001')).toEqual(DONE);
    expect(await db.replies.count()).toBe(1);
    expect(await db.picks.count()).toBe(0);
  });
});
