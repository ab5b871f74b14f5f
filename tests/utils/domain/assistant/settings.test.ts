import { expect, it } from 'vitest';
import {
  destinationOf,
  isSetUp,
  NO_ASSISTANT,
  readServerAddress,
} from '../../../../utils/domain/assistant/settings.ts';

it.each([
  ['http://localhost:11434', 'http://localhost:11434/v1', 'http://localhost/*'],
  ['http://127.0.0.1:1234/v1/', 'http://127.0.0.1:1234/v1', 'http://127.0.0.1/*'],
  ['http://192.168.1.20:8000/v1', 'http://192.168.1.20:8000/v1', 'http://192.168.1.20/*'],
  ['http://nas.local/v1/chat/completions', 'http://nas.local/v1', 'http://nas.local/*'],
  [' HTTPS://API.Mistral.ai/v1 ', 'https://api.mistral.ai/v1', 'https://api.mistral.ai/*'],
  ['https://openrouter.ai/api/v1', 'https://openrouter.ai/api/v1', 'https://openrouter.ai/*'],
])('%s is a server', (text, base, pattern) => {
  expect(readServerAddress(text)).toMatchObject({ ok: true, value: { base, pattern } });
});

it.each([
  ['', 'no_address'],
  ['localhost:11434', 'not_an_address'],
  ['ftp://localhost', 'not_an_address'],
  ['https://user:password@api.example/v1', 'not_an_address'],
  ['https://api.example/v1?key=abc', 'not_an_address'],
  ['https://*/v1', 'not_an_address'],
  ['https://api.example:99999', 'not_an_address'],
  ['http://api.example/v1', 'not_https'],
  ['http://127.0.0.1.pirate.example', 'not_https'],
  ['http://172.32.0.1', 'not_https'],
  ['http://localhost.pirate.example', 'not_https'],
])('%s is none', (text, error) => {
  expect(readServerAddress(text)).toEqual({ ok: false, error });
});

it('is off until somebody can be asked', () => {
  const server = { ...NO_ASSISTANT, provider: 'server' as const, address: 'http://localhost:11434' };
  expect(isSetUp(NO_ASSISTANT)).toBe(false);
  expect(isSetUp(server)).toBe(false);
  expect(isSetUp({ ...server, model: 'small' })).toBe(true);
  expect(isSetUp({ ...NO_ASSISTANT, provider: 'browser' })).toBe(true);
});

it('what was agreed to for one model is not for another', () => {
  const server = {
    ...NO_ASSISTANT,
    provider: 'server' as const,
    address: 'http://localhost:11434',
    model: 'a',
  };
  expect(destinationOf(server)).not.toBe(destinationOf({ ...server, model: 'b' }));
  expect(destinationOf(server)).toBe(destinationOf({ ...server, address: 'http://LOCALHOST:11434/v1/' }));
});
