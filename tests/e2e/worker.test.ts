import { afterAll, beforeAll, expect, it } from 'vitest';
import { ADDRESSES } from '../site/addresses.ts';
import { clickAx, pause, waitForAx, waitUntil } from './harness/ax.ts';
import { type OpenedBrand, openBrand } from './harness/brand.ts';
import { choosePanelComment, openReplyBox, readTable, WORDS } from './harness/journey.ts';

let brand: OpenedBrand;

beforeAll(async () => {
  brand = await openBrand();
});
afterAll(() => brand?.close());

const REPLIES = 20;
const COMMENTS = 200;

it('loses nothing when the worker is killed in the middle of 200 comments and 20 replies', async () => {
  const { chromium } = brand;
  const page = await chromium.open(ADDRESSES.facebook);
  await clickAx(page, await waitForAx(page, 'button', WORDS.mark));
  const panel = await chromium.panel();
  await choosePanelComment(panel, /Théo/);
  await openReplyBox(page, 'trois semaines');

  let isOver = false;
  let kills = 0;
  const killing = (async () => {
    // Longer and longer, then short again: a busy machine may need more than the shortest to start a worker at all.
    for (let round = 0; !isOver; round++) {
      if (await chromium.killWorker()) kills++;
      await pause(400 * (1 + (round % 4)));
    }
  })();
  const coming = (async () => {
    for (let count = 0; count < COMMENTS; count += 10) {
      await page.evaluate(() => window.__site.addComments(10));
      await pause(300);
    }
  })();

  // The panel shows how many replies the history holds: that is its word for each.
  for (let count = 1; count <= REPLIES; count++) {
    await clickAx(panel, await waitForAx(panel, 'button', WORDS.insert));
    await waitForAx(panel, 'StaticText', new RegExp(`^${count} repl(y|ies) in the history$`), 20_000);
  }
  await coming;
  isOver = true;
  await killing;
  // A busy machine starts a worker seldom enough.
  expect(kills).toBeGreaterThan(2);

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
