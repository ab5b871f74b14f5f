/**
 * `npm run bench`: what the extension costs a page of 2,000 comments and one that is scrolled through, how fast its
 * reading code is beside a bare pass, how its popup and panel open on a history of 10,000 comments, and the popup
 * on a year of 2,000 planned entries, what the check of a
 * draft takes at each key, and the ranking of templates for a comment. A table, and the same in `.output/bench.json`.
 * The figures are reported, never judged: exit code 1 only where something could not be measured.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchChromium } from '../tests/e2e/harness/chromium.ts';
import { startSite } from '../tests/site/server.ts';
import { buildExtension } from './bench/build-extension.ts';
import { measureCalendar } from './bench/calendar.ts';
import { measureChecking } from './bench/checking.ts';
import { measureLanguage } from './bench/language.ts';
import { measureLibrary } from './bench/library.ts';
import { type Measurement, writeTable } from './bench/measurement.ts';
import { measureOpening } from './bench/opening.ts';
import { measurePage } from './bench/page-load.ts';
import { measureRanking } from './bench/ranking.ts';
import { measureReading } from './bench/reading.ts';
import { measureScrolling } from './bench/scrolling.ts';
import { provideChromium } from './provide-browsers.ts';

const root = resolve(import.meta.dirname, '..');
/** Visits of the page of 2,000 comments, with the extension and without each. */
const RUNS = 5;
/** Likewise, of the page that is scrolled through. */
const SCROLLS = 3;

/** One comparison: the table's title, and what stands in its two columns. */
interface Part {
  title: string;
  head: [measured: string, baseline: string];
  measure: (port: number, extension: string) => Promise<Measurement[]>;
}

const PARTS: readonly Part[] = [
  {
    title: 'A page of 2,000 comments',
    head: ['with Passerelle', 'without'],
    measure: (port, extension) => measurePage(port, extension, RUNS),
  },
  {
    title: 'Scrolling through 5,000 comments',
    head: ['with Passerelle', 'without'],
    measure: (port, extension) => measureScrolling(port, extension, SCROLLS),
  },
  {
    title: 'Per comment, of 2,000',
    head: ['shipped code', 'bare pass'],
    measure: measureReading,
  },
  {
    title: 'Understanding a comment, by what others do',
    head: ['Passerelle', 'vader-sentiment'],
    measure: measureLanguage,
  },
  {
    title: 'Opening, until the content is painted',
    head: ['10,000 comments', 'almost empty'],
    measure: measureOpening,
  },
  {
    title: 'Opening the popup on a year of the calendar',
    head: ['2,000 entries', 'almost empty'],
    measure: measureCalendar,
  },
  {
    title: 'The library of templates',
    head: ['5,000 templates', '500 templates'],
    measure: async () => measureLibrary(),
  },
  {
    title: 'Checking a draft, at each key',
    head: ['2,000 characters', '200 characters'],
    measure: async () => measureChecking(),
  },
  {
    title: 'Ranking templates for a comment',
    head: ['5,000 templates', '50 templates'],
    measure: async () => measureRanking(),
  },
];

async function bench(folder: string): Promise<void> {
  provideChromium();
  const machine = await describeMachine();
  console.log(
    `${machine.cores} cores, Node ${machine.node}, ${machine.chromium}. Medians; in brackets the lowest and the highest.`,
  );
  if (machine.load > machine.cores / 2)
    console.log(`The machine is busy (load ${machine.load}): times may be longer than they should be.`);
  const extension = buildExtension(root, folder);
  const site = await startSite();
  try {
    const measurements: (Measurement & { part: string; columns: Part['head'] })[] = [];
    for (const { title, head, measure } of PARTS) {
      const lines = await measure(site.port, extension).catch((error: unknown) => {
        throw new Error(`Not measured: ${title}. ${error instanceof Error ? error.message : error}`);
      });
      console.log(`\n${writeTable(title, head, lines)}`);
      measurements.push(...lines.map((line) => ({ part: title, columns: head, ...line })));
    }
    const file = join(root, '.output/bench.json');
    mkdirSync(join(root, '.output'), { recursive: true });
    writeFileSync(file, `${JSON.stringify({ machine, runs: RUNS, measurements }, null, 2)}\n`);
    console.log('\nThe same as data: .output/bench.json');
  } finally {
    await site.close();
  }
}

/** What the figures depend on, and nothing that tells whose machine it is. */
async function describeMachine() {
  // No page is opened: any port does.
  const chromium = await launchChromium({ port: 9, extension: null }).catch((error: unknown) => {
    throw new Error(`Chromium could not be started. ${error instanceof Error ? error.message : error}`);
  });
  const version = await chromium.browser.version();
  await chromium.close();
  const load = Math.round((loadavg()[0] ?? 0) * 10) / 10;
  return { cores: availableParallelism(), node: process.versions.node, chromium: version, load };
}

const folder = mkdtempSync(join(tmpdir(), 'passerelle-bench-'));
try {
  await bench(folder);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
