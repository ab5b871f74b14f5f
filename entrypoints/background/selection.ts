import { browser } from 'wxt/browser';
import { fitSelection } from '../../utils/domain/replies/selected-text.ts';
import { selectedText } from '../../utils/settings/session.ts';
import { MENU_IDS } from './menus.ts';
import { openSidePanel } from './panel.ts';

/** Drafts a reply to a text that is selected on any site: the user's click in the menu is what lets us see it. */
export function answerSelection(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== MENU_IDS.draftReply || tab?.id === undefined) return;
    // Where the browser does not open it, the text waits there all the same.
    openSidePanel(tab.windowId)?.catch(() => {});
    const text = fitSelection(selectionText);
    if (text !== null) void selectedText.set({ tabId: tab.id, text, at: Date.now() });
  });
}
