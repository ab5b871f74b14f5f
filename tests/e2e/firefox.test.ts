import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/find-browser.ts';
import { localDay } from '../../utils/domain/calendar/days.ts';
import { type Entry, emptyEntry } from '../../utils/domain/calendar/entry.ts';
import { ADDRESSES } from '../site/addresses.ts';
import { type Site, startSite } from '../site/server.ts';
import { comesTrue, waitUntil } from './harness/ax.ts';
import { type FirefoxWithExtension, launchFirefox } from './harness/firefox.ts';
import { askBackground, readRows } from './harness/journey.ts';

const path = findFirefox();
const OUTLOOK = resolve(import.meta.dirname, '../fixtures/calendar-files/outlook.ics');

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

  /** All rows of a table of the local history. */
  const rowsOf = async (table: string) => readRows(await firefox.ownPage('welcome.html'), table);

  it.each([
    ['Facebook', ADDRESSES.facebook, 17],
    ['Instagram', ADDRESSES.instagram, 34],
  ])('marks the comments of a page of %s, and remembers them', async (_, address, count) => {
    const page = await firefox.open(address);
    await waitUntil('comments are marked', async () => (await hosts(page)) > 5);
    await waitUntil(`${count} comments are stored`, async () => (await rowsOf('comments')).length === count);
    await page.close();
  });

  /** Opens a page of the extension. A tool may not lead a tab to one; another page of the extension may. */
  async function openOwn(place: string): Promise<Page> {
    const welcome = await firefox.ownPage('welcome.html');
    for (let tries = 1; ; tries++) {
      await welcome.evaluate((url) => {
        const { browser: own } = globalThis as unknown as {
          browser: { tabs: { create: (tab: object) => void } };
        };
        own.tabs.create({ url });
      }, `/${place}`);
      // Firefox at times opens a tab and never tells the tool of it.
      if (tries === 3 || (await comesTrue(firefox.ownPage(place)))) return firefox.ownPage(place);
    }
  }

  async function saveEntry(row: Entry): Promise<void> {
    const welcome = await firefox.ownPage('welcome.html');
    const saved = await askBackground(welcome, 'saveRow', { noun: 'entry', row });
    expect(JSON.stringify(saved)).toContain('"ok":true');
  }

  it.each(['popup.html', 'options.html', 'sidepanel.html'])('opens %s', async (file) => {
    const page = await openOwn(file);
    await waitUntil('it shows something', () =>
      page.evaluate(() => document.querySelector('h1, h2') !== null),
    );
    expect(await page.evaluate(() => document.querySelector('[role=alert]')?.textContent ?? '')).toBe('');
    await page.close();
  });

  it('shows what is planned in the popup and in the four views', async () => {
    const today = localDay(Date.now());
    const recurrence = { rule: 'FREQ=DAILY;COUNT=3', except: [] };
    const [repeated, idea] = [emptyEntry(0, 'UTC'), emptyEntry(0, 'UTC')];
    await saveEntry({ ...repeated, id: 'daily', title: 'Question', day: today, status: 'draft', recurrence });
    await saveEntry({ ...idea, id: 'idea', title: 'Cotton wicks', status: 'idea' });
    const shows = async (place: string, words: RegExp) => {
      const page = await openOwn(place);
      await waitUntil(`${place} shows ${words}`, async () =>
        words.test(await page.evaluate(() => document.body.textContent ?? '')),
      );
      expect(await page.evaluate(() => document.querySelector('[role=alert]')?.textContent ?? '')).toBe('');
      await page.close();
    };
    await shows('popup.html', /Question/);
    await shows('options.html#calendar/plan/month', /Question.*Question/);
    await shows('options.html#calendar/plan/week', /Question/);
    await shows('options.html#calendar/plan/agenda', /Question.*Question/);
    await shows('options.html#calendar/plan/board', /Cotton wicks/);
    await shows('options.html#calendar/key_dates', /\d{3} dates/);
  });

  it('saves an entry that is typed', async () => {
    const page = await openOwn('options.html#calendar/plan/new/2026-12-01');
    await page.waitForSelector('[role=dialog] input');
    await page.focus('[role=dialog] input');
    await page.keyboard.type('Vases de saison');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await waitUntil('it is stored', async () =>
      (await rowsOf('entries')).some(({ day, title }) => day === '2026-12-01' && title === 'Vases de saison'),
    );
    await page.close();
  });

  /** Presses the button that is named so, as soon as it can be pressed. */
  async function press(page: Page, name: RegExp): Promise<void> {
    await waitUntil(`${name} is pressed`, () =>
      page.evaluate((source: string) => {
        const named = new RegExp(source);
        const found = [...document.querySelectorAll('button')].find(
          (one) => named.test(one.ariaLabel ?? one.textContent ?? '') && !one.disabled,
        );
        found?.click();
        return found !== undefined;
      }, name.source),
    );
  }

  it('moves an entry to another day by dragging it with the keyboard', async () => {
    const day = '2026-12-09';
    await saveEntry({ ...emptyEntry(0, 'UTC'), id: 'dragged', title: 'Giveaway', day });
    const page = await openOwn(`options.html#calendar/plan/week/${day}`);
    await page.waitForSelector('[data-stop="entry:dragged"]');
    await page.focus('[data-stop="entry:dragged"]');
    await page.waitForSelector('[aria-label="Drag: Giveaway"]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`[data-group="${day}"][data-drop="true"]`);
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('[data-group="2026-12-10"][data-drop="true"]');
    await page.keyboard.press('Enter');
    await waitUntil('it is on the day after', async () =>
      (await rowsOf('entries')).some(({ id, day: now }) => id === 'dragged' && now === '2026-12-10'),
    );
    await page.close();
  });

  it('gives the calendar out as a file, and takes one of Outlook in', async () => {
    const page = await openOwn('options.html#calendar/files');
    await press(page, /^Export as iCalendar/);
    const written = () =>
      readdirSync(firefox.downloads)
        .filter((name) => name.endsWith('.ics'))
        .map((name) => readFileSync(join(firefox.downloads, name), 'utf8'));
    await waitUntil('the file is written', async () =>
      written().some((text) => /^END:VCALENDAR/m.test(text)),
    );
    expect(written()).toEqual([expect.stringContaining('UID:dragged@passerelle')]);
    const input = await page.waitForSelector('input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(OUTLOOK);
    const titles = async () => (await rowsOf('entries')).map(({ title }) => title);
    const before = await titles();
    await press(page, /^Apply \(3 items\)/);
    await waitUntil('they are stored', async () => (await titles()).includes('Direct avec Montréal'));
    await press(page, /^Undo$/);
    await waitUntil('it is taken back', async () => (await titles()).join() === before.join());
    await page.close();
  });

  it('tells a reminder when its alarm rings, once', async () => {
    const due = Math.ceil((Date.now() + 15_000) / 60_000) * 60_000;
    const [day = '', time = ''] = new Date(due).toISOString().slice(0, 16).split('T');
    await saveEntry({ ...emptyEntry(0, 'UTC'), id: 'post', title: 'Entry', day, time, reminders: [0] });
    const states = async () => (await rowsOf('reminders')).map(({ key, state }) => `${key} ${state}`);
    await waitUntil('it is told', async () => (await states()).length > 0, 90_000);
    const expected = `entry|post|${day}|0|${time} shown`;
    await waitUntil('it is known as told', async () => (await states()).join() === expected);
    expect(Date.now()).toBeGreaterThanOrEqual(due);
  }, 120_000);
});
