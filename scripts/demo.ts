/**
 * `npm run demo`: builds the extension and opens Chromium with it on pages of the three networks, with the data of an
 * invented brand. Without a display (or with `--walk`) it does the main job by itself and keeps a picture of each step.
 * `--lang=en` for the English interface.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { launchChromium } from '../tests/e2e/harness/chromium.ts';
import { importFile } from '../tests/e2e/harness/journey.ts';
import { ADDRESSES } from '../tests/site/addresses.ts';
import { makeBrandFile } from '../tests/site/brand-file.ts';
import { startSite } from '../tests/site/server.ts';
import { localDay } from '../utils/domain/calendar/days.ts';
import { walk } from './demo/walk.ts';
import { provideChromium } from './provide-browsers.ts';

const root = resolve(import.meta.dirname, '..');
const language = process.argv.includes('--lang=en') ? 'en' : 'fr';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const isShown = hasDisplay && !process.argv.includes('--walk');

try {
  provideChromium();
  console.log('Building the extension…');
  const build = spawnSync('wxt', ['build'], { cwd: root, encoding: 'utf8' });
  if (build.status !== 0)
    throw new Error(`The extension could not be built:\n${build.stdout}${build.stderr}`);
  await (isShown ? show() : walk(language, resolve(root, '.output/demo')));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Leaves the browser to the user. */
async function show(): Promise<void> {
  const site = await startSite();
  const chromium = await launchChromium({ port: site.port, language, headless: false });
  try {
    const workspace = await chromium.open('options.html#data');
    const now = Date.now();
    await importFile(workspace, makeBrandFile(language, now, localDay(now)));
    await workspace.close();
    const { unknown: _, ...addresses } = ADDRESSES;
    for (const address of Object.values(addresses).reverse())
      await chromium.open(`${address}${language === 'en' ? '?lang=en' : ''}`);
    console.log(
      'Chromium is open on a post of an invented brand, on each network. Point at a mark beside a comment, or press it.\n' +
        'These pages are served on this machine: nothing reaches the real networks. Close the window to end.',
    );
    await new Promise((ended) => chromium.browser.once('disconnected', ended));
  } finally {
    await chromium.close().catch(() => {});
    await site.close();
  }
}
