import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDay, shiftDay } from '../../utils/domain/calendar/days.ts';
import { type Entry, emptyEntry } from '../../utils/domain/calendar/entry.ts';
import { localTimeZone } from '../../utils/domain/calendar/time-zone.ts';
import { clickAx, findAx, waitForAx, waitUntil } from './harness/ax.ts';
import { type OpenedBrand, openBrand } from './harness/brand.ts';
import { readTable } from './harness/journey.ts';

/** A week that is whole, whatever day it is: its days are all in one view. */
const TODAY = localDay(Date.now());
const SUNDAY = shiftDay(TODAY, 7 - new Date(`${TODAY}T12:00:00Z`).getUTCDay());
const day = (place: number) => shiftDay(SUNDAY, place);
/** As English says a day: Monday, November 23, 2026. */
const words = (of: string) =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${of}T00:00:00Z`),
  );

const entry = (id: string, title: string, on: string | null, rest: Partial<Entry> = {}): Entry => ({
  ...emptyEntry(1_000, localTimeZone()),
  id,
  title,
  day: on,
  brandId: 'brand-maison-garance',
  networks: ['facebook'],
  ...rest,
});

let brand: OpenedBrand;
let page: Page;

beforeAll(async () => {
  brand = await openBrand({}, (file) => ({
    ...file,
    keyDates: [],
    entries: [
      entry('dragged', 'Giveaway', day(1), { time: '09:00' }),
      entry('kept', 'Portrait', day(2), { networks: ['linkedin'], hashtags: ['Équipe'] }),
      entry('idea', 'Cotton wicks', null, { status: 'idea', networks: ['instagram'] }),
      entry('weekly', 'Question', day(3), { recurrence: { rule: 'FREQ=WEEKLY;COUNT=3', except: [] } }),
      entry('old', 'Fête des mères', '2020-05-31', { status: 'published' }),
    ],
  }));
  page = await brand.chromium.open(`options.html#calendar/plan/week/${SUNDAY}`);
});
afterAll(() => brand?.close());

const stored = async (id: string) =>
  (await readTable(brand.chromium, 'entries')).find((row) => row.id === id);
async function waitForStored(id: string, fields: Record<string, unknown>): Promise<void> {
  await waitUntil(`${id} is ${JSON.stringify(fields)}`, async () => {
    const row = await stored(id);
    return Object.entries(fields).every(([name, value]) => row?.[name] === value);
  });
  await page.bringToFront();
}
const undo = async () => clickAx(page, await waitForAx(page, 'button', /^Undo$/));

async function goTo(place: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `calendar/plan/${to}`;
  }, place);
}

/** The middle of what matches, in pixels of the window. */
async function middleOf(selector: string): Promise<{ x: number; y: number }> {
  const found = await page.waitForSelector(selector);
  const box = await found?.boundingBox();
  if (!box) throw new Error(`Nothing to see at ${selector}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function dragWithMouse(from: string, to: string): Promise<void> {
  await page.evaluate(
    (selector) => document.querySelector(selector)?.scrollIntoView({ block: 'center' }),
    to,
  );
  const start = await middleOf(from);
  const end = await middleOf(to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 8, start.y + 8, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.up();
}

const stop = (key: string) => `[data-stop="entry:${key}"]`;
const group = (name: string) => `[data-group="${name}"]`;

describe('an entry', () => {
  it('is dragged to another day with the mouse, and the step is taken back', async () => {
    await dragWithMouse(stop('dragged'), group(day(4)));
    await waitForStored('dragged', { day: day(4), time: '09:00' });
    await waitForAx(page, 'StaticText', new RegExp(`^“Giveaway” is now on ${words(day(4))}\\.$`));
    await undo();
    await waitForStored('dragged', { day: day(1) });
  });

  it('is dragged with the keyboard, and Ctrl+Z takes it back where nothing is written', async () => {
    await page.focus(stop('dragged'));
    await page.keyboard.press('Tab');
    expect(await findAx(page, 'button', /^Drag: Giveaway$/)).toHaveLength(1);
    await page.keyboard.press('Enter');
    await waitUntil(
      'its day is shown as a place for it',
      async () => (await page.$(`${group(day(1))}[data-drop="true"]`)) !== null,
    );
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await waitForStored('dragged', { day: day(3) });
    await waitUntil('the focus went with it', () =>
      page.evaluate(
        (selector) => document.activeElement === document.querySelector(selector),
        `${group(day(3))} ${stop('dragged')}`,
      ),
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await waitForStored('dragged', { day: day(1) });
  });

  it('of a series leaves it when it is moved, and the others stay', async () => {
    await page.focus(stop(`weekly@${day(3)}`));
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    await waitForStored(`weekly@${day(3)}`, { day: day(4) });
    expect(await stored('weekly')).toMatchObject({
      day: day(3),
      recurrence: { rule: 'FREQ=WEEKLY;COUNT=3' },
    });
    await page.bringToFront();
    await undo();
    await waitUntil('it is back', async () => (await stored(`weekly@${day(3)}`)) === undefined);
    await page.bringToFront();
  });

  it('is moved to a day that is asked for, and opened over the view, which stays', async () => {
    // What was taken back is drawn meanwhile, and moves what is under the pointer.
    await waitUntil('its menu is offered', async () => {
      await page.hover(stop('kept'));
      return (await findAx(page, 'button', /^More: Portrait$/)).length > 0;
    });
    await clickAx(page, await waitForAx(page, 'button', /^More: Portrait$/));
    await clickAx(page, await waitForAx(page, 'menuitem', /^Move to…$/));
    await page.waitForSelector('input[type="date"]');
    await page.$eval('input[type="date"]', (field) => field.focus());
    const [year, month, date] = day(5).split('-');
    await page.keyboard.type(`${month}${date}${year}`);
    await page.keyboard.press('Enter');
    await waitForStored('kept', { day: day(5) });
    await page.click(stop('kept'));
    await waitUntil('the address is its own', async () => page.url().endsWith('#calendar/plan/entry/kept'));
    expect(await page.$(`${group(day(5))} ${stop('kept')}`)).not.toBeNull();
    await goTo(`week/${SUNDAY}`);
  });
});

describe('the board', () => {
  it('changes how far an entry has come by dragging it on, one without a day too', async () => {
    await goTo('board');
    await dragWithMouse(stop('idea'), group('draft'));
    await waitForStored('idea', { status: 'draft', day: null });
    await undo();
    await waitForStored('idea', { status: 'idea' });
  });
});

describe('what is shown', () => {
  const titles = () =>
    page.$$eval('.plan-entry-title', (found) => found.map((one) => one.textContent).sort());

  it('is narrowed down by network and status, and stays so', async () => {
    await goTo(`week/${SUNDAY}`);
    await clickAx(page, await waitForAx(page, 'button', /^LinkedIn$/));
    await waitUntil('one is left', async () => (await titles()).join() === 'Portrait');
    await page.reload();
    await page.waitForSelector('.plan-entry');
    expect(await titles()).toEqual(['Portrait']);
    await clickAx(page, await waitForAx(page, 'button', /^Show everything$/));
    await waitUntil('all are back', async () => (await titles()).length === 3);
  });

  it('is searched as a whole, past and without accents', async () => {
    await clickAx(page, await waitForAx(page, 'searchbox', /^Search all entries$/));
    await page.keyboard.type('fete meres');
    await waitForAx(page, 'StaticText', /^1 entry found$/);
    expect(await titles()).toEqual(['Fête des mères']);
    await page.keyboard.press('Escape');
    await waitUntil('the week is back', async () => (await titles()).length === 3);
  });

  it('is remembered: the view of the calendar that was left', async () => {
    await goTo('agenda');
    await waitForAx(page, 'grid', /^Agenda: From /);
    await page.goto(page.url().replace(/#.*/, '#calendar'));
    await page.reload();
    await waitForAx(page, 'grid', /^Agenda: From /);
    expect(brand.chromium.complaints).toEqual([]);
  });
});
