import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Template } from '../../utils/domain/replies/template.ts';
import { ADDRESSES } from '../site/addresses.ts';
import { clickAx, findAx, hoverAx, waitForAx, waitUntil } from './harness/ax.ts';
import { type OpenedBrand, openBrand } from './harness/brand.ts';
import { boxTexts, openReplyBox, readTable, sentTexts, waitForMark } from './harness/journey.ts';

const COMPLAINT = 'trois semaines';
const BODY =
  '{{#if sentiment = negative}}Pardon{{else}}Merci{{/if}}, {{author.firstName}}. La commande {{order?}} part {{jour?|demain}}. {{> promesse}}';
const row = (id: string, title: string, body: string): Template => ({
  id,
  title,
  body,
  language: 'fr',
  intents: ['complaint'],
  sentiments: [],
  keywords: id === 'asking' ? ['semaines'] : [],
  networks: [],
  brandId: null,
  createdAt: 1,
  updatedAt: 1,
});

let brand: OpenedBrand;

beforeAll(async () => {
  brand = await openBrand({}, (file) => ({
    ...file,
    templates: [row('asking', 'Commande qui part', BODY), row('promise', 'Promesse', 'Nous la suivons.')],
  }));
});
afterAll(() => brand?.close());

async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

describe('a template that asks for a value', () => {
  it('is not offered beside the comment, where nobody can be asked', async () => {
    const page = await brand.chromium.open(ADDRESSES.facebook);
    await openReplyBox(page, COMPLAINT);
    await hoverAx(page, await waitForMark(page, COMPLAINT));
    await waitForAx(page, 'button', /^Promesse/);
    expect(await findAx(page, 'button', /^Commande qui part/)).toEqual([]);
    await clickAx(page, await waitForMark(page, COMPLAINT));
  });

  it('is inserted from the panel once it is filled in, as it was shown', async () => {
    const panel = await brand.chromium.panel();
    const insert = /^Insert\s?: Commande qui part$/;
    await waitForAx(panel, 'heading', /^Théo Lambrecht$/);
    await waitForAx(panel, 'StaticText', /\{\{order\?\}\}/);
    expect(await findAx(panel, 'button', insert)).toEqual([expect.objectContaining({ isDisabled: true })]);
    await screenshot(panel, 'panel-asking');
    await clickAx(panel, await waitForAx(panel, 'textbox', /^To fill in: order$/));
    await panel.keyboard.type('A-17');
    await waitForAx(panel, 'StaticText', /Pardon, Théo\. La commande A-17 part demain\. Nous la suivons\./);
    await screenshot(panel, 'panel-filled');
    await clickAx(panel, await waitForAx(panel, 'button', insert));
    await waitUntil(
      'the reply was recorded',
      async () => (await readTable(brand.chromium, 'replies')).length > 0,
    );
    const [reply] = await readTable(brand.chromium, 'replies');
    expect(reply).toMatchObject({ templateId: 'asking', outcome: { kind: 'inserted' } });
    const page = (await brand.chromium.browser.pages()).find((one) =>
      one.url().startsWith(ADDRESSES.facebook),
    );
    if (!page) throw new Error('The page of the network is gone.');
    expect((await boxTexts(page)).join('\n')).toContain('La commande A-17 part demain.');
    expect(await sentTexts(page)).toEqual([]);
  });
});

describe('the editor of templates', () => {
  it('shows the reply to a comment that was really written, and line and reason of an error', async () => {
    const workspace = await brand.chromium.open('options.html#templates');
    await clickAx(workspace, await waitForAx(workspace, 'option', /^Commande qui part/));
    await waitForAx(workspace, 'StaticText', /(Pardon|Merci), .*La commande \{\{order\?\}\} part demain/);
    expect(await findAx(workspace, 'StaticText', /^To fill in before insertion: order, jour$/)).toHaveLength(
      1,
    );
    const example = await workspace.$eval('blockquote', (quote) => quote.textContent);
    const comments = await readTable(brand.chromium, 'comments');
    const texts = comments.map(({ item }) => item as { author: string; text: string });
    expect(texts.map(({ author, text }) => author + text)).toContain(example);
    await screenshot(workspace, 'editor');
    await clickAx(workspace, await waitForAx(workspace, 'textbox', /^Text of the reply/));
    await workspace.keyboard.down('Control');
    await workspace.keyboard.press('End');
    await workspace.keyboard.up('Control');
    await workspace.keyboard.press('Enter');
    await workspace.keyboard.sendCharacter('{{#if sentiment = furious}}Encore pardon');
    await waitForAx(workspace, 'StaticText', /^Line 2, column 1: .*\{\{\/if\}\}/);
    await workspace.keyboard.sendCharacter('{{/if}}');
    await waitForAx(workspace, 'StaticText', /^Line 2, column 1: “furious” is not a possible value/);
    await screenshot(workspace, 'editor-error');
    await clickAx(workspace, await waitForAx(workspace, 'button', /^Save$/));
    await waitForAx(workspace, 'StaticText', /^Saved\. This template is not proposed/);
  });
});
