import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fail } from '../domain/result.ts';
import { contract, type MessageAnswer, type MessageInput, type MessageName, messenger } from './protocol.ts';

/** Who sent a message. */
export interface Sender {
  tabId: number | null;
  windowId: number | null;
}

type RawSender = {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; windowId?: number | undefined } | undefined;
};

/**
 * Answers a message. Its sender and its content are checked before `handler` sees it; a refused message is answered
 * with the error `refused`.
 * @returns a function that stops answering.
 */
export function receive<Name extends MessageName>(
  name: Name,
  handler: (data: MessageInput<Name>, sender: Sender) => MessageAnswer<Name> | Promise<MessageAnswer<Name>>,
): () => void {
  const { from, input } = contract[name];
  return messenger.onMessage(name, (message) => {
    const refused = fail('refused') as MessageAnswer<Name>;
    const sender = message.sender as RawSender;
    if (!maySend(sender, from)) return refused as never;
    // `undefined` does not survive the wire in every browser.
    const parsed = v.safeParse(input as v.GenericSchema, message.data ?? undefined);
    if (!parsed.success) return refused as never;
    return handler(parsed.output as MessageInput<Name>, {
      tabId: sender.tab?.id ?? null,
      windowId: sender.tab?.windowId ?? null,
    }) as never;
  });
}

function maySend(sender: RawSender, from: 'page' | 'own' | 'both'): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const own = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  const page = !own && sender.tab?.id !== undefined;
  if (from === 'own') return own;
  return from === 'page' ? page : own || page;
}
