import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askBrowserModel, findBrowserModel } from '../../../utils/assistant/browser-model.ts';

const REQUEST = { system: 'Tu aides…', user: 'Données' };
const PATIENCE = { piece: 2_000, whole: 5_000 };

/** What stands in the place of the browser's model, which no browser of the tests has. */
const api = { availability: vi.fn(), create: vi.fn() };
const destroy = vi.fn();

beforeEach(() => {
  api.availability.mockReset().mockResolvedValue('available');
  api.create.mockReset();
  destroy.mockReset();
  vi.stubGlobal('LanguageModel', api);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** The model streams what `start` gives. */
function play(start: (controller: ReadableStreamDefaultController<string>) => void) {
  const promptStreaming = vi.fn(() => new ReadableStream<string>({ start }));
  api.create.mockResolvedValue({ promptStreaming, destroy });
  return promptStreaming;
}

async function ask(stop = new AbortController(), patience = PATIENCE) {
  let text = '';
  const hear = (heard: string) => {
    text = heard;
  };
  return { end: await askBrowserModel(REQUEST, 'fr', hear, stop.signal, patience), text };
}

describe('the browser’s own model', () => {
  it('is not there where the browser has none', async () => {
    vi.stubGlobal('LanguageModel', undefined);
    expect(await findBrowserModel()).toBe('unavailable');
    expect(await ask()).toEqual({ end: 'no_model', text: '' });
  });

  it('is not there where the browser fails to tell', async () => {
    api.availability.mockRejectedValue(new Error('no'));
    expect(await findBrowserModel()).toBe('unavailable');
  });

  it('gets the request as it stands, and is heard piece by piece', async () => {
    const prompt = play((stream) => {
      for (const piece of ['Mer', 'ci !']) stream.enqueue(piece);
      stream.close();
    });
    expect(await findBrowserModel()).toBe('available');
    expect(await ask()).toEqual({ end: null, text: 'Merci !' });
    expect(api.create).toHaveBeenCalledWith(
      expect.objectContaining({ initialPrompts: [{ role: 'system', content: REQUEST.system }] }),
    );
    expect(prompt).toHaveBeenCalledWith(REQUEST.user, expect.anything());
    expect(destroy).toHaveBeenCalledOnce();
  });

  it('is asked without a language that it does not promise', async () => {
    api.availability.mockResolvedValue('unavailable');
    play((stream) => stream.close());
    await ask();
    expect(api.create.mock.calls[0]?.[0]).not.toHaveProperty('expectedOutputs');
  });

  it('that cannot be loaded is none', async () => {
    api.create.mockRejectedValue(new Error('NotAllowedError'));
    expect(await ask()).toEqual({ end: 'no_model', text: '' });
  });

  it('that fails, falls silent, talks too much or is stopped ends with its reason', async () => {
    play((stream) => stream.error(new Error('crashed')));
    expect(await ask()).toMatchObject({ end: 'broken' });
    play((stream) => stream.enqueue('Bonjour'));
    expect(await ask(undefined, { piece: 100, whole: 5_000 })).toEqual({ end: 'timeout', text: 'Bonjour' });
    play((stream) => stream.enqueue('a'.repeat(70_000)));
    expect(await ask()).toMatchObject({ end: 'too_large' });
    const stop = new AbortController();
    play((stream) => {
      stream.enqueue('Bonjour');
      setTimeout(() => stop.abort(), 20);
    });
    expect(await ask(stop)).toEqual({ end: 'stopped', text: 'Bonjour' });
  });
});
