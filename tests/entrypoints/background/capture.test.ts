import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCapture } from '../../../entrypoints/background/capture.ts';
import { keepMenus } from '../../../entrypoints/background/menus.ts';
import { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { findUnsavedNew } from '../../../utils/settings/unsaved-entries.ts';

const TAB = {
  id: 7,
  windowId: 3,
  title: 'Atelier  Solenne\n– Céramique',
  url: 'https://solenne.example/atelier',
};
const db = new PasserelleDatabase();

beforeEach(async () => {
  await db.entries.clear();
  for (const id of Object.keys(await fakeBrowser.notifications.getAll()))
    await fakeBrowser.notifications.clear(id);
  keepMenus();
  answerCapture();
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function menuEntry() {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  await vi.waitFor(() => expect(fakeBrowser.contextMenus.create).toHaveBeenCalledTimes(2));
  return vi.mocked(fakeBrowser.contextMenus.create).mock.calls[1]?.[0];
}
/** Chooses the entry for ideas in the context menu. */
async function choose(info: { selectionText?: string; linkUrl?: string; pageUrl?: string }): Promise<void> {
  const menuItemId = (await menuEntry())?.id;
  for (const [listener] of vi.mocked(fakeBrowser.contextMenus.onClicked.addListener).mock.calls)
    listener({ menuItemId, ...info } as never, TAB as never);
}
const told = async () => {
  const all = () => fakeBrowser.notifications.getAllCreateOptions();
  await vi.waitFor(async () => expect(Object.keys(await all())).toHaveLength(1));
  const [[id, options] = []] = Object.entries(await all());
  return { id: id ?? '', options };
};

describe('the entry of the menu', () => {
  it('stands on selections, links and pages', async () => {
    expect(await menuEntry()).toMatchObject({
      title: 'Note as an idea in Passerelle',
      contexts: ['selection', 'link', 'page'],
    });
  });

  it('saves what is selected as an idea for some day, tells of it, and opens it from there', async () => {
    const open = vi.spyOn(fakeBrowser.tabs, 'create');
    await choose({ selectionText: '  Des ateliers\n pour enfants ? ', pageUrl: TAB.url });
    const { id, options } = await told();
    const [idea] = await db.entries.toArray();
    expect(idea).toMatchObject({
      title: 'Des ateliers pour enfants ?',
      status: 'idea',
      day: null,
      link: TAB.url,
      notes: 'Des ateliers\n pour enfants ?',
    });
    expect(options).toMatchObject({ title: 'Idea noted', message: 'Des ateliers pour enfants ?' });
    await fakeBrowser.notifications.onClicked.trigger(id);
    await vi.waitFor(() => expect(open).toHaveBeenCalledOnce());
    expect(open.mock.calls[0]?.[0].url).toMatch(new RegExp(`#calendar/plan/entry/${idea?.id}$`));
  });

  it('takes the title of the page, and the link that was clicked', async () => {
    await choose({ linkUrl: 'https://elsewhere.example/idee', pageUrl: TAB.url });
    await told();
    expect((await db.entries.toArray())[0]).toMatchObject({
      title: 'Atelier Solenne – Céramique',
      link: 'https://elsewhere.example/idee',
      notes: '',
    });
  });

  it('keeps no address that is not of the web, and of a long text what fits', async () => {
    await choose({ selectionText: 'x'.repeat(9_000), linkUrl: 'javascript:alert(1)' });
    await told();
    const [idea] = await db.entries.toArray();
    expect(idea?.title).toHaveLength(200);
    expect(idea?.notes).toHaveLength(8_000);
    expect(idea?.link).toBe('');
  });

  it('says why an idea was not noted', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await choose({ selectionText: 'Une idée' });
    expect((await told()).options).toMatchObject({
      title: 'The idea was not noted',
      message: expect.stringContaining('The disk is full'),
    });
  });
});

it('begins an idea about the page in front by a key: nothing is in the calendar yet', async () => {
  const open = vi.spyOn(fakeBrowser.tabs, 'create');
  for (const [listener] of vi.mocked(fakeBrowser.commands.onCommand.addListener).mock.calls)
    listener('capture-idea', TAB as never);
  await vi.waitFor(() => expect(open).toHaveBeenCalledOnce());
  const begun = await findUnsavedNew();
  expect(begun?.unsaved.form).toMatchObject({
    title: 'Atelier Solenne – Céramique',
    link: TAB.url,
    day: null,
  });
  expect(open.mock.calls[0]?.[0].url).toMatch(new RegExp(`#calendar/plan/new//${begun?.id}$`));
  expect(await db.entries.count()).toBe(0);
});
