import { browser } from 'wxt/browser';
import { fail, succeed } from '../../utils/domain/result.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { panelFocus } from '../../utils/settings/session.ts';

/** Opens the side panel when a mark in a page is pressed. */
export function answerPanel(): void {
  receive('openPanel', ({ key }, { tabId, windowId }) => {
    if (tabId === null || windowId === null) return fail('refused');
    // Chromium lets a worker open the panel only while it answers to the user's gesture: before any `await`.
    // Firefox never does: there the user opens the sidebar from the browser's own button.
    const opening = browser.sidePanel?.open({ windowId });
    return finish(opening, tabId, key);
  });
}

async function finish(opening: Promise<void> | undefined, tabId: number, key: string | null) {
  if (key !== null) await panelFocus.set({ tabId, key, at: Date.now() });
  try {
    if (!opening) return fail('refused');
    await opening;
    return succeed(null);
  } catch {
    return fail('refused');
  }
}
