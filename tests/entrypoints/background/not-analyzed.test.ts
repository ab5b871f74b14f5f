import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MODEL_FILE } from '../../../scripts/language-model.ts';
import type { Item } from '../../../utils/domain/conversation/item.ts';
import { NOT_ANALYZED } from '../../../utils/domain/language/analysis.ts';
import { examples } from '../../examples.ts';

const { commentItem, comment, postItem, brand, template } = examples;
const model = readFileSync(MODEL_FILE);

let stop = () => {};

/** A worker that starts now: the model is loaded once in its life. */
async function startWorker() {
  vi.resetModules();
  const [{ answerConversation }, { loadAnalyzer }, { PasserelleDatabase }, { messenger }, { send }, wire] =
    await Promise.all([
      import('../../../entrypoints/background/conversation.ts'),
      import('../../../utils/assets/language-model.ts'),
      import('../../../utils/db/schema.ts'),
      import('../../../utils/messaging/protocol.ts'),
      import('../../../utils/messaging/send.ts'),
      import('../../utils/messaging/wire.ts'),
    ]);
  const db = new PasserelleDatabase();
  await Promise.all(db.tables.map((table) => table.clear()));
  answerConversation();
  stop = () => messenger.removeAllListeners();
  wire.connectWire(wire.PAGE);
  const see = (...items: Item[]) => send('rememberSighting', { network: 'facebook', items });
  return { db, see, send, loadAnalyzer };
}

/** What the extension's address of the model gives. */
function serve(answer: () => Promise<Response>) {
  return vi.spyOn(globalThis, 'fetch').mockImplementation(answer);
}

const changedAt = (place: number) => {
  const bytes = Uint8Array.from(model);
  bytes[place] = (bytes[place] ?? 0) ^ 0xff;
  return bytes;
};

afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

describe('a language model that cannot be used', () => {
  it.each<[string, () => Promise<Response>, string]>([
    ['is not there', () => Promise.reject(new TypeError('Failed to fetch')), 'model_missing'],
    ['is not found', async () => new Response(null, { status: 404 }), 'model_missing'],
    ['is empty', async () => new Response(''), 'model_cut_short'],
    ['is cut short', async () => new Response(model.subarray(0, 900_000)), 'model_cut_short'],
    ['is of another version', async () => new Response(changedAt(4)), 'model_other_version'],
    ['is another file', async () => new Response(changedAt(0)), 'model_damaged'],
    ['was changed', async () => new Response(changedAt(model.length - 9)), 'model_cut_short'],
  ])('because it %s leaves comments stored, and not analyzed', async (_, answer, code) => {
    const fetch = serve(answer);
    const { db, see, loadAnalyzer } = await startWorker();
    expect(await see(postItem, commentItem)).toEqual({
      ok: true,
      value: { analyses: { 'facebook:1': NOT_ANALYZED }, trouble: null },
    });
    expect(await db.comments.get('facebook:1')).toMatchObject({ item: commentItem, analysis: NOT_ANALYZED });
    await see(commentItem);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(await loadAnalyzer()).toEqual({ ok: false, error: code });
  });

  it('lets replies be proposed all the same, but none that is cheerful', async () => {
    serve(async () => new Response(''));
    const { db, send } = await startWorker();
    await db.brands.add(brand);
    const plain = { ...template, keywords: [], networks: [], brandId: null };
    await db.templates.bulkAdd([
      { ...plain, id: 'glad', title: 'Glad', intents: ['thanks'], sentiments: ['positive'] },
      { ...plain, id: 'calm', title: 'Calm', intents: [], sentiments: [] },
    ]);
    const answer = await send('proposeReplies', { network: 'facebook', item: commentItem, post: postItem });
    expect(answer.ok && answer.value.map(({ title }) => title)).toEqual(['Calm']);
  });

  it('takes nothing away that was known: the analysis of the same text, and the user’s word', async () => {
    serve(async () => new Response(''));
    const { db, see } = await startWorker();
    const { byUser: _, ...judged } = comment.analysis;
    await db.comments.add({ ...comment, analysis: judged });
    await see(commentItem);
    expect((await db.comments.get('facebook:1'))?.analysis).toEqual(judged);
    await see({ ...commentItem, text: 'Un autre texte' });
    expect((await db.comments.get('facebook:1'))?.analysis).toEqual(NOT_ANALYZED);
    await db.corrections.add({ ...examples.correction, sentiment: 'positive' });
    await see(commentItem);
    expect((await db.comments.get('facebook:1'))?.analysis).toMatchObject({
      sentiment: 'positive',
      byUser: 'corrected',
      missing: true,
    });
  });
});

it('a comment that was not analyzed is, once the model can be read and a page shows it again', async () => {
  const { db, see } = await startWorker();
  await db.comments.add({ ...comment, analysis: NOT_ANALYZED });
  await see(commentItem);
  const row = await db.comments.get('facebook:1');
  expect(row?.analysis).toMatchObject({ language: 'fr', sentiment: 'negative', uncertain: false });
  expect(row?.analysis).not.toHaveProperty('missing');
});
