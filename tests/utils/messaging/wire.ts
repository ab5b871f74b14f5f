import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface WireSender {
  id?: string;
  url?: string;
  tab?: { id: number; windowId: number };
}

/** The fake extension's own pages, and the content script of a network's page in tab 7. */
export const OWN: WireSender = {
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/options.html'),
};
export const PAGE: WireSender = {
  id: fakeBrowser.runtime.id,
  url: 'https://www.facebook.com/cidrerie.du.val',
  tab: { id: 7, windowId: 3 },
};

/**
 * Puts a wire between `send` and `receive` as browsers do: messages and answers are JSON, and the browser says who
 * sent them. The fake browser's own wire names no sender.
 */
export function connectWire(sender: WireSender): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((message: unknown, answer: Answer) => {
    void fakeBrowser.runtime.onMessage.trigger(copy(message), sender as never, (value) =>
      answer(copy(value)),
    );
  }) as never);
}
type Answer = (value: unknown) => void;

function copy(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
