import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyEntry } from '../../utils/domain/calendar/entry.ts';
import { clickAx, findAx, waitForAx, waitUntil } from './harness/ax.ts';
import { type OpenedBrand, openBrand } from './harness/brand.ts';
import { openFileChooser, readTable } from './harness/journey.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/calendar-files');
const LANGUAGE = process.env.SCREENSHOTS_LANGUAGE === 'fr' ? 'fr' : 'en';
const CHOOSE = /^(Choose a file|Choisir un fichier)…$/;
const APPLY = /^(Apply|Appliquer) \(/;
const UNDO = /^(Undo|Annuler)$/;
const CANCEL = /^(Cancel|Annuler)$/;
const STOP = /^(Stop reading|Arrêter la lecture)$/;
const TO_ICS = /^(Export as iCalendar|Exporter en iCalendar)/;
const TO_CSV = /^(Export as CSV|Exporter en CSV)$/;

/** So long a machine with much else to do may take over a large file, in ms. */
const LONG = 60_000;

let brand: OpenedBrand;
let page: Page;
let folder: string;
let throttling: CDPSession;

const MADE = Date.UTC(2026, 9, 1);
const entry = {
  ...emptyEntry(MADE, 'Europe/Paris'),
  id: 'christmas',
  title: 'Noël : on ouvre',
  day: '2026-12-20',
  time: '09:00',
  networks: ['linkedin' as const],
  text: 'Venez goûter !',
  texts: { linkedin: { text: 'Venez goûter chez nous.', firstComment: 'https://example.org' } },
  checklist: [{ id: 'a', title: 'Visuel', done: true }],
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-calendar-'));
  brand = await openBrand({ language: LANGUAGE, dark: process.env.SCREENSHOTS_DARK === '1' }, (file) => ({
    ...file,
    entries: [entry],
    tasks: [],
    keyDates: [],
  }));
  page = await brand.chromium.open('options.html#calendar/files');
  throttling = await page.createCDPSession();
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
});
afterAll(async () => {
  await brand?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function screenshot(name: string): Promise<void> {
  const to = process.env.SCREENSHOTS;
  if (to) await page.screenshot({ path: `${to}/${name}.png`, fullPage: true });
}

async function choose(path: string): Promise<void> {
  const chooser = await openFileChooser(page, CHOOSE);
  await chooser.accept([path]);
}

/** How many times slower than this machine the page runs. */
async function slowDown(rate: number): Promise<void> {
  await throttling.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Opens the page again: a test that failed may have left it slow, at its reading or at a preview. */
async function startAnew(): Promise<void> {
  await slowDown(1);
  await page.reload();
  await waitForAx(page, 'button', CHOOSE, LONG);
}

async function press(button: RegExp): Promise<void> {
  await clickAx(page, await waitForAx(page, 'button', button));
}

const stored = async () => (await readTable(brand.chromium, 'entries')) as Array<Record<string, unknown>>;

async function readEverything(): Promise<string> {
  const names = ['entries', 'tasks', 'campaigns', 'keyDates'];
  return JSON.stringify(await Promise.all(names.map((name) => readTable(brand.chromium, name))));
}

async function download(button: RegExp, ending: string): Promise<string> {
  const before = readdirSync(folder);
  await press(button);
  let name: string | undefined;
  await waitUntil('the file is there', async () => {
    name = readdirSync(folder).find((one) => one.endsWith(ending) && !before.includes(one));
    return name !== undefined;
  });
  return join(folder, name ?? '');
}

describe('the calendar', () => {
  it('goes out as a calendar file and comes back without doubling anything', async () => {
    await screenshot('files');
    const path = await download(TO_ICS, '.ics');
    expect(readFileSync(path, 'utf8')).toContain('UID:christmas@passerelle');
    await choose(path);
    await waitForAx(page, 'radio', /^(The same|Identiques) \(1\)$/);
    expect((await findAx(page, 'button', APPLY)).map(({ isDisabled }) => isDisabled)).toEqual([true]);
    await press(CANCEL);
    expect(await stored()).toEqual([entry]);
  });

  it('takes over what was changed in the file, and keeps what the file does not say', async () => {
    const path = await download(TO_CSV, '.csv');
    const table = readFileSync(path, 'utf8').replace('2026-12-20', '2026-12-21').replace('09:00', '10h15');
    writeFileSync(path, table);
    await choose(path);
    await waitForAx(page, 'radio', /^(Changed|Modifiés) \(1\)$/);
    await screenshot('preview-changed');
    await press(APPLY);
    await waitForAx(page, 'button', UNDO);
    expect(await stored()).toMatchObject([
      { day: '2026-12-21', time: '10:15', texts: entry.texts, checklist: [{ title: 'Visuel', done: true }] },
    ]);
    await press(UNDO);
    await waitUntil('the import is undone', async () => (await stored())[0]?.day === '2026-12-20');
    expect(await stored()).toEqual([entry]);
  });

  it('takes over a file of Outlook, whose second import changes nothing, and takes it back', async () => {
    const before = await readEverything();
    const path = resolve(FIXTURES, 'outlook.ics');
    await choose(path);
    await waitForAx(page, 'radio', /^(New|Nouveaux) \(3\)$/);
    await screenshot('preview-outlook');
    expect(await readEverything()).toBe(before);
    await press(APPLY);
    await waitForAx(page, 'button', UNDO);
    await screenshot('done');
    expect((await stored()).map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Marchés de Noël', 'Direct avec Montréal', 'Noël : on ouvre']),
    );
    expect(await readTable(brand.chromium, 'campaigns')).toMatchObject([{ name: 'Fermeture de Noël' }]);
    const after = await readEverything();
    await choose(path);
    await waitForAx(page, 'radio', /^(The same|Identiques) \(3\)$/);
    await press(CANCEL);
    expect(await readEverything()).toBe(after);
  });

  it('is as it was before once an import is undone', async () => {
    const before = await readEverything();
    await choose(resolve(FIXTURES, 'table-fr.csv'));
    await waitForAx(page, 'StaticText', /^(Line 5, Jour impossible:|Ligne 5, Jour impossible\s:)$/);
    await screenshot('preview-table');
    await press(APPLY);
    await press(UNDO);
    await waitUntil('the import is undone', async () => (await readEverything()) === before);
  });
});

describe('a file of 20 MB', () => {
  beforeEach(startAnew);

  it('shows how far it is, can be stopped, and changes nothing before it is applied', {
    timeout: 300_000,
  }, async () => {
    const text = 'Un texte de post assez long. '.repeat(20);
    const event = (at: number) =>
      [
        'BEGIN:VEVENT',
        `UID:${at}@example.org`,
        'DTSTAMP:20261101T000000Z',
        `DTSTART;TZID=Romance Standard Time:2027${String(1 + (at % 12)).padStart(2, '0')}15T090000`,
        `SUMMARY:Post ${at}`,
        `DESCRIPTION:${text}`,
        'RRULE:FREQ=DAILY',
        'END:VEVENT',
      ].join('\r\n');
    const count = Math.ceil(20_000_000 / event(10_000).length);
    const events = Array.from({ length: count }, (_, at) => event(at));
    const path = join(folder, 'large.ics');
    writeFileSync(path, ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n'));
    const before = await readEverything();
    // As on a slow machine, so that there is time to press a button.
    await slowDown(6);
    await choose(path);
    await waitForAx(page, 'progressbar', /large\.ics/, LONG);
    await screenshot('reading');
    await press(STOP);
    await waitForAx(page, 'StaticText', /^(Reading was stopped|La lecture a été arrêtée)/, LONG);
    await slowDown(1);
    await choose(path);
    const all = new Intl.NumberFormat(LANGUAGE).format(count).replace(/\s/, '.');
    await waitForAx(page, 'radio', new RegExp(`^(New|Nouveaux) \\(${all}\\)$`), 2 * LONG);
    await screenshot('preview-large');
    expect(await readEverything()).toBe(before);
    await press(CANCEL);
    await waitForAx(page, 'button', CHOOSE, LONG);
  });
});

describe('a file that is no calendar', () => {
  beforeEach(startAnew);

  it.each([
    ['page.ics', '<!DOCTYPE html><p>Sign in</p>', /page\.ics.*(a web page|une page web)/],
    ['letter.ics', 'Bonjour', /letter\.ics.*(neither a calendar|ni un calendrier)/],
  ])('is refused with one sentence: %s', async (name, text, sentence) => {
    const before = await readEverything();
    const path = join(folder, name);
    writeFileSync(path, text);
    await choose(path);
    await waitForAx(page, 'StaticText', sentence);
    await screenshot(`refused-${name}`);
    expect(await readEverything()).toBe(before);
  });
});
