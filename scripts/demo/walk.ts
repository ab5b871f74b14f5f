import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { clickAx, findAx, hoverAx, waitForAx, waitUntil } from '../../tests/e2e/harness/ax.ts';
import { type ChromiumWithExtension, launchChromium } from '../../tests/e2e/harness/chromium.ts';
import {
  boxTexts,
  choosePanelComment,
  importFile,
  insertFromPanel,
  openReplyBox,
  readTable,
  sentTexts,
  WORDS,
  waitForMark,
} from '../../tests/e2e/harness/journey.ts';
import { ADDRESSES } from '../../tests/site/addresses.ts';
import { makeBrandFile } from '../../tests/site/brand-file.ts';
import { startSite } from '../../tests/site/server.ts';
import { localDay } from '../../utils/domain/calendar/days.ts';

/** A comment of each network's page that the walk answers: its first words, and who wrote it. */
const COMPLAINT = { words: 'trois semaines', author: /Théo Lambrecht|theo\.lambrecht/ };
const OTHERS = [
  {
    name: 'Instagram',
    address: ADDRESSES.instagram,
    words: 'horaires d’ouverture',
    author: /elodie\.vasseur/,
  },
  {
    name: 'LinkedIn (Quill)',
    address: ADDRESSES.linkedinClassic,
    words: 'Do you ship',
    author: /Olivia Marsh/,
  },
  {
    name: 'LinkedIn (tiptap)',
    address: ADDRESSES.linkedinSdui,
    words: 'recrutez-vous',
    author: /Amadou Traoré/,
  },
];

/**
 * Does the main job as a community manager would, with real clicks, and keeps a picture of each step.
 * @throws Error at the first step that does not happen.
 */
export async function walk(language: 'fr' | 'en', pictures: string): Promise<void> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const site = await startSite();
  const chromium = await launchChromium({ port: site.port, language });
  let count = 0;
  const step = async (said: string, page: Page, name: string): Promise<void> => {
    count++;
    const path = join(pictures, `${String(count).padStart(2, '0')}-${name}.png`) as `${string}.png`;
    await page.bringToFront();
    await page.screenshot({ path });
    console.log(`${String(count).padStart(2)}. ${said} (${relative(process.cwd(), path)})`);
  };
  const at = (address: string) => `${address}${language === 'en' ? '?lang=en' : ''}`;
  try {
    const welcome = await firstPage(chromium);
    await waitForAx(welcome, 'heading', /Passerelle/);
    await step('First run: where Passerelle may show itself, and what it never does', welcome, 'welcome');

    const workspace = await chromium.open('options.html#data');
    const now = Date.now();
    await importFile(workspace, makeBrandFile(language, now, localDay(now)), () =>
      step('Imported the workspace of a brand, after a preview', workspace, 'import'),
    );

    const facebook = await chromium.open(at(ADDRESSES.facebook));
    const mark = await waitForMark(facebook, COMPLAINT.words);
    await step(`Tagged ${(await findAx(facebook, 'button', WORDS.mark)).length} comments`, facebook, 'tags');
    await hoverAx(facebook, mark);
    await waitForAx(facebook, 'region', /Passerelle/);
    await step('Pointed at a tag: why, and the three best replies', facebook, 'card');

    await facebook.mouse.move(5, 5);
    await clickAx(facebook, mark);
    const panel = await chromium.panel();
    await waitForAx(panel, 'button', WORDS.insert);
    await step('Pressed the tag: the panel opened on that comment', panel, 'panel');

    await answer(facebook, panel, COMPLAINT.words);
    await step('Chose a reply: it is in the reply box, unsent', facebook, 'inserted');
    await step('The panel says so', panel, 'panel-inserted');

    for (const { name, address, words, author } of OTHERS) {
      const page = await chromium.open(at(address));
      await choosePanelComment(panel, author);
      await answer(page, panel, words);
      await step(`${name}: read, drafted and inserted from the panel`, page, `inserted-${count}`);
      await expectUnsent(page);
    }
    await expectUnsent(facebook);

    const replies = await readTable(chromium, 'replies');
    if (replies.length !== OTHERS.length + 1) throw new Error(`The history holds ${replies.length} replies.`);
    await step(`The history holds ${replies.length} replies and what was seen`, workspace, 'history');

    const popup = await chromium.open('popup.html');
    await popup.setViewport({ width: 720, height: 600 });
    await waitForAx(popup, 'checkbox', /./);
    await step('The popup: what is left to do today, and the month', popup, 'popup');
    await popup.close();
    const calendar = await chromium.open('options.html#calendar/plan/month');
    await waitForAx(calendar, 'heading', new RegExp(String(new Date(now).getFullYear())));
    await waitForAx(calendar, 'link', /coffrets|boxes/i);
    await step('The calendar: entries, key dates and what to look at', calendar, 'calendar');
    if (chromium.complaints.length > 0) throw new Error(chromium.complaints.join('\n'));
    console.log('Nothing was sent: sending is the human’s.');
  } finally {
    await chromium.close();
    await site.close();
  }
}

async function firstPage({ browser }: ChromiumWithExtension): Promise<Page> {
  const target = await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'));
  const page = await target.asPage();
  await page.setViewport({ width: 1200, height: 900 });
  return page;
}

async function answer(page: Page, panel: Page, words: string): Promise<void> {
  await page.bringToFront();
  await openReplyBox(page, words);
  const before = (await boxTexts(page)).join('\n').length;
  await insertFromPanel(panel);
  await waitUntil(
    'the reply is in the box',
    async () => (await boxTexts(page)).join('\n').length > before + 20,
  );
}

async function expectUnsent(page: Page): Promise<void> {
  const sent = await sentTexts(page);
  if (sent.length > 0) throw new Error(`The page sent ${sent.length} texts by itself.`);
}
