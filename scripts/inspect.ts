/**
 * `npm run --silent inspect -- FILE.html --url PAGE_URL [--now ISO]`: what the shipped reading code sees in a saved page,
 * as one JSON object on stdout. Exit code 2, with one sentence on stderr, where there is nothing to inspect.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { networkForUrl, networks } from '../utils/networks/index.ts';
import { bundle } from './bundle.ts';
import type { Inspection } from './inspect-page.ts';
import { provideChromium } from './provide-browsers.ts';

/** Large saved pages take their time. */
const TIMEOUT = 120_000;

/** Nothing of a saved page runs or loads: what is read is what was saved. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export interface Inspector {
  /**
   * Reads a saved page as if it were shown at `url`.
   * @throws Error where the address is of no known network.
   */
  inspect: (html: string | Uint8Array, url: string) => Promise<Inspection>;
  close: () => Promise<void>;
}

/** Starts one browser for any number of saved pages. */
export async function openInspector(): Promise<Inspector> {
  const [code, browser] = await Promise.all([
    bundle(join(import.meta.dirname, 'inspect-page.ts'), 'inspector'),
    puppeteer.launch({
      executablePath: provideChromium(),
      args: ['--no-sandbox', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'],
      protocolTimeout: TIMEOUT,
    }),
  ]);
  return {
    inspect: (html, url) => inspect(browser, code, html, url),
    close: () => browser.close(),
  };
}

async function inspect(
  browser: Browser,
  code: string,
  html: string | Uint8Array,
  url: string,
): Promise<Inspection> {
  const page = await browser.newPage();
  try {
    let served = false;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isThePage = request.isNavigationRequest() && request.frame() === page.mainFrame() && !served;
      served ||= isThePage;
      const answered = isThePage
        ? request.respond({
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': POLICY },
            body: html,
          })
        : // What the page would load is not there; where it would lead, it stays: "no content".
          request.isNavigationRequest()
          ? request.respond({ status: 204 })
          : request.abort();
      // The page may be closed by the time its last requests are answered.
      answered.catch(() => {});
    });
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: TIMEOUT });
    const found = await page.evaluate(`${code}\ninspector.inspectDocument(${JSON.stringify(url)})`);
    if (!found) throw new Error(notKnown(url));
    return found as Inspection;
  } finally {
    await page.close();
  }
}

function notKnown(url: string): string {
  const names = networks.flatMap(({ hosts }) => hosts.slice(0, 1)).join(', ');
  return `Not a page of a known network (${names}): ${url}`;
}

/** The file and address to inspect, or the sentence that says what is missing. */
function readArguments(): { file: string; url: string } | string {
  const usage = 'Usage: npm run --silent inspect -- FILE.html --url PAGE_URL [--now ISO]';
  let parsed: { values: { url?: string; now?: string }; positionals: string[] };
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, now: { type: 'string' } },
    });
  } catch {
    return usage;
  }
  const { values, positionals } = parsed;
  const [name] = positionals;
  if (name === undefined || positionals.length > 1 || values.url === undefined) return usage;
  // npm changes to the project's folder; a path is meant from where the command was typed.
  const file = resolve(process.env.INIT_CWD ?? '.', name);
  // Nothing that is read depends on the clock: the moment is accepted so that a report can say it.
  if (values.now !== undefined && Number.isNaN(Date.parse(values.now)))
    return `Not a date in ISO 8601: ${values.now}`;
  if (!existsSync(file) || !statSync(file).isFile()) return `No such file: ${name}`;
  if (!networkForUrl(values.url)) return notKnown(values.url);
  return { file, url: values.url };
}

async function main(): Promise<void> {
  const asked = readArguments();
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n`);
    process.exitCode = 2;
    return;
  }
  const inspector = await openInspector();
  try {
    const found = await inspector.inspect(readFileSync(asked.file), asked.url);
    process.stdout.write(`${JSON.stringify(found, null, 1)}\n`);
  } finally {
    await inspector.close();
  }
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
