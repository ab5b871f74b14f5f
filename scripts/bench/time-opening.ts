import type { ChromiumWithExtension } from '../../tests/e2e/harness/chromium.ts';

/** How long a page of the extension may take to show its content, in milliseconds. */
const PATIENCE = 20_000;

/** How one knows that a page shows its content: an element that fits and holds these words. */
export interface Sign {
  selector: string;
  /** A regular expression. */
  words: string;
}

declare global {
  interface Window {
    /** Resolves to the milliseconds from the start of the navigation until each sign was painted. */
    __shown: Promise<number[] | null>;
  }
}

/**
 * Opens a page of the extension in a new tab; milliseconds from the start of the navigation until each sign was painted.
 */
export async function timeOpening(
  { browser, extensionId }: ChromiumWithExtension,
  file: string,
  signs: readonly Sign[],
): Promise<number[]> {
  const page = await browser.newPage();
  try {
    await page.bringToFront();
    await page.evaluateOnNewDocument(watchContent, signs, PATIENCE);
    await page.goto(`chrome-extension://${extensionId}/${file}`, { waitUntil: 'load' });
    const shown = await page.evaluate(() => window.__shown);
    if (shown === null) throw new Error(`${file} did not show its content within ${PATIENCE} ms.`);
    return shown;
  } finally {
    await page.close();
  }
}

/** Runs in the page before its own scripts. */
function watchContent(signs: readonly Sign[], patience: number): void {
  window.__shown = new Promise((resolve) => {
    const times: number[] = [];
    let found = 0;
    const observer = new MutationObserver(() => {
      signs.forEach(({ selector, words }, place) => {
        if (times[place] !== undefined) return;
        const expression = new RegExp(words);
        const fitting = [...document.querySelectorAll(selector)];
        if (!fitting.some(({ textContent }) => expression.test(textContent ?? ''))) return;
        times[place] = Number.NaN;
        // The task after a frame's callbacks is the first one after it was painted.
        requestAnimationFrame(() =>
          setTimeout(() => {
            times[place] = performance.now();
            found++;
            if (found < signs.length) return;
            observer.disconnect();
            resolve(times);
          }),
        );
      });
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    setTimeout(() => resolve(null), patience);
  });
}
