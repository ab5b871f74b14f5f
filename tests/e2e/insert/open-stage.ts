import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { bundle } from '../../../scripts/bundle.ts';
import type { InsertionOutcome } from '../../../utils/domain/replies/reply.ts';
import type { Seen, Stage } from './stage.ts';

/** A page with one editor, and the shipped inserting code in a world of its own beside it. */
export interface StagePage {
  page: Page;
  mount: (...args: Parameters<Stage['mount']>) => Promise<void>;
  makeTrouble: (...args: Parameters<Stage['makeTrouble']>) => Promise<void>;
  release: () => Promise<void>;
  /** What the editor itself believes that it holds. */
  text: () => Promise<string>;
  seen: () => Promise<Seen>;
  insert: (text: string, mentions?: string[]) => Promise<InsertionOutcome>;
}

export interface OpenStage {
  browser: Browser;
  /** Opens a page in a window of its own: each has its focus. */
  open: () => Promise<StagePage>;
  close: () => Promise<void>;
}

/** Asks the inserting code. */
type Ask = (question: string) => Promise<InsertionOutcome>;

export async function openStage(kind: 'chrome' | 'firefox', executablePath: string): Promise<OpenStage> {
  const [stage, world] = await Promise.all([
    bundle(join(import.meta.dirname, 'stage.ts')),
    bundle(join(import.meta.dirname, 'world.ts')),
  ]);
  const server = createServer((request, response) => {
    const isScript = request.url === '/stage.js';
    response.setHeader('content-type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`);
    response.end(isScript ? stage : '<!doctype html><body><script src="/stage.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await puppeteer.launch({
    browser: kind,
    executablePath,
    headless: true,
    args: kind === 'chrome' ? ['--no-sandbox', '--disable-background-networking'] : [],
  });
  if (kind === 'firefox') await installWorld(browser, world);
  return {
    browser,
    async open() {
      const page = await browser.newPage({ type: 'window' });
      await page.goto(url);
      const ask = kind === 'firefox' ? askContentScript(page) : await askIsolatedWorld(page, world);
      const call = (name: keyof Stage, ...args: unknown[]) =>
        page.evaluate(`stage.${name}(${args.map((arg) => JSON.stringify(arg)).join()})`);
      return {
        page,
        mount: async (...args) => void (await call('mount', ...args)),
        makeTrouble: async (...args) => void (await call('makeTrouble', ...args)),
        release: async () => void (await call('release')),
        text: async () => String(await call('text')),
        seen: async () => (await call('seen')) as Seen,
        insert: (text, mentions = []) => ask(JSON.stringify({ text, mentions })),
      };
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

async function askIsolatedWorld(page: Page, world: string): Promise<Ask> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'content script',
  });
  const run = async (expression: string): Promise<unknown> => {
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
  return async (question) => (await run(`insert(${JSON.stringify(question)})`)) as InsertionOutcome;
}

/** Firefox needs a real content script, whose rights in the page are not the page's own. */
async function installWorld(browser: Browser, world: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'stage-'));
  const listen = `document.addEventListener('ask', async ({ detail: [id, question] }) => {
    const answer = JSON.stringify(await insert(question));
    document.dispatchEvent(new CustomEvent('answer-' + id, { detail: answer }));
  });`;
  const manifest = {
    manifest_version: 3,
    name: 'stage',
    version: '1',
    browser_specific_settings: { gecko: { id: 'stage@passerelle.invalid' } },
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['world.js'] }],
  };
  await writeFile(join(folder, 'world.js'), `${world};${listen}`);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await browser.installExtension(folder);
  // Firefox reads the folder of such an extension as long as it runs.
  browser.once('disconnected', () => rm(folder, { recursive: true }));
}

/** The content script is asked, and answers, through the page. */
function askContentScript(page: Page): Ask {
  let asked = 0;
  return async (question) => {
    asked += 1;
    const answer = await page.evaluate(
      (id, words) =>
        new Promise<string>((resolve) => {
          const answered = (event: Event) => resolve((event as CustomEvent<string>).detail);
          document.addEventListener(`answer-${id}`, answered, { once: true });
          document.dispatchEvent(new CustomEvent('ask', { detail: [id, words] }));
        }),
      asked,
      question,
    );
    return JSON.parse(answer) as InsertionOutcome;
  };
}
