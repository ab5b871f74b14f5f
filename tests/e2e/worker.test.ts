import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ADDRESSES } from '../site/addresses.ts';
import { clickAx, pause, waitForAx, waitUntil } from './harness/ax.ts';
import { type OpenedBrand, openBrand } from './harness/brand.ts';
import { choosePanelComment, openReplyBox, readTable, WORDS } from './harness/journey.ts';

let brand: OpenedBrand;

beforeEach(async () => {
  brand = await openBrand();
});
afterEach(() => brand?.close());

const REPLIES = 20;
const COMMENTS = 200;
/** Pauses between a press and the end of the worker, in milliseconds. */
const KILL_AFTER = [0, 30, 90, 200, 400];

it('loses nothing when the worker is killed in the middle of 200 comments and 20 replies', async () => {
  const { chromium } = brand;
  const page = await chromium.open(ADDRESSES.facebook);
  await clickAx(page, await waitForAx(page, 'button', WORDS.mark));
  const panel = await chromium.panel();
  await choosePanelComment(panel, /Théo/);
  await openReplyBox(page, 'trois semaines');

  const coming = (async () => {
    for (let count = 0; count < COMMENTS; count += 10) {
      await page.evaluate(() => window.__site.addComments(10));
      await pause(300);
    }
  })();

  let kills = 0;
  for (let count = 1; count <= REPLIES; count++) {
    await pressInsert(panel);
    // Before the worker hears of the reply, while it writes, and after.
    await pause(KILL_AFTER[count % KILL_AFTER.length] as number);
    if (await chromium.killWorker()) kills++;
    // The panel shows how many replies the history holds: that is its word for each.
    await waitForAx(panel, 'StaticText', new RegExp(`^${count} repl(y|ies) in the history$`), 30_000);
  }
  await coming;
  expect(kills).toBeGreaterThan(REPLIES / 2);

  const replies = await readTable(chromium, 'replies');
  expect(replies).toHaveLength(REPLIES);
  await page.bringToFront();
  await waitUntil(
    'every comment that the page showed is in the history',
    async () => {
      const stored = await readTable(chromium, 'comments');
      await page.bringToFront();
      return stored.length === COMMENTS + 17;
    },
    40_000,
  );
}, 180_000);

/** Presses "Insert" until the panel hears it: its list may move under the pointer when it learns of the last reply. */
async function pressInsert(panel: Page): Promise<void> {
  const heard = panel.evaluate(
    (words: string) =>
      new Promise<void>((resolve) => {
        const hear = ({ target }: Event) => {
          const button = (target as Element).closest('button');
          if (new RegExp(words).test(button?.ariaLabel ?? '')) resolve();
        };
        document.addEventListener('click', hear, true);
      }),
    WORDS.insert.source,
  );
  for (let isHeard = false; !isHeard; ) {
    await clickAx(panel, await waitForAx(panel, 'button', WORDS.insert));
    isHeard = await Promise.race([heard.then(() => true), pause(1_000).then(() => false)]);
  }
}
