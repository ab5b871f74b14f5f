import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background/index.ts';
import { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { localDay, shiftDay } from '../../../utils/domain/calendar/days.ts';
import { messenger } from '../../../utils/messaging/protocol.ts';
import { send } from '../../../utils/messaging/send.ts';
import { theme } from '../../../utils/settings/items.ts';
import { collectSettings } from '../../../utils/settings/restore.ts';
import { coolOffs, panelFocus, storageTrouble } from '../../../utils/settings/session.ts';
import { exampleFile, examples } from '../../examples.ts';
import { readAll } from '../../utils/db/database.ts';
import { connectWire, OWN, PAGE } from '../../utils/messaging/wire.ts';

const DONE = { ok: true, value: null };
const { brand, template, comment, commentItem, postItem, reply, draft, task, page } = examples;
const { tabId: _tab, updatedAt: _time, ...report } = page;

/** The same database as the background's, as the extension's pages read it. */
const db = new PasserelleDatabase();

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  void background.main();
});
afterEach(() => {
  messenger.removeAllListeners();
  vi.restoreAllMocks();
});

describe('a page that is read', () => {
  it('is remembered, and answered with what is thought of its comments', async () => {
    connectWire(PAGE);
    const answer = await send('rememberSighting', { network: 'facebook', items: [postItem, commentItem] });
    expect(answer).toMatchObject({
      ok: true,
      value: { analyses: { 'facebook:1': { language: 'fr', sentiment: 'negative' } }, trouble: null },
    });
    expect(await db.posts.count()).toBe(1);
    expect(await db.comments.get('facebook:1')).toMatchObject({
      item: commentItem,
      analysis: { sentiment: 'negative' },
      answer: 'to_answer',
    });
  });

  it('is answered also where nothing can be stored, and the reason is told', async () => {
    connectWire(PAGE);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const answer = await send('rememberSighting', { network: 'facebook', items: [commentItem] });
    expect(answer).toMatchObject({
      ok: true,
      value: { analyses: { 'facebook:1': { sentiment: 'negative' } }, trouble: 'storage_full' },
    });
  });

  it('is what its tab shows, until the tab is closed', async () => {
    connectWire(PAGE);
    expect(await send('reportPage', report)).toEqual(DONE);
    expect(await db.pages.get(7)).toMatchObject(report);
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 3, isWindowClosing: false });
    await vi.waitFor(async () => expect(await db.pages.count()).toBe(0));
  });

  it('is forgotten when the browser starts anew: the numbers of tabs do', async () => {
    await db.pages.add(page);
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect(await db.pages.count()).toBe(0));
  });

  it('gets replies in the voice of the brand that it belongs to, else of the first one', async () => {
    await db.brands.bulkAdd([{ ...brand, id: 'first', name: 'Autre', pages: [], createdAt: 1 }, brand]);
    await db.templates.add({ ...template, brandId: null, body: 'Merci d’écrire à {{brand.name}}.' });
    connectWire(PAGE);
    const repliesFor = async (post: typeof postItem | null) => {
      const answer = await send('proposeReplies', { network: 'facebook', item: commentItem, post });
      return answer.ok ? answer.value.map(({ text }) => text) : answer.error;
    };
    expect(await repliesFor(postItem)).toEqual([expect.stringContaining(`à ${brand.name}.`)]);
    expect(await repliesFor(null)).toEqual([expect.stringContaining('à Autre.')]);
    await db.brands.clear();
    expect(await repliesFor(null)).toBe('not_found');
  });
});

describe('replies for a card', () => {
  const repliesTo = async (item: typeof commentItem) => {
    connectWire(PAGE);
    const answer = await send('proposeReplies', { network: 'facebook', item, post: postItem });
    return answer.ok ? answer.value : [];
  };

  it('are those of the brand that the comment was stored with, as in the panel', async () => {
    const kept = { ...brand, id: 'kept', name: 'Gardée', pages: [] };
    await db.brands.bulkAdd([brand, kept]);
    await db.templates.add({ ...template, brandId: null, body: 'Merci d’écrire à {{brand.name}}.' });
    await db.comments.add({ ...comment, brandId: 'kept' });
    expect(await repliesTo(commentItem)).toMatchObject([{ text: expect.stringContaining('à Gardée.') }]);
  });

  it('speak of the brand’s next key date and of its campaign, as they are now', async () => {
    const today = localDay(Date.now());
    const { datedKeyDate, campaign } = examples;
    await db.brands.add(brand);
    await db.templates.add({ ...template, body: 'Plus que {{keyDate.days}} jours. Voir {{campaign.link}}' });
    expect(await repliesTo(commentItem)).toMatchObject([
      { text: expect.stringContaining('Plus que jours. Voir') },
    ]);
    await db.datedKeyDates.add({ ...datedKeyDate, day: shiftDay(today, 9), end: null, leadDays: 10 });
    await db.campaigns.add({ ...campaign, first: today, last: today });
    expect(await repliesTo(commentItem)).toMatchObject([
      { text: expect.stringContaining(`Plus que 9 jours. Voir ${campaign.link}`) },
    ]);
    await db.campaigns.update(campaign.id, { link: 'https://example.com/autre' });
    expect(await repliesTo(commentItem)).toMatchObject([
      { text: expect.stringContaining('example.com/autre') },
    ]);
  });

  it('lead to the panel while a heated comment cools off', async () => {
    await db.brands.add(brand);
    await db.templates.add({ ...template, body: 'Désolés ! [[Pouvez-vous|Peux-tu]] nous écrire ?' });
    const heated = {
      ...commentItem,
      text: 'Bande de connards, toujours pas reçu ma commande, c’est honteux !',
    };
    const cooling = { look: expect.stringMatching(/heated/) };
    expect(await repliesTo(heated)).toMatchObject([cooling]);
    await coolOffs.set({ 'facebook:1': Date.now() + 60_000 });
    expect(await repliesTo(heated)).toMatchObject([cooling]);
    for (const over of [0, Date.now() - 1]) {
      await coolOffs.set({ 'facebook:1': over });
      expect(await repliesTo(heated)).toMatchObject([{ templateId: template.id }]);
      expect(await repliesTo(heated)).not.toMatchObject([cooling]);
    }
  });
});

describe('how urgent a comment is', () => {
  const HOUR = 3_600_000;
  const ask = (id: string, text: string, hours: number) => ({
    ...commentItem,
    id,
    text,
    createdAt: new Date(Date.now() - hours * HOUR).toISOString(),
  });
  const see = async (...items: (typeof commentItem)[]) => {
    connectWire(PAGE);
    const answer = await send('rememberSighting', { network: 'facebook', items: [postItem, ...items] });
    return answer.ok ? answer.value.analyses : {};
  };

  it('grows while it waits', async () => {
    const text = 'À quelle heure ouvrez-vous samedi ?';
    const { 'facebook:1': fresh, 'facebook:2': old } = await see(ask('1', text, 0), ask('2', text, 30));
    expect(old?.urgency).toBeGreaterThan(fresh?.urgency ?? 1);
    expect(old?.urgencyBecause).toEqual(['question', 'age']);
    expect(fresh?.urgencyBecause).toEqual(['question']);
  });

  it('grows with the comments of its post', async () => {
    const many = Array.from({ length: 150 }, (_, at) => ({ ...commentItem, id: `many-${at}`, text: 'Ok' }));
    await see(...many);
    const { 'facebook:1': loud } = await see(ask('1', 'À quelle heure ouvrez-vous samedi ?', 0));
    expect(loud?.urgencyBecause).toEqual(['question', 'reach']);
  });

  it('is high with a crisis word of the brand, also for comments that tabs show when it is added', async () => {
    await db.brands.add({ ...brand, crisisWords: [] });
    const kind = ask('1', 'J’adore, merci ! Et bravo pour le rappel de lot si rapide.', 0);
    expect((await see(kind))['facebook:1']?.urgency).toBeLessThan(0.5);
    await send('reportPage', { ...report, keys: ['facebook:1'] });
    const tell = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ res: DONE } as never);
    connectWire(OWN);
    await send('saveRow', { noun: 'brand', row: { ...brand, crisisWords: ['Rappel de lot'] } });
    const row = await db.comments.get('facebook:1');
    expect(row?.analysis).toMatchObject({ sentiment: 'positive', urgencyBecause: ['crisis'] });
    expect(row?.analysis.intents).toContain('crisis');
    expect(row?.analysis.urgency).toBeGreaterThanOrEqual(0.7);
    const message = { type: 'showAnalyses', data: { analyses: { 'facebook:1': row?.analysis } } };
    await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce());
    expect(tell.mock.calls[0]?.slice(0, 2)).toEqual([7, expect.objectContaining(message)]);
  });
});

describe('what the user does', () => {
  it('is recorded: a reply from a page as from the panel', async () => {
    await db.comments.add(comment);
    await db.drafts.add(draft);
    connectWire(PAGE);
    expect(await send('recordReply', { ...reply, text: draft.text })).toEqual(DONE);
    expect(await db.comments.get(comment.key)).toMatchObject({ answer: 'answered' });
    expect(await db.drafts.count()).toBe(0);
  });

  it('is written and deleted row by row', async () => {
    connectWire(OWN);
    expect(await send('saveRow', { noun: 'task', row: task })).toEqual(DONE);
    expect(await db.tasks.toArray()).toEqual([task]);
    expect(await send('deleteRow', { noun: 'task', id: task.id })).toEqual(DONE);
    expect(await db.tasks.count()).toBe(0);
  });

  it('is told to be impossible for a comment that is gone', async () => {
    connectWire(OWN);
    expect(await send('setAnswer', { key: 'facebook:404', answer: 'ignored' })).toEqual({
      ok: false,
      error: 'not_found',
    });
  });
});

describe('an import', () => {
  it('replaces everything, settings too', async () => {
    connectWire(OWN);
    await db.tasks.add({ ...task, id: 'before' });
    expect(await send('importFile', { text: JSON.stringify(exampleFile) })).toEqual(DONE);
    expect(await db.tasks.toArray()).toEqual([task]);
    expect(await theme.get()).toBe('dark');
  });

  it('that is refused, or fails in the middle, changes nothing', async () => {
    connectWire(OWN);
    await db.tasks.add({ ...task, id: 'before' });
    const readState = async () => {
      // When reminders were last reckoned is nobody's word.
      const { reminderRuns: _, ...rows } = await readAll(db);
      return [rows, await collectSettings()];
    };
    const before = await readState();
    expect(await send('importFile', { text: 'hello' })).toEqual({ ok: false, error: 'not_ours' });
    const twice = JSON.stringify({ ...exampleFile, notes: [examples.note, examples.note] });
    expect(await send('importFile', { text: twice })).toMatchObject({ ok: false });
    expect(await readState()).toEqual(before);
  });
});

it('erases everything, settings too, and starts afresh with the first brand and templates', async () => {
  connectWire(OWN);
  await send('importFile', { text: JSON.stringify(exampleFile) });
  await fakeBrowser.storage.local.set({ 'unsavedEntry:new:1': 'half written' });
  expect(await send('eraseAll', undefined)).toEqual(DONE);
  expect(Object.keys(await fakeBrowser.storage.local.get(null))).not.toContain('unsavedEntry:new:1');
  expect(await db.comments.count()).toBe(0);
  expect((await db.brands.toArray()).map(({ name }) => name)).toEqual(['My brand']);
  expect(await db.templates.get(template.id)).toBeUndefined();
  expect(await db.templates.count()).toBeGreaterThan(0);
  expect(await theme.get()).toBe('system');
});

it('adds a starter pack once', async () => {
  connectWire(OWN);
  const added = await send('addStarters', { pack: 'restaurant' });
  expect(added).toEqual({ ok: true, value: await db.templates.count() });
  expect(await db.templates.get('starter-fr-restaurant-booking')).toMatchObject({ language: 'fr' });
  expect(await send('addStarters', { pack: 'restaurant' })).toEqual({ ok: true, value: 0 });
});

describe('once it is installed', () => {
  it('has its first templates and shows the first page', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await vi.waitFor(async () => expect(await db.templates.count()).toBeGreaterThan(0));
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: fakeBrowser.runtime.getURL('/welcome.html') });
  });

  it('does neither again at an update', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
    connectWire(OWN);
    await send('deleteRow', { noun: 'task', id: 'none' });
    expect(await db.templates.count()).toBe(0);
    expect(create).not.toHaveBeenCalled();
  });

  it('removes notes on people when their time is over', async () => {
    const kept = { ...examples.note, id: 'later', expiresAt: Date.now() + 60_000 };
    await db.notes.bulkAdd([examples.note, kept]);
    await fakeBrowser.alarms.onAlarm.trigger({
      name: 'daily',
      scheduledTime: 0,
      persistAcrossSessions: true,
    });
    await vi.waitFor(async () => expect(await db.notes.toCollection().primaryKeys()).toEqual(['later']));
  });
});

describe('a mark in the page', () => {
  it('opens the panel of its own window, on its comment', async () => {
    const open = vi.fn().mockResolvedValue(undefined);
    vi.spyOn(fakeBrowser, 'sidePanel', 'get').mockReturnValue({ open } as never);
    connectWire(PAGE);
    expect(await send('openPanel', { key: 'facebook:1' })).toEqual(DONE);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
    expect(await panelFocus.get()).toMatchObject({ tabId: 7, key: 'facebook:1' });
  });

  it('tells when the browser does not open it, and the comment waits there all the same', async () => {
    const open = vi.fn().mockRejectedValue(new Error('only in a gesture'));
    vi.spyOn(fakeBrowser, 'sidePanel', 'get').mockReturnValue({ open } as never);
    connectWire(PAGE);
    expect(await send('openPanel', { key: 'facebook:1' })).toEqual({ ok: false, error: 'refused' });
    expect(await panelFocus.get()).toMatchObject({ key: 'facebook:1' });
  });
});

it('tells every window of a full disk, until something is written again', async () => {
  connectWire(OWN);
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
  expect(await send('saveRow', { noun: 'task', row: task })).toEqual({ ok: false, error: 'storage_full' });
  expect(await storageTrouble.get()).toBe('storage_full');
  full.mockRestore();
  expect(await send('saveRow', { noun: 'task', row: task })).toEqual(DONE);
  expect(await storageTrouble.get()).toBeNull();
});
