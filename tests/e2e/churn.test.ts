import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askHistory } from '../../scripts/bench/history.ts';
import { ADDRESSES } from '../site/addresses.ts';
import { findAx, pause, waitUntil } from './harness/ax.ts';
import { type OpenedBrand, openBrand } from './harness/brand.ts';
import { WORDS } from './harness/journey.ts';

const COMMENTS = 5_000;
const SECONDS = 60;
/** One call into the page may not last too long. */
const TURN = 10;
/** On a busy machine the rarer deeds of the page need more than their minute to happen at all. */
const MOST_TURNS = 18;
const DEEDS = ['add', 'remove', 'recycle', 'redraw line', 'move', 'navigate', 'open a dialog'];
/** How much more the page may hold at the end than after it was seen once. */
const HEAP_GROWTH = 1.1;

let brand: OpenedBrand;

beforeAll(async () => {
  brand = await openBrand();
});
afterAll(() => brand?.close());

/** Bytes of JavaScript objects, of the page's scripts and of ours, after garbage was collected. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  try {
    await session.send('HeapProfiler.enable');
    for (let round = 0; round < 3; round++) {
      await session.send('HeapProfiler.collectGarbage');
      await pause(200);
    }
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  } finally {
    await session.detach();
  }
}

/** Everything is read and marked, also what is far from the window. */
async function waitForRest(page: Page): Promise<void> {
  let told = 0;
  await waitUntil(
    'every comment of the page is read',
    async () => {
      // The worker is asked: another tab in front would leave the page without frames and idle time.
      ({ told } = await askHistory(brand.chromium, page.url()));
      return told === COMMENTS;
    },
    60_000,
  ).catch((error: Error) => {
    throw new Error(`${error.message}; ${told} were`);
  });
  await waitForMarks(page);
}

async function waitForMarks(page: Page): Promise<void> {
  await waitUntil(
    'every comment in the window has one mark',
    async () => {
      const counts = await page.evaluate(() => window.__churn.foreignInWindow());
      return counts.length > 3 && counts.every((count) => count === 1);
    },
    20_000,
  );
}

it('keeps one mark beside each comment of a page that never rests, and holds nothing of what is gone', async () => {
  const page = await brand.chromium.open(`${ADDRESSES.churn}?count=${COMMENTS}`);
  await waitForRest(page);
  expect((await findAx(page, 'button', WORDS.mark)).length, 'what stands there is our marks').toBeGreaterThan(
    3,
  );
  await page.evaluate(() => window.__churn.scrollThrough(12_000));
  await waitForRest(page);
  const before = await heapOf(page);

  const done: Record<string, number> = {};
  const isMissing = (name: string) => done[name] === undefined;
  for (let turn = 0; turn < SECONDS / TURN || (turn < MOST_TURNS && DEEDS.some(isMissing)); turn++) {
    const more = await page.evaluate((time, seed) => window.__churn.run(time, seed), TURN * 1_000, turn);
    for (const [name, count] of Object.entries(more)) done[name] = (done[name] ?? 0) + count;
  }
  expect(DEEDS.filter(isMissing), 'what the page never did').toEqual([]);
  await waitForMarks(page);
  expect(await page.evaluate(() => window.__churn.count())).toBe(COMMENTS);
  expect(brand.chromium.complaints).toEqual([]);

  await waitForRest(page);
  let after = await heapOf(page);
  // What the browser itself still holds of the last turn goes within moments; what leaks stays.
  for (let tries = 0; after / before >= HEAP_GROWTH && tries < 10; tries++) {
    await pause(2_000);
    after = await heapOf(page);
  }
  expect(after / before).toBeLessThan(HEAP_GROWTH);
}, 300_000);
