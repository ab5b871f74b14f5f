import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESSES } from '../site/addresses.ts';
import { type Site, startSite } from '../site/server.ts';
import { clickAx, findAx, hoverAx, waitForAx, waitUntil } from './harness/ax.ts';
import { type ChromiumWithExtension, launchChromium } from './harness/chromium.ts';
import { boxTexts, openReplyBox, WORDS } from './harness/journey.ts';

const BANNER = /^Passerelle cannot open its storage in this browser/;

describe('when the browser cannot open the storage', () => {
  let site: Site;
  let chromium: ChromiumWithExtension;
  beforeAll(async () => {
    site = await startSite();
    chromium = await launchChromium({
      port: site.port,
      // A file stands where the browser would make a folder.
      spoilProfile(folder) {
        mkdirSync(join(folder, 'Default'));
        writeFileSync(join(folder, 'Default', 'IndexedDB'), '');
      },
    });
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  it.each(['popup.html', 'options.html#data', 'sidepanel.html', 'welcome.html'])(
    '%s says so once, and what to do',
    async (file) => {
      const page = await chromium.open(file);
      await waitForAx(page, 'StaticText', BANNER);
      expect(await findAx(page, 'alert', /./)).toHaveLength(0);
      expect(await findAx(page, 'StaticText', BANNER)).toHaveLength(1);
      await page.close();
    },
  );

  it('the page of the network works as always, and marks explain', async () => {
    const page = await chromium.open(ADDRESSES.facebook);
    await hoverAx(page, await waitForAx(page, 'button', /Complaint$/));
    await waitForAx(page, 'StaticText', BANNER);
    await waitUntil('marks', async () => (await findAx(page, 'button', WORDS.mark)).length > 3);
    await page.mouse.move(2, 2);
    await openReplyBox(page, 'trois semaines');
    await page.keyboard.type('Bonjour !');
    await waitUntil('the box takes words', async () =>
      (await boxTexts(page)).some((text) => /Bonjour !/.test(text)),
    );
  });

  it('a task that cannot be kept stays in its field', async () => {
    const popup = await chromium.open('popup.html');
    const field = await waitForAx(popup, 'textbox', /task/i);
    await clickAx(popup, field);
    await popup.keyboard.type('Call the printer');
    await popup.keyboard.press('Enter');
    await waitForAx(popup, 'StaticText', BANNER);
    expect(await popup.evaluate(() => document.querySelector('input')?.value)).toBe('Call the printer');
  });
});
