import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page, TargetType } from 'puppeteer-core';
import { provideChromium } from '../../../scripts/provide-browsers.ts';
import { pause, waitUntil } from './ax.ts';

export interface LaunchOptions {
  /** Port of the site on loopback: every host of the web is there. */
  port: number;
  language?: 'fr' | 'en';
  dark?: boolean;
  headless?: boolean;
  /** Null: without the extension, to compare. */
  extension?: string | null;
  /** A folder for the profile that stays: a browser that is started with it again goes on where it was. */
  profile?: string;
  /** Spoils the folder of the profile before the browser starts. */
  spoilProfile?: (folder: string) => void;
}

export interface ChromiumWithExtension {
  browser: Browser;
  extensionId: string;
  /** A page of a network, or of the extension by its file name, in a tab of its own. */
  open: (address: string) => Promise<Page>;
  /** The side panel, once something opened it. */
  panel: () => Promise<Page>;
  /** Stops the service worker, as the browser does whenever it likes; false where none ran. */
  killWorker: () => Promise<boolean>;
  /** What pages and the extension complained of. */
  complaints: string[];
  close: () => Promise<void>;
}

/** The extension as it is built for Chromium. */
export const BUILD = resolve(import.meta.dirname, '../../../.output/chrome-mv3');

/** Real Chromium with the built extension, in which every address of the web leads to the site of the tests. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumWithExtension> {
  const { port, language = 'en', dark = false, headless = true, extension = BUILD } = options;
  const userDataDir = options.profile ?? mkdtempSync(join(tmpdir(), 'passerelle-chromium-'));
  const isNew = !existsSync(join(userDataDir, 'Default'));
  options.spoilProfile?.(userDataDir);
  const locale = language === 'fr' ? 'fr_FR.UTF-8' : 'en_US.UTF-8';
  const browser = await puppeteer.launch({
    executablePath: provideChromium(),
    headless,
    pipe: true,
    userDataDir,
    ...(extension !== null && { enableExtensions: [extension] }),
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
    acceptInsecureCerts: true,
    protocolTimeout: 60_000,
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      // A server that a test runs besides is reached by its number.
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`,
      `--lang=${language}`,
    ],
    // Chromium on Linux takes the language of its interface from here.
    env: { ...process.env, LANGUAGE: language, LANG: locale, LC_ALL: locale },
  });
  const complaints: string[] = [];
  let extensionId = '';
  if (extension !== null) {
    const worker = await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER);
    extensionId = new URL(worker.url()).host;
  }
  const own = (file: string) => `chrome-extension://${extensionId}/${file}`;
  // The first-run page opens in front by itself: later it would take the input of the page under test.
  if (extension !== null && isNew)
    await browser.waitForTarget((target) => target.url() === own('welcome.html'));

  async function prepare(page: Page): Promise<Page> {
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
    });
    if (dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    return page;
  }

  return {
    browser,
    extensionId,
    complaints,
    async open(address) {
      const page = await prepare(await browser.newPage());
      await page.goto(/^https?:/.test(address) ? address : own(address), { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    async panel() {
      const target = await browser.waitForTarget((one) => one.url().startsWith(own('sidepanel.html')), {
        timeout: 8_000,
      });
      const panel = await prepare(await target.asPage());
      // Headless windows are low; a panel is as high as its window.
      await panel.setViewport({ width: 380, height: 860 });
      await pause(300);
      return panel;
    },
    async killWorker() {
      const target = browser.targets().find((one) => one.url() === own('background.js'));
      if (!(await target?.worker().catch(() => null))) return false;
      const isGone = () => target === undefined || !browser.targets().includes(target);
      // A worker that is told to stop while it starts may do neither, and then answers nobody: it is told again.
      for (let tries = 0; tries < 5 && !isGone(); tries++) {
        const worker = await target?.worker().catch(() => null);
        await worker?.close().catch(() => {});
        await waitUntil('the worker is gone', async () => isGone(), 2_000).catch(() => {});
      }
      return isGone();
    },
    async close() {
      await browser.close();
      if (options.profile === undefined) rmSync(userDataDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
