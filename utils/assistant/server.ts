import type { AssistantRequest } from '../domain/assistant/exchange.ts';
import { MAX_RAW_LENGTH } from '../domain/assistant/read-answer.ts';
import type { AssistantTrouble } from '../domain/assistant/trouble.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { type Ending, type Patience, startWait } from './patience.ts';

/** A server that speaks the protocol of OpenAI, and whom to ask there. */
export interface Server {
  base: string;
  key: string | null;
  model: string;
}

/** The stream of a longest answer, with the protocol around each of its signs. */
const MAX_STREAM_BYTES = 8_000_000;
const MAX_LIST_LENGTH = 1_000_000;
const MAX_MODELS = 300;

/**
 * Sends a request and hears the answer. Never throws.
 * @param onText What came so far, at each piece.
 * @param stop Stops it; what came until then is what `onText` heard.
 * @returns null where the answer is complete.
 */
export async function askServer(
  server: Server,
  request: AssistantRequest,
  onText: (text: string) => void,
  stop: AbortSignal,
  patience?: Patience,
): Promise<Ending | null> {
  const wait = startWait(stop, patience);
  try {
    // Most never use it: its modules run when they are first needed.
    const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
    const provider = createOpenAICompatible({
      name: 'server',
      baseURL: server.base,
      ...(server.key !== null && { apiKey: server.key }),
      fetch: (address, options) => fetchFromServer(String(address), options, () => wait.end('too_large')),
    });
    const { stream } = await provider.chatModel(server.model).doStream({
      prompt: [
        { role: 'system', content: request.system },
        { role: 'user', content: [{ type: 'text', text: request.user }] },
      ],
      abortSignal: wait.signal,
    });
    const reader = stream.getReader();
    wait.signal.addEventListener('abort', () => void reader.cancel().catch(() => {}), { once: true });
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (wait.reason() !== null) return wait.reason();
      if (done || value.type === 'error') return 'broken';
      wait.hear();
      if (value.type === 'finish') return value.finishReason.unified === 'length' ? 'broken' : null;
      if (value.type !== 'text-delta') continue;
      text += value.delta;
      if (text.length > MAX_RAW_LENGTH) wait.end('too_large');
      else onText(text);
    }
  } catch (error) {
    return wait.reason() ?? troubleOf(error);
  } finally {
    wait.close();
  }
}

/** The names of the models that a server has; an empty list where it does not tell. */
export async function listModels(
  server: Pick<Server, 'base' | 'key'>,
  patience = 30_000,
): Promise<Result<string[], AssistantTrouble>> {
  const ending = AbortSignal.timeout(patience);
  try {
    const headers = server.key === null ? {} : { Authorization: `Bearer ${server.key}` };
    const answer = await fetchFromServer(`${server.base}/models`, { headers, signal: ending }, () => {});
    if (answer.status === 404) return succeed([]);
    if (!answer.ok) return fail(troubleOfStatus(answer.status));
    const text = await answer.text();
    if (text.length > MAX_LIST_LENGTH) return fail('too_large');
    const { data } = JSON.parse(text) as { data?: unknown };
    const names = (Array.isArray(data) ? data : []).map((one) => (one as { id?: unknown } | null)?.id);
    return succeed(
      names
        .filter((one): one is string => typeof one === 'string' && one !== '' && one.length <= 200)
        .slice(0, MAX_MODELS),
    );
  } catch (error) {
    if (ending.aborted) return fail('timeout');
    return fail(error instanceof SyntaxError ? 'broken' : 'no_server');
  }
}

/**
 * Without cookies, and without following to another address, which would get the key. Of an error nothing but its number
 * is read: what a server says there is nobody's text.
 */
async function fetchFromServer(
  address: string,
  options: RequestInit | undefined,
  onTooLarge: () => void,
): Promise<Response> {
  const answer = await fetch(address, {
    ...options,
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  });
  const { status, headers, body } = answer;
  if (!answer.ok || body === null) {
    await body?.cancel();
    return new Response(status === 204 ? null : '{}', { status: status === 204 ? 502 : status });
  }
  let bytes = 0;
  const bounded = body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        if (bytes <= MAX_STREAM_BYTES) return controller.enqueue(chunk);
        onTooLarge();
        controller.error(new TypeError('The answer is too large.'));
      },
    }),
  );
  return new Response(bounded, { status, headers });
}

function troubleOf(error: unknown): AssistantTrouble {
  const { statusCode, name } = error as { statusCode?: unknown; name?: unknown };
  if (typeof statusCode === 'number' && statusCode !== 200) return troubleOfStatus(statusCode);
  if (statusCode === 200) return 'broken';
  if (error instanceof TypeError || name === 'AI_APICallError') return 'no_server';
  return 'broken';
}

function troubleOfStatus(status: number): AssistantTrouble {
  if (status === 401 || status === 403) return 'wrong_key';
  if (status === 404) return 'unknown_model';
  if (status === 429) return 'too_many';
  return 'server_error';
}
