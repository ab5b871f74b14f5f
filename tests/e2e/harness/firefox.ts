import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { startProxy } from '../../site/server.ts';
import { waitUntil } from './ax.ts';

const BUILD = resolve(import.meta.dirname, '../../../.output/firefox-mv3');
/** Firefox gives each installed extension a random host; this one is given to ours. */
const HOST = '6a1d6e0c-2f59-4b8e-9b1e-3f0f6d1a7c55';

export interface FirefoxWithExtension {
  browser: Browser;
  open: (address: string) => Promise<Page>;
  /** The tab that shows a file of the extension, once it is there. */
  ownPage: (file: string) => Promise<Page>;
  /** Where files go that are downloaded. */
  downloads: string;
  close: () => Promise<void>;
}

/** Real Firefox with the built extension, in which every address of the web leads to the site of the tests. */
export async function launchFirefox(executablePath: string, sitePort: number): Promise<FirefoxWithExtension> {
  const proxy = await startProxy(sitePort);
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-firefox-'));
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: folder,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
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
  return {
    browser,
    downloads,
    async open(address) {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    async ownPage(file) {
      let found: Page | undefined;
      await waitUntil(`a tab shows ${file}`, async () => {
        for (const page of await browser.pages()) {
          const address = await page.evaluate(() => location.href).catch(() => '');
          if (address.startsWith(`moz-extension://${HOST}/${file}`)) found = page;
        }
        return found !== undefined;
      });
      return found as Page;
    },
    async close() {
      await browser.close();
      await proxy.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
