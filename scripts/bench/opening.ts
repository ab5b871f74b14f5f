import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pause } from '../../tests/e2e/harness/ax.ts';
import { type ChromiumWithExtension, launchChromium } from '../../tests/e2e/harness/chromium.ts';
import { importFile } from '../../tests/e2e/harness/journey.ts';
import { ADDRESSES } from '../../tests/site/addresses.ts';
import { askHistory, makeHistoryFile } from './history.ts';
import { compare, type Measurement } from './measurement.ts';
import { type Sign, timeOpening } from './time-opening.ts';

const COMMENTS = 10_000;
const ROUNDS = 9;
/** How long the history may take to be stored, in milliseconds. */
const PATIENCE = 20_000;

/** A browser whose history is ready, with a page of Facebook open for the panel to speak of. */
interface Prepared {
  chromium: ChromiumWithExtension;
  tabId: number;
}

/**
 * Opens the popup and the side panel in turn with a history of 10,000 comments and with one that holds only those of
 * the page in front; milliseconds from the start of the navigation until the content is painted.
 */
export async function measureOpening(port: number, extension: string): Promise<Measurement[]> {
  const opened: ChromiumWithExtension[] = [];
  const prepareWith = async (comments: number): Promise<Prepared> => {
    const chromium = await launchChromium({ port, extension });
    opened.push(chromium);
    return prepare(chromium, comments);
  };
  try {
    const empty = await prepareWith(0);
    const full = await prepareWith(COMMENTS);
    const toAnswer: Sign = { selector: '[role=row]', words: countLine() };
    const listed: Sign = { selector: '[role=option]', words: '\\S' };
    const times = { popup: { full: [], empty: [] }, panel: { full: [], empty: [] } } as Record<
      'popup' | 'panel',
      Record<'full' | 'empty', number[]>
    >;
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, { chromium, tabId }] of [['empty', empty] as const, ['full', full] as const]) {
        times.popup[name].push(...(await timeOpening(chromium, 'popup.html', [toAnswer])));
        times.panel[name].push(...(await timeOpening(chromium, `sidepanel.html?tab=${tabId}`, [listed])));
      }
    return [
      compare('The popup shows how many comments wait', 'ms', times.popup.full, times.popup.empty),
      compare('The side panel lists the comments of its page', 'ms', times.panel.full, times.panel.empty),
    ];
  } finally {
    for (const chromium of opened) await chromium.close();
  }
}

async function prepare(chromium: ChromiumWithExtension, comments: number): Promise<Prepared> {
  const workspace = await chromium.open('options.html#data');
  await importFile(workspace, makeHistoryFile(comments, Date.now()));
  await workspace.close();
  await chromium.open(ADDRESSES.facebook);
  const end = performance.now() + PATIENCE;
  for (;;) {
    const { stored, told, tabId } = await askHistory(chromium, ADDRESSES.facebook);
    if (tabId !== null && told > 0 && stored >= comments + told) {
      // The page is done, and the worker with it.
      await pause(1_000);
      return { chromium, tabId };
    }
    if (performance.now() > end)
      throw new Error(`The history holds ${stored} comments in place of ${comments + told}.`);
    await pause(150);
  }
}

/** The line of the popup's checklist that counts the comments to answer, as a regular expression. */
function countLine(): string {
  const file = resolve(import.meta.dirname, '../../public/_locales/en/messages.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string } | undefined>;
  const message = messages.popup_to_answer_other?.message;
  if (message === undefined) throw new Error('The popup has no line that counts the comments to answer.');
  return message.replace('$1', '\\d[\\d,]*');
}
