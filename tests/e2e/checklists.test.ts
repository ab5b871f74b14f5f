import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { starterChecklists } from '../../utils/domain/calendar/checklists/starter-checklists.ts';
import { localDay, shiftDay } from '../../utils/domain/calendar/days.ts';
import { WEEKDAYS, type Weekday } from '../../utils/domain/calendar/weekdays.ts';
import { clickAx, findAx, focusAx, pause, waitForAx, waitUntil } from './harness/ax.ts';
import { type OpenedBrand, openBrand } from './harness/brand.ts';
import { readTable } from './harness/journey.ts';

const today = localDay(Date.now());
const weekday = WEEKDAYS[(new Date(`${today}T12:00:00`).getDay() + 6) % 7] as Weekday;
const starters = starterChecklists('en', 1);
const ROUND = starters.find(({ id }) => id === 'starter-round') ?? starters[0];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the extension’s own pages find in their window. */
interface Extension {
  runtime: { sendMessage: (message: object) => Promise<unknown> };
}

let brand: OpenedBrand;
let page: Page;

beforeAll(async () => {
  // The round of this weekday was made for the last time four weeks ago.
  brand = await openBrand({}, (file) => ({
    ...file,
    checklists: starters.map((list) =>
      list.id === ROUND?.id
        ? {
            ...list,
            recurrence: { rule: `FREQ=WEEKLY;BYDAY=${weekday}`, from: shiftDay(today, -56) },
            madeThrough: shiftDay(today, -28),
          }
        : list,
    ),
  }));
  page = await brand.chromium.open('options.html#calendar/checklists/starter-contest');
});
afterAll(() => brand?.close());

const tasksOf = async (list: string) =>
  (await readTable(brand.chromium, 'tasks')).filter(({ checklistId }) => checklistId === list);
const press = async (role: string, name: RegExp) => clickAx(page, await waitForAx(page, role, name));

/** The background begins anew, as after a restart, with what is stored. */
async function restart(): Promise<void> {
  await page.close();
  await brand.chromium.killWorker();
  page = await brand.chromium.open('options.html#calendar/checklists/starter-contest');
  await waitForAx(page, 'heading', /^Publish a contest$/);
}

describe('a checklist', () => {
  it('that is used today becomes tasks, which are ticked in the room and stay so', async () => {
    await press('button', /^Do it today$/);
    const lines = starters[0]?.items.length ?? 0;
    await waitForAx(page, 'StaticText', new RegExp(`^0 of ${lines} done$`));
    await press('checkbox', /^Set the goal/);
    await waitForAx(page, 'StaticText', new RegExp(`^1 of ${lines} done$`));
    await restart();
    await waitForAx(page, 'StaticText', new RegExp(`^1 of ${lines} done$`));
    const tasks = await tasksOf('starter-contest');
    expect(tasks).toHaveLength(lines);
    expect(tasks.filter(({ done }) => done)).toHaveLength(1);
  });

  it('that comes every week came once for today, not for the weeks that were missed, and comes no more', async () => {
    const ids = (ROUND?.items ?? []).map((item) => `${ROUND?.id}:${today}:${item.id}`).sort();
    const made = async () => (await tasksOf('starter-round')).map(({ id }) => String(id)).sort();
    expect(await made()).toEqual(ids);
    await restart();
    await waitForAx(page, 'StaticText', /^0 of 12 done$/);
    // One that the user deletes stays away.
    await page.evaluate((id) => {
      const { runtime } = (window as unknown as { chrome: Extension }).chrome;
      const data = { noun: 'task', id };
      return runtime.sendMessage({ id: 1, type: 'deleteRow', data, timestamp: 1 });
    }, ids[0] ?? '');
    await waitUntil('one is gone', async () => (await made()).length === ids.length - 1);
    await restart();
    await pause(500);
    expect(await made()).toEqual(ids.slice(1));
  });

  it('gets another order by the keys', async () => {
    const [first, second] = starters[0]?.items ?? [];
    await focusAx(page, await waitForAx(page, 'button', new RegExp(`^Move: ${first?.title.slice(0, 12)}`)));
    await page.keyboard.press('Enter');
    await pause(300);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const order = async () => {
      const lists = await readTable(brand.chromium, 'checklists');
      const items = lists.find(({ id }) => id === 'starter-contest')?.items as { id: string }[];
      return items.map(({ id }) => id);
    };
    await waitUntil('the second line is the first', async () => (await order())[0] === second?.id);
    expect(new Set(await order()).size).toBe(starters[0]?.items.length);
    await page.bringToFront();
  });

  it('is looked at by axe, which finds nothing, in light and dark', async () => {
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => {
        const { run } = (window as unknown as { axe: typeof axe }).axe;
        // Colours that fade into each other have no contrast of their own.
        await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})));
        return (await run(document)).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`);
      });
      expect(found).toEqual([]);
    }
    expect(await findAx(page, 'row', /./)).not.toEqual([]);
  });
});
