import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDay } from '../../utils/domain/calendar/days.ts';
import { ADDRESSES } from '../site/addresses.ts';
import { makeBrandFile } from '../site/brand-file.ts';
import { clickAx, findAx, pause, waitForAx, waitUntil } from './harness/ax.ts';
import { type OpenedBrand, openBrand, openPanel } from './harness/brand.ts';
import { chooseFile, choosePanelComment, readTable, WORDS } from './harness/journey.ts';

let brand: OpenedBrand;
let panel: Page;
let facebook: Page;

beforeAll(async () => {
  brand = await openBrand();
  ({ facebook, panel } = await openPanel(brand));
});
afterAll(() => brand?.close());

describe('a page of a network with no known structure', () => {
  it('gets no mark; the panel says what was found, and drafts from selected text', async () => {
    const page = await brand.chromium.open(ADDRESSES.unknown);
    await waitForAx(panel, 'StaticText', /^0 comments read on this page$/);
    expect(await findAx(page, 'button', WORDS.mark)).toEqual([]);
    await page.evaluate(() => {
      const words = document.querySelector('p');
      if (words) document.getSelection()?.selectAllChildren(words);
    });
    await clickAx(panel, await waitForAx(panel, 'button', /^Draft from selected text$/));
    await waitForAx(panel, 'heading', /^Selected text$/);
    expect(await panel.evaluate(() => document.querySelector('.explained')?.textContent)).toBe(
      'Nothing here is a thread.',
    );
    await clickAx(panel, await waitForAx(panel, 'button', WORDS.backToList));
    await page.close();
  });
});

describe('a comment', () => {
  const HOSTILE: ReadonlyArray<[what: string, text: string]> = [
    ['of 50,000 characters', 'très déçue '.repeat(4_546)],
    ['of emoji only', '😡🤬👩‍👩‍👧‍👦🏳️‍🌈'.repeat(300)],
    ['from right to left', 'الخدمة سيئة جدا \u202e gnirts'],
    [
      'with a script',
      '<script>document.title="stolen"</script><img src=x onerror="document.title=\'stolen\'">',
    ],
    ['with holes', '{{author.firstName}} {{#each}} [[vous|tu]] $& $1'],
    ['with an unclosed quote', '"unclosed \' ` \\'],
  ];

  it.each(HOSTILE)('%s is marked, kept and shown as the text it is', async (_, text) => {
    const author = `Auteur ${text.length}`;
    await facebook.bringToFront();
    await facebook.evaluate(
      (words, name) => window.__site.addComment({ text: words, author: name }),
      text,
      author,
    );
    const stored = async () =>
      (await readTable(brand.chromium, 'comments')).find(
        ({ item }) => (item as { author: string }).author === author,
      );
    await waitUntil('it is stored', async () => (await stored()) !== undefined);
    const { item } = (await stored()) as { item: { text: string } };
    expect(text.startsWith(item.text.slice(0, 10_000).trim())).toBe(true);
    await facebook.bringToFront();
    await choosePanelComment(panel, new RegExp(`^${author}`));
    await waitForAx(panel, 'heading', new RegExp(`^${author}$`));
    const shown = await panel.evaluate(() => document.querySelector('.explained')?.textContent ?? '');
    expect(shown.replace(/\s+/g, ' ')).toBe(item.text.replace(/\s+/g, ' '));
    expect(await panel.title()).not.toBe('stolen');
    expect(await facebook.title()).not.toBe('stolen');
  });
});

describe('a file to import', () => {
  const now = Date.now();
  const good = JSON.stringify(makeBrandFile('en', now, localDay(now)));
  it.each([
    ['that is not ours', '{"hello": 1}', /^This is not a Passerelle export\. Nothing was changed\.$/],
    ['that is no JSON', 'name;date\n1;2', /^This is not a Passerelle export\. Nothing was changed\.$/],
    ['that is cut off', good.slice(0, good.length / 2), /^This file is cut off\. Nothing was changed\.$/],
    ['of a newer version', good.replace(/"version":\d+/, '"version":99'), /newer Passerelle/],
    ['with one wrong row', good.replace('"leadDays":45', '"leadDays":"long"'), /^Something in this file/],
  ])('%s is refused with one sentence', async (_, text, sentence) => {
    const before = await readTable(brand.chromium, 'entries');
    const workspace = await brand.chromium.open('options.html#data');
    await chooseFile(workspace, text);
    await waitForAx(workspace, 'StaticText', sentence);
    expect(await findAx(workspace, 'button', WORDS.importConfirm)).toEqual([]);
    expect(await readTable(brand.chromium, 'entries')).toEqual(before);
    await workspace.close();
  });
});

it('complains of nothing', async () => {
  await pause(200);
  // The picture that a hostile comment asks for is never asked for.
  expect(brand.chromium.complaints).toEqual([]);
  expect(brand.site.unexpected).toEqual([]);
});
