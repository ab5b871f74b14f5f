import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background/index.ts';
import { openForPublishing } from '../../../entrypoints/background/publishing.ts';
import { PasserelleDatabase } from '../../../utils/db/schema.ts';
import type { Entry } from '../../../utils/domain/calendar/entry.ts';
import { messenger } from '../../../utils/messaging/protocol.ts';
import { send } from '../../../utils/messaging/send.ts';
import { publishing } from '../../../utils/settings/session.ts';
import { examples } from '../../examples.ts';
import { connectWire, OWN, PAGE } from '../../utils/messaging/wire.ts';

const DONE = { ok: true, value: null };
const brand = {
  ...examples.brand,
  id: 'brand-1',
  pages: [
    { network: 'facebook' as const, url: 'https://www.facebook.com/maison' },
    { network: 'linkedin' as const, url: 'https://www.linkedin.com/company/maison/' },
  ],
};
const entry: Entry = {
  ...examples.entry,
  brandId: 'brand-1',
  networks: ['facebook'],
  recurrence: null,
  publications: [],
};

const db = new PasserelleDatabase();
let opened: string[];
let openPanel: ReturnType<typeof vi.fn>;
let notify: ReturnType<typeof vi.fn>;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.brands.add(brand);
  opened = [];
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async ({ url }: { url: string }) => {
    opened.push(url);
    return { id: 42, windowId: 3 };
  }) as never);
  openPanel = vi.fn(async () => {});
  fakeBrowser.sidePanel = { open: openPanel } as never;
  vi.spyOn(fakeBrowser.windows, 'getLastFocused').mockResolvedValue({ id: 9 } as never);
  notify = vi.fn(async () => 'publishing');
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(notify as never);
  void background.main();
  connectWire(OWN);
});
afterEach(() => {
  messenger.removeAllListeners();
  vi.restoreAllMocks();
});

describe('publishing an entry', () => {
  it('opens the composer of its only network, as the brand, beside the panel that knows the entry', async () => {
    await db.entries.add(entry);
    expect(await send('openForPublishing', { key: entry.id })).toEqual(DONE);
    expect(opened).toEqual(['https://www.facebook.com/maison']);
    expect(await publishing.get()).toMatchObject({ key: entry.id, network: 'facebook', tabId: 42 });
    expect(openPanel).toHaveBeenCalledWith({ windowId: 9 });
  });

  it('asks the browser for the panel before anything else, while it still allows it', async () => {
    const asked = openForPublishing(entry.id, 5);
    expect(openPanel).toHaveBeenCalledExactlyOnceWith({ windowId: 5 });
    expect(await asked).toEqual({ ok: false, error: 'not_found' });
  });

  it('opens the composer of the network that is left', async () => {
    await db.entries.add({
      ...entry,
      networks: ['facebook', 'linkedin'],
      publications: [{ network: 'facebook', url: null, postKey: null, at: 1 }],
    });
    await send('openForPublishing', { key: entry.id });
    expect(opened).toEqual([
      'https://www.linkedin.com/company/maison/admin/page-posts/published/?share=true',
    ]);
  });

  it('lets the user choose among several networks: the panel asks, the entry is opened', async () => {
    await db.entries.add({ ...entry, networks: ['facebook', 'linkedin'] });
    await send('openForPublishing', { key: entry.id });
    expect(opened).toEqual([expect.stringContaining(`options.html#calendar/plan/entry/${entry.id}`)]);
    expect(await publishing.get()).toMatchObject({ key: entry.id, network: null, tabId: null });
    await send('openComposer', { key: entry.id, network: 'linkedin' });
    expect(await publishing.get()).toMatchObject({ key: entry.id, network: 'linkedin', tabId: 42 });
  });

  it('lets a day of a series stand for itself first', async () => {
    await db.entries.add({ ...entry, day: '2026-11-07', recurrence: { rule: 'FREQ=WEEKLY', except: [] } });
    await send('openForPublishing', { key: `${entry.id}@2026-11-21` });
    expect(await db.entries.get(`${entry.id}@2026-11-21`)).toMatchObject({
      day: '2026-11-21',
      recurrence: null,
      series: { id: entry.id, day: '2026-11-21' },
    });
    expect(await publishing.get()).toMatchObject({ key: `${entry.id}@2026-11-21` });
    // Opened again, it is the same row.
    await send('openForPublishing', { key: `${entry.id}@2026-11-21` });
    expect(await db.entries.count()).toBe(2);
  });

  it('says how to open the panel where the browser does not let us, and not where it is open', async () => {
    await db.entries.add(entry);
    openPanel.mockRejectedValue(
      new Error('`sidePanel.open()` may only be called in response to a user gesture.'),
    );
    expect(await send('openForPublishing', { key: entry.id })).toEqual(DONE);
    expect(opened).toHaveLength(1);
    expect(notify).toHaveBeenCalledExactlyOnceWith(
      'publishing',
      expect.objectContaining({ title: entry.title, message: expect.stringContaining('toolbar') }),
    );
    Object.assign(fakeBrowser.runtime, { getContexts: async () => [{}] });
    vi.spyOn(fakeBrowser.windows, 'getAll').mockResolvedValue([{}] as never);
    await send('openForPublishing', { key: entry.id });
    expect(notify).toHaveBeenCalledOnce();
  });

  it('opens nothing for an entry that is gone, nor for a page', async () => {
    expect(await send('openForPublishing', { key: 'gone@2026-11-21' })).toEqual({
      ok: false,
      error: 'not_found',
    });
    await db.entries.add(entry);
    connectWire(PAGE);
    expect(await send('openComposer', { key: entry.id, network: 'facebook' })).toEqual({
      ok: false,
      error: 'refused',
    });
    expect(opened).toEqual([]);
    expect(await publishing.get()).toBeNull();
  });

  it('is over when its tab is closed', async () => {
    await publishing.set({ key: entry.id, network: 'facebook', tabId: 42, at: 1 });
    await fakeBrowser.tabs.onRemoved.trigger(41, { windowId: 3, isWindowClosing: false });
    expect(await publishing.get()).not.toBeNull();
    await fakeBrowser.tabs.onRemoved.trigger(42, { windowId: 3, isWindowClosing: false });
    await vi.waitFor(async () => expect(await publishing.get()).toBeNull());
  });
});
