import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDay, shiftDay } from '../../utils/domain/calendar/days.ts';
import type { Entry } from '../../utils/domain/calendar/entry.ts';
import type { ExportFile } from '../../utils/domain/workspace/export-file.ts';
import { clickAx, findAx, waitForAx, waitUntil } from './harness/ax.ts';
import { type OpenedBrand, openBrand } from './harness/brand.ts';
import { readTable } from './harness/journey.ts';

const today = localDay(Date.now());

/** A round every week, of which today has one. */
function withSeries(file: ExportFile): ExportFile {
  const [first] = file.entries;
  if (!first) throw new Error('the brand has entries');
  const recurrence = { rule: 'FREQ=WEEKLY', except: [] };
  const weekly: Entry = {
    ...first,
    id: 'weekly',
    title: 'Weekly round',
    day: shiftDay(today, -28),
    recurrence,
  };
  return { ...file, entries: [...file.entries, weekly] };
}

describe('the popup, by keyboard alone', () => {
  let brand: OpenedBrand;
  let popup: Page;
  beforeAll(async () => {
    brand = await openBrand({}, withSeries);
    popup = await brand.chromium.open('popup.html');
    await waitForAx(popup, 'checkbox', /^Weekly round$/);
  });
  afterAll(() => brand?.close());

  const focused = () =>
    popup.evaluate(
      () => document.activeElement?.closest('[role=row]')?.querySelector('.tick-name')?.textContent,
    );
  const said = (words: RegExp) =>
    waitUntil(`it says ${words}`, async () =>
      words.test(await popup.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '')),
    );
  const stored = async (table: string, id: string) =>
    (await readTable(brand.chromium, table)).find((row) => row.id === id);
  const again = async () => {
    await popup.bringToFront();
    return popup;
  };

  it('adds a task, with the worker asleep, and takes letters as letters', async () => {
    await waitUntil('the first line has the focus', async () => (await focused()) !== undefined);
    await brand.chromium.killWorker();
    await popup.keyboard.type('aAppeler papa');
    await popup.keyboard.press('Enter');
    await said(/^Added: Appeler papa$/);
    await waitForAx(popup, 'checkbox', /^Appeler papa$/);
    expect(await readTable(brand.chromium, 'tasks')).toContainEqual(
      expect.objectContaining({ title: 'Appeler papa', day: today, done: false }),
    );
  });

  it('postpones a day of a series, twice, then takes one step back', async () => {
    await again();
    await popup.evaluate(() => {
      const rows = [...document.querySelectorAll('[role=row]')];
      const names = rows.map((row) => row.querySelector('.tick-name')?.textContent);
      rows[names.lastIndexOf('Weekly round')]?.querySelector('input')?.focus();
    });
    await popup.keyboard.type('pp');
    await said(/^Postponed to .*: Weekly round$/);
    const own = `weekly@${today}`;
    await waitUntil(
      'it is two days later',
      async () => (await stored('entries', own))?.day === shiftDay(today, 2),
    );
    await again();
    await popup.keyboard.down('Control');
    await popup.keyboard.press('z');
    await popup.keyboard.up('Control');
    await said(/^Undone: Weekly round$/);
    await waitUntil(
      'it is one day later',
      async () => (await stored('entries', own))?.day === shiftDay(today, 1),
    );
    expect(await stored('entries', 'weekly')).toMatchObject({ day: shiftDay(today, -28) });
    await again();
    expect(await focused()).toBe('Weekly round');
  });

  it('ticks, and the tick stays when the popup is closed at once', async () => {
    await popup.keyboard.press('End');
    await popup.keyboard.press('ArrowUp');
    const name = await focused();
    await popup.keyboard.press('Space');
    await popup.close();
    await waitUntil('it is done', async () => {
      const tasks = await readTable(brand.chromium, 'tasks');
      return tasks.some((task) => task.title === name && task.done === true);
    });
    popup = await brand.chromium.open('popup.html');
    await waitUntil('it is shown as done', () =>
      popup.evaluate(
        (title) =>
          [...document.querySelectorAll('[role=row][data-done]')].some((row) =>
            row.textContent?.includes(title),
          ),
        name ?? '',
      ),
    );
  });

  it('says aloud what each day of the month holds, and turns the month', async () => {
    const day = await waitForAx(
      popup,
      'button',
      /, today, .*3 planned, Facebook: ready|, \d+ planned, Facebook: ready/i,
    );
    expect(day.name).toMatch(/\d{4}/);
    const month = () => popup.evaluate(() => document.querySelector('.month-title')?.textContent);
    const before = await month();
    await popup.evaluate(() => document.querySelector<HTMLElement>('.month-grid [data-selected]')?.focus());
    await popup.keyboard.press('PageDown');
    await waitUntil('the next month is shown', async () => (await month()) !== before);
    await popup.keyboard.press('PageUp');
    await waitUntil('the month is shown again', async () => (await month()) === before);
  });

  it('opens an entry in the workspace that is open already', async () => {
    const workspace = await brand.chromium.open('options.html#data');
    await again();
    const [open] = await findAx(popup, 'button', /^Open: Weekly round$/);
    if (!open) throw new Error('the round can be opened');
    const before = (await brand.chromium.browser.pages()).length;
    await clickAx(popup, open);
    await waitUntil('the workspace shows the entry', async () =>
      /#calendar\/plan\/entry\/weekly@/.test(await workspace.evaluate(() => location.href)),
    );
    // The popup closes itself, and no other tab opened.
    await waitUntil(
      'the popup is gone',
      async () => (await brand.chromium.browser.pages()).length === before - 1,
    );
    expect(brand.chromium.complaints).toEqual([]);
  });
});

describe('the popup when it is opened again', () => {
  let brand: OpenedBrand;
  beforeAll(async () => {
    brand = await openBrand({}, withSeries);
  });
  afterAll(() => brand?.close());

  const isKept = (page: Page, words: string) =>
    page.evaluate((text) => localStorage.getItem('lastLook')?.includes(text) ?? false, words);

  /** Opens the popup. @returns what it showed before its own code ran; null: nothing */
  async function openWatched(): Promise<{ popup: Page; look: () => Promise<string | null> }> {
    const popup = await brand.chromium.browser.newPage();
    await popup.evaluateOnNewDocument(() => {
      const watched = window as unknown as { look: string | null };
      watched.look = null;
      new MutationObserver(() => {
        const root = document.querySelector('#root');
        const look = document.querySelector('.last-look');
        if (look && root?.childElementCount === 0) watched.look = look.textContent;
      }).observe(document, { childList: true, subtree: true });
    });
    await popup.goto(`chrome-extension://${brand.chromium.extensionId}/popup.html`);
    await waitForAx(popup, 'checkbox', /^Weekly round$/);
    return {
      popup,
      look: () => popup.evaluate(() => (window as unknown as { look: string | null }).look),
    };
  }

  it('shows what it showed last at once, then what is so now, and nothing once all is erased', async () => {
    const first = await openWatched();
    expect(await first.look()).toBeNull();
    await waitUntil('its look is kept', () => isKept(first.popup, 'Weekly round'));
    await first.popup.keyboard.type('aAppeler papa');
    await first.popup.keyboard.press('Enter');
    await waitForAx(first.popup, 'checkbox', /^Appeler papa$/);
    const boxes = await findAx(first.popup, 'checkbox', /^Appeler papa$/);
    await waitUntil('its new look too', () => isKept(first.popup, 'Appeler papa'));

    const second = await openWatched();
    expect(await second.look()).toMatch(/Weekly round/);
    expect(await second.look()).toMatch(/Appeler papa/);
    // What is read out and can be used is the popup alone.
    expect(await second.popup.$$('.last-look')).toHaveLength(0);
    expect(await findAx(second.popup, 'checkbox', /^Appeler papa$/)).toHaveLength(boxes.length);
    await first.popup.close();
    await second.popup.close();

    const workspace = await brand.chromium.open('options.html#data');
    // The button stands below what is counted first.
    await waitForAx(workspace, 'StaticText', /^Kept drafts$/);
    await clickAx(workspace, await waitForAx(workspace, 'button', /^Erase everything…$/));
    await clickAx(workspace, await waitForAx(workspace, 'checkbox', /^I understand/));
    await clickAx(workspace, await waitForAx(workspace, 'button', /^Erase everything…$/));
    await waitForAx(workspace, 'StaticText', /^Everything was erased/);
    expect(await workspace.evaluate(() => localStorage.getItem('lastLook'))).toBeNull();
    expect(brand.chromium.complaints).toEqual([]);
  });
});
