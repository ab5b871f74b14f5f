import type { CDPSession, Page } from 'puppeteer-core';
import { pause } from '../../tests/e2e/harness/ax.ts';

/** A page is at rest once its main thread worked less than `IDLE` of this time, twice in a row; milliseconds. */
const REST = 400;
const IDLE = 8;
const TIMEOUT = 40_000;

/** What a page cost from one moment to another; times in milliseconds. */
export interface Cost {
  /** Processor time of scripts, of the page and of the extension, on the page's main thread. */
  script: number;
  /** Processor time of all work on that thread: scripts, style, layout, drawing, collecting garbage. */
  work: number;
  longTasks: number[];
}

declare global {
  interface Window {
    __longTasks: number[];
  }
}

/** Has a page count its long tasks, from its start. */
export async function countLongTasks(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    window.__longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.__longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** Processor time is counted: what others do on the machine meanwhile does not count. */
export async function openMetrics(page: Page): Promise<CDPSession> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

/** What the page cost so far, once its main thread is at rest. */
export async function costAtRest(page: Page, session: CDPSession): Promise<Cost> {
  const end = performance.now() + TIMEOUT;
  let last = await readMetrics(session);
  for (let quiet = 0; quiet < 2; ) {
    await pause(REST);
    const now = await readMetrics(session);
    quiet = now.work - last.work < IDLE ? quiet + 1 : 0;
    last = now;
    if (performance.now() > end) throw new Error('The page did not come to rest.');
  }
  return costNow(page, session);
}

/** What the page cost so far. */
export async function costNow(page: Page, session: CDPSession): Promise<Cost> {
  const { script, work } = await readMetrics(session);
  return { script, work, longTasks: await page.evaluate(() => window.__longTasks) };
}

/** What a page cost between two moments. */
export function costBetween(before: Cost, after: Cost): Cost {
  return {
    script: after.script - before.script,
    work: after.work - before.work,
    longTasks: after.longTasks.slice(before.longTasks.length),
  };
}

export async function readMetrics(
  session: CDPSession,
): Promise<{ script: number; work: number; heap: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    script: read('ScriptDuration') * 1_000,
    work: read('TaskDuration') * 1_000,
    heap: read('JSHeapUsedSize') / 1_000_000,
  };
}
