import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came. */
interface Heard {
  url: string;
  authorization: string | null;
  body: { model?: string; stream?: boolean; messages?: Array<{ role: string; content: unknown }> } | null;
}

type Play = (answer: ServerResponse, heard: Heard) => void | Promise<void>;

/** A server on loopback that speaks the protocol of OpenAI, and plays whatever a test wants of it. */
export interface LanguageModelServer {
  base: string;
  heard: Heard[];
  /** How it answers the next requests for a completion. */
  play: (play: Play) => void;
  close: () => Promise<void>;
}

export async function startLanguageModelServer(): Promise<LanguageModelServer> {
  const heard: Heard[] = [];
  let playing: Play = (answer) => say(answer, ['Merci !']);
  const server = createServer(async (request, answer) => {
    const body = await readBody(request);
    const one = { url: request.url ?? '', authorization: request.headers.authorization ?? null, body };
    heard.push(one);
    if (request.url?.endsWith('/models')) {
      answer.writeHead(200, { 'content-type': 'application/json' });
      answer.end(
        JSON.stringify({ object: 'list', data: [{ id: 'small' }, { id: 'large' }, { id: 7 }, null] }),
      );
      return;
    }
    await playing(answer, one);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    heard,
    play(next) {
      playing = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Begins a stream of pieces. */
export function open(answer: ServerResponse): void {
  answer.writeHead(200, { 'content-type': 'text/event-stream' });
  answer.flushHeaders();
}

/** Writes one piece of text. */
export function write(answer: ServerResponse, content: string): void {
  send(answer, { choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason: null }] });
}

/** Ends a stream as the protocol does. */
export function finish(answer: ServerResponse, reason = 'stop'): void {
  send(answer, { choices: [{ index: 0, delta: {}, finish_reason: reason }] });
  answer.end('data: [DONE]\n\n');
}

/** A whole answer, piece by piece. */
export function say(answer: ServerResponse, pieces: readonly string[]): void {
  open(answer);
  for (const piece of pieces) write(answer, piece);
  finish(answer);
}

function send(answer: ServerResponse, data: object): void {
  answer.write(`data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', ...data })}\n\n`);
}

async function readBody(request: IncomingMessage): Promise<Heard['body']> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? null : (JSON.parse(text) as Heard['body']);
}
