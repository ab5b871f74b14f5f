import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/find-browser.ts';
import { ADDRESSES } from '../site/addresses.ts';
import { type Site, startProxy, startSite } from '../site/server.ts';
import { waitUntil } from './harness/ax.ts';

const BUILD = resolve(import.meta.dirname, '../../.output/firefox-mv3');
/** Firefox gives each installed extension a random host; this one is given to ours. */
const HOST = '6a1d6e0c-2f59-4b8e-9b1e-3f0f6d1a7c55';
const path = findFirefox();

/** A smoke test: what Chromium's tests show in full must at least live here. */
describe.skipIf(!path)('in Firefox', () => {
  let site: Site;
  let proxy: { port: number; close: () => Promise<void> };
  let browser: Browser;
  let folder = '';

  beforeAll(async () => {
    site = await startSite();
    proxy = await startProxy(site.port);
    folder = mkdtempSync(join(tmpdir(), 'passerelle-firefox-'));
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: path as string,
      headless: true,
      acceptInsecureCerts: true,
      userDataDir: folder,
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy.port,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy.port,
        'network.stricttransportsecurity.preloadlist': false,
        'security.cert_pinning.enforcement_level': 0,
        'extensions.webextensions.uuids': JSON.stringify({ 'passerelle@passerelle.invalid': HOST }),
      },
    });
    await browser.installExtension(BUILD);
  });
  afterAll(async () => {
    await browser?.close();
    await proxy?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  /** The hosts of our marks: bare elements with nothing inside that the page could see. */
  const hosts = (page: Page) =>
    page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('span')].filter(
          (span) => span.style.colorScheme !== '' && span.childNodes.length === 0 && span.offsetWidth > 20,
        ).length,
    );

  /** How many comments the local history holds. */
  async function stored(): Promise<number> {
    const welcome = await ownPage('welcome.html');
    return welcome.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('passerelle');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const counting = opening.result.transaction('comments').objectStore('comments').count();
            counting.onsuccess = () => resolve(counting.result);
          };
        }),
    );
  }

  it.each([
    ['Facebook', ADDRESSES.facebook, 17],
    ['Instagram', ADDRESSES.instagram, 34],
  ])('marks the comments of a page of %s, and remembers them', async (_, address, count) => {
    const page = await browser.newPage();
    await page.goto(address);
    await waitUntil('comments are marked', async () => (await hosts(page)) > 5);
    await waitUntil(`${count} comments are stored`, async () => (await stored()) === count);
    await page.close();
  });

  it.each(['popup.html', 'options.html', 'sidepanel.html'])('opens %s', async (file) => {
    const welcome = await ownPage('welcome.html');
    // A tool may not lead a tab to a page of an extension; another page of it may.
    await welcome.evaluate((url) => {
      const { browser: own } = globalThis as unknown as {
        browser: { tabs: { create: (tab: object) => void } };
      };
      own.tabs.create({ url });
    }, `/${file}`);
    const page = await ownPage(file);
    await waitUntil('it shows something', () =>
      page.evaluate(() => document.querySelector('h1, h2') !== null),
    );
    expect(await page.evaluate(() => document.querySelector('[role=alert]')?.textContent ?? '')).toBe('');
  });

  /** The tab that shows a file of the extension, once it is there. */
  async function ownPage(file: string): Promise<Page> {
    let found: Page | undefined;
    await waitUntil(`a tab shows ${file}`, async () => {
      for (const page of await browser.pages()) {
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (address.startsWith(`moz-extension://${HOST}/${file}`)) found = page;
      }
      return found !== undefined;
    });
    return found as Page;
  }
});
