import { browser } from 'wxt/browser';

// Asked for when the popup opens: the panel may only be opened inside the click, before any `await`.
let windowId: number | undefined;
void browser.windows.getCurrent().then((current) => {
  windowId = current.id;
});

/** Opens the side panel of this window, and closes the popup. */
export function openPanel(): void {
  // Firefox calls it a sidebar.
  const { sidebarAction } = browser as { sidebarAction?: { open: () => Promise<void> } };
  const opening = sidebarAction ? sidebarAction.open() : windowId && browser.sidePanel.open({ windowId });
  if (opening) void opening.then(() => window.close());
}

/** Shows a place of the workspace, `calendar/plan`, in the tab that has it already if there is one; closes the popup. */
export async function openWorkspace(place: string): Promise<void> {
  const page = browser.runtime.getURL('/options.html');
  const url = `${page}#${place}`;
  const [open] = await browser.tabs.query({ url: `${page}*` }).catch(() => []);
  if (open?.id === undefined) await browser.tabs.create({ url });
  else {
    await browser.tabs.update(open.id, { url, active: true });
    await browser.windows.update(open.windowId, { focused: true });
  }
  window.close();
}
