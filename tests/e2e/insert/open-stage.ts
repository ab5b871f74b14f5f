import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { bundle } from '../../../scripts/bundle.ts';
import type { InsertionOutcome } from '../../../utils/domain/replies/reply.ts';
import { EDITORS, type StagedEditor } from './editors.ts';
import type { MountRequest, Seen, Stage } from './stage.ts';

/** A page with a kind of editor, and the shipped inserting code in a world of its own beside it. */
export interface StagePage {
  page: Page;
  mount: (request?: MountRequest) => Promise<void>;
  makeTrouble: (...args: Parameters<Stage['makeTrouble']>) => Promise<void>;
  focus: () => Promise<void>;
  disable: () => Promise<void>;
  /** What the editor itself believes that it holds. */
  text: () => Promise<string>;
  seen: () => Promise<Seen>;
  insert: (text: string, mentions?: string[]) => Promise<InsertionOutcome>;
  /** Puts each text into a fresh box, one after the other, without coming back in between. */
  insertEach: (questions: readonly Question[]) => Promise<Inserted[]>;
}

interface Question {
  mount: MountRequest;
  text: string;
  mentions: string[];
}

interface Inserted {
  outcome: InsertionOutcome;
  held: string;
  seen: Seen;
}

export interface OpenStage {
  browser: Browser;
  /** Opens a page. Each window has a focus of its own; of the tabs of a window one is shown. */
  open: (editor: StagedEditor, type: 'window' | 'tab') => Promise<StagePage>;
  close: () => Promise<void>;
}

/** Asks the inserting code. */
type Ask = (name: 'insert' | 'insertEach', question: object) => Promise<unknown>;

const SITE_EDITORS = join(import.meta.dirname, '../../site/editors');

export async function openStage(kind: 'chrome' | 'firefox', executablePath: string): Promise<OpenStage> {
  const [stage = '', world = '', ...mountings] = await Promise.all([
    bundle(join(import.meta.dirname, 'stage.ts')),
    bundle(join(import.meta.dirname, 'world.ts')),
    ...EDITORS.map((editor) => bundle(join(SITE_EDITORS, editor.file), 'mounting', editor.versions)),
  ]);
  const server = createServer(({ url = '' }, response) => {
    const { pathname, search } = new URL(url, 'http://127.0.0.1');
    const isScript = pathname.endsWith('.js');
    response.setHeader('content-type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`);
    if (pathname === '/stage.js') response.end(stage);
    else if (isScript) response.end(mountings[Number(search.slice(1))]);
    else
      response.end(
        `<!doctype html><body><script src="/mounting.js${search}"></script><script src="/stage.js"></script>`,
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await puppeteer.launch({
    browser: kind,
    executablePath,
    headless: true,
    args: kind === 'chrome' ? ['--no-sandbox', '--disable-background-networking'] : [],
    extraPrefsFirefox: {
      // Less time for an editor, and for who waits for the tests.
      'layout.frame_rate': 1_000,
      // Puppeteer tells Chromium as much: a tab that is not shown is not slowed down.
      'dom.min_background_timeout_value': 10,
      'dom.min_background_timeout_value_without_budget_throttling': 10,
      'dom.timeout.enable_budget_timer_throttling': false,
    },
  });
  if (kind === 'firefox') await installWorld(browser, world);
  return {
    browser,
    async open(editor, type) {
      const page = await browser.newPage({ type });
      await page.goto(`${url}?${EDITORS.indexOf(editor)}`);
      const ask = kind === 'firefox' ? askContentScript(page) : await askIsolatedWorld(page, world);
      const call = (method: keyof Stage, ...args: unknown[]) =>
        page.evaluate(`stage.${method}(${args.map((arg) => JSON.stringify(arg)).join()})`);
      const mounting = (request: MountRequest): MountRequest => ({
        ...editor.options,
        inShadowRoot: editor.inShadowRoot,
        ...request,
      });
      return {
        page,
        mount: async (request = {}) => void (await call('mount', mounting(request))),
        makeTrouble: async (...args) => void (await call('makeTrouble', ...args)),
        focus: async () => void (await call('focus')),
        disable: async () => void (await call('disable')),
        text: async () => String(await call('text')),
        seen: async () => (await call('seen')) as Seen,
        insert: async (text, mentions = []) => (await ask('insert', { text, mentions })) as InsertionOutcome,
        insertEach: async (questions) =>
          (await ask(
            'insertEach',
            questions.map(({ mount, ...question }) => ({ ...question, mount: mounting(mount) })),
          )) as Inserted[],
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
  return (name, question) => run(`${name}(${JSON.stringify(JSON.stringify(question))})`);
}

/** Firefox needs a real content script, whose rights in the page are not the page's own. */
async function installWorld(browser: Browser, world: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'stage-'));
  const listen = `document.addEventListener('ask', async ({ detail: [id, name, question] }) => {
    const answer = JSON.stringify(await { insert, insertEach }[name](question));
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
  return async (name, question) => {
    asked += 1;
    const answer = await page.evaluate(
      (id, method, words) =>
        new Promise<string>((resolve) => {
          const answered = (event: Event) => resolve((event as CustomEvent<string>).detail);
          document.addEventListener(`answer-${id}`, answered, { once: true });
          document.dispatchEvent(new CustomEvent('ask', { detail: [id, method, words] }));
        }),
      asked,
      name,
      JSON.stringify(question),
    );
    return JSON.parse(answer);
  };
}
