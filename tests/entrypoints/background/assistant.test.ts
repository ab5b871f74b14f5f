// @vitest-environment node
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerAssistant, forgetAssistant } from '../../../entrypoints/background/assistant.ts';
import { answerWorkspace } from '../../../entrypoints/background/workspace.ts';
import { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { exportAll } from '../../../utils/db/workspace.ts';
import type { AnswerProgress } from '../../../utils/domain/assistant/exchange.ts';
import { findContacts } from '../../../utils/domain/assistant/foreign.ts';
import { destinationOf, NO_ASSISTANT } from '../../../utils/domain/assistant/settings.ts';
import { messenger } from '../../../utils/messaging/protocol.ts';
import { send } from '../../../utils/messaging/send.ts';
import { assistantSettings } from '../../../utils/settings/assistant.ts';
import { collectSettings } from '../../../utils/settings/restore.ts';
import { assistantAnswer } from '../../../utils/settings/session.ts';
import { readAttacks } from '../../fixtures/assistant/attacks.ts';
import {
  type LanguageModelServer,
  open,
  say,
  startLanguageModelServer,
  write,
} from '../../utils/assistant/language-model-server.ts';
import { connectWire, OWN, PAGE } from '../../utils/messaging/wire.ts';

const DONE = { ok: true, value: null };
const KEY = 'sk-secret-4f8a9b2c7d1e6f30';
const REQUEST = {
  system: 'Tu aides…',
  user: 'Données :\n===== f3nc3f3nc3f3 =====\n{}\n===== f3nc3f3nc3f3 =====\nÉcris.',
};
const db = new PasserelleDatabase();
let server: LanguageModelServer;
let contains: ReturnType<typeof vi.fn>;
let remove: ReturnType<typeof vi.fn>;
let asked = 0;

beforeAll(async () => {
  server = await startLanguageModelServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  vi.mocked(fetch).mockRestore();
  contains = vi.fn().mockResolvedValue(true);
  remove = vi.fn().mockResolvedValue(true);
  Object.assign(fakeBrowser, { permissions: { contains, remove } });
  await db.assistantLog.clear();
  server.heard.length = 0;
  answerAssistant();
  connectWire(OWN);
  await setUp(KEY);
});
afterEach(async () => {
  await forgetAssistant();
  messenger.removeAllListeners();
  Object.assign(fakeBrowser, { permissions: undefined });
});

function setUp(key: string | null | undefined, address = server.base) {
  const settings = { provider: 'server' as const, address, model: 'small' };
  return send('setAssistant', { settings, ...(key !== undefined && { key }) });
}

function ask(language: 'fr' | 'en' = 'fr') {
  asked += 1;
  const id = `question-${asked}`;
  const context = {
    language,
    network: 'facebook' as const,
    author: 'Élodie Vasseur',
    authorUrl: null,
    emoji: 'free' as const,
    known: findContacts([]),
  };
  return send('askAssistant', { id, commentKey: 'facebook:1', request: REQUEST, context });
}

/** The answer once it ended. */
async function ended(): Promise<AnswerProgress> {
  return vi.waitFor(async () => {
    const answer = await assistantAnswer.get();
    if (answer?.id !== `question-${asked}` || answer.end === null) throw new Error('still coming');
    return answer;
  }, 5_000);
}
const logged = () =>
  vi.waitFor(async () => {
    const row = await db.assistantLog.get(`question-${asked}`);
    if (!row || row.end === null) throw new Error('not yet');
    return row;
  });

describe('a question to the server', () => {
  it('is written down before it is sent, and its answer after it came', async () => {
    server.play((answer) => say(answer, ['Merci ', '[author] !']));
    expect(await ask()).toEqual(DONE);
    expect(await db.assistantLog.count()).toBe(1);
    expect(await ended()).toMatchObject({ commentKey: 'facebook:1', text: 'Merci Élodie !', end: 'done' });
    expect(await logged()).toMatchObject({
      sent: REQUEST,
      answer: 'Merci [author] !',
      end: 'done',
      used: null,
    });
    expect(server.heard[0]?.body?.messages?.map(({ content }) => content)).toEqual([
      REQUEST.system,
      REQUEST.user,
    ]);
  });

  it('that is heard twice is asked once', async () => {
    await ask();
    asked -= 1;
    await ask();
    await ended();
    expect(server.heard).toHaveLength(1);
  });

  it('is stopped by the user, and what came stays', async () => {
    server.play((answer) => {
      open(answer);
      write(answer, 'Bonjour');
    });
    await ask();
    await vi.waitFor(async () => expect((await assistantAnswer.get())?.text).toBe('Bonjour'));
    await send('stopAssistant', { id: `question-${asked}` });
    expect(await ended()).toMatchObject({ text: 'Bonjour', end: 'stopped' });
    expect(await logged()).toMatchObject({ answer: 'Bonjour', end: 'stopped' });
  });

  it('gives way to the next', async () => {
    server.play((answer) => open(answer));
    await ask();
    server.play((answer) => say(answer, ['Second']));
    await ask();
    expect(await ended()).toMatchObject({ text: 'Second', end: 'done' });
  });

  it('is not sent without the browser’s permission', async () => {
    contains.mockResolvedValue(false);
    await ask();
    expect(await ended()).toMatchObject({ end: 'no_permission', text: '' });
    expect(contains).toHaveBeenCalledWith({ origins: ['http://127.0.0.1/*'] });
    expect(server.heard).toEqual([]);
  });

  it('is not sent while the assistant is off', async () => {
    await send('setAssistant', {
      settings: { provider: 'off', address: server.base, model: 'small' },
    });
    await ask();
    expect(await ended()).toMatchObject({ end: 'off' });
    expect(server.heard).toEqual([]);
  });

  it('is refused from the page of a network', async () => {
    connectWire(PAGE);
    expect(await ask()).toEqual({ ok: false, error: 'refused' });
    expect(server.heard).toEqual([]);
  });

  it('with too long an answer, an empty one, or a refusal ends with its reason', async () => {
    server.play((answer) => say(answer, ['a'.repeat(9_000)]));
    await ask();
    expect(await ended()).toMatchObject({ end: 'too_large', text: '' });
    expect((await logged()).answer).toHaveLength(8_000);
    server.play((answer) => say(answer, []));
    await ask();
    expect(await ended()).toMatchObject({ end: 'empty' });
    server.play((answer) => void answer.writeHead(401).end(`no: ${KEY}`));
    await ask();
    expect(await ended()).toMatchObject({ end: 'wrong_key' });
  });
});

describe.each(['fr', 'en'] as const)('a model that obeys a comment (%s)', (language) => {
  it.each(readAttacks(language))('leaves nothing of it: $name', async ({ obeyed, gone }) => {
    server.play((answer) => say(answer, obeyed.match(/[\s\S]{1,7}/g) ?? []));
    await ask(language);
    const answer = await ended();
    expect(answer.text).not.toContain(gone);
    expect(answer.text).not.toMatch(/<[a-z]|\]\(/i);
    expect((await logged()).answer).not.toContain(KEY);
    // Whatever it says, it was the only thing that was asked, and nothing was done.
    expect(server.heard).toHaveLength(1);
    expect(await db.replies.count()).toBe(0);
    expect(await db.drafts.count()).toBe(0);
  });
});

describe('the key', () => {
  it('is sent to its own server, and is forgotten with another address', async () => {
    await ask();
    await ended();
    expect(server.heard[0]?.authorization).toBe(`Bearer ${KEY}`);
    const other = await startLanguageModelServer();
    await setUp(undefined, other.base);
    expect((await assistantSettings.get()).hasKey).toBe(false);
    await ask();
    await ended();
    expect(other.heard[0]?.authorization).toBeNull();
    await setUp(undefined);
    expect((await assistantSettings.get()).hasKey).toBe(false);
    await other.close();
  });

  it('stays when something else is changed, and goes when the user says so', async () => {
    await setUp(undefined);
    expect((await assistantSettings.get()).hasKey).toBe(true);
    await setUp(null);
    await ask();
    await ended();
    expect(server.heard[0]?.authorization).toBeNull();
  });

  it('stands in no setting that is exported, and in none that a page reads', async () => {
    expect(JSON.stringify(await collectSettings())).not.toMatch(/assistant|sk-secret/);
    expect(JSON.stringify(await assistantSettings.get())).not.toContain('sk-secret');
  });

  it('stands where no content script can read it, and in no export', async () => {
    await ask();
    await ended();
    expect(server.heard[0]?.authorization).toBe(`Bearer ${KEY}`);
    for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session, fakeBrowser.storage.sync])
      expect(JSON.stringify(await area.get())).not.toContain('sk-secret');
    expect(JSON.stringify(await exportAll(db, await collectSettings(), 1))).not.toContain('sk-secret');
  });
});

describe('the browser’s permission to speak to the server', () => {
  const OLD = 'https://old.example/v1';
  const removed = () => remove.mock.calls.map(([{ origins }]) => origins);

  it('goes back with another server, and stays with another port or model of the same', async () => {
    await setUp(undefined, OLD);
    expect(removed()).toEqual([['http://127.0.0.1/*']]);
    await setUp(undefined, 'https://old.example:8443/v1');
    expect(removed()).toHaveLength(1);
    await setUp(undefined, 'https://new.example/v1');
    expect(removed().slice(1)).toEqual([['https://old.example/*']]);
  });

  it.each(['off', 'browser'] as const)('goes back with the server: %s', async (provider) => {
    await send('setAssistant', { settings: { provider, address: server.base, model: 'small' } });
    expect(removed()).toEqual([['http://127.0.0.1/*']]);
  });

  it('goes back with everything that is erased, and is no hindrance where the browser keeps it', async () => {
    remove.mockRejectedValue(new Error('required'));
    await forgetAssistant();
    expect(removed()).toEqual([['http://127.0.0.1/*']]);
    expect(await assistantSettings.get()).toEqual(NO_ASSISTANT);
  });
});

it('a place that the user agreed to stays agreed to, whatever else is changed at the same time', async () => {
  const destination = destinationOf(await assistantSettings.get());
  await Promise.all([
    setUp(undefined, 'https://new.example/v1'),
    send('confirmDestination', { destination }),
    send('confirmDestination', { destination: 'browser' }),
  ]);
  expect(await assistantSettings.get()).toMatchObject({
    address: 'https://new.example/v1',
    confirmed: [destination, 'browser'],
  });
});

it('everything that is erased takes the assistant with it', async () => {
  answerWorkspace();
  await ask();
  await ended();
  expect(await send('eraseAll', undefined)).toEqual(DONE);
  expect(await db.assistantLog.count()).toBe(0);
  expect(await assistantSettings.get()).toEqual(NO_ASSISTANT);
  expect(await db.assistantKeys.count()).toBe(0);
});

it('everything that is erased while an answer comes stays erased', async () => {
  answerWorkspace();
  server.play((answer) => {
    open(answer);
    write(answer, 'Bonjour');
  });
  await ask();
  await vi.waitFor(async () => expect((await assistantAnswer.get())?.text).toBe('Bonjour'));
  expect(await send('eraseAll', undefined)).toEqual(DONE);
  // The next one is heard after the end of the one before.
  await setUp(undefined);
  server.play((answer) => say(answer, ['Merci']));
  await ask();
  await ended();
  await logged();
  expect(await db.assistantLog.toCollection().primaryKeys()).toEqual([`question-${asked}`]);
});

describe('the test of a connection', () => {
  it('tells the models', async () => {
    server.play((answer) => say(answer, ['OK']));
    expect(await send('testAssistant', undefined)).toEqual({
      ok: true,
      value: { models: ['small', 'large'] },
    });
  });

  it('tells what is wrong', async () => {
    server.play((answer) => void answer.writeHead(404).end());
    expect(await send('testAssistant', undefined)).toEqual({ ok: false, error: 'unknown_model' });
    contains.mockResolvedValue(false);
    expect(await send('testAssistant', undefined)).toEqual({ ok: false, error: 'no_permission' });
  });
});

it('a proposal that was used is remembered; one that is gone is an error', async () => {
  await ask();
  await ended();
  expect(await send('useAnswer', { id: `question-${asked}`, text: 'Merci !' })).toEqual(DONE);
  expect((await logged()).used).toBe('Merci !');
  expect(await send('eraseExchanges', undefined)).toEqual(DONE);
  expect(await send('useAnswer', { id: `question-${asked}`, text: 'Merci !' })).toEqual({
    ok: false,
    error: 'not_found',
  });
});
