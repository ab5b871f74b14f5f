import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, findFirefox } from '../../scripts/find-browser.ts';
import { ADDRESSES, POST_IDS } from '../site/addresses.ts';
import { BRAND } from '../site/conversation.ts';
import { type Site, startSite } from '../site/server.ts';
import { waitUntil } from './harness/ax.ts';
import { launchChromium } from './harness/chromium.ts';
import { launchFirefox } from './harness/firefox.ts';
import { boxTexts, openReplyBox, sentTexts } from './harness/journey.ts';
import { showTab } from './harness/show-tab.ts';

/** A browser with the built extension. */
interface Extended {
  open: (address: string) => Promise<Page>;
  /** A page of the extension, which may ask its content scripts. */
  own: Page;
  close: () => Promise<void>;
}

async function launch(kind: 'chrome' | 'firefox', path: string, port: number): Promise<Extended> {
  if (kind === 'firefox') {
    const firefox = await launchFirefox(path, port);
    return { ...firefox, own: await firefox.ownPage('welcome.html') };
  }
  const chromium = await launchChromium({ port });
  return { ...chromium, own: await chromium.open('popup.html') };
}

/** What a test reads of a stored comment. */
interface Row {
  key: string;
  postKey: string | null;
  item: { text: string };
}

const TEXT = 'Bonjour à vous,\n\nMerci pour votre message 👩‍👩‍👧 !';

describe.each([
  ['chrome', findChromium()],
  ['firefox', findFirefox()],
] as const)('the extension itself, in %s', (kind, path) => {
  let site: Site;
  let extended: Extended;
  /** Another tab with the same comments would answer, too. */
  const opened: Page[] = [];

  beforeAll(async () => {
    if (!path) return;
    site = await startSite();
    extended = await launch(kind, path, site.port);
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });
  afterAll(async () => {
    await extended?.close();
    await site?.close();
  });

  /** The key of the stored comment of a post that holds these words. */
  async function keyOf(post: string, words: string): Promise<string> {
    let key: string | undefined;
    await waitUntil(`the comment "${words}" is stored`, async () => {
      key = await extended.own.evaluate(
        async (id: string, text: string) => {
          const db = await new Promise<IDBDatabase>((resolve, reject) => {
            const opening = indexedDB.open('passerelle');
            opening.onsuccess = () => resolve(opening.result);
            opening.onerror = () => reject(opening.error);
          });
          const rows = await new Promise<Array<Row>>((resolve, reject) => {
            const reading = db.transaction('comments').objectStore('comments').getAll();
            reading.onsuccess = () => resolve(reading.result);
            reading.onerror = () => reject(reading.error);
          });
          db.close();
          return rows.find((row) => row.postKey?.endsWith(id) && row.item.text.includes(text))?.key;
        },
        post,
        words,
      );
      return key !== undefined;
    });
    return key as string;
  }

  /** Asks the content script of the page, as the side panel does. */
  async function askPage(page: Page, type: 'insertReply' | 'insertPost', data: object): Promise<unknown> {
    await showTab(page);
    return extended.own.evaluate(
      async (asked: object) => {
        type Tabs = {
          query: (filter: object) => Promise<Array<{ id: number }>>;
          sendMessage: (tab: number, message: object) => Promise<unknown>;
        };
        const { browser, chrome } = globalThis as unknown as Record<string, { tabs: Tabs }>;
        const { tabs } = (browser ?? chrome) as { tabs: Tabs };
        const message = { id: 1, timestamp: Date.now(), ...asked };
        const all = (await tabs.query({})).map(({ id }) => tabs.sendMessage(id, message).catch(() => null));
        const answers = (await Promise.all(all)) as Array<{ res?: { value?: unknown } } | null>;
        return answers.find((answer) => answer?.res)?.res?.value;
      },
      { type, data },
    );
  }

  async function insert(page: Page, post: string, words: string): Promise<unknown> {
    return askPage(page, 'insertReply', { key: await keyOf(post, words), text: TEXT });
  }

  /** Opens a page, in which keys are counted. */
  async function openCounting(address: string): Promise<{ page: Page; keys: () => Promise<number> }> {
    const page = await extended.open(address);
    opened.push(page);
    await page.evaluate(() => {
      const counter = window as unknown as { keys: number };
      counter.keys = 0;
      for (const type of ['keydown', 'keypress', 'keyup']) addEventListener(type, () => counter.keys++, true);
    });
    return { page, keys: () => page.evaluate(() => (window as unknown as { keys: number }).keys) };
  }

  const filled = async (page: Page) => (await boxTexts(page)).filter((text) => text.trim() !== '');

  it.skipIf(!path).each([
    ['Facebook and Lexical', 'facebook', 'recrutez-vous', 'Amadou Traoré '],
    ['Instagram and its textarea', 'instagram', 'Do you ship', '@olivia.marsh.ex '],
    ['LinkedIn and Quill', 'linkedinClassic', 'recrutez-vous', 'Amadou Traoré '],
    ['LinkedIn and tiptap', 'linkedinSdui', 'Do you ship', 'Olivia Marsh '],
  ] as const)(
    'puts a reply behind the name in the box of the comment, once, on %s',
    async (_, place, words, name) => {
      const { page, keys } = await openCounting(ADDRESSES[place]);
      await openReplyBox(page, words);
      expect(await insert(page, POST_IDS[place], words)).toEqual({ kind: 'inserted' });
      const [text = '', ...others] = await filled(page);
      expect(others).toEqual([]);
      expect(text.replace(/\s+/g, ' ').trim()).toBe(name + TEXT.replace(/\s+/g, ' '));
      expect({ sent: await sentTexts(page), keys: await keys() }).toEqual({ sent: [], keys: 0 });
    },
  );

  /** Puts a copy of the open reply box somewhere else, once the page has drawn it with the name in it. */
  async function copyBox(page: Page, where: 'same thread' | 'other thread'): Promise<void> {
    await page.waitForFunction(
      (place: string) => {
        const box = [...document.querySelectorAll('form')].find((form) =>
          form.textContent?.startsWith('Amadou Traoré'),
        );
        const threads = [...document.querySelectorAll('.thread')];
        const other = threads.find((thread) => !thread.contains(box ?? null));
        if (!box || !other) return false;
        const thread = place === 'same thread' ? box.parentElement : other;
        thread?.append(box.cloneNode(true));
        return true;
      },
      // Not with each frame: a tab that is not shown has none.
      { polling: 100 },
      where,
    );
  }

  it.skipIf(!path)('chooses the box of the comment when another thread has one too', async () => {
    const { page } = await openCounting(ADDRESSES.facebook);
    await openReplyBox(page, 'recrutez-vous');
    await copyBox(page, 'other thread');
    expect(await insert(page, POST_IDS.facebook, 'recrutez-vous')).toEqual({ kind: 'inserted' });
    const texts = await page.evaluate(() =>
      [...document.querySelectorAll('.thread')]
        .map((thread) => [
          thread.textContent?.includes('recrutez-vous'),
          thread.querySelector('form [contenteditable]')?.textContent ?? '',
        ])
        .filter(([, text]) => text !== ''),
    );
    expect(texts).toContainEqual([true, expect.stringMatching(/Bonjour à vous/)]);
    expect(texts.filter(([isOwn]) => !isOwn)).toEqual([[false, 'Amadou Traoré ']]);
  });

  it.skipIf(!path)('writes in none of two boxes that could be the one', async () => {
    const { page } = await openCounting(ADDRESSES.facebook);
    await openReplyBox(page, 'recrutez-vous');
    await copyBox(page, 'same thread');
    const before = await filled(page);
    expect(before).toHaveLength(2);
    const outcome = await insert(page, POST_IDS.facebook, 'recrutez-vous');
    expect(outcome).toEqual({ kind: 'refused', reason: 'several_boxes' });
    expect(await filled(page)).toEqual(before);
  });

  it.skipIf(!path).each([
    [
      'Facebook and Lexical',
      `https://www.facebook.com/${BRAND.handle}`,
      '[role=dialog] [data-lexical-editor]',
    ],
    ['Instagram and its text area', 'https://www.instagram.com/?textarea=1', '[role=dialog] textarea'],
    ['LinkedIn and Quill', 'https://www.linkedin.com/feed/?shareActive=true', '.ql-editor'],
  ])('puts the text of a post in the box for a new one, once, on %s', async (_, address, box) => {
    const { page, keys } = await openCounting(address);
    await waitUntil('the box of the new post is open', () =>
      page.evaluate((selector: string) => {
        const open = [...document.querySelectorAll<HTMLElement>('[role=button], button')].find((one) =>
          /^Créer une publication$/.test(one.textContent ?? ''),
        );
        if (document.querySelector(selector)) return true;
        open?.click();
        return false;
      }, box),
    );
    expect(await askPage(page, 'insertPost', { text: TEXT })).toEqual({ kind: 'inserted' });
    const [text = '', ...others] = await filled(page);
    expect(others).toEqual([]);
    expect(text.replace(/\s+/g, ' ').trim()).toBe(TEXT.replace(/\s+/g, ' '));
    expect(await askPage(page, 'insertPost', { text: TEXT })).toMatchObject({ kind: 'refused' });
    expect({ sent: await sentTexts(page), keys: await keys() }).toEqual({ sent: [], keys: 0 });
  });
});
