import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import background from '../../../entrypoints/background/index.ts';
import { type Asked, useAssistant } from '../../../entrypoints/sidepanel/use-assistant.ts';
import { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { findContacts } from '../../../utils/domain/assistant/foreign.ts';
import { messenger } from '../../../utils/messaging/protocol.ts';
import { examples } from '../../examples.ts';
import { connectWire, OWN } from '../../utils/messaging/wire.ts';

const { exchange } = examples;
const PIECES = 300;
const ASKED: Asked = {
  commentKey: exchange.commentKey,
  request: exchange.sent,
  context: {
    language: 'fr',
    network: 'facebook',
    author: null,
    authorUrl: null,
    emoji: 'free',
    known: findContacts([]),
  },
};
const db = new PasserelleDatabase();

/** A model of the browser, which says a word at a time. */
function standIn(): void {
  let said = 0;
  const promptStreaming = () =>
    new ReadableStream<string>({
      async pull(stream) {
        await new Promise((resolve) => setTimeout(resolve));
        said += 1;
        if (said > PIECES) stream.close();
        else stream.enqueue(`mot${said} `);
      },
    });
  const create = async () => ({ promptStreaming, destroy() {} });
  vi.stubGlobal('LanguageModel', { availability: async () => 'available', create });
}

beforeEach(async () => {
  await db.assistantLog.clear();
  void background.main();
  connectWire(OWN);
  standIn();
});
afterEach(() => {
  messenger.removeAllListeners();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('an answer of the browser’s own model is shown whole, and not anew at each word', async () => {
  const shown = new Set<string>();
  const { result } = renderHook(() => {
    const assistant = useAssistant(ASKED.commentKey);
    shown.add(assistant.progress?.text ?? '');
    return assistant;
  });
  act(() => result.current.askBrowser(ASKED, 'browser'));
  await waitFor(() => expect(result.current.progress?.end).toBe('done'), { timeout: 20_000 });
  const whole = Array.from({ length: PIECES }, (_, at) => `mot${at + 1}`).join(' ');
  expect(result.current.progress?.text).toBe(whole);
  expect(shown.size).toBeLessThan(PIECES / 3);
  await waitFor(async () => expect(await db.assistantLog.toArray()).toMatchObject([{ end: 'done' }]));
}, 30_000);
