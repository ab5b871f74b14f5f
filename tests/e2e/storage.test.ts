import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESSES } from '../site/addresses.ts';
import { type Site, startSite } from '../site/server.ts';
import { clickAx, findAx, hoverAx, waitForAx, waitUntil } from './harness/ax.ts';
import { type ChromiumWithExtension, launchChromium } from './harness/chromium.ts';
import { boxTexts, openReplyBox, readTable, WORDS } from './harness/journey.ts';

const FULL = /^The disk is full/;
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

/** A small disk of its own for a folder. False where this is not allowed. */
function mountDisk(folder: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', folder]).status === 0;
}

function unmountDisk(folder: string): void {
  spawnSync('umount', ['-l', folder]);
}

function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-disk-'));
  const can = mountDisk(folder);
  if (can) unmountDisk(folder);
  rmSync(folder, { recursive: true });
  return can;
}

/** Writes a file until nothing more fits; the browser writes meanwhile. */
function fillDisk(disk: string, filler: string): void {
  const { bavail, bsize } = statfsSync(disk);
  try {
    writeFileSync(filler, Buffer.alloc((bavail + 1) * bsize));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}

describe.skipIf(!canMount())('when the disk is full', () => {
  let site: Site;
  let chromium: ChromiumWithExtension;
  let disk = '';
  beforeAll(async () => {
    site = await startSite();
    chromium = await launchChromium({
      port: site.port,
      spoilProfile(folder) {
        disk = folder;
        mountDisk(folder);
      },
    });
  });
  afterAll(async () => {
    await chromium?.browser.close();
    unmountDisk(disk);
    await chromium?.close();
    await site?.close();
  });

  it('says so, leaves the page alone, and goes on once there is room again', async () => {
    const page = await chromium.open(ADDRESSES.facebook);
    await waitForAx(page, 'button', /Complaint$/);
    const popup = await chromium.open('popup.html');
    await waitForAx(popup, 'heading', /^Today$/);
    const filler = join(disk, 'filler');
    fillDisk(disk, filler);

    await page.bringToFront();
    await page.evaluate(() => window.__site.addComments(1_000));
    await popup.bringToFront();
    await waitForAx(popup, 'StaticText', FULL, 20_000);
    await page.bringToFront();
    await waitUntil('marks', async () => (await findAx(page, 'button', WORDS.mark)).length > 3);

    rmSync(filler);
    await popup.bringToFront();
    await waitUntil(
      'what was not stored is stored, and the banner is gone',
      async () => (await findAx(popup, 'StaticText', FULL)).length === 0,
      40_000,
    );
    await waitUntil(
      'all comments are stored',
      async () => {
        const stored = await readTable(chromium, 'comments');
        return stored.length === 1_017;
      },
      40_000,
    );
  }, 120_000);
});
