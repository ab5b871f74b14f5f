import { browser } from 'wxt/browser';
import { t } from '../../utils/i18n/translate.ts';

export const MENU_IDS = { draftReply: 'draft-reply', captureIdea: 'capture-idea' } as const;

/** The entries of the context menu. The browser keeps them; at an update the old ones may still be there. */
export function keepMenus(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: MENU_IDS.draftReply,
      title: t('menu_draft_reply'),
      contexts: ['selection'],
    });
    browser.contextMenus.create({
      id: MENU_IDS.captureIdea,
      title: t('menu_capture_idea'),
      contexts: ['selection', 'link', 'page'],
    });
  });
}
