import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localDay, shiftDay } from '../../utils/domain/calendar/days.ts';
import type { KeyDate } from '../../utils/domain/calendar/key-dates/chosen-key-date.ts';
import { datedKeyDatesOf } from '../../utils/domain/calendar/key-dates/dated-key-dates.ts';
import { type Site, startSite } from '../site/server.ts';
import { clickAx, focusAx, waitForAx, waitUntil } from './harness/ax.ts';
import { type ChromiumWithExtension, launchChromium } from './harness/chromium.ts';
import { readRows } from './harness/journey.ts';
import { chooseOption, searchKeyDate } from './harness/key-dates.ts';

/** What a page of the extension has of it. */
declare const chrome: {
  alarms: { get: (name: string) => Promise<object>; create: (name: string, when: { when: number }) => void };
};

const ROOM = 'options.html#calendar/key_dates';
const TODAY = localDay(Date.now());
const STEPS = [
  ['Brief', 30],
  ['Text', 14],
  ['Visuals', 7],
  ['Check', 1],
] as const;

let site: Site;
let chromium: ChromiumWithExtension;
const profile = mkdtempSync(join(tmpdir(), 'passerelle-profile-'));

beforeAll(async () => {
  site = await startSite();
  chromium = await launchChromium({ port: site.port, profile });
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

const tasksOf = async (page: Page) =>
  (await readRows(page, 'tasks')).map(({ day, title }) => `${day} ${title}`).sort();

/** The tasks that the usual back-plan makes for the days of a date within a year. */
function usualTasks(name: string, row: KeyDate): string[] {
  const dates = datedKeyDatesOf([row], TODAY, shiftDay(TODAY, 365));
  return dates
    .flatMap(({ day }) =>
      STEPS.map(([title, before]) => {
        const planned = shiftDay(day, -before);
        return `${[planned, TODAY].sort()[1]} ${title} – ${name}`;
      }),
    )
    .sort();
}

const christmas: KeyDate = {
  id: 'fr.christmas-day',
  title: 'Christmas Day',
  day: TODAY,
  brandId: null,
  leadDays: 30,
  known: { id: 'christmas-day', country: 'FR', region: null },
};

it('makes tasks of the back-plan of a date that is picked, and takes an unpicking back', async () => {
  const page = await chromium.open(ROOM);
  await chooseOption(page, /Country/, /^France$/);
  await searchKeyDate(page, 'noel', /Christmas Day/);
  await clickAx(page, await waitForAx(page, 'checkbox', /Christmas Day$/));
  await clickAx(page, await waitForAx(page, 'DisclosureTriangle', /^Preparation/));
  await clickAx(page, await waitForAx(page, 'button', /^Usual back-plan$/));
  const wanted = usualTasks('Christmas Day', christmas);
  await waitUntil('the tasks', async () => (await tasksOf(page)).length === wanted.length);
  expect(await tasksOf(page)).toEqual(wanted);
  const before = [await readRows(page, 'tasks'), await readRows(page, 'keyDates')];

  await clickAx(page, await waitForAx(page, 'button', /^No longer choose: Christmas Day$/));
  await waitUntil('the tasks are gone', async () => (await tasksOf(page)).length === 0);
  expect(await readRows(page, 'datedKeyDates')).toEqual([]);
  await clickAx(page, await waitForAx(page, 'button', /^Undo$/));
  await waitUntil('the tasks are back', async () => (await tasksOf(page)).length === wanted.length);
  expect([await readRows(page, 'tasks'), await readRows(page, 'keyDates')]).toEqual(before);
  await page.close();
});

it('picks and unpicks with the space bar', async () => {
  const page = await chromium.open(ROOM);
  await searchKeyDate(page, 'fete de la musique', /World Music Day/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  const isShown = (picked: boolean) => async () =>
    (await page.$(`[role="row"][aria-selected="${picked}"]`)) !== null;
  const ids = async () => (await readRows(page, 'keyDates')).map(({ id }) => id);
  await waitUntil('it is picked', isShown(true));
  expect(await ids()).toContain('fr.music-day');
  await page.keyboard.press('Space');
  await waitUntil('it is not any more', isShown(false));
  expect(await ids()).not.toContain('fr.music-day');
  await page.close();
});

it('keeps the user’s own date of every year', async () => {
  const page = await chromium.open(ROOM);
  const day = shiftDay(TODAY, -400);
  await clickAx(page, await waitForAx(page, 'DisclosureTriangle', /Add a date of your own/));
  await focusAx(page, await waitForAx(page, 'textbox', /^Name$/));
  await page.keyboard.type('Our anniversary');
  await page.evaluate(() => document.querySelector<HTMLInputElement>('input[type="date"]')?.focus());
  await page.keyboard.type(`${day.slice(5, 7)}${day.slice(8)}${day.slice(0, 4)}`);
  await clickAx(page, await waitForAx(page, 'button', /^Add the date$/));
  await waitForAx(page, 'checkbox', /^Our anniversary$/);
  const own = (await readRows(page, 'keyDates')).find(({ title }) => title === 'Our anniversary');
  const days = (await readRows(page, 'datedKeyDates')).filter(({ keyDateId }) => keyDateId === own?.id);
  expect(days.map((date) => String(date.day)).sort()).toEqual(
    datedKeyDatesOf([own as unknown as KeyDate], shiftDay(TODAY, -366), shiftDay(TODAY, 731)).map(
      (date) => date.day,
    ),
  );
  expect(days.length).toBeGreaterThan(2);
  await page.close();
});

it('plans an entry on the day of a date', async () => {
  const page = await chromium.open(ROOM);
  await clickAx(page, await waitForAx(page, 'button', /^Plan an entry: Christmas Day$/));
  const [next] = datedKeyDatesOf([christmas], TODAY, shiftDay(TODAY, 731));
  await waitUntil('the address leads to its form', async () =>
    page.evaluate(
      (day) => decodeURIComponent(location.hash).startsWith(`#calendar/plan/new/${day}/`),
      String(next?.day),
    ),
  );
  expect(await readRows(page, 'entries')).toEqual([]);
  await clickAx(page, await waitForAx(page, 'button', /^Save$/));
  await waitUntil('the entry', async () => (await readRows(page, 'entries')).length === 1);
  const [entry] = await readRows(page, 'entries');
  expect(entry).toMatchObject({
    title: 'Christmas Day',
    day: next?.day,
    status: 'draft',
    keyDate: { id: 'fr.christmas-day', day: next?.day },
  });
  await page.close();
});

it('has nothing that axe finds, in either theme', async () => {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const value of ['light', 'dark']) {
    const page = await chromium.open(ROOM);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await waitForAx(page, 'row', /./);
    await clickAx(page, await waitForAx(page, 'DisclosureTriangle', /^Preparation.*4 steps/));
    await clickAx(page, await waitForAx(page, 'checkbox', /^Our anniversary$/));
    await waitForAx(page, 'button', /^Apply to 1 date$/);
    await page.evaluate(source);
    const found = await page.evaluate(async () => {
      const { run } = (window as unknown as { axe: typeof axe }).axe;
      const runOnly = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
      return (await run(document, { runOnly })).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
    });
    expect(found, value).toEqual([]);
    await page.close();
  }
});

it('is the same after the browser was closed and started again', async () => {
  const TABLES = ['keyDates', 'datedKeyDates', 'tasks', 'entries'] as const;
  const readAll = async (page: Page) => Promise.all(TABLES.map((table) => readRows(page, table)));
  const page = await chromium.open(ROOM);
  const before = await readAll(page);
  expect(before[2]?.length).toBeGreaterThanOrEqual(4);
  await chromium.close();
  chromium = await launchChromium({ port: site.port, profile });
  const again = await chromium.open(ROOM);
  await waitForAx(again, 'checkbox', /^Christmas Day$/);
  expect(await again.evaluate(() => chrome.alarms.get('daily'))).toBeDefined();
  // The daily alarm wakes a worker that is gone; what it makes up for tells that it was there.
  await again.evaluate(async (table: string) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('passerelle');
      opening.onsuccess = () => resolve(opening.result);
    });
    db.transaction(table, 'readwrite').objectStore(table).clear();
    db.close();
  }, 'datedKeyDates');
  await chromium.killWorker();
  await again.evaluate(() => chrome.alarms.create('daily', { when: Date.now() }));
  await waitUntil(
    'the days are back',
    async () => (await readRows(again, 'datedKeyDates')).length === before[1]?.length,
    90_000,
  );
  expect(await readAll(again)).toEqual(before);
}, 120_000);
