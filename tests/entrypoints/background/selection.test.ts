import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepMenus } from '../../../entrypoints/background/menus.ts';
import { answerSelection } from '../../../entrypoints/background/selection.ts';
import { selectedText } from '../../../utils/settings/session.ts';

const TAB = { id: 7, windowId: 3 };
const open = vi.fn();

beforeEach(() => {
  open.mockReset().mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser, 'sidePanel', 'get').mockReturnValue({ open } as never);
  keepMenus();
  answerSelection();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Chooses an entry of the context menu. */
function choose(info: { menuItemId: string; selectionText?: string }, tab: object = TAB): void {
  for (const [listener] of vi.mocked(fakeBrowser.contextMenus.onClicked.addListener).mock.calls)
    listener(info as never, tab as never);
}
const menuId = () => vi.mocked(fakeBrowser.contextMenus.create).mock.calls[0]?.[0].id as string;

describe('the entry for a selected text', () => {
  beforeEach(async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await vi.waitFor(() => expect(fakeBrowser.contextMenus.create).toHaveBeenCalled());
  });

  it('stands in the menu of any selected text, once', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
    await vi.waitFor(() => expect(fakeBrowser.contextMenus.create).toHaveBeenCalledTimes(4));
    expect(fakeBrowser.contextMenus.removeAll).toHaveBeenCalledTimes(2);
    expect(fakeBrowser.contextMenus.create).toHaveBeenCalledWith({
      id: menuId(),
      title: 'Draft a reply with Passerelle',
      contexts: ['selection'],
    });
  });

  it('opens the panel while the gesture lasts, with the text and the tab that it is from', async () => {
    choose({ menuItemId: menuId(), selectionText: '  Où est mon colis ?\n' });
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
    await vi.waitFor(async () =>
      expect(await selectedText.get()).toMatchObject({ tabId: 7, text: 'Où est mon colis ?' }),
    );
  });

  it('keeps of a very long text what can be read', async () => {
    choose({ menuItemId: menuId(), selectionText: '<b>très</b> '.repeat(50_000) });
    await vi.waitFor(async () => expect((await selectedText.get())?.text).toHaveLength(20_000));
    expect((await selectedText.get())?.text.startsWith('<b>très</b> <b>')).toBe(true);
  });

  it('keeps the text where the browser does not open the panel', async () => {
    open.mockRejectedValue(new Error('only in a gesture'));
    choose({ menuItemId: menuId(), selectionText: 'Bonjour' });
    await vi.waitFor(async () => expect((await selectedText.get())?.text).toBe('Bonjour'));
  });

  it('opens the sidebar of Firefox', () => {
    vi.spyOn(fakeBrowser, 'sidePanel', 'get').mockReturnValue(undefined as never);
    const sidebar = vi.fn().mockResolvedValue(undefined);
    Object.assign(fakeBrowser, { sidebarAction: { open: sidebar } });
    choose({ menuItemId: menuId(), selectionText: 'Bonjour' });
    expect(sidebar).toHaveBeenCalledOnce();
    Object.assign(fakeBrowser, { sidebarAction: undefined });
  });

  it('is not mistaken for the entry of another', () => {
    choose({ menuItemId: 'other', selectionText: 'Bonjour' });
    expect(open).not.toHaveBeenCalled();
  });
});
