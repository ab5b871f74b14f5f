import type { Page } from 'puppeteer-core';
import { clickAx, findAx, waitForAx, waitUntil } from './ax.ts';

/** Types in the field for the search of key dates, until only what is found is shown. */
export async function searchKeyDate(page: Page, words: string, name: RegExp): Promise<void> {
  const field = await waitForAx(page, 'searchbox', /^Search for a date$/);
  await clickAx(page, field);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(words);
  await waitForAx(page, 'row', name);
  await waitUntil('the rest is gone', async () => (await findAx(page, 'row', /./)).length < 10);
}

/** Chooses an option of a list that a button opens. */
export async function chooseOption(page: Page, field: RegExp, option: RegExp): Promise<void> {
  await clickAx(page, await waitForAx(page, 'button', field));
  await clickAx(page, await waitForAx(page, 'option', option));
  // The page takes nothing as long as the list is open.
  await waitUntil('the list is closed', async () => (await findAx(page, 'option', /^/)).length === 0);
}
