import { ADDRESSES } from '../../tests/site/addresses.ts';
import type { Measurement } from './measurement.ts';
import { type Cost, costAtRest, costBetween, costNow } from './metrics.ts';
import { type Opened, visitInTurn } from './visits.ts';

/** Comments of the page in the end, and how many it shows more whenever its end comes near. */
const COMMENTS = 5_000;
const GROW = 25;
const ADDRESS = `${ADDRESSES.facebook}?count=${COMMENTS}&grow=${GROW}`;
/** Pixels per frame: a quick scroll. */
const STEP = 400;

interface Visit {
  scrolling: Cost;
  /** From the start until everything was read, after the scrolling too. */
  all: Cost;
}

/**
 * Scrolls through a Facebook page that grows to 5,000 comments as one comes near its end, with and without the
 * extension in turn, and compares what the scrolling cost.
 */
export async function measureScrolling(
  port: number,
  extension: string,
  runs: number,
): Promise<Measurement[]> {
  const { line } = await visitInTurn(port, extension, runs, visit);
  return [
    line('Scripts, while it scrolls', 'ms', ({ scrolling }) => scrolling.script),
    line('All work of the main thread, likewise', 'ms', ({ scrolling }) => scrolling.work),
    line('Long tasks (over 50 ms), likewise', '', ({ scrolling }) => scrolling.longTasks.length),
    line('Longest task, likewise', 'ms', ({ scrolling }) => Math.max(0, ...scrolling.longTasks)),
    line('Scripts, until it is at rest again', 'ms', ({ all }) => all.script),
    line('Long tasks, likewise', '', ({ all }) => all.longTasks.length),
  ];
}

async function visit({ page, session }: Opened): Promise<Visit> {
  await page.goto(ADDRESS, { waitUntil: 'load' });
  const before = await costAtRest(page, session);
  const shown = await page.evaluate(scrollToEnd, STEP, COMMENTS);
  if (shown < COMMENTS) throw new Error(`The page showed ${shown} of ${COMMENTS} comments.`);
  const scrolled = await costNow(page, session);
  const after = await costAtRest(page, session);
  return { scrolling: costBetween(before, scrolled), all: costBetween(before, after) };
}

/** Runs in the page. @returns how many comments it shows in the end. */
async function scrollToEnd(step: number, wanted: number): Promise<number> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const shown = () => document.querySelectorAll('[role=article][aria-label]').length;
  // At its end the page may still be drawing more.
  for (let still = 0; still < 30; ) {
    const before = scrollY;
    scrollBy(0, step);
    await frame();
    still = scrollY === before ? still + 1 : 0;
    if (still > 0 && shown() >= wanted) break;
  }
  return shown();
}
