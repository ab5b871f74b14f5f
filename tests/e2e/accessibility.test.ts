import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportFile } from '../../utils/domain/workspace/export-file.ts';
import { ADDRESSES } from '../site/addresses.ts';
import { clickAx, findAx, hoverAx, pause, waitForAx } from './harness/ax.ts';
import { type OpenedBrand, openBrand } from './harness/brand.ts';
import { readClosedRoot } from './harness/closed-root.ts';
import { choosePanelComment, WORDS, waitForMark } from './harness/journey.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, in words. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    return (await run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
      .violations;
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}

/** A workspace that does not know the brand's pages: the panel asks, and one page was refused. */
function askingAboutPages(file: ExportFile): ExportFile {
  const refused = { network: 'facebook', url: 'https://www.facebook.com/somebody', name: 'Somebody' };
  return {
    ...file,
    settings: { ...file.settings, refusedIdentities: [refused] },
    brands: file.brands.map((brand) => ({ ...brand, name: 'Another brand', pages: [] })),
    entries: file.entries.map((entry) => ({
      ...entry,
      text: 'Nos coffrets\nsont arrivés.',
      imageNotes: 'Vus de haut',
      texts: { facebook: { text: null, firstComment: 'Le plan' } },
      checklist: [{ id: 'check-1', title: 'Read it aloud', done: false }],
    })),
  };
}

describe.each([
  ['light', false],
  ['dark', true],
])('in the %s, axe finds nothing on', (_, dark) => {
  let brand: OpenedBrand;
  let facebook: Page;
  let panel: Page;
  beforeAll(async () => {
    brand = await openBrand({ dark }, askingAboutPages);
    facebook = await brand.chromium.open(ADDRESSES.facebook);
    await clickAx(facebook, await waitForAx(facebook, 'button', WORDS.mark));
    panel = await brand.chromium.panel();
    if (dark) await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  });
  afterAll(() => brand?.close());

  it.each([
    'welcome.html',
    'popup.html',
    'options.html#brands',
    'options.html#calendar/reminders',
    'options.html#calendar/plan/month',
    'options.html#calendar/plan/week',
    'options.html#calendar/plan/agenda',
    'options.html#calendar/plan/board',
    'options.html#calendar/campaigns',
    'options.html#calendar/plan/new/2026-12-01',
    'options.html#templates',
    'options.html#exchange',
    'options.html#calendar/files',
    'options.html#learned',
    'options.html#networks',
    'options.html#assistant',
    'options.html#shortcuts',
    'options.html#data',
  ])('%s', async (file) => {
    const page = await brand.chromium.open(file);
    await waitForAx(page, 'heading', /./);
    await pause(300);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('the panel, with a comment and with the list', async () => {
    await facebook.bringToFront();
    await waitForAx(panel, 'button', WORDS.insert);
    await waitForAx(panel, 'region', /^Your page\?$/);
    expect(await violations(panel)).toEqual([]);
    await choosePanelComment(panel, /Nadia/);
    await clickAx(panel, await waitForAx(panel, 'button', WORDS.backToList));
    await waitForAx(panel, 'option', /./);
    expect(await violations(panel)).toEqual([]);
  });

  it('the panel, with an entry to publish', async () => {
    await facebook.bringToFront();
    await clickAx(panel, await waitForAx(panel, 'button', /^Prepare: /));
    await waitForAx(panel, 'checkbox', /^Read it aloud$/);
    expect(await violations(panel)).toEqual([]);
    await clickAx(panel, await waitForAx(panel, 'button', /^Mark as published$/));
    await waitForAx(panel, 'heading', /^Published on Facebook$/);
    expect(await violations(panel)).toEqual([]);
  });

  it('the mark and the card in the page', async () => {
    await facebook.bringToFront();
    await facebook.mouse.move(3, 3);
    await hoverAx(facebook, await waitForMark(facebook, 'trois semaines'));
    await waitForAx(facebook, 'region', /^Passerelle/);
    await waitForAx(facebook, 'button', /^Commande en retard/);
    const { html, css } = await readClosedRoot(facebook, '.card');
    // axe cannot look into a closed root: it gets a copy, drawn by the same styles.
    const copy = await brand.chromium.browser.newPage();
    await copy.setContent(
      `<!doctype html><html lang="fr" style="color-scheme:${dark ? 'dark' : 'light'}"><title>x</title><main><h1>x</h1><div id="copy"></div></main></html>`,
    );
    await copy.evaluate(
      (inside, style) => {
        const root = document.querySelector('#copy')?.attachShadow({ mode: 'open' });
        if (root) root.innerHTML = `<style>${style}</style>${inside}`;
        root?.querySelector<HTMLElement>('[popover]')?.showPopover();
      },
      html,
      css,
    );
    expect(await findAx(copy, 'region', /^Passerelle/)).toHaveLength(1);
    expect(await violations(copy)).toEqual([]);
    await copy.close();
  });
});

it('would be found wanting with a button that has no name', async () => {
  const brand = await openBrand();
  try {
    const page = await brand.chromium.open('popup.html');
    await waitForAx(page, 'heading', /./);
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
    expect(await violations(page)).toEqual([expect.stringMatching(/^button-name/)]);
  } finally {
    await brand.close();
  }
});
