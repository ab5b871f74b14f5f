import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Template } from '../../utils/domain/replies/template.ts';
import { ADDRESSES } from '../site/addresses.ts';
import { clickAx, findAx, hoverAx, waitForAx, waitUntil } from './harness/ax.ts';
import { type OpenedBrand, openBrand } from './harness/brand.ts';
import { boxTexts, openReplyBox, readTable, sentTexts, waitForMark } from './harness/journey.ts';

const WORDS = 'recrutez-vous';
const row = (id: string, title: string, body: string, tags: string[] = []): Template => ({
  id,
  title,
  body,
  tags,
  language: 'fr',
  intents: ['job'],
  sentiments: [],
  keywords: id === 'job' ? ['recrutez'] : [],
  networks: [],
  brandId: null,
  createdAt: 1,
  updatedAt: 1,
});
const TEMPLATES = [
  row(
    'job',
    'Candidature',
    'Merci de [[votre|ton]] intérêt\u00A0!! 🎉 [[Écrivez|Écris]]-nous, à très vite\u00A0!',
  ),
  row('joke', 'Plaisanterie', 'On embauche même les lutins.', ['humour']),
];

let brand: OpenedBrand;

beforeAll(async () => {
  brand = await openBrand({}, (file) => ({
    ...file,
    settings: { ...file.settings, networkModes: { facebook: 'tags', instagram: 'tags', linkedin: 'tags' } },
    templates: TEMPLATES,
    brands: file.brands.map((one) => ({
      ...one,
      voice: { ...one.voice, networks: { linkedin: { address: 'tu' as const } } },
    })),
  }));
});
afterAll(() => brand?.close());

/** Puts the reply of the card in the box of the comment, and gives what the box holds then. */
async function insertFromCard(address: string, words = WORDS): Promise<string> {
  const page = await brand.chromium.open(address);
  if (words !== WORDS) await page.evaluate((text) => window.__site.addComment({ text }), words);
  await openReplyBox(page, words);
  await hoverAx(page, await waitForMark(page, words));
  await clickAx(page, await waitForAx(page, 'button', /^Candidature/));
  const find = async () => (await boxTexts(page)).find((text) => text.includes('intérêt'));
  await waitUntil('the reply is in the box', async () => (await find()) !== undefined);
  expect(await sentTexts(page)).toEqual([]);
  const text = (await find()) ?? '';
  await page.close();
  return text;
}

async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

describe('a brand that says tu on LinkedIn alone', () => {
  it('is proposed a reply with vous on Facebook', async () => {
    const text = await insertFromCard(ADDRESSES.facebook);
    expect(text).toContain('Merci de votre intérêt');
    expect(text).toContain('Écrivez-nous');
    expect(text).toMatch(/🎉/u);
  });

  it('is proposed one with tu on LinkedIn', async () => {
    const text = await insertFromCard(ADDRESSES.linkedinClassic);
    expect(text).toContain('Merci de ton intérêt');
    expect(text).toContain('Écris-nous');
  });
});

describe('crisis mode', () => {
  it('is switched on in the workspace with one click, and stored at once', async () => {
    const workspace = await brand.chromium.open('options.html#brands');
    await clickAx(workspace, await waitForAx(workspace, 'radio', /^Crisis$/));
    await waitForAx(workspace, 'StaticText', /^On: no humour/);
    await screenshot(workspace, 'voice-crisis');
    await waitUntil('the brand is in a crisis', async () => {
      const [stored] = await readTable(brand.chromium, 'brands');
      return (stored as { voice: { hush?: string } }).voice.hush === 'crisis';
    });
    await workspace.close();
  });

  it('takes emoji, exclamation marks and jokes out of what is proposed on the page', async () => {
    const page = await brand.chromium.open(ADDRESSES.facebook);
    await hoverAx(page, await waitForMark(page, WORDS));
    await waitForAx(page, 'button', /^Candidature/);
    expect(await findAx(page, 'button', /^Plaisanterie/)).toEqual([]);
    await screenshot(page, 'voice-card');
    await page.close();
    // Somebody else: the same words to the same person would be told.
    const text = await insertFromCard(ADDRESSES.facebook, 'Bonjour, vous recrutez aussi au printemps ?');
    expect(text).toContain('Merci de votre intérêt. Écrivez-nous, à très vite.');
    expect(text).not.toMatch(/[!\p{Extended_Pictographic}]/u);
  });

  it('is told in the panel and in the popup as long as it is on', async () => {
    const banner = /^Crisis mode is on for Maison Garance/;
    const page = await brand.chromium.open(ADDRESSES.facebook);
    await clickAx(page, await waitForMark(page, WORDS));
    const panel = await brand.chromium.panel();
    await waitForAx(panel, 'StaticText', banner);
    await screenshot(panel, 'voice-panel');
    const popup = await brand.chromium.open('popup.html');
    await waitForAx(popup, 'StaticText', banner);
    await screenshot(popup, 'voice-popup');
    const workspace = await brand.chromium.open('options.html#brands');
    await clickAx(workspace, await waitForAx(workspace, 'radio', /^Everyday$/));
    await waitUntil('the banners are gone', async () => {
      const left = [
        ...(await findAx(panel, 'StaticText', banner)),
        ...(await findAx(popup, 'StaticText', banner)),
      ];
      return left.length === 0;
    });
  });
});
