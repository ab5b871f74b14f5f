import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localDay } from '../../utils/domain/calendar/days.ts';
import { emptyEntry } from '../../utils/domain/calendar/entry.ts';
import { makeBrandFile } from '../site/brand-file.ts';
import { BRAND } from '../site/conversation.ts';
import { type Site, startSite } from '../site/server.ts';
import { clickAx, pause, waitForAx, waitUntil } from './harness/ax.ts';
import { openPanel } from './harness/brand.ts';
import { type ChromiumWithExtension, launchChromium } from './harness/chromium.ts';
import { askBackground, boxTexts, importFile, readRows, readTable, sentTexts } from './harness/journey.ts';
import { chooseOption, searchKeyDate } from './harness/key-dates.ts';
import { dueAt, nextMinute, toldAtStart } from './harness/reminders.ts';

const TITLE = 'Open the orders for Christmas';
const TEXT = 'Les coffrets de Noël sont là 🎄\nÀ l’atelier, ou en un clic.';

let site: Site;
const profile = mkdtempSync(join(tmpdir(), 'passerelle-profile-'));
const start = () => launchChromium({ port: site.port, profile });

beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

it('is planned, remembered over a restart, reminded of once and published in the network’s own box', async () => {
  const first = await start();
  const planned = await planChristmas(first);
  const due = nextMinute();
  await planPost(first, due);
  await first.close();
  await pause(Math.max(0, due + 1_000 - Date.now()));

  const told = await toldAtStart(start, async (chromium) => {
    expect(await tasksOf(chromium)).toEqual(planned);
    await publish(chromium);
  });
  expect(told.filter((id) => id.includes('|post|'))).toHaveLength(1);
  expect(await toldAtStart(start)).toEqual([]);
}, 240_000);

/** Picks Christmas with its usual plan. @returns the tasks that it makes. */
async function planChristmas(chromium: ChromiumWithExtension): Promise<string[]> {
  const workspace = await chromium.open('options.html#data');
  const now = Date.now();
  const file = makeBrandFile('en', now, localDay(now));
  await importFile(workspace, { ...file, entries: [], tasks: [], keyDates: [] });
  await workspace.close();

  const room = await chromium.open('options.html#calendar/key_dates');
  await chooseOption(room, /Country/, /^France$/);
  await searchKeyDate(room, 'noel', /Christmas Day/);
  await clickAx(room, await waitForAx(room, 'checkbox', /Christmas Day$/));
  await clickAx(room, await waitForAx(room, 'DisclosureTriangle', /^Preparation/));
  await clickAx(room, await waitForAx(room, 'button', /^Usual back-plan$/));
  await waitUntil('the back-plan has its tasks', async () => (await readRows(room, 'tasks')).length >= 4);
  await room.close();
  return tasksOf(chromium);
}

/** A post that is due at a moment, in ms since 1970, as the calendar saves it. */
async function planPost(chromium: ChromiumWithExtension, due: number): Promise<void> {
  const { timeZone, ...when } = dueAt(due);
  const [brand] = await readTable(chromium, 'brands');
  const post = {
    ...emptyEntry(Date.now(), timeZone),
    ...when,
    ...{ id: 'post', title: TITLE, text: TEXT, brandId: brand?.id },
    ...{ networks: ['facebook'], status: 'ready', reminders: [0] },
  };
  const page = await chromium.open('popup.html');
  await askBackground(page, 'saveRow', { noun: 'entry', row: post });
  await waitForAx(page, 'button', new RegExp(`^Publish: ${TITLE}$`));
}

async function tasksOf(chromium: ChromiumWithExtension): Promise<string[]> {
  return (await readTable(chromium, 'tasks')).map(({ id, day, title }) => `${id} ${day} ${title}`).sort();
}

/** From the popup to the text in Facebook's editor, which sends nothing. */
async function publish(chromium: ChromiumWithExtension): Promise<void> {
  const { panel } = await openPanel({ site, chromium, close: chromium.close });
  const popup = await chromium.open('popup.html');
  const address = `https://www.facebook.com/${BRAND.handle}`;
  const [target] = await Promise.all([
    chromium.browser.waitForTarget((one) => one.url() === address, { timeout: 15_000 }),
    press(popup, new RegExp(`^Publish: ${TITLE}$`)),
  ]);
  const page = await target.page();
  if (!page) throw new Error('Facebook did not open');
  await page.bringToFront();
  await press(page, /^Créer une publication$/);
  await page.waitForSelector('[role=dialog] [data-lexical-editor]');
  await press(panel, /^Insert: Text of the post$/);
  await waitForAx(panel, 'StaticText', /^Text put in Facebook’s box and read back/);
  const seen = (await boxTexts(page)).map((text) => text.replace(/\u00a0/g, ' ').trim());
  expect(seen).toContain(TEXT);
  expect(await sentTexts(page)).toEqual([]);
}

async function press(page: Page, name: RegExp): Promise<void> {
  await clickAx(page, await waitForAx(page, 'button', name));
}
