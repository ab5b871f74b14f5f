import type { CDPSession, Page } from 'puppeteer-core';
import { pause } from '../../tests/e2e/harness/ax.ts';
import { type ChromiumWithExtension, launchChromium } from '../../tests/e2e/harness/chromium.ts';
import { compare, type Measurement } from './measurement.ts';
import { countLongTasks, openMetrics } from './metrics.ts';

/** A browser that just started still has work of its own, in milliseconds. */
const AFTER_LAUNCH = 1_000;

/** A new browser, with a page that is measured and that nothing was opened in. */
export interface Opened {
  page: Page;
  session: CDPSession;
  /** Null without the extension. */
  chromium: ChromiumWithExtension | null;
}

/** Compares one thing of the visits with the extension with the same of those without. */
export type Line<Visit> = (
  what: string,
  unit: Measurement['unit'],
  read: (visit: Visit) => number,
) => Measurement;

/** Visits `runs` times without and with the extension in turn, each time in a new browser. */
export async function visitInTurn<Visit>(
  port: number,
  extension: string,
  runs: number,
  visit: (opened: Opened) => Promise<Visit>,
): Promise<{ with_: Visit[]; line: Line<Visit> }> {
  const without: Visit[] = [];
  const with_: Visit[] = [];
  for (let run = 0; run < runs; run++) {
    without.push(await visitOnce(port, null, visit));
    with_.push(await visitOnce(port, extension, visit));
  }
  return {
    with_,
    line: (what, unit, read) => compare(what, unit, with_.map(read), without.map(read)),
  };
}

async function visitOnce<Visit>(
  port: number,
  extension: string | null,
  visit: (opened: Opened) => Promise<Visit>,
): Promise<Visit> {
  const chromium = await launchChromium({ port, extension });
  try {
    await pause(AFTER_LAUNCH);
    const page = await chromium.browser.newPage();
    await page.bringToFront();
    await countLongTasks(page);
    const session = await openMetrics(page);
    return await visit({ page, session, chromium: extension === null ? null : chromium });
  } finally {
    await chromium.close();
  }
}
