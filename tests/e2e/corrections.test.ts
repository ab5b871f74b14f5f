import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESSES } from '../site/addresses.ts';
import { clickAx, comesTrue, findAx, hoverAx, nearestAx, waitForAx, waitUntil } from './harness/ax.ts';
import { type OpenedBrand, openBrand, openPanel } from './harness/brand.ts';
import { choosePanelComment, readTable, WORDS, waitForMark } from './harness/journey.ts';

const CORKED = 'La tisane est sablonneuse';
const LIKE_IT = 'Cette tisane est sablonneuse';
/** Words that nobody knows are taken for neutral, or for hard to tell. */
const UNTAUGHT = /: neutral|: uncertain/i;
const FROM = /Wanda Corvec/;

/** What the mark beside a comment says; empty: there is none yet. */
async function markOf(page: Page, words: string): Promise<string> {
  const mark = await nearestAx(page, await findAx(page, 'button', WORDS.mark), words);
  return mark?.name ?? '';
}

async function waitForMarkSaying(page: Page, words: string, wanted: RegExp): Promise<void> {
  let said = '';
  await waitUntil(`the mark of "${words}" says ${wanted}`, async () => {
    said = await markOf(page, words);
    return wanted.test(said);
  }).catch((error: Error) => {
    throw new Error(`${error.message}; it says "${said}"`);
  });
}

async function addComment(page: Page, comment: { id: string; author: string; text: string }): Promise<void> {
  await page.evaluate((one) => window.__site.addComment(one), comment);
}

async function showBoth(page: Page): Promise<void> {
  await addComment(page, { id: '7000000000000000002', author: 'Yann Quéméré', text: LIKE_IT });
  await addComment(page, { id: '7000000000000000001', author: 'Wanda Corvec', text: CORKED });
}

describe('a correction', () => {
  let brand: OpenedBrand;
  let facebook: Page;
  let panel: Page;
  beforeAll(async () => {
    brand = await openBrand();
    ({ facebook, panel } = await openPanel(brand));
    await facebook.bringToFront();
    await showBoth(facebook);
    await waitForMarkSaying(facebook, CORKED, UNTAUGHT);
    await waitForMarkSaying(facebook, LIKE_IT, UNTAUGHT);
  });
  afterAll(() => brand?.close());

  it('in the panel changes the mark in the page, and that of a comment like it', async () => {
    await choosePanelComment(panel, FROM);
    await clickAx(panel, await waitForAx(panel, 'button', /^Correct$/));
    await clickAx(panel, await waitForAx(panel, 'radio', /^Negative$/));
    await waitForAx(panel, 'StaticText', /^Corrected by you$/);
    await waitForMarkSaying(facebook, CORKED, /: negative/i);
    await waitForMarkSaying(facebook, LIKE_IT, /: negative/i);
  });

  it('still holds after the page was loaded again', async () => {
    await facebook.reload();
    await facebook.waitForFunction(() => '__site' in window);
    await showBoth(facebook);
    await waitForMarkSaying(facebook, CORKED, /: negative/i);
    await waitForMarkSaying(facebook, LIKE_IT, /: negative/i);
  });

  it('is listed in the workspace with what was learned', async () => {
    const workspace = await brand.chromium.open('options.html#learned');
    await waitForAx(workspace, 'StaticText', /^La tisane est sablonneuse$/);
    await waitForAx(workspace, 'StaticText', /^sablonneuse$/);
    await waitForAx(workspace, 'StaticText', /^more negative$/);
    await workspace.close();
  });

  it('goes when it is undone, with what followed from it', async () => {
    await facebook.bringToFront();
    await choosePanelComment(panel, FROM);
    await clickAx(panel, await waitForAx(panel, 'button', /^Undo$/));
    await waitForMarkSaying(facebook, CORKED, UNTAUGHT);
    await waitForMarkSaying(facebook, LIKE_IT, UNTAUGHT);
    expect(await readTable(brand.chromium, 'corrections')).toEqual([]);
  });

  it('is made in the card in the page too, which stays open and says so', async () => {
    await facebook.bringToFront();
    // While the page still draws marks anew, what is pressed may move away from under the pointer.
    await waitUntil(
      'the sentiments are offered',
      async () => {
        await hoverAx(facebook, await waitForMark(facebook, CORKED));
        await clickAx(facebook, await waitForAx(facebook, 'button', /^Correct the sentiment$/));
        return comesTrue(waitForAx(facebook, 'button', /^Positive$/, 2_000));
      },
      30_000,
    );
    await clickAx(facebook, await waitForAx(facebook, 'button', /^Positive$/));
    await waitForAx(facebook, 'StaticText', /^Corrected by you$/);
    await waitForMarkSaying(facebook, CORKED, /: positive/i);
  });
});

it('is shown by every tab that shows the comment', async () => {
  const brand = await openBrand();
  try {
    const { facebook, panel } = await openPanel(brand);
    const other = await brand.chromium.open(`${ADDRESSES.facebook}?again`);
    await waitForMarkSaying(other, 'horaires d’ouverture', WORDS.mark);
    await facebook.bringToFront();
    await choosePanelComment(panel, /Élodie Vasseur/);
    await clickAx(panel, await waitForAx(panel, 'button', /^Correct$/));
    await clickAx(panel, await waitForAx(panel, 'radio', /^Positive$/));
    for (const page of [facebook, other])
      await waitForMarkSaying(page, 'horaires d’ouverture', /: positive/i);
  } finally {
    await brand.close();
  }
});
