import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openInspector } from '../../scripts/inspect.ts';
import { ADDRESSES } from '../site/addresses.ts';
import { clickAx, findAx, waitForAx, waitForCount, waitUntil } from './harness/ax.ts';
import { type OpenedBrand, openBrand, openPanel } from './harness/brand.ts';
import {
  boxTexts,
  choosePanelComment,
  openReplyBox,
  readTable,
  sentTexts,
  WORDS,
} from './harness/journey.ts';

const COMMENT = 'Bonjour, ma commande n’est toujours pas arrivée, c’est inadmissible !';

let panel: Page;
let facebook: Page;
let brand: OpenedBrand;

afterAll(() => brand?.close());
beforeAll(async () => {
  brand = await openBrand();
  ({ facebook, panel } = await openPanel(brand));
});

/**
 * Does in the worker what the browser does when the user chooses our entry in the menu, or presses a shortcut: without
 * a display a browser draws no menu, and keys sent by a test never reach its own shortcuts. All that is left out is the
 * gesture, by which the panel is opened and `activeTab` granted: the panel is open here already.
 */
async function dispatch(event: 'menu' | 'command', value: string): Promise<void> {
  const { browser, extensionId } = brand.chromium;
  const target = await browser.waitForTarget(
    (one) => one.url() === `chrome-extension://${extensionId}/background.js`,
  );
  const worker = await target.worker();
  await worker?.evaluate(
    async (kind: string, given: string) => {
      type Listeners = { dispatch: (...args: unknown[]) => void };
      const { tabs, contextMenus, commands } = (
        globalThis as unknown as {
          chrome: {
            tabs: { query: (of: object) => Promise<object[]> };
            contextMenus: { onClicked: Listeners };
            commands: { onCommand: Listeners };
          };
        }
      ).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      if (kind === 'command') commands.onCommand.dispatch(given, tab);
      else contextMenus.onClicked.dispatch({ menuItemId: 'draft-reply', selectionText: given }, tab);
    },
    event,
    value,
  );
}

/** Selects a text of the page as a user does, and chooses our entry in the menu of the selection. */
async function draftFromSelection(page: Page, selector: string): Promise<void> {
  const text = await page.$eval(selector, (element) => {
    document.getSelection()?.selectAllChildren(element);
    return document.getSelection()?.toString() ?? '';
  });
  await dispatch('menu', text);
  await waitForAx(panel, 'heading', /^Selected text$/);
}

/** Lets us into the page, as the user's click on our entry in its menu does; a click on our button does too. */
async function grantActiveTab(page: Page): Promise<void> {
  const extension = (await brand.chromium.browser.extensions()).get(brand.chromium.extensionId);
  await extension?.triggerAction(page);
}

const insertFirst = async () => clickAx(panel, await waitForAx(panel, 'button', WORDS.insert));

describe('on a site of no network', () => {
  let page: Page;

  beforeAll(async () => {
    page = await brand.chromium.open(ADDRESSES.forum);
    await page.waitForSelector('#comment');
  });

  it('drafts a reply to the text that was selected, with why it was tagged so', async () => {
    await draftFromSelection(page, '#comment');
    const shown = await panel.evaluate(() => document.querySelector('.explained')?.textContent);
    expect(shown).toBe(COMMENT);
    await waitForAx(panel, 'StaticText', /^Negative$/);
    await waitForCount(panel, 'button', WORDS.insert, 3);
  });

  it('copies the reply where the browser does not let us in, and says so', async () => {
    await page.focus('#field');
    await insertFirst();
    await waitForAx(panel, 'StaticText', /does not let Passerelle write in this page.*Copied/);
    expect(await page.$eval('#field', (field) => (field as HTMLTextAreaElement).value)).toBe('');
  });

  it('finds the draft again when the panel was closed meanwhile', async () => {
    const field = await panel.waitForSelector('textarea');
    await field?.type('Je regarde tout de suite');
    await waitUntil('the draft is kept', async () =>
      (await readTable(brand.chromium, 'drafts')).some(({ text }) => text === 'Je regarde tout de suite'),
    );
    await page.bringToFront();
    await panel.reload();
    await waitForAx(panel, 'heading', /^Selected text$/);
    await waitUntil('the draft is there', () =>
      panel.evaluate(() => document.querySelector('textarea')?.value === 'Je regarde tout de suite'),
    );
  });

  describe('that the user let us into', () => {
    /** The editor with its text, inside the open shadow root of its host where it has one. */
    const EDITORS = {
      field: `document.querySelector('#field')`,
      lexical: `document.querySelector('#lexical [contenteditable]') ?? document.querySelector('#lexical')`,
      shadowField: `document.querySelector('#shadow-field').shadowRoot.querySelector('textarea')`,
      shadowTiptap: `document.querySelector('#shadow-tiptap').shadowRoot.querySelector('.ProseMirror')`,
    };
    const find = async (editor: keyof typeof EDITORS) =>
      (await page.evaluateHandle(EDITORS[editor])) as ElementHandle<HTMLElement>;
    const textIn = async (editor: keyof typeof EDITORS) =>
      (await find(editor)).evaluate((element) =>
        // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are seen
        element instanceof HTMLTextAreaElement ? element.value : element.innerText,
      );

    beforeAll(async () => {
      await page.bringToFront();
      await grantActiveTab(page);
    });
    beforeEach(() => page.bringToFront());

    it.each(Object.keys(EDITORS) as Array<keyof typeof EDITORS>)(
      'puts the reply in the editor that has the focus: %s',
      async (editor) => {
        await (await find(editor)).focus();
        await insertFirst();
        await waitUntil('the editor holds the reply', async () =>
          /^Bonjour,?[\s\S]*L’équipe Maison Garance\s*$/.test(await textIn(editor)),
        );
        await waitForAx(panel, 'StaticText', /^Put in the reply box/);
      },
    );

    it('leaves what the user wrote as it is, and copies', async () => {
      const before = await textIn('field');
      await (await find('field')).focus();
      await insertFirst();
      await waitForAx(panel, 'StaticText', /already holds your text/);
      expect(await textIn('field')).toBe(before);
    });

    it.each([
      ['nothing', () => page.evaluate(() => (document.activeElement as HTMLElement).blur())],
      ['a password', () => page.focus('#password')],
    ])('copies where %s has the focus', async (_, focus) => {
      await focus();
      await insertFirst();
      await waitForAx(panel, 'StaticText', /^No text box has the focus.*Copied/);
      expect(await page.$eval('#password', (field) => (field as HTMLInputElement).value)).toBe('');
    });
  });
});

describe('on a network', () => {
  it('puts the reply to a selected text in the box that has the focus, behind the name that is there', async () => {
    const page = await brand.chromium.open(ADDRESSES.linkedinSdui);
    await page.waitForSelector('[componentkey^="comment-commentary_"]');
    await openReplyBox(page, 'Do you ship');
    await draftFromSelection(page, '[componentkey^="comment-commentary_"]');
    await page.evaluate(() => {
      for (const box of document.querySelectorAll<HTMLElement>('[contenteditable=true]'))
        if (box.textContent?.includes('Olivia')) box.focus();
    });
    await insertFirst();
    await waitForAx(panel, 'StaticText', /^Put in the reply box/);
    const texts = (await boxTexts(page)).filter((text) => text.trim() !== '');
    expect(texts).toEqual([expect.stringMatching(/^Olivia Marsh\s+\S[\s\S]{20}/)]);
    expect(await sentTexts(page)).toEqual([]);
    await page.close();
  });
});

describe('shortcuts', () => {
  const author = () => panel.evaluate(() => document.querySelector('.detail h2')?.textContent ?? '');

  beforeAll(async () => {
    await facebook.bringToFront();
    await choosePanelComment(panel, /Théo Lambrecht/);
    await waitForAx(panel, 'heading', /^Théo Lambrecht$/);
  });

  it('go to the next comment that waits, on the page and in the panel, and back', async () => {
    await facebook.evaluate(() => scrollTo(0, 0));
    await dispatch('command', 'next-unanswered');
    await waitUntil('another comment is in the panel', async () => (await author()) !== 'Théo Lambrecht');
    const next = await panel.evaluate(() => document.querySelector('.explained')?.textContent ?? '');
    await waitUntil('it is in view on the page', () =>
      facebook.evaluate((text: string) => {
        const texts = [...document.querySelectorAll('[role=article] div[dir=auto]')];
        const box = texts.find((one) => one.textContent === text)?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      }, next),
    );
    await dispatch('command', 'previous-unanswered');
    await waitForAx(panel, 'heading', /^Théo Lambrecht$/);
  });

  it('put the best reply in the box of that comment, record it, and say so in the panel', async () => {
    await openReplyBox(facebook, 'trois semaines');
    await dispatch('command', 'insert-first');
    await waitForAx(panel, 'StaticText', /^Put in the reply box/);
    expect((await boxTexts(facebook)).join('')).toMatch(/Théo Lambrecht\s+Bonjour Théo,/);
    expect(await sentTexts(facebook)).toEqual([]);
    await expect
      .poll(() => readTable(brand.chromium, 'replies'), { timeout: 10_000 })
      .toContainEqual(
        expect.objectContaining({ outcome: { kind: 'inserted' }, templateId: expect.any(String) }),
      );
  });

  it('are listed in the workspace with the keys that the browser gave them', async () => {
    const workspace = await brand.chromium.open('options.html#shortcuts');
    await waitForAx(workspace, 'StaticText', /^Ctrl\+Shift\+1$/);
    await waitForCount(workspace, 'rowheader', /./, 5);
    await workspace.close();
  });
});

describe('a report', () => {
  it('shows the structure of the page, which is read like the page and tells nothing of anyone', async () => {
    await facebook.bringToFront();
    await waitUntil('the panel shows the list', async () => {
      const [back] = await findAx(panel, 'button', WORDS.backToList);
      if (back) await clickAx(panel, back);
      return (await findAx(panel, 'option', /./)).length > 0;
    });
    const said = /^(\d+) comments seen, (\d+) read, reply box: OK$/;
    await waitForAx(panel, 'StaticText', said);
    const line = await panel.evaluate(
      () => document.querySelector('.health [role=status]')?.textContent ?? '',
    );
    await clickAx(panel, await waitForAx(panel, 'button', /^Describe this page$/));
    await waitForAx(panel, 'textbox', /^Structure, as HTML$/);
    const outline = await panel.evaluate(() => document.querySelector('textarea')?.value ?? '');
    expect(outline).not.toMatch(/Lambrecht|Garance|semaines|honteux/i);
    const inspector = await openInspector();
    try {
      const address = /--url '([^']+)'/.exec(outline)?.[1] ?? '';
      const { health } = await inspector.inspect(outline, address);
      expect([String(health.seen), String(health.read)]).toEqual(said.exec(line)?.slice(1));
      expect(health).toMatchObject({ light: 'green' });
      expect(health.composers).toBeGreaterThan(0);
    } finally {
      await inspector.close();
    }
  });
});

it('complains of nothing, and asks the web for nothing', () => {
  const complaints = brand.chromium.complaints.filter((one) => !one.includes('Receiving end does not exist'));
  expect(complaints).toEqual([]);
  expect(brand.site.unexpected).toEqual([]);
});
