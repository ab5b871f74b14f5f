import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyEntry } from '../../utils/domain/calendar/entry.ts';
import { clickAx, findAx, focusAx, pause, waitForAx, waitUntil } from './harness/ax.ts';
import { type OpenedBrand, openBrand } from './harness/brand.ts';
import { readTable } from './harness/journey.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let brand: OpenedBrand;
let page: Page;

beforeAll(async () => {
  brand = await openBrand({}, (file) => ({
    ...file,
    entries: [
      {
        ...emptyEntry(1, 'Europe/Paris'),
        id: 'weekly',
        title: 'Atelier du lundi',
        day: '2026-11-02',
        time: '09:00',
        recurrence: { rule: 'FREQ=WEEKLY;BYDAY=MO', except: [] },
      },
      { ...emptyEntry(1, 'Europe/Paris'), id: 'alone', title: 'Portes ouvertes', day: '2026-12-05' },
    ],
    campaigns: [
      {
        ...{ id: 'noel', name: 'Noël', brandId: null, first: '2026-11-15', last: '2026-12-24', color: 3 },
        ...{ link: '', objective: '', notes: '', createdAt: 1, updatedAt: 1 },
      },
    ],
  }));
  page = await brand.chromium.open('options.html#calendar/plan');
});
afterAll(() => brand?.close());

const stored = () => readTable(brand.chromium, 'entries');
const byTitle = async (title: string) => (await stored()).find((row) => row.title === title);
async function go(place: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((to) => {
    location.hash = to;
  }, `calendar/${place}`);
}
const press = async (name: RegExp) => clickAx(page, await waitForAx(page, 'button', name));
async function fill(name: RegExp, text: string, role = 'textbox'): Promise<void> {
  await focusAx(page, await waitForAx(page, role, name));
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.sendCharacter(text);
}
async function choose(label: RegExp, option: RegExp): Promise<void> {
  await press(label);
  await clickAx(page, await waitForAx(page, 'option', option));
}
/** The browser's own fields for dates and times have no text: their value is set as the browser sets it. */
async function setDate(type: 'date' | 'time', value: string): Promise<void> {
  await page.$eval(
    `.entry-dialog input[type=${type}]`,
    (input, next) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, next);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    value,
  );
}
const closed = () => waitUntil('the form is closed', async () => (await page.$('.entry-dialog')) === null);

/** What axe finds wrong in the page, in words. */
async function violations(): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return (await run(document, { runOnly: tags })).violations;
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}

describe('an entry', () => {
  it('is made with all that can be said of it', async () => {
    await go('plan/new/2026-12-01');
    await fill(/^Title$/, 'Lancement des coffrets');
    await setDate('time', '18:30');
    await fill(/^Common text$/, 'Les coffrets sont là.');
    await fill(/^Hashtags$/, '#noel, atelier');
    await fill(/^Link$/, 'https://solenne.example/noel');
    for (const network of ['Facebook', 'LinkedIn'])
      await clickAx(page, await waitForAx(page, 'button', new RegExp(`^${network}$`)));
    await clickAx(page, await waitForAx(page, 'checkbox', /^Different text on LinkedIn$/));
    await fill(/^Text on LinkedIn$/, 'Notre savoir-faire, en coffret.');
    await fill(/^First comment on Facebook$/, 'La boutique est ouverte dimanche.');
    await choose(/Status$/, /^Ready$/);
    await choose(/Campaign$/, /^Noël$/);
    await fill(/^Owner$/, 'Camille');
    await fill(/^Objective$/, 'Vendre 200 coffrets');
    await fill(/^Image notes$/, 'Le coffret ouvert');
    await fill(/^Notes$/, 'Voir avec Théo');
    await fill(/^New step$/, 'Relire');
    await page.keyboard.press('Enter');
    await press(/^Remind me$/);
    await fill(/^Time zone$/, 'new york', 'combobox');
    await clickAx(page, await waitForAx(page, 'option', /^America \/ New York$/));
    expect(await violations()).toEqual([]);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await closed();
    expect(await byTitle('Lancement des coffrets')).toMatchObject({
      day: '2026-12-01',
      time: '18:30',
      timeZone: 'America/New_York',
      networks: ['facebook', 'linkedin'],
      campaignId: 'noel',
      status: 'ready',
      text: 'Les coffrets sont là.',
      texts: {
        facebook: { text: null, firstComment: 'La boutique est ouverte dimanche.' },
        linkedin: { text: 'Notre savoir-faire, en coffret.', firstComment: '' },
      },
      hashtags: ['noel', 'atelier'],
      link: 'https://solenne.example/noel',
      owner: 'Camille',
      objective: 'Vendre 200 coffrets',
      imageNotes: 'Le coffret ouvert',
      notes: 'Voir avec Théo',
      checklist: [{ title: 'Relire', done: false }],
      reminders: [60],
    });
  });

  it('keeps what is written when its tab is closed, and says so', async () => {
    const tab = await brand.chromium.open('options.html#calendar/plan/entry/alone');
    const owner = await waitForAx(tab, 'textbox', /^Owner$/);
    await focusAx(tab, owner);
    await tab.keyboard.type('Théo Lambrecht');
    await pause(300);
    await tab.close();
    await go('plan/entry/alone');
    await waitForAx(page, 'StaticText', /^Here is what you had written and not saved\.$/);
    await waitUntil('it is in its field', async () =>
      page.$$eval('.entry-dialog input', (inputs) => inputs.some(({ value }) => value === 'Théo Lambrecht')),
    );
    await page.keyboard.press('Escape');
    await press(/^Discard the changes$/);
    await closed();
    expect((await byTitle('Portes ouvertes'))?.owner).toBe('');
  });

  it('is deleted, and comes back', async () => {
    await go('plan/entry/alone');
    await press(/^Delete$/);
    await closed();
    expect(await byTitle('Portes ouvertes')).toBeUndefined();
    await page.bringToFront();
    await press(/^Undo$/);
    await waitUntil('it is back', async () => (await byTitle('Portes ouvertes')) !== undefined);
  });
});

describe('a weekly series', () => {
  const answer = async (which: RegExp, deed: RegExp) => {
    await clickAx(page, await waitForAx(page, 'radio', which));
    const buttons = await findAx(page, 'button', deed);
    const last = buttons.at(-1);
    if (last) await clickAx(page, last);
    await closed();
  };
  const days = async () =>
    (await stored())
      .filter(({ id, series }) => id === 'weekly' || (series as { id?: string } | null)?.id === 'weekly')
      .map(({ id, title, recurrence }) => [id, title, (recurrence as { rule: string } | null)?.rule]);

  it('is begun in the form', async () => {
    await go('plan/new/2026-11-03');
    await fill(/^Title$/, 'Coulisses');
    await choose(/Repeat$/, /^Weekly$/);
    await waitForAx(page, 'StaticText', /^Every week, on Tuesday$/);
    await press(/^Save$/);
    await closed();
    expect((await byTitle('Coulisses'))?.recurrence).toEqual({ rule: 'FREQ=WEEKLY;BYDAY=TU', except: [] });
  });

  it('is changed on one day only', async () => {
    await go('plan/entry/weekly@2026-11-16');
    await fill(/^Title$/, 'Atelier des enfants');
    await press(/^Save$/);
    await answer(/^Only this day$/, /^Save$/);
    expect(await days()).toEqual([
      ['weekly', 'Atelier du lundi', 'FREQ=WEEKLY;BYDAY=MO'],
      ['weekly@2026-11-16', 'Atelier des enfants', undefined],
    ]);
  });

  it('ends where a day and the following are deleted, and goes on when that is taken back', async () => {
    await go('plan/entry/weekly@2026-11-09');
    await press(/^Delete$/);
    await answer(/^This day and the following$/, /^Delete$/);
    expect(await days()).toEqual([['weekly', 'Atelier du lundi', 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20261108']]);
    await page.bringToFront();
    await press(/^Undo$/);
    await waitUntil('both rows are as they were', async () => (await days()).length === 2);
    expect((await days())[0]?.[2]).toBe('FREQ=WEEKLY;BYDAY=MO');
  });
});

describe('campaigns', () => {
  it('lose no entry when they are deleted, and come back with them', async () => {
    await go('campaigns');
    await waitForAx(page, 'StaticText', /^1 entry: Ready \(1\)$/);
    expect(await violations()).toEqual([]);
    await press(/^Delete: Noël$/);
    await waitForAx(page, 'heading', /^No campaign yet$/);
    expect((await byTitle('Lancement des coffrets'))?.campaignId).toBeNull();
    await page.bringToFront();
    await press(/^Undo$/);
    await waitForAx(page, 'StaticText', /^1 entry: Ready \(1\)$/);
  });
});

it('shows the key for an idea among the shortcuts, free for the user to set', async () => {
  await page.bringToFront();
  await page.evaluate(() => {
    location.hash = 'shortcuts';
  });
  await waitForAx(page, 'rowheader', /^Note an idea about the page in front$/);
  expect(brand.chromium.complaints).toEqual([]);
});
