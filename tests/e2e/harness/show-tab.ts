import type { Page } from 'puppeteer-core';
import { pause, waitUntil } from './ax.ts';

/** How long Firefox may take to say that a tab is in front, in milliseconds. */
const PATIENCE = 3_000;

/**
 * Brings a tab to the front of its window. Firefox at times shows it and never says so, because it waits for a sign of
 * the tab before; so the tab itself has the last word.
 */
export async function showTab(page: Page): Promise<void> {
  await Promise.race([page.bringToFront().catch(() => {}), pause(PATIENCE)]);
  await waitUntil('the tab is shown', () => page.evaluate(() => document.visibilityState === 'visible'));
}
