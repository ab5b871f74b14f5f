import { browser } from 'wxt/browser';
import { startPace } from '../../utils/assistant/pace.ts';
import { askServer, listModels, type Server } from '../../utils/assistant/server.ts';
import { findAssistantKey, putAssistantKey } from '../../utils/db/assistant-key.ts';
import { eraseExchanges, putExchange, useProposal } from '../../utils/db/assistant-log.ts';
import { type AnswerEnd, type Exchange, KEPT_ANSWER } from '../../utils/domain/assistant/exchange.ts';
import { answerReader, blankKey, fenceOf } from '../../utils/domain/assistant/read-answer.ts';
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
import { assistantAnswer } from '../../utils/settings/session.ts';
import { lookUp, withDatabase } from './database.ts';

/** While nothing comes, that we still wait is told so often: it also keeps the browser from stopping us. */
const BEAT = 5_000;

const asked = new Map<string, AbortController>();
/** The question whose answer is told: one at a time. */
let latest = '';

/** The assistant: how it is set up, requests to the user's own server, and the record of what was sent. */
export function answerAssistant(): void {
  receive('setAssistant', ({ settings, key }) =>
    inTurn(async () => {
      const before = await assistantSettings.get();
      const kept = await keepKey(settings, key);
      // It can be switched off whatever becomes of the key.
      if (!kept.ok && settings.provider === 'server') return kept;
      const { confirmed } = before;
      const hasKey = kept.ok ? kept.value : before.hasKey;
      await assistantSettings.set({ ...settings, confirmed, hasKey });
      await giveBack(before, settings);
      return succeed(null);
    }),
  );
  receive('confirmDestination', ({ destination }) =>
    inTurn(async () => {
      const settings = await assistantSettings.get();
      const others = settings.confirmed.filter((one) => one !== destination);
      await assistantSettings.set({ ...settings, confirmed: [...others, destination].slice(-50) });
      return succeed(null);
    }),
  );
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
  // How they ended is not written down.
  asked.clear();
  latest = '';
  await inTurn(async () => {
    const before = await assistantSettings.get();
    await withDatabase(async (db) => succeed(await putAssistantKey(db, null)));
    await assistantSettings.set(NO_ASSISTANT);
    await assistantAnswer.set(null);
    await giveBack(before, NO_ASSISTANT);
  });
}

let last: Promise<unknown> = Promise.resolve();

/** Changes of how it is set up read what is there first: each waits until the one before is done. */
function inTurn<Value>(change: () => Promise<Value>): Promise<Value> {
  const next = last.then(change);
  last = next.catch(() => {});
  return next;
}

type Place = Pick<AssistantSettings, 'provider' | 'address'>;

/** The browser's permission to speak to a server goes back when it is not the server any more. */
async function giveBack(before: Place, now: Place): Promise<void> {
  const pattern = patternOf(before);
  if (pattern === null || pattern === patternOf(now)) return;
  // Refused where the permission belongs to the extension itself: nothing is to be done about it.
  await browser.permissions.remove({ origins: [pattern] }).catch(() => {});
}

function patternOf({ provider, address }: Place): string | null {
  const server = readServerAddress(address);
  return provider === 'server' && server.ok ? server.value.pattern : null;
}

/** Keeps the key of this server, and none of another. @returns whether there is one. */
function keepKey(settings: Place, key?: string | null): Promise<Result<boolean>> {
  const address = readServerAddress(settings.address);
  const origin = address.ok ? address.value.origin : null;
  return withDatabase(async (db) => {
    const typed = key === undefined && origin !== null ? await findAssistantKey(db, origin) : key?.trim();
    const next = origin === null || !typed ? null : { origin, key: typed };
    await putAssistantKey(db, next);
    return succeed(next !== null);
  });
}

/** The server as it is set up, if we may speak to it. */
async function findServer(): Promise<Result<Server, AssistantTrouble>> {
  const settings = await assistantSettings.get();
  const address = readServerAddress(settings.address);
  if (settings.provider !== 'server' || !address.ok) return fail('off');
  const { base, origin, pattern } = address.value;
  if (!(await browser.permissions.contains({ origins: [pattern] }))) return fail('no_permission');
  const key = await lookUp((db) => findAssistantKey(db, origin));
  return succeed({ base, key, model: settings.model.trim() });
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
  const readText = answerReader(context, fenceOf(request));
  const leaked = new AbortController();
  const pace = startPace(() => void tell(null));
  let raw = '';

  async function tell(end: AnswerEnd | null): Promise<void> {
    pace.rest();
    const read = readText(raw);
    const isLeaked = read.trouble === 'leaked' || (key !== '' && blankKey(raw, key) !== raw);
    if (isLeaked && end === null) leaked.abort();
    const { text, removed } = isLeaked ? { text: '', removed: [] } : read;
    const closed = end === null ? null : isLeaked ? 'leaked' : end === 'done' ? (read.trouble ?? end) : end;
    if (latest === id)
      await assistantAnswer.set({ id, commentKey, text, removed, end: closed, at: Date.now() });
    if (closed !== null && asked.has(id))
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
          pace.hear();
        },
        AbortSignal.any([stop, leaked.signal]),
      )
    : server.error;
  clearInterval(beat);
  await tell(trouble ?? 'done');
}
