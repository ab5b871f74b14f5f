import type { Page } from 'puppeteer-core';

/** What stands in the closed shadow root of ours that holds `selector`: only the content script's world can tell. */
export async function readClosedRoot(page: Page, selector: string): Promise<{ html: string; css: string }> {
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  try {
    for (const contextId of worlds) {
      const { result } = await session.send('Runtime.evaluate', {
        contextId,
        returnByValue: true,
        expression: `(() => {
          for (const host of document.querySelectorAll('span')) {
            const root = chrome.dom.openOrClosedShadowRoot(host);
            if (!root?.querySelector(${JSON.stringify(selector)})) continue;
            const sheets = [...root.adoptedStyleSheets, ...root.styleSheets];
            const css = sheets.flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText).join('\\n');
            return { html: root.innerHTML, css };
          }
        })()`,
      });
      if (result.value) return result.value as { html: string; css: string };
    }
  } finally {
    await session.detach();
  }
  throw new Error(`No closed shadow root holds ${selector}.`);
}
