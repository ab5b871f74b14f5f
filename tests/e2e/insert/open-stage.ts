import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { InsertionOutcome } from '../../../utils/domain/replies/reply.ts';
import type { Stage } from './stage.ts';

/** A page with one editor, and the shipped inserting code in a world of its own beside it. */
export interface OpenStage {
  page: Page;
  mount: (...args: Parameters<Stage['mount']>) => Promise<void>;
  /** What the editor itself believes that it holds. */
  text: () => Promise<string>;
  seen: () => Promise<ReturnType<Stage['seen']>>;
  insert: (text: string, mentions?: string[]) => Promise<InsertionOutcome>;
  close: () => Promise<void>;
}

type Run = (expression: string) => Promise<unknown>;

export async function openStage(kind: 'chrome' | 'firefox', executablePath: string): Promise<OpenStage> {
  const [stage, world] = await Promise.all([bundle('stage.ts'), bundle('world.ts')]);
  const server = createServer((request, response) => {
    const isScript = request.url === '/stage.js';
    response.setHeader('content-type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`);
    response.end(isScript ? stage : '<!doctype html><meta charset="utf-8"><body><script src="/stage.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await puppeteer.launch({
    browser: kind,
    executablePath,
    headless: true,
    args: kind === 'chrome' ? ['--no-sandbox', '--disable-background-networking'] : [],
  });
  const run = kind === 'chrome' ? await runInChromium(browser, url, world) : await runInFirefox(browser, url, world);
  const page = (await browser.pages()).find((one) => one.url() === url);
  if (!page) throw new Error('the page of the stage is not open');
  return {
    page,
    async mount(...args) {
      const expression = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join();
      await page.evaluate(`stage.mount(${expression})`);
      await page.evaluate(() => document.getElementById('editor')?.focus());
    },
    text: async () => String(await page.evaluate('stage.text()')),
    seen: async () => (await page.evaluate('stage.seen()')) as ReturnType<Stage['seen']>,
    insert: async (text, mentions = []) =>
      (await run(`world.insert(${JSON.stringify(text)}, ${JSON.stringify(mentions)})`)) as InsertionOutcome,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

async function runInChromium(browser: Browser, url: string, world: string): Promise<Run> {
  const page = await browser.newPage();
  await page.goto(url);
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'content script',
  });
  const run: Run = async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await run(world);
  return run;
}

/** A real content script, which has other rights than the page there; it is asked and answers through the page. */
async function runInFirefox(browser: Browser, url: string, world: string): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'stage-'));
  const listen = `document.addEventListener('ask', async ({ detail }) => {
    const { text, mentions } = JSON.parse(detail);
    const answer = await world.insert(text, mentions);
    document.dispatchEvent(new CustomEvent('answer', { detail: JSON.stringify(answer) }));
  });`;
  await writeFile(join(folder, 'world.js'), `${world};${listen}`);
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 2,
      name: 'stage',
      version: '1',
      browser_specific_settings: { gecko: { id: 'stage@passerelle.invalid' } },
      content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['world.js'] }],
    }),
  );
  await browser.installExtension(folder);
  // Firefox reads the folder of such an extension as long as it runs.
  browser.once('disconnected', () => rm(folder, { recursive: true }));
  const page = await browser.newPage();
  await page.goto(url);
  return async (expression) => {
    const [, text, mentions] = /^world\.insert\((".*"), (\[.*\])\)$/s.exec(expression) ?? [];
    const answer = await page.evaluate(
      (detail) =>
        new Promise<string>((resolve) => {
          document.addEventListener('answer', (event) => resolve((event as CustomEvent<string>).detail), {
            once: true,
          });
          document.dispatchEvent(new CustomEvent('ask', { detail }));
        }),
      `{"text":${text},"mentions":${mentions}}`,
    );
    return JSON.parse(answer);
  };
}

/** One script of a file and all that it imports. */
async function bundle(file: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: join(import.meta.dirname, file), output: { format: 'iife', name: 'bundle' } },
    },
  });
  if (!('output' in output)) throw new Error(`no bundle of ${file}`);
  return output.output[0].code;
}
