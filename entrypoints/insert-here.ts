import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { InsertionOutcome } from '../utils/domain/replies/reply.ts';
import { findFocusedEditor } from '../utils/page/focused-editor.ts';
import { insertReply } from '../utils/page/insert.ts';

/** What the panel leaves in our own world of the page just before, which no script of the page can see. */
declare global {
  var passerelleText: string | undefined;
}

/** Puts one text in the editor that has the focus, on a site without our content script; nothing of it stays there. */
export default defineUnlistedScript(async (): Promise<InsertionOutcome> => {
  const text = globalThis.passerelleText ?? '';
  globalThis.passerelleText = undefined;
  const element = findFocusedEditor(document);
  if (!element) return { kind: 'refused', reason: 'no_focus' };
  return insertReply({ element, text, mentions: [], pageUrl: () => location.href });
});
