import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../tests/e2e/harness/chromium.ts';
import { ADDRESSES } from '../../tests/site/addresses.ts';
import { bundle } from '../bundle.ts';
import { compare, type Measurement } from './measurement.ts';
import type { measureRounds, Round } from './reading-page.ts';

const COMMENTS = 2_000;
/** New pages, each with code that never ran before, and rounds in each. */
const PAGES = 3;
const ROUNDS = 6;

type Reading = ReturnType<typeof measureRounds>;

/**
 * Times the shipped reading code on a page of 2,000 comments, beside a bare pass over the same nodes
 * (`querySelectorAll` and `textContent`); microseconds per comment.
 */
export async function measureReading(port: number): Promise<Measurement[]> {
  const code = await bundle(join(import.meta.dirname, 'reading-page.ts'), 'bench');
  const chromium = await launchChromium({ port, extension: null });
  const first: Round[] = [];
  const later: Round[] = [];
  try {
    for (let turn = 0; turn < PAGES; turn++) {
      const page = await chromium.open(`${ADDRESSES.facebook}?count=${COMMENTS}`);
      const { comments, rounds } = await runBesidePage(page, code);
      if (comments !== COMMENTS) throw new Error(`Found ${comments} of ${COMMENTS} comments of the page.`);
      first.push(...rounds.slice(0, 1));
      later.push(...rounds.slice(1));
      await page.close();
    }
  } finally {
    await chromium.close();
  }
  const line = (what: string, rounds: readonly Round[], read: (round: Round) => number) =>
    compare(
      what,
      'µs',
      rounds.map(read),
      rounds.map(({ bare }) => bare),
    );
  const all = ({ read, tag }: Round) => read + tag;
  return [
    line('Reading', later, ({ read }) => read),
    line('Reading and tagging', later, all),
    line('  of which tagging', later, ({ tag }) => tag),
    line('Both, the first time (code not yet warm)', first, all),
  ];
}

/** In a world of its own beside the page's, as a content script. */
async function runBesidePage(page: Page, code: string): Promise<Reading> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `${code}\nbench.measureRounds(${ROUNDS})`,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Reading;
}
