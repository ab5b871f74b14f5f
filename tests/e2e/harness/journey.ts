import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, FileChooser, Page } from 'puppeteer-core';
import type { ExportFile } from '../../../utils/domain/workspace/export-file.ts';
import { type AxNode, clickAx, comesTrue, findAx, nearestAx, pause, waitForAx, waitUntil } from './ax.ts';
import type { ChromiumWithExtension } from './chromium.ts';

/** Words of the interface in both languages. */
export const WORDS = {
  importFile: /^(Importer un fichier…|Import a file…)$/,
  importConfirm: /^(Tout remplacer|Replace everything)$/,
  insert: /^(Insérer|Insert)\s?: /,
  mark: /^Passerelle\s?: /,
  backToList: /^(Commentaires|Comments)$/,
};

/** Imports a file in the workspace, as a user does. */
export async function importFile(
  workspace: Page,
  file: ExportFile | string,
  onPreview: () => Promise<void> = async () => {},
): Promise<void> {
  await chooseFile(workspace, typeof file === 'string' ? file : JSON.stringify(file));
  const confirm = await waitForAx(workspace, 'button', WORDS.importConfirm);
  await onPreview();
  await clickAx(workspace, confirm);
  await waitForAx(workspace, 'button', WORDS.importFile);
}

/** Chooses a file to import; what it holds is still to be confirmed. */
export async function chooseFile(workspace: Page, text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-file-'));
  try {
    const path = join(folder, 'passerelle-2026-11-21.json');
    writeFileSync(path, text);
    const chooser = await openFileChooser(workspace, WORDS.importFile);
    await chooser.accept([path]);
    // The browser reads the file after it was chosen.
    await workspace.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Presses the button for a file; a page that is still being drawn may miss it, then it is pressed again, as by a user. */
export async function openFileChooser(page: Page, button: RegExp): Promise<FileChooser> {
  for (let tries = 1; ; tries++) {
    const [chooser] = await Promise.all([
      page.waitForFileChooser({ timeout: 5_000 }).catch((error: Error) => error),
      clickAx(page, await waitForAx(page, 'button', button)),
    ]);
    if (!(chooser instanceof Error)) return chooser;
    if (tries === 4) throw chooser;
  }
}

/** The mark beside the comment that holds these words. */
export async function waitForMark(page: Page, words: string): Promise<AxNode> {
  let mark: AxNode | null = null;
  await waitUntil(`the comment "${words}" has a mark`, async () => {
    mark = await nearestAx(page, await findAx(page, 'button', WORDS.mark), words);
    return mark !== null;
  });
  return mark as unknown as AxNode;
}

/** Presses the network's own "Reply" under the comment that holds these words. */
export async function openReplyBox(page: Page, words: string): Promise<void> {
  const button = await page.waitForFunction(
    (text: string) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        if (!texts.currentNode.nodeValue?.includes(text)) continue;
        let around = texts.currentNode.parentElement;
        if (around?.closest('[contenteditable], textarea, script')) continue;
        for (; around && around !== document.body; around = around.parentElement) {
          const reply = [...around.querySelectorAll<HTMLElement>('[role=button], button')].find((one) =>
            /^(Répondre|Reply)$/.test(one.textContent ?? ''),
          );
          if (reply) return reply;
        }
      }
      return null;
    },
    // Not with each frame: a tab that is not shown has none.
    { polling: 100 },
    words,
  );
  const element = button.asElement() as ElementHandle<HTMLElement> | null;
  if (!element) throw new Error(`No button to reply to "${words}".`);
  await element.scrollIntoView();
  // The panel may still be scrolling the page to its comment.
  await element.evaluate(async (one) => {
    const top = () => one.getBoundingClientRect().top;
    for (let last = Number.NaN, same = 0; same < 3; same = last === top() ? same + 1 : 0) {
      last = top();
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  });
  const before = (await boxTexts(page)).join();
  const isOpen = async () =>
    (await boxTexts(page)).join() !== before ||
    (await page.evaluate(() => document.activeElement?.matches('[contenteditable=true], textarea') ?? false));
  // A page that still moves, as while our marks come, may take the button from under the pointer.
  for (let tries = 0; tries < 3; tries++) {
    await element.click();
    if (await comesTrue(waitUntil('the box is open', isOpen, 2_000))) return;
  }
}

/** The texts in the editable boxes of a page. */
export function boxTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[contenteditable=true], textarea')].map((box) =>
      // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are seen
      box instanceof HTMLTextAreaElement ? box.value : box.innerText,
    ),
  );
}

/** What the page's own send button was pressed for: nothing, unless something went badly wrong. */
export function sentTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => window.__sent);
}

/** Chooses the comment of an author in the panel's list. */
export async function choosePanelComment(panel: Page, author: RegExp): Promise<void> {
  const isChosen = async () => (await findAx(panel, 'heading', author)).length > 0;
  for (let tries = 0; tries < 4; tries++) {
    // The panel follows the tab in front, a moment later: until then it lists the people of the tab before.
    await pause(AFTER_TAB);
    const listed = await findListed(panel, author);
    // A list that is drawn anew in this moment has other elements by now: it is looked for again.
    await clickAx(panel, listed).catch(() => {});
    await pause(AFTER_TAB);
    if (await isChosen()) return;
  }
  throw new Error(`The panel does not stay on the comment by ${author}.`);
}

/** How long the panel may take to follow the tab in front, in milliseconds. */
const AFTER_TAB = 900;

async function findListed(panel: Page, author: RegExp): Promise<AxNode> {
  let found: AxNode | undefined;
  await waitUntil(
    `the panel lists a comment by ${author}`,
    async () => {
      const [back] = await findAx(panel, 'button', WORDS.backToList);
      if (back) await clickAx(panel, back);
      // Only the comments in view are drawn, and the list may still grow.
      await panel.evaluate(() => document.querySelector('[role=listbox]')?.scrollTo(0, 0));
      for (let step = 0; step < 15; step++) {
        await pause(60);
        [found] = await findAx(panel, 'option', author);
        if (found) return true;
        await panel.evaluate(() => document.querySelector('[role=listbox]')?.scrollBy(0, 300));
      }
      return false;
    },
    20_000,
  );
  return found as unknown as AxNode;
}

/** Presses "Insert" on the first reply that the panel proposes. */
export async function insertFromPanel(panel: Page): Promise<void> {
  await clickAx(panel, await waitForAx(panel, 'button', WORDS.insert));
}

/** All rows of a table of the local history. */
export async function readTable(
  chromium: ChromiumWithExtension,
  table: string,
): Promise<Record<string, unknown>[]> {
  const page = await chromium.open('popup.html');
  try {
    return await readRows(page, table);
  } finally {
    await page.close();
  }
}

/** The same in a page of the extension that is open. */
export function readRows(page: Page, table: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(async (name: string) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('passerelle');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const rows = await new Promise<Record<string, unknown>[]>((resolve, reject) => {
      const reading = db.transaction(name).objectStore(name).getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
    db.close();
    return rows;
  }, table);
}

/** Sends a message to the background, as a page of the extension does. @returns what comes back on the wire */
export function askBackground(own: Page, type: string, data: object): Promise<unknown> {
  return own.evaluate(
    async (message: { type: string; data: object }) => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: unknown } } }).chrome;
      const sending = runtime.sendMessage as (message: object) => Promise<unknown>;
      return sending({ id: 1, timestamp: Date.now(), ...message });
    },
    { type, data },
  );
}
