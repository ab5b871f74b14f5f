import { browser } from 'wxt/browser';
import { fitSelection } from '../../utils/domain/replies/selected-text.ts';
import { t } from '../../utils/i18n/translate.ts';
import { selectedText } from '../../utils/settings/session.ts';
import { openSidePanel } from './panel.ts';

const MENU = 'draft-reply';

/** Drafts a reply to a text that is selected on any site: the user's click in the menu is what lets us see it. */
export function answerSelection(): void {
  browser.runtime.onInstalled.addListener(() => void addMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== MENU || tab?.id === undefined) return;
    // Where the browser does not open it, the text waits there all the same.
    openSidePanel(tab.windowId)?.catch(() => {});
    const text = fitSelection(selectionText);
    if (text !== null) void selectedText.set({ tabId: tab.id, text, at: Date.now() });
  });
}

/** The browser keeps the menu; at an update the old one may still be there. */
async function addMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, title: t('menu_draft_reply'), contexts: ['selection'] });
}
