import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESSES } from '../site/addresses.ts';
import { clickAx, findAx, pause, waitForAx, waitUntil } from './harness/ax.ts';
import { type OpenedBrand, openBrand } from './harness/brand.ts';
import { launchChromium } from './harness/chromium.ts';
import { WORDS } from './harness/journey.ts';

let brand: OpenedBrand;

beforeAll(async () => {
  brand = await openBrand();
});
afterAll(() => brand?.close());

const marks = async (page: Page) => (await findAx(page, 'button', WORDS.mark)).length;

/** Waits until the number of marks stays the same. */
async function settledMarks(page: Page): Promise<number> {
  let last = -1;
  await waitUntil('marks stand still', async () => {
    const now = await marks(page);
    const same = now === last && now > 0;
    last = now;
    if (!same) await pause(250);
    return same;
  });
  return last;
}

/** Makes the window as high as the page, so that every comment is in view. */
async function showAll(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: 1200, height: height + 200 });
}

describe.each([
  ['Facebook', ADDRESSES.facebook],
  ['Instagram', ADDRESSES.instagram],
])('a page of %s', (_, address) => {
  let page: Page;
  beforeAll(async () => {
    page = await brand.chromium.open(address);
    await showAll(page);
    await settledMarks(page);
  });
  afterAll(() => page.close());

  it('gets one mark beside each comment, and keeps one when React draws it again', async () => {
    const first = await settledMarks(page);
    expect(first).toBe(17);
    await page.evaluate(() => window.__site.rerender());
    expect(await settledMarks(page)).toBe(17);
    await page.evaluate(() => window.__site.remountAll());
    await pause(300);
    expect(await settledMarks(page)).toBe(17);
    await page.evaluate(() => window.__site.addComments(5));
    await showAll(page);
    await waitUntil('the new comments are marked', async () => (await marks(page)) === 22);
  });

  it('can read nothing of what is thought of its comments', async () => {
    const seen = await page.evaluate(() => {
      const open = [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot !== null);
      return {
        open: open.length,
        html: document.documentElement.outerHTML,
        globals: Object.keys(window).filter((name) => /passerelle|browser$|^chrome.runtime/i.test(name)),
        storage: Object.keys(localStorage).length,
        sheets: document.adoptedStyleSheets.length,
      };
    });
    expect(seen).toMatchObject({ open: 0, globals: [], storage: 0, sheets: 0 });
    expect(seen.html).not.toMatch(/passerelle|sentiment|negative|chrome-extension/i);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });

  it('is told nothing by messages', async () => {
    const heard = await page.evaluate(async () => {
      const messages: unknown[] = [];
      addEventListener('message', ({ data }) => messages.push(data));
      window.__site.addComments(3);
      await new Promise((resolve) => setTimeout(resolve, 600));
      return messages;
    });
    expect(heard).toEqual([]);
  });
});

it.each([
  ['Facebook', ADDRESSES.facebook],
  ['Instagram', ADDRESSES.instagram],
])('nothing of the page of %s moves for the marks', async (_, address) => {
  const bare = await launchChromium({ port: brand.site.port, extension: null });
  try {
    const places = (page: Page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('article, .row, .comment, [role=article]')].map((element) => {
          const { top, height } = element.getBoundingClientRect();
          return [Math.round(top), Math.round(height)];
        }),
      );
    const without = await bare.open(address);
    const withMarks = await brand.chromium.open(address);
    await showAll(without);
    await showAll(withMarks);
    await settledMarks(withMarks);
    const expected = await places(without);
    expect(expected.length).toBeGreaterThan(10);
    expect(await places(withMarks)).toEqual(expected);
    await withMarks.close();
  } finally {
    await bare.close();
  }
});

describe('the choice for each network', () => {
  it('starts LinkedIn without anything in its page, puts marks there when asked, and takes them away', async () => {
    const page = await brand.chromium.open(ADDRESSES.linkedinClassic);
    await pause(600);
    expect(await marks(page)).toBe(0);
    const workspace = await brand.chromium.open('options.html#networks');
    const choose = async (index: number) => {
      const radios = await findAx(workspace, 'radio', /^(Tags in the page|Side panel only|Off)/);
      const radio = radios[6 + index];
      if (!radio) throw new Error(`no choice ${index} for LinkedIn among ${radios.length}`);
      await workspace.bringToFront();
      await clickAx(workspace, radio);
      await page.bringToFront();
    };
    await waitForAx(workspace, 'radio', /Off/);
    await choose(0);
    await waitUntil('LinkedIn has marks', async () => (await marks(page)) > 3);
    await choose(2);
    await waitUntil('LinkedIn has none', async () => (await marks(page)) === 0);
    await choose(1);
  });
});
