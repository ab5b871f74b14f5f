import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESSES } from '../site/addresses.ts';
import { clickAx, findAx, focusAx, hoverAx, waitForAx, waitForCount, waitUntil } from './harness/ax.ts';
import { type OpenedBrand, openBrand } from './harness/brand.ts';
import {
  boxTexts,
  choosePanelComment,
  insertFromPanel,
  openReplyBox,
  readTable,
  sentTexts,
  WORDS,
  waitForMark,
} from './harness/journey.ts';

let brand: OpenedBrand;
let panel: Page;

beforeAll(async () => {
  brand = await openBrand();
});
afterAll(() => brand?.close());

const COMPLAINT = 'trois semaines';
const CARD = /^Passerelle: this comment$/;

/** The replies that were recorded for comments whose text holds these words. */
async function recordedFor(words: string) {
  const comments = await readTable(brand.chromium, 'comments');
  const keys = comments
    .filter(({ item }) => (item as { text: string }).text.includes(words))
    .map(({ key }) => key);
  const replies = await readTable(brand.chromium, 'replies');
  return replies.filter(({ commentKey }) => keys.includes(commentKey));
}

describe('from a mark in the page', () => {
  let page: Page;

  it('says why a comment was tagged so when it is pointed at', async () => {
    page = await brand.chromium.open(ADDRESSES.facebook);
    await hoverAx(page, await waitForMark(page, COMPLAINT));
    await waitForAx(page, 'region', CARD);
    await waitForAx(page, 'StaticText', /honteux$/);
  });

  it('puts a reply in the box of that comment, behind the name that the network put there, and records it', async () => {
    await page.mouse.move(2, 2);
    await openReplyBox(page, COMPLAINT);
    await hoverAx(page, await waitForMark(page, COMPLAINT));
    await clickAx(page, await waitForAx(page, 'button', /^Commande en retard/));
    await waitForAx(page, 'StaticText', /^Put in the reply box/);
    const texts = await boxTexts(page);
    expect(texts.filter((text) => text.trim() !== '')).toEqual([
      expect.stringMatching(
        /^Théo Lambrecht\s+Bonjour Théo,\nCette attente[\s\S]*L’équipe Maison Garance\s*$/,
      ),
    ]);
    expect(await sentTexts(page)).toEqual([]);
    expect(await recordedFor(COMPLAINT)).toEqual([
      expect.objectContaining({ outcome: { kind: 'inserted' }, templateId: expect.any(String) }),
    ]);
  });

  it('leaves what the user wrote in the box, says so, and copies the reply', async () => {
    await hoverAx(page, await waitForMark(page, COMPLAINT));
    const before = await boxTexts(page);
    await clickAx(page, await waitForAx(page, 'button', /^Excuses pour notre réponse tardive/));
    await waitUntil('the card says that it was copied', async () => {
      const said = await findAx(page, 'StaticText', /already holds your text.*Copied/);
      return said.length > 0;
    });
    expect(await boxTexts(page)).toEqual(before);
  });

  it('opens the side panel on the comment when it is pressed', async () => {
    await clickAx(page, await waitForMark(page, COMPLAINT));
    panel = await brand.chromium.panel();
    await waitForAx(panel, 'heading', /^Théo Lambrecht$/);
    await waitForCount(panel, 'button', WORDS.insert, 3);
  });
});

describe('with the keyboard alone', () => {
  it('opens the card on focus, inserts with Enter, and hides from the shortcuts of the network', async () => {
    const page = await brand.chromium.open(ADDRESSES.instagram);
    await openReplyBox(page, 'horaires d’ouverture');
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    await page.evaluate(() => {
      const keys: string[] = [];
      (window as unknown as { heard: string[] }).heard = keys;
      document.addEventListener('keydown', ({ key }) => keys.push(key));
    });
    const mark = await waitForAx(page, 'button', /Question/);
    // A browser shows the ring of the keyboard only once the keyboard was used.
    await page.keyboard.press('Shift');
    await focusAx(page, mark);
    await waitForAx(page, 'button', /^Horaires d’ouverture/);
    await page.evaluate(() => ((window as unknown as { heard: string[] }).heard.length = 0));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitUntil('the box holds the reply', async () =>
      (await boxTexts(page)).some((text) => text.length > 60),
    );
    expect(await heard()).toEqual([]);
    const [text] = await boxTexts(page);
    expect(text).toMatch(/^@elodie\.vasseur\.ex Bonjour/);
    expect(await sentTexts(page)).toEqual([]);
  });

  it('closes the card with Escape', async () => {
    const page = await brand.chromium.open(ADDRESSES.facebook);
    const mark = await waitForMark(page, COMPLAINT);
    await page.keyboard.press('Shift');
    await focusAx(page, mark);
    await waitForAx(page, 'region', CARD);
    await page.keyboard.press('Escape');
    await waitUntil('the card is gone', async () => (await findAx(page, 'region', CARD)).length === 0);
    await page.close();
  });
});

describe.each([
  [
    'Facebook and Lexical',
    ADDRESSES.facebook,
    'recrutez-vous',
    /Amadou Traoré/,
    /^Amadou Traoré\s+Bonjour Amadou,/,
  ],
  [
    'Instagram and its textarea',
    ADDRESSES.instagram,
    'Do you ship',
    /olivia\.marsh/,
    /^@olivia\.marsh\.ex Hi Olivia,|^@olivia\.marsh\.ex /,
  ],
  [
    'LinkedIn and Quill',
    ADDRESSES.linkedinClassic,
    'recrutez-vous',
    /Amadou Traoré/,
    /^Amadou Traoré\s+Bonjour Amadou,/,
  ],
  [
    'LinkedIn and tiptap',
    ADDRESSES.linkedinSdui,
    'Do you ship',
    /Olivia Marsh/,
    /^Olivia Marsh\s+Hi Olivia,/,
  ],
])('from the side panel, on %s', (_, address, words, author, start) => {
  it('shows the comments of the tab, and puts a reply in the box of the chosen one', async () => {
    const page = await brand.chromium.open(address);
    await choosePanelComment(panel, author);
    await openReplyBox(page, words);
    await insertFromPanel(panel);
    await waitForAx(panel, 'StaticText', /^Put in the reply box/);
    const filled = (await boxTexts(page)).filter((text) => text.trim() !== '');
    expect(filled).toEqual([expect.stringMatching(start)]);
    expect(await sentTexts(page)).toEqual([]);
    expect(await recordedFor(words)).toContainEqual(
      expect.objectContaining({ outcome: { kind: 'inserted' } }),
    );
  });

  it('says that no box is open, and copies', async () => {
    const page = await brand.chromium.open(address);
    await choosePanelComment(panel, /Nadia Benkhelil|nadia\.benkhelil/);
    await insertFromPanel(panel);
    await waitForAx(panel, 'StaticText', /No reply box|Several reply boxes|already holds your text/);
    expect((await boxTexts(page)).join('').trim()).toBe('');
  });
});

it('complains of nothing, and asks the web for nothing', () => {
  // The messaging library lets Chromium note that a tab which just opened does not listen yet; we ask it again.
  const complaints = brand.chromium.complaints.filter((one) => !one.includes('Receiving end does not exist'));
  expect(complaints).toEqual([]);
  // Chromium itself asks its maker for updates and suggestions.
  expect(brand.site.unexpected).toEqual([]);
});
