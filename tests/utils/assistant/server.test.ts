// @vitest-environment node
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { askServer, listModels } from '../../../utils/assistant/server.ts';
import {
  finish,
  type LanguageModelServer,
  open,
  say,
  startLanguageModelServer,
  write,
} from './language-model-server.ts';

const REQUEST = { system: 'Tu aides…', user: 'Données' };
let server: LanguageModelServer;
beforeAll(async () => {
  server = await startLanguageModelServer();
});
afterAll(() => server.close());
beforeEach(() => {
  // Nothing is pretended here: real requests go to the server on this machine.
  vi.mocked(fetch).mockRestore();
  server.heard.length = 0;
});

/** Asks, and says what was heard and how it ended. */
async function ask(
  stop = new AbortController(),
  patience = { piece: 5_000, whole: 10_000 },
  { base = server.base, key = 'sk-secret' as string | null } = {},
) {
  const texts: string[] = [];
  const hear = (text: string) => void texts.push(text);
  const end = await askServer({ base, key, model: 'small' }, REQUEST, hear, stop.signal, patience);
  return { end, text: texts.at(-1) ?? '', texts };
}

it('sends the request as it stands, with the key, and hears the answer piece by piece', async () => {
  server.play((answer) => say(answer, ['Mer', 'ci', ' !']));
  expect(await ask()).toEqual({ end: null, text: 'Merci !', texts: ['Mer', 'Merci', 'Merci !'] });
  expect(server.heard).toMatchObject([
    {
      url: '/v1/chat/completions',
      authorization: 'Bearer sk-secret',
      body: {
        model: 'small',
        stream: true,
        messages: [
          { role: 'system', content: REQUEST.system },
          { role: 'user', content: REQUEST.user },
        ],
      },
    },
  ]);
});

it('sends no key where there is none', async () => {
  await ask(undefined, undefined, { key: null });
  expect(server.heard[0]?.authorization).toBeNull();
});

describe('an answer that is not one', () => {
  const plain = (status: number, text: string) => (answer: ServerResponse) =>
    void answer.writeHead(status, { 'content-type': 'application/json' }).end(text);
  const stream = (text: string) => (answer: ServerResponse) => {
    open(answer);
    answer.end(text);
  };

  it.each([
    [401, 'wrong_key'],
    [403, 'wrong_key'],
    [404, 'unknown_model'],
    [429, 'too_many'],
    [500, 'server_error'],
    [503, 'server_error'],
  ])('HTTP %i is: %s', async (status, end) => {
    server.play(plain(status, `{"error":{"message":"sk-secret ${'x'.repeat(100_000)}"}}`));
    expect(await ask()).toMatchObject({ end, text: '' });
    expect(server.heard).toHaveLength(1);
  });

  it.each([
    ['JSON instead of a stream', plain(200, '{"choices":[]}')],
    ['a page', plain(200, '<html><body>Bienvenue</body></html>')],
    ['pieces that are no JSON', stream('data: {"choices":\n\ndata: oups\n\n')],
    ['an error in the stream', stream('data: {"error":{"message":"plus de mémoire"}}\n\n')],
    ['nothing at all', stream('')],
    ['an end without a reason', stream('data: [DONE]\n\n')],
  ])('%s is broken', async (_, play) => {
    server.play(play);
    expect(await ask()).toMatchObject({ end: 'broken', text: '' });
  });

  it('is not followed elsewhere: the key would go with it', async () => {
    server.play((answer) => void answer.writeHead(307, { location: `${server.base}/elsewhere` }).end());
    expect(await ask()).toMatchObject({ end: 'no_server' });
    expect(server.heard).toHaveLength(1);
  });

  it('is nobody’s where no server is', async () => {
    expect(await ask(undefined, undefined, { base: 'http://127.0.0.1:9/v1' })).toMatchObject({
      end: 'no_server',
    });
  });
});

describe('an answer that begins well', () => {
  it('and is cut off is broken, with what came', async () => {
    server.play(async (answer) => {
      open(answer);
      write(answer, 'Bonjour, nous');
      await new Promise((resolve) => setTimeout(resolve, 50));
      answer.destroy();
    });
    expect(await ask()).toMatchObject({ end: 'broken', text: 'Bonjour, nous' });
  });

  it('and stops for want of room is broken', async () => {
    server.play((answer) => {
      open(answer);
      write(answer, 'Bonjour, nous');
      finish(answer, 'length');
    });
    expect(await ask()).toMatchObject({ end: 'broken', text: 'Bonjour, nous' });
  });

  it('and then falls silent is given up', async () => {
    server.play((answer) => {
      open(answer);
      write(answer, 'Bonjour');
    });
    expect(await ask(undefined, { piece: 300, whole: 10_000 })).toMatchObject({
      end: 'timeout',
      text: 'Bonjour',
    });
  });

  it('and never ends is given up, however busy it is', async () => {
    server.play((answer) => {
      open(answer);
      const beat = setInterval(() => write(answer, 'a '), 20);
      answer.on('close', () => clearInterval(beat));
    });
    expect(await ask(undefined, { piece: 5_000, whole: 500 })).toMatchObject({ end: 'timeout' });
  });

  it('and is stopped by the user closes the connection', async () => {
    const stop = new AbortController();
    let closed = false;
    server.play((answer) => {
      answer.on('close', () => {
        closed = true;
      });
      open(answer);
      write(answer, 'Bonjour');
      setTimeout(() => stop.abort(), 50);
    });
    expect(await ask(stop)).toMatchObject({ end: 'stopped', text: 'Bonjour' });
    await vi.waitFor(() => expect(closed).toBe(true));
  });

  it('and grows without end is stopped', async () => {
    server.play((answer) => {
      open(answer);
      const pour = () => {
        while (
          !answer.destroyed &&
          answer.write(`data: {"choices":[{"delta":{"content":"${'a'.repeat(9_000)}"}}]}\n\n`)
        );
      };
      answer.on('drain', pour);
      pour();
    });
    const { end, text } = await ask();
    expect(end).toBe('too_large');
    expect(text.length).toBeLessThanOrEqual(64_000);
  });

  it('and is one endless line is stopped', async () => {
    server.play((answer) => {
      open(answer);
      const pour = () => {
        while (!answer.destroyed && answer.write('a'.repeat(64_000)));
      };
      answer.on('drain', pour);
      pour();
    });
    expect(await ask()).toMatchObject({ end: 'too_large', text: '' });
  });
});

it('a question that was stopped before it was asked is not asked', async () => {
  const stop = new AbortController();
  stop.abort();
  expect(await ask(stop)).toMatchObject({ end: 'stopped' });
  expect(server.heard).toHaveLength(0);
});

describe('the models of a server', () => {
  it('are listed by name', async () => {
    expect(await listModels({ base: server.base, key: null })).toEqual({
      ok: true,
      value: ['small', 'large'],
    });
  });

  it('of a server that is not there are an error', async () => {
    expect(await listModels({ base: 'http://127.0.0.1:9/v1', key: null })).toEqual({
      ok: false,
      error: 'no_server',
    });
  });
});
