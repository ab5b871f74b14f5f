import { afterAll, beforeAll, expect, it } from 'vitest';
import { ADDRESSES } from '../site/addresses.ts';
import { clickAx, findAx, pause, waitUntil } from './harness/ax.ts';
import { type OpenedBrand, openBrand } from './harness/brand.ts';
import { BUILD } from './harness/chromium.ts';
import { boxTexts, openReplyBox, WORDS } from './harness/journey.ts';

/** How many the page shows. */
const COMMENTS = 17;

let brand: OpenedBrand;

beforeAll(async () => {
  brand = await openBrand();
});
afterAll(() => brand?.close());

it('goes on in an open tab after an update: one mark per comment, and the text in a box stays', async () => {
  const page = await brand.chromium.open(ADDRESSES.facebook);
  const marks = async () => (await findAx(page, 'button', WORDS.mark)).length;
  // Every comment is in the window.
  await page.setViewport({ width: 1200, height: 4_000 });
  await waitUntil('each comment has a mark', async () => (await marks()) === COMMENTS);
  await openReplyBox(page, 'trois semaines');
  await page.keyboard.type('Bonjour, je regarde');
  const written = await boxTexts(page);

  // An update ends as this does: the old version is unloaded, the new one loaded and told that it is installed.
  const worker = async () => {
    const own = `chrome-extension://${brand.chromium.extensionId}/`;
    const target = await brand.chromium.browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith(own),
    );
    return target.worker();
  };
  await (await worker())?.evaluate('globalThis.isOld = true');
  await brand.chromium.browser.installExtension(BUILD);
  await waitUntil(
    'the new version runs',
    async () => (await (await worker())?.evaluate('globalThis.isOld')) !== true,
  );
  await page.bringToFront();
  await pause(3_000);
  await waitUntil('each comment has one mark again', async () => (await marks()) === COMMENTS, 15_000);
  expect(await marks()).toBe(COMMENTS);
  expect(await boxTexts(page)).toEqual(written);

  // The new script is alive, not a picture of the old one.
  await page.evaluate(() => window.__site.addComment({ text: 'Super, merci beaucoup !' }));
  await page.evaluate(() => scrollTo(0, 0));
  await waitUntil(
    'a comment that came after the update has its mark',
    async () => (await marks()) > COMMENTS,
  );
  const [mark] = await findAx(page, 'button', WORDS.mark);
  if (mark) await clickAx(page, mark);
  expect(await boxTexts(page)).toEqual(written);
  expect(brand.chromium.complaints).toEqual([]);
});
