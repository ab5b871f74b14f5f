import { fail } from '../domain/result.ts';
import { type MessageAnswer, type MessageInput, type MessageName, messenger } from './protocol.ts';

/**
 * Pauses before the tries after the first, in milliseconds. The background starts again when it is asked, which takes a
 * moment, and may be stopped again meanwhile; a tab without a content script stays without one.
 */
const BACKGROUND_PAUSES = [150, 600, 1_500, 3_000];
const TAB_PAUSES = [150, 600];
/**
 * How long one try waits for the background, in milliseconds. A worker that is being stopped may neither answer nor
 * close its side: the promise then never settles.
 */
const PATIENCE = 5_000;
/** What is waited for as long as it takes: it works through much, asks a server, or opens something. */
const UNHURRIED: ReadonlySet<MessageName> = new Set([
  'importFile',
  'applyImport',
  'undoImport',
  'changeLibrary',
  'undoLibraryChange',
  'changeCalendar',
  'addStarters',
  'eraseAll',
  'eraseExchanges',
  'testAssistant',
  'askAssistant',
  'testReminder',
  'openPanel',
  'openForPublishing',
  'openComposer',
]);

const confirmed = new Set<() => void>();

/** Calls back after each message that was answered well: what it wrote can be read. */
export function onConfirmed(callback: () => void): void {
  confirmed.add(callback);
}

/**
 * Sends a message to the background, or to the content script of `tabId`.
 * Never rejects: a receiver that cannot be reached is the error `unreachable`. Trying again is safe, because every
 * message that writes says the same thing when it is heard twice.
 */
export async function send<Name extends MessageName>(
  name: Name,
  data: MessageInput<Name>,
  tabId?: number,
): Promise<MessageAnswer<Name>> {
  const pauses = tabId === undefined ? BACKGROUND_PAUSES : TAB_PAUSES;
  for (let attempt = 0; ; attempt++) {
    try {
      const sending = messenger.sendMessage as (
        ...message: unknown[]
      ) => Promise<MessageAnswer<Name> | undefined>;
      const sent = sending(name, data, tabId);
      const answer = await (tabId === undefined && !UNHURRIED.has(name) ? withinPatience(sent) : sent);
      if (answer !== undefined && answer !== null) {
        if (answer.ok) for (const callback of confirmed) callback();
        return answer;
      }
    } catch {
      // What rejects is always the way there, never the receiver: receivers answer with values.
    }
    const pause = pauses[attempt];
    if (pause === undefined) return fail('unreachable') as MessageAnswer<Name>;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Undefined where it takes too long. */
async function withinPatience<Value>(work: Promise<Value>): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
  });
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}
