import type { Page } from 'puppeteer-core';
import { pause } from '../../tests/e2e/harness/ax.ts';
import type { ChromiumWithExtension } from '../../tests/e2e/harness/chromium.ts';
import { ADDRESSES } from '../../tests/site/addresses.ts';
import { askHistory } from './history.ts';
import { compare, type Measurement } from './measurement.ts';
import { type Cost, costAtRest, costBetween, readMetrics } from './metrics.ts';
import { type Opened, visitInTurn } from './visits.ts';

/** Comments of the page when it opens, and how many come to it later. */
const COMMENTS = 2_000;
const MORE = 50;
const ADDRESS = `${ADDRESSES.facebook}?count=${COMMENTS}`;
const TIMEOUT = 40_000;

/** One visit of the page. */
interface Visit {
  load: Cost;
  /** `MORE` comments come to it. */
  more: Cost;
  /** JavaScript objects that are still held, after garbage was collected; megabytes. */
  heap: number;
  /** From the start of the navigation until the history holds everything; null without the extension; milliseconds. */
  stored: number | null;
}

/**
 * Opens the Facebook page of 2,000 comments with and without the extension in turn, each time in a new browser, and
 * compares what it cost. The first visit of each kind is the user's first: nothing is known of its comments.
 */
export async function measurePage(port: number, extension: string, runs: number): Promise<Measurement[]> {
  const { with_, line } = await visitInTurn(port, extension, runs, visit);
  const sum = (times: readonly number[]) => times.reduce((total, time) => total + time, 0);
  return [
    line('Scripts, until everything is read and stored', 'ms', ({ load }) => load.script),
    line('All work of the main thread, likewise', 'ms', ({ load }) => load.work),
    line('Long tasks (over 50 ms)', '', ({ load }) => load.longTasks.length),
    line('Long tasks, in total', 'ms', ({ load }) => sum(load.longTasks)),
    line('Longest task', 'ms', ({ load }) => Math.max(0, ...load.longTasks)),
    line('JavaScript heap, after collecting garbage', 'MB', ({ heap }) => heap),
    line(`Scripts, when ${MORE} comments more come`, 'ms', ({ more }) => more.script),
    line('All work of the main thread, likewise', 'ms', ({ more }) => more.work),
    line('Long tasks, in total, likewise', 'ms', ({ more }) => sum(more.longTasks)),
    compare(
      'Until the history holds all comments',
      'ms',
      with_.flatMap(({ stored }) => stored ?? []),
      null,
    ),
  ];
}

async function visit({ page, session, chromium }: Opened): Promise<Visit> {
  const began = performance.now();
  await page.goto(ADDRESS, { waitUntil: 'load' });
  const storedAt = await waitForComments(page, chromium, COMMENTS);
  const load = await costAtRest(page, session);
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await readMetrics(session)).heap;

  const before = await costAtRest(page, session);
  await page.evaluate((count) => window.__site.addComments(count), MORE);
  await waitForComments(page, chromium, COMMENTS + MORE);
  const after = await costAtRest(page, session);
  const more = costBetween(before, after);
  return { load, more, heap, stored: storedAt && storedAt - began };
}

/**
 * Waits until the page draws so many comments and the extension, if there is one, stored and reported as many.
 * @returns the moment, null without the extension.
 */
async function waitForComments(
  page: Page,
  chromium: ChromiumWithExtension | null,
  count: number,
): Promise<number | null> {
  const end = performance.now() + TIMEOUT;
  const drawn = () => page.$$eval('[role=article][aria-label]', (comments) => comments.length);
  while ((await drawn()) < count) {
    if (performance.now() > end) throw new Error(`The page did not draw ${count} comments.`);
    await pause(100);
  }
  if (!chromium) return null;
  for (;;) {
    const { stored, told } = await askHistory(chromium, ADDRESS);
    if (stored >= count && told >= count) return performance.now();
    if (performance.now() > end)
      throw new Error(`The extension stored ${stored} and reported ${told} of ${count} comments.`);
    await pause(150);
  }
}
