import { browser } from 'wxt/browser';
import { fail, succeed } from '../../utils/domain/result.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { lastComment, panelFocus } from '../../utils/settings/session.ts';

/** What Firefox has instead of the side panel. */
interface Sidebar {
  open: () => Promise<void>;
  isOpen: (of: { windowId: number }) => Promise<boolean>;
}
const sidebar = () => (browser as { sidebarAction?: Sidebar }).sidebarAction;

/** Opens the side panel when a mark in a page is pressed. */
export function answerPanel(): void {
  receive('openPanel', ({ key }, { tabId, windowId }) => {
    if (tabId === null || windowId === null) return fail('refused');
    return finish(openSidePanel(windowId), tabId, key);
  });
}

/**
 * Opens the side panel of a window. Browsers let us only while they answer to the user's gesture: call it before any
 * `await`. Firefox takes no message of a page for a gesture: there the user opens the sidebar from the browser's button.
 */
export function openSidePanel(windowId: number): Promise<void> | undefined {
  return browser.sidePanel ? browser.sidePanel.open({ windowId }) : sidebar()?.open();
}

/**
 * Whether the panel of a window is open, where it says things itself. Chromium tells how many are, and not where:
 * `unknown` while there are windows without.
 */
export async function findPanel(windowId: number): Promise<'open' | 'closed' | 'unknown'> {
  try {
    if (!browser.sidePanel) return (await sidebar()?.isOpen({ windowId })) ? 'open' : 'closed';
    const panels = await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
    if (panels.length === 0) return 'closed';
    const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
    return panels.length >= windows.length ? 'open' : 'unknown';
  } catch {
    return 'closed';
  }
}

async function finish(opening: Promise<void> | undefined, tabId: number, key: string | null) {
  if (key !== null) await focusComment(tabId, key);
  try {
    if (!opening) return fail('refused');
    await opening;
    return succeed(null);
  } catch {
    return fail('refused');
  }
}

/** Shows a comment in the panel, open now or later; shortcuts go on from it. */
export async function focusComment(tabId: number, key: string): Promise<void> {
  await panelFocus.set({ tabId, key, at: Date.now() });
  await lastComment.set({ tabId, key });
}
