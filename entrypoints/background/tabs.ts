import { browser } from 'wxt/browser';
import { networkMatches } from '../../utils/networks/index.ts';

/**
 * After an update or the first installation, open tabs hold the script of the old version, which stepped aside, or none:
 * the new one goes in, so that no page has to be loaded again and no text in its boxes is lost.
 */
export function takeOverTabs(): void {
  // Firefox does it itself.
  if (import.meta.env.FIREFOX) return;
  browser.runtime.onInstalled.addListener(() => void takeOver());
}

async function takeOver(): Promise<void> {
  const tabs = await browser.tabs.query({ url: networkMatches(), discarded: false });
  const files = ['/content-scripts/overlay.js'] as const;
  // One tab may refuse, as a page of an error does.
  await Promise.allSettled(
    tabs.map(
      ({ id }) =>
        id !== undefined && browser.scripting.executeScript({ target: { tabId: id }, files: [...files] }),
    ),
  );
}
