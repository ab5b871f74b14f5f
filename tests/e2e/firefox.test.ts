import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/find-browser.ts';
import { ADDRESSES } from '../site/addresses.ts';
import { type Site, startSite } from '../site/server.ts';
import { waitUntil } from './harness/ax.ts';
import { type FirefoxWithExtension, launchFirefox } from './harness/firefox.ts';

const path = findFirefox();

/** A smoke test: what Chromium's tests show in full must at least live here. */
describe.skipIf(!path)('in Firefox', () => {
  let site: Site;
  let firefox: FirefoxWithExtension;

  beforeAll(async () => {
    site = await startSite();
    firefox = await launchFirefox(path as string, site.port);
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
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
    const welcome = await firefox.ownPage('welcome.html');
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
    const page = await firefox.open(address);
    await waitUntil('comments are marked', async () => (await hosts(page)) > 5);
    await waitUntil(`${count} comments are stored`, async () => (await stored()) === count);
    await page.close();
  });

  it.each(['popup.html', 'options.html', 'sidepanel.html'])('opens %s', async (file) => {
    const welcome = await firefox.ownPage('welcome.html');
    // A tool may not lead a tab to a page of an extension; another page of it may.
    await welcome.evaluate((url) => {
      const { browser: own } = globalThis as unknown as {
        browser: { tabs: { create: (tab: object) => void } };
      };
      own.tabs.create({ url });
    }, `/${file}`);
    const page = await firefox.ownPage(file);
    await waitUntil('it shows something', () =>
      page.evaluate(() => document.querySelector('h1, h2') !== null),
    );
    expect(await page.evaluate(() => document.querySelector('[role=alert]')?.textContent ?? '')).toBe('');
  });
});
