import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messenger } from '../../../utils/messaging/protocol.ts';
import { receive } from '../../../utils/messaging/receive.ts';
import { send } from '../../../utils/messaging/send.ts';
import { connectWire, OWN } from './wire.ts';

const UNREACHABLE = { ok: false, error: 'unreachable' };
const DONE = { ok: true, value: null } as const;
const DATA = { key: 'facebook:1', answer: 'ignored' } as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  messenger.removeAllListeners();
  vi.useRealTimers();
});

/** Every way in which a browser says that nobody is there. */
const SILENCES: Array<[string, (answer: (value: unknown) => void) => void]> = [
  ['answers nothing', (answer) => answer(undefined)],
  [
    'throws, as after an update of the extension',
    () => {
      throw new Error('Extension context invalidated.');
    },
  ],
  ['answers with an error of the wire', (answer) => answer({ err: { name: 'Error', message: 'closed' } })],
  ['answers without a value', (answer) => answer({})],
];

it.each(SILENCES)('gives up after its tries where the browser %s', async (_, wire) => {
  const sendMessage = vi
    .spyOn(fakeBrowser.runtime, 'sendMessage')
    .mockImplementation(((_message: unknown, answer: (value: unknown) => void) => wire(answer)) as never);
  const answer = send('setAnswer', DATA);
  await vi.runAllTimersAsync();
  expect(await answer).toEqual(UNREACHABLE);
  expect(sendMessage).toHaveBeenCalledTimes(5);
});

it('tells nobody but the tab that it is sent to', async () => {
  const own = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  const tabs = vi
    .spyOn(fakeBrowser.tabs, 'sendMessage')
    .mockImplementation(((_tab: number, _message: unknown, _options: unknown, answer: (v: unknown) => void) =>
      answer({ res: DONE })) as never);
  expect(await send('revealComment', { key: 'facebook:1' }, 7)).toEqual(DONE);
  expect(tabs.mock.calls[0]?.[0]).toBe(7);
  expect(own).not.toHaveBeenCalled();
});

it('goes through at the second try, as when the worker had to start', async () => {
  connectWire(OWN);
  const wire = vi.mocked(fakeBrowser.runtime.sendMessage);
  const deaf = ((_message: unknown, answer: (value: unknown) => void) => answer(undefined)) as never;
  wire.mockImplementationOnce(deaf);
  const handler = vi.fn().mockResolvedValue(DONE);
  receive('setAnswer', handler);
  const answer = send('setAnswer', DATA);
  await vi.runAllTimersAsync();
  expect(await answer).toEqual(DONE);
  expect(handler).toHaveBeenCalledOnce();
});

it('asks again where the worker was stopped before it could answer', async () => {
  connectWire(OWN);
  vi.mocked(fakeBrowser.runtime.sendMessage).mockImplementationOnce((() => {}) as never);
  receive('setAnswer', () => DONE);
  const answer = send('setAnswer', DATA);
  await vi.runAllTimersAsync();
  expect(await answer).toEqual(DONE);
});

it('waits for long work as long as it takes, and has it done once', async () => {
  connectWire(OWN);
  const handler = vi.fn(() => new Promise<typeof DONE>((resolve) => setTimeout(() => resolve(DONE), 60_000)));
  receive('importFile', handler);
  const answer = send('importFile', { text: '{}' });
  await vi.runAllTimersAsync();
  expect(await answer).toEqual(DONE);
  expect(handler).toHaveBeenCalledOnce();
});

it('takes a refusal for an answer, and does not ask again', async () => {
  connectWire(OWN);
  const handler = vi.fn().mockResolvedValue({ ok: false, error: 'not_found' });
  receive('setAnswer', handler);
  expect(await send('setAnswer', DATA)).toEqual({ ok: false, error: 'not_found' });
  expect(handler).toHaveBeenCalledOnce();
});
