import type { Page } from 'puppeteer-core';
import { localDay } from '../../../utils/domain/calendar/days.ts';
import type { ExportFile } from '../../../utils/domain/workspace/export-file.ts';
import { ADDRESSES } from '../../site/addresses.ts';
import { makeBrandFile } from '../../site/brand-file.ts';
import { type Site, startSite } from '../../site/server.ts';
import { clickAx, waitForAx } from './ax.ts';
import { type ChromiumWithExtension, type LaunchOptions, launchChromium } from './chromium.ts';
import { importFile, WORDS } from './journey.ts';

/** A browser in which the extension speaks for the invented brand, and the site with the brand's pages. */
export interface OpenedBrand {
  site: Site;
  chromium: ChromiumWithExtension;
  close: () => Promise<void>;
}

/**
 * Tried once more, as a test is: a browser on a busy machine may be late once.
 * @param adapt Changes the workspace of the brand before it is imported.
 */
export async function openBrand(
  options: Omit<LaunchOptions, 'port'> = {},
  adapt = (file: ExportFile) => file,
): Promise<OpenedBrand> {
  return tryToOpen(options, adapt).catch(() => tryToOpen(options, adapt));
}

async function tryToOpen(
  options: Omit<LaunchOptions, 'port'>,
  adapt: (file: ExportFile) => ExportFile,
): Promise<OpenedBrand> {
  const site = await startSite();
  let chromium: ChromiumWithExtension | undefined;
  try {
    chromium = await launchChromium({ port: site.port, ...options });
    const { close } = chromium;
    const workspace = await chromium.open('options.html#data');
    const now = Date.now();
    await importFile(workspace, adapt(makeBrandFile(options.language ?? 'en', now, localDay(now))));
    await workspace.close();
    return {
      site,
      chromium,
      async close() {
        await close();
        await site.close();
      },
    };
  } catch (error) {
    await chromium?.close();
    await site.close();
    throw error;
  }
}

/** The brand's post on Facebook, and the side panel that a mark on it opened. */
export async function openPanel({ chromium }: OpenedBrand): Promise<{ facebook: Page; panel: Page }> {
  const facebook = await chromium.open(ADDRESSES.facebook);
  await clickAx(facebook, await waitForAx(facebook, 'button', WORDS.mark));
  const panel = await chromium.panel();
  await waitForAx(panel, 'button', WORDS.backToList);
  return { facebook, panel };
}
