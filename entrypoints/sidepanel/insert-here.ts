import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type InsertionOutcome, insertionOutcomeSchema } from '../../utils/domain/replies/reply.ts';
import { send } from '../../utils/messaging/send.ts';

/**
 * Puts a text in the editor that has the focus in a tab; `listens` where our content script runs there. Elsewhere the
 * browser lets us in for as long as the user's own click in that tab allows. Never rejects.
 */
export async function insertHere(tabId: number, listens: boolean, text: string): Promise<InsertionOutcome> {
  if (!listens) return inject(tabId, text);
  const answer = await send('insertHere', { text }, tabId);
  return answer.ok ? answer.value : { kind: 'refused', reason: 'no_access' };
}

async function inject(tabId: number, text: string): Promise<InsertionOutcome> {
  const refused: InsertionOutcome = { kind: 'refused', reason: 'no_access' };
  try {
    const target = { tabId };
    await browser.scripting.executeScript({
      target,
      args: [text],
      func: (given: string) => {
        globalThis.passerelleText = given;
      },
    });
    const [answer] = await browser.scripting.executeScript({ target, files: ['/insert-here.js'] });
    const outcome = v.safeParse(insertionOutcomeSchema, answer?.result);
    return outcome.success ? outcome.output : refused;
  } catch {
    // The click in that tab was too long ago, or the browser keeps this page to itself.
    return refused;
  }
}
