import { browser } from 'wxt/browser';
import { askServer, listModels, type Server } from '../../utils/assistant/server.ts';
import { eraseExchanges, putExchange, useProposal } from '../../utils/db/assistant-log.ts';
import { type AnswerEnd, type Exchange, KEPT_ANSWER } from '../../utils/domain/assistant/exchange.ts';
import { blankKey, fenceOf, readAnswer } from '../../utils/domain/assistant/read-answer.ts';
import {
  type AssistantSettings,
  destinationOf,
  NO_ASSISTANT,
  readServerAddress,
} from '../../utils/domain/assistant/settings.ts';
import type { AssistantTrouble } from '../../utils/domain/assistant/trouble.ts';
import { fail, type Result, succeed } from '../../utils/domain/result.ts';
import type { MessageInput } from '../../utils/messaging/protocol.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { assistantSettings } from '../../utils/settings/assistant.ts';
import { assistantKey } from '../../utils/settings/assistant-key.ts';
import { assistantAnswer } from '../../utils/settings/session.ts';
import { withDatabase } from './database.ts';

/** What comes is told so often at most, in milliseconds. */
const TELL_EVERY = 120;
/** While nothing comes, that we still wait is told so often: it also keeps the browser from stopping us. */
const BEAT = 5_000;

const asked = new Map<string, AbortController>();
/** The question whose answer is told: one at a time. */
let latest = '';

/** The assistant: how it is set up, requests to the user's own server, and the record of what was sent. */
export function answerAssistant(): void {
  receive('setAssistant', async ({ settings, key }) => {
    const kept = await keepKey(settings, key);
    await assistantSettings.set({ ...settings, hasKey: kept });
    return succeed(null);
  });
  receive('testAssistant', async () => {
    const server = await findServer();
    if (!server.ok) return server;
    const models = await listModels(server.value);
    if (!models.ok) return models;
    if (server.value.model === '') return succeed({ models: models.value });
    const hello = { system: 'Answer with one word.', user: 'OK?' };
    const trouble = await askServer(server.value, hello, () => {}, new AbortController().signal);
    if (trouble !== null && trouble !== 'stopped') return fail(trouble);
    return succeed({ models: models.value });
  });
  receive('askAssistant', async (question) => {
    // A message that is heard twice asks once.
    if (asked.has(question.id)) return succeed(null);
    for (const [, other] of asked) other.abort();
    const stop = new AbortController();
    asked.set(question.id, stop);
    latest = question.id;
    const noted: Result<null> = await note(await startOf(question));
    // What is not written down is not sent.
    if (!noted.ok) asked.delete(question.id);
    else void ask(question, stop.signal).finally(() => asked.delete(question.id));
    return noted;
  });
  receive('stopAssistant', async ({ id }) => {
    asked.get(id)?.abort();
    return succeed(null);
  });
  receive('saveExchange', (exchange) => note(exchange));
  receive('useAnswer', ({ id, text }) =>
    withDatabase(async (db) => ((await useProposal(db, id, text)) ? succeed(null) : fail('not_found'))),
  );
  receive('eraseExchanges', () =>
    withDatabase(async (db) => {
      await eraseExchanges(db);
      return succeed(null);
    }),
  );
}

/** Stops what runs, and forgets how the assistant was set up, with its key. */
export async function forgetAssistant(): Promise<void> {
  for (const [, stop] of asked) stop.abort();
  await assistantKey.set(null);
  await assistantSettings.set(NO_ASSISTANT);
  await assistantAnswer.set(null);
}

/** @returns whether a key is kept for the server of these settings. One of another server is not kept. */
async function keepKey(settings: Omit<AssistantSettings, 'hasKey'>, key?: string | null): Promise<boolean> {
  const address = readServerAddress(settings.address);
  const origin = address.ok ? address.value.origin : null;
  const known = await assistantKey.get();
  const next =
    key === undefined ? known : key === null || key.trim() === '' ? null : { key: key.trim(), origin };
  if (next === null || next.origin === null || next.origin !== origin) {
    await assistantKey.set(null);
    return false;
  }
  await assistantKey.set({ key: next.key, origin: next.origin });
  return true;
}

/** The server as it is set up, if we may speak to it. */
async function findServer(): Promise<Result<Server, AssistantTrouble>> {
  const settings = await assistantSettings.get();
  const address = readServerAddress(settings.address);
  if (settings.provider !== 'server' || !address.ok) return fail('off');
  const { base, origin, pattern } = address.value;
  if (!(await browser.permissions.contains({ origins: [pattern] }))) return fail('no_permission');
  const kept = await assistantKey.get();
  return succeed({ base, key: kept?.origin === origin ? kept.key : null, model: settings.model.trim() });
}

type Question = MessageInput<'askAssistant'>;

async function startOf({ id, commentKey, request }: Question): Promise<Exchange> {
  const destination = destinationOf(await assistantSettings.get());
  return { id, at: Date.now(), commentKey, destination, sent: request, answer: '', end: null, used: null };
}

function note(exchange: Exchange): Promise<Result<null>> {
  return withDatabase(async (db) => {
    await putExchange(db, exchange);
    return succeed(null);
  });
}

/** Asks the server, tells the panel what comes, and writes down how it ended. */
async function ask(question: Question, stop: AbortSignal): Promise<void> {
  const { id, commentKey, request, context } = question;
  const start = await startOf(question);
  const server = await findServer();
  const key = server.ok ? (server.value.key ?? '') : '';
  const fence = fenceOf(request);
  const leaked = new AbortController();
  let raw = '';
  let told = 0;
  /** Until what came is told; absent: all of it was. */
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function tell(end: AnswerEnd | null): Promise<void> {
    told = Date.now();
    clearTimeout(waiting);
    waiting = undefined;
    const read = readAnswer(raw, context, fence);
    const isLeaked = read.trouble === 'leaked' || (key !== '' && blankKey(raw, key) !== raw);
    if (isLeaked && end === null) leaked.abort();
    const { text, removed } = isLeaked ? { text: '', removed: [] } : read;
    const closed = end === null ? null : isLeaked ? 'leaked' : end === 'done' ? (read.trouble ?? end) : end;
    if (latest === id) await assistantAnswer.set({ id, commentKey, text, removed, end: closed, at: told });
    if (closed !== null)
      await note({ ...start, answer: blankKey(raw, key).slice(0, KEPT_ANSWER), end: closed });
  }

  await tell(null);
  const beat = setInterval(() => void tell(null), BEAT);
  const trouble = server.ok
    ? await askServer(
        server.value,
        request,
        (text) => {
          raw = text;
          waiting ??= setTimeout(() => void tell(null), Math.max(0, told + TELL_EVERY - Date.now()));
        },
        AbortSignal.any([stop, leaked.signal]),
      )
    : server.error;
  clearInterval(beat);
  await tell(trouble ?? 'done');
}
