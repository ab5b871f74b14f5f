import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background/index.ts';
import { PasserelleDatabase } from '../../../utils/db/schema.ts';
import type { Item } from '../../../utils/domain/conversation/item.ts';
import type { Analysis } from '../../../utils/domain/language/analysis.ts';
import { messenger } from '../../../utils/messaging/protocol.ts';
import { send } from '../../../utils/messaging/send.ts';
import { exampleFile, examples } from '../../examples.ts';
import { connectWire, OWN, PAGE } from '../../utils/messaging/wire.ts';

const DONE = { ok: true, value: null };
const { commentItem, page, brand, template } = examples;
const { tabId: _tab, updatedAt: _time, ...report } = page;

const comment = (id: string, text: string): Item => ({ ...commentItem, id, text });
const sentimentOf = async (key: string) => (await db.comments.get(key))?.analysis.sentiment;
const FADED = comment('1', 'Il y a une bouteille étampée en vitrine.');
const LIKE_IT = comment('2', 'Deux bouteilles étampées');
const OTHER = comment('3', 'Vous livrez en Suisse ?');

const db = new PasserelleDatabase();
/** What was thought of the three before anybody spoke; the words are such that no model takes for a complaint. */
let before: (string | undefined)[];
/** What the tab was told, newest last. */
let told: Record<string, Analysis>[];

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  told = [];
  void background.main();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    tabId: number,
    message: { type: string; data: { analyses: Record<string, Analysis> } },
  ) => {
    if (tabId === 7 && message.type === 'showAnalyses') told.push(message.data.analyses);
    return { res: DONE };
  }) as never);
  connectWire(PAGE);
  await send('rememberSighting', { network: 'facebook', items: [FADED, LIKE_IT, OTHER] });
  await send('reportPage', { ...report, keys: ['facebook:1', 'facebook:2', 'facebook:3'] });
  connectWire(OWN);
  before = await Promise.all(['facebook:1', 'facebook:2', 'facebook:3'].map(sentimentOf));
});
afterEach(async () => {
  // Also what this file taught.
  connectWire(OWN);
  await send('forgetCorrections', { key: null });
  messenger.removeAllListeners();
  vi.restoreAllMocks();
});

describe('a correction', () => {
  it('is shown at once by the comment and those like it, in the history and in the page', async () => {
    expect(before).not.toContain('negative');
    expect(await send('correctTags', { key: 'facebook:1', sentiment: 'negative' })).toEqual(DONE);
    expect(await sentimentOf('facebook:1')).toBe('negative');
    expect(await sentimentOf('facebook:2')).toBe('negative');
    expect(await sentimentOf('facebook:3')).toBe(before[2]);
    await vi.waitFor(() => expect(told).toHaveLength(1));
    expect(told[0]).toMatchObject({
      'facebook:1': { sentiment: 'negative', byUser: 'corrected' },
      'facebook:2': { sentiment: 'negative' },
    });
    expect(told[0]?.['facebook:2']).not.toHaveProperty('byUser');
    expect(told[0]).not.toHaveProperty('facebook:3');
  });

  it('comes from the card in a page too, and holds when the page shows the comment again', async () => {
    connectWire(PAGE);
    expect(await send('correctTags', { key: 'facebook:1', sentiment: 'negative' })).toEqual(DONE);
    const again = await send('rememberSighting', {
      network: 'facebook',
      items: [FADED, comment('9', 'Une bouteille étampée')],
    });
    expect(again).toMatchObject({
      ok: true,
      value: {
        analyses: {
          'facebook:1': { sentiment: 'negative', byUser: 'corrected' },
          'facebook:9': { sentiment: 'negative' },
        },
      },
    });
  });

  it('chooses other replies for the comment', async () => {
    await db.brands.add(brand);
    await db.templates.bulkAdd([
      { ...template, id: 'sorry', title: 'Sorry', keywords: [], intents: [], sentiments: ['negative'] },
      { ...template, id: 'glad', title: 'Glad', keywords: [], intents: [], sentiments: ['positive'] },
    ]);
    const titles = async () => {
      connectWire(PAGE);
      const answer = await send('proposeReplies', { network: 'facebook', item: FADED, post: null });
      connectWire(OWN);
      return answer.ok ? answer.value.map(({ title }) => title) : [];
    };
    await send('correctTags', { key: 'facebook:1', sentiment: 'negative' });
    expect(await titles()).toEqual(['Sorry']);
  });

  it('is taken back, with all that followed from it', async () => {
    await send('correctTags', { key: 'facebook:1', sentiment: 'negative' });
    expect(await send('forgetCorrections', { key: 'facebook:1' })).toEqual(DONE);
    expect(await sentimentOf('facebook:1')).toBe(before[0]);
    expect(await sentimentOf('facebook:2')).toBe(before[1]);
    expect((await db.comments.get('facebook:1'))?.analysis).not.toHaveProperty('byUser');
    await vi.waitFor(() => expect(told.at(-1)?.['facebook:1']).toMatchObject({ sentiment: before[0] }));
  });

  it('is taken back for a comment that no tab shows any more', async () => {
    await send('correctTags', { key: 'facebook:1', sentiment: 'negative' });
    await db.pages.clear();
    await send('forgetCorrections', { key: null });
    expect(await sentimentOf('facebook:1')).toBe(before[0]);
  });

  it('of a comment that is gone is refused', async () => {
    expect(await send('correctTags', { key: 'facebook:404', sentiment: 'negative' })).toEqual({
      ok: false,
      error: 'not_found',
    });
  });

  it('that cannot be stored says so, and nothing pretends that it was', async () => {
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await send('correctTags', { key: 'facebook:1', sentiment: 'negative' })).toEqual({
      ok: false,
      error: 'storage_full',
    });
    full.mockRestore();
    expect(await sentimentOf('facebook:1')).toBe(before[0]);
    expect(await db.corrections.count()).toBe(0);
    expect(told).toEqual([]);
  });
});

it('tells a page of ours what a text says, with what was learned', async () => {
  const ask = async () => {
    const answer = await send('analyzeText', { text: 'Bouteilles étampées' });
    return answer.ok && answer.value.sentiment;
  };
  expect(await ask()).not.toBe('negative');
  await send('correctTags', { key: 'facebook:1', sentiment: 'negative' });
  expect(await ask()).toBe('negative');
});

it('lists the words that were learned, also right after an import and an erasure', async () => {
  const words = async () => {
    const answer = await send('listLearnedWords', undefined);
    return answer.ok ? answer.value.map(({ word }) => word) : answer.error;
  };
  expect(await words()).toEqual([]);
  await send('correctTags', { key: 'facebook:1', sentiment: 'negative' });
  expect(await words()).toContain('étampée');
  expect(await send('importFile', { text: JSON.stringify(exampleFile) })).toEqual(DONE);
  expect(await words()).not.toContain('étampée');
  expect(await words()).toContain('honteux');
  await send('eraseAll', undefined);
  expect(await words()).toEqual([]);
});
