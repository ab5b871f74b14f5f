import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESSES } from '../site/addresses.ts';
import { clickAx, findAx, pause, waitForAx, waitForCount, waitUntil } from './harness/ax.ts';
import { type OpenedBrand, openBrand } from './harness/brand.ts';
import {
  boxTexts,
  choosePanelComment,
  openReplyBox,
  readTable,
  sentTexts,
  WORDS,
  waitForMark,
} from './harness/journey.ts';

const AUTHOR = /Théo Lambrecht/;
const COMPLAINT = 'trois semaines';
const HOT = 'Bande de voleurs, vous êtes des escrocs et des connards, remboursez-moi immédiatement !';

/** What the panel's own page may call. */
interface Browser {
  tabs: { query: (of: { url: string }) => Promise<{ id: number }[]> };
  storage: { session: { set: (items: Record<string, unknown>) => Promise<void> } };
}

let brand: OpenedBrand;
let facebook: Page;
let panel: Page;

beforeAll(async () => {
  brand = await openBrand({}, (file) => ({
    ...file,
    templates: file.templates.map((template, index) =>
      index === 0
        ? { ...template, title: 'Suivi', shortcut: 'suivi', body: 'Nous suivons {{brand.name}}.' }
        : template,
    ),
  }));
  facebook = await brand.chromium.open(ADDRESSES.facebook);
  await clickAx(facebook, await waitForMark(facebook, COMPLAINT));
  panel = await brand.chromium.panel();
  await waitForAx(panel, 'heading', AUTHOR);
  await openReplyBox(facebook, COMPLAINT);
});
afterAll(() => brand?.close());

async function screenshot(name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  await panel.evaluate(() => document.querySelector('.draft-text')?.scrollIntoView({ block: 'center' }));
  await panel.screenshot({ path: `${folder}/${name}.png` });
}
const draftText = () => panel.$eval('textarea.draft-text', (field) => (field as HTMLTextAreaElement).value);
async function press(name: RegExp): Promise<void> {
  await clickAx(panel, await waitForAx(panel, 'button', name));
}
/** A tab that came to the front meanwhile may have taken the panel with it. */
async function returnToComment(): Promise<void> {
  await facebook.bringToFront();
  await pause(1_000);
  if ((await findAx(panel, 'heading', AUTHOR)).length > 0) return;
  await clickAx(panel, await waitForAx(panel, 'radio', /^All \d/));
  await choosePanelComment(panel, AUTHOR);
}

/** Writes a draft in the place of the one that is there. */
async function write(text: string): Promise<void> {
  await panel.focus('textarea.draft-text');
  await panel.keyboard.down('Control');
  await panel.keyboard.press('a');
  await panel.keyboard.up('Control');
  await panel.keyboard.press('Backspace');
  await panel.keyboard.type(text);
}

describe('a draft', () => {
  it('with a phone number is stopped, and put in when the user insists', async () => {
    await write('Bonjour Théo, nous vous appelons depuis le 06 12 34 56 78.');
    await waitForAx(panel, 'button', /06 12 34 56 78.*phone number/);
    expect(await findAx(panel, 'button', /^Insert the draft$/)).toEqual([]);
    await screenshot('editor-stopped');
    await press(/^Insert anyway$/);
    await waitForAx(panel, 'heading', /^Keep this text as it is\?$/);
    await screenshot('editor-insist');
    expect((await boxTexts(facebook)).join('')).not.toContain('06 12 34 56 78');
    // The dialog hides the button that opened it.
    await waitForCount(panel, 'button', /^Insert anyway$/, 1);
    await press(/^Insert anyway$/);
    await waitUntil('the draft is done', async () => (await draftText()) === '');
    await expect
      .poll(() => readTable(brand.chromium, 'replies'), { timeout: 10_000 })
      .toEqual([expect.objectContaining({ templateId: null, outcome: { kind: 'inserted' } })]);
    expect((await boxTexts(facebook)).join('')).toContain('06 12 34 56 78');
    expect(await sentTexts(facebook)).toEqual([]);
    await returnToComment();
  });

  it('that mixes tu and vous is mended by the fix, and the fix undone by the keys', async () => {
    const mixed = 'Bonjour Théo, nous avons vu ton message et vous répondons ici.';
    await write(mixed);
    await waitForAx(panel, 'button', /tu and vous are mixed/);
    await screenshot('editor-mixed');
    await press(/^Put “votre”$/);
    expect(await draftText()).toBe(mixed.replace('ton', 'votre'));
    expect(await findAx(panel, 'button', /tu and vous are mixed/)).toEqual([]);
    await panel.keyboard.down('Control');
    await panel.keyboard.press('z');
    await panel.keyboard.up('Control');
    await waitUntil('it is undone', async () => (await draftText()) === mixed);
  });

  it('takes another tone in one step', async () => {
    await write('Bonjour Théo, vous avez raison. Belle journée à vous !');
    await press(/^Say tu$/);
    await waitUntil('it says tu', async () =>
      (await draftText()).includes('tu as raison. Belle journée à toi'),
    );
    await press(/^Shorter$/);
    await waitUntil('it is short', async () => (await draftText()) === 'Bonjour Théo, tu as raison.');
    await panel.focus('textarea.draft-text');
    await panel.keyboard.down('Control');
    await panel.keyboard.press('z');
    await panel.keyboard.up('Control');
    await waitUntil('it is long again', async () => (await draftText()).includes('Belle journée à toi'));
  });

  it('gets a template by what is typed behind "/"', async () => {
    await write('Bonjour. /sui');
    await waitForAx(panel, 'option', /^Suivi/);
    await screenshot('editor-slash');
    await panel.keyboard.press('Enter');
    await waitUntil('it is there', async () =>
      /^Bonjour\. Nous suivons Maison Garance\.$/.test(await draftText()),
    );
    await panel.keyboard.type(' 3/4 et /nulle');
    expect(await findAx(panel, 'option', /./)).toEqual([]);
  });

  it('is kept for later, and found again when the panel was closed', async () => {
    await write('Bonjour Théo, je regarde votre colis avec l’atelier.');
    await press(/^Keep it and start another$/);
    await waitUntil('another begins', async () => (await draftText()) === '');
    await write('Un second brouillon.');
    await press(/^Keep for later$/);
    await clickAx(panel, await waitForAx(panel, 'radio', /^Drafts 1$/));
    await waitForAx(panel, 'option', AUTHOR);
    await screenshot('editor-list');
    await panel.reload();
    // It opens on the comment that it was asked for last.
    await press(WORDS.backToList);
    await clickAx(panel, await waitForAx(panel, 'radio', /^Drafts 1$/));
    await clickAx(panel, await waitForAx(panel, 'option', AUTHOR));
    await screenshot('editor-kept');
    await press(/^Take up\s?: Bonjour Théo, je regarde/);
    await waitUntil('it is in the field', async () =>
      (await draftText()).startsWith('Bonjour Théo, je regarde'),
    );
    await press(/^Delete\s?: Un second/);
    await press(/^Undo$/);
    await waitForAx(panel, 'button', /^Take up\s?: Un second/);
    expect(await readTable(brand.chromium, 'keptDrafts')).toEqual([
      expect.objectContaining({ text: 'Un second brouillon.' }),
    ]);
  });
});

describe('the reply to a heated comment', () => {
  it('waits, is written meanwhile, and goes in once the wait is skipped', async () => {
    await panel.evaluate(async (text) => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      const [tab] = await chrome.tabs.query({ url: 'https://www.facebook.com/*' });
      await chrome.storage.session.set({ selectedText: { tabId: tab?.id ?? 0, text, at: Date.now() } });
    }, HOT);
    await waitForAx(panel, 'StaticText', /^This comment is heated/);
    await write('Nous sommes désolés et vous répondons.');
    const [waiting] = await findAx(panel, 'button', /^Insert the draft$/);
    expect(waiting?.isDisabled).toBe(true);
    expect(await findAx(panel, 'button', /^Copy$/)).toEqual([expect.objectContaining({ isDisabled: false })]);
    await screenshot('editor-hot');
    await press(/^Skip$/);
    await waitUntil('it may go in', async () => {
      const [button] = await findAx(panel, 'button', /^Insert the draft$/);
      return button?.isDisabled === false;
    });
    expect(await findAx(panel, 'StaticText', /^This comment is heated/)).toEqual([]);
  });
});

it('complains of nothing', () => {
  expect(brand.chromium.complaints).toEqual([]);
});
