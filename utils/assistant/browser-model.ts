import type { AssistantRequest } from '../domain/assistant/exchange.ts';
import { MAX_RAW_LENGTH } from '../domain/assistant/read-answer.ts';
import { type Ending, type Patience, startWait } from './patience.ts';

/** `downloadable`: the browser loads it, which takes a while, when it is first asked. */
export type BrowserModelState = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface Session {
  promptStreaming: (text: string, options: { signal: AbortSignal }) => ReadableStream<string>;
  destroy: () => void;
}
interface Options {
  expectedInputs?: Array<{ type: 'text'; languages: string[] }>;
  expectedOutputs?: Array<{ type: 'text'; languages: string[] }>;
}
/** The Prompt API, as far as it is used: https://github.com/webmachinelearning/prompt-api */
interface LanguageModelApi {
  availability: (options?: Options) => Promise<BrowserModelState>;
  create: (
    options: Options & {
      signal: AbortSignal;
      initialPrompts: Array<{ role: 'system'; content: string }>;
      monitor: (monitor: EventTarget) => void;
    },
  ) => Promise<Session>;
}

/** The browser's own model; only pages of the extension have it, and only in some browsers. */
function findApi(): LanguageModelApi | null {
  const { LanguageModel } = globalThis as { LanguageModel?: Partial<LanguageModelApi> };
  if (typeof LanguageModel?.availability !== 'function' || typeof LanguageModel.create !== 'function')
    return null;
  return LanguageModel as LanguageModelApi;
}

/** Whether the browser has a model of its own. Never throws. */
export async function findBrowserModel(): Promise<BrowserModelState> {
  try {
    return (await findApi()?.availability()) ?? 'unavailable';
  } catch {
    return 'unavailable';
  }
}

/**
 * Asks the browser's own model; nothing leaves the machine. Never throws.
 * @param onText What came so far, at each piece.
 * @returns null where the answer is complete.
 */
export async function askBrowserModel(
  request: AssistantRequest,
  language: 'fr' | 'en',
  onText: (text: string) => void,
  stop: AbortSignal,
  patience?: Patience,
): Promise<Ending | null> {
  const api = findApi();
  if (!api) return 'no_model';
  const wait = startWait(stop, patience);
  let session: Session | null = null;
  try {
    const said = [{ type: 'text' as const, languages: [language] }];
    const inLanguage: Options = { expectedInputs: said, expectedOutputs: said };
    // A model that does not promise the language may still write it.
    const isPromised = (await api.availability(inLanguage).catch(() => 'unavailable')) !== 'unavailable';
    session = await api.create({
      ...(isPromised && inLanguage),
      initialPrompts: [{ role: 'system', content: request.system }],
      signal: wait.signal,
      monitor: (monitor) => monitor.addEventListener('downloadprogress', wait.hear),
    });
    const reader = session.promptStreaming(request.user, { signal: wait.signal }).getReader();
    wait.signal.addEventListener('abort', () => void reader.cancel().catch(() => {}), { once: true });
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (wait.reason() !== null || done) return wait.reason();
      wait.hear();
      text += value;
      if (text.length > MAX_RAW_LENGTH) wait.end('too_large');
      else onText(text);
    }
  } catch {
    return wait.reason() ?? (session === null ? 'no_model' : 'broken');
  } finally {
    wait.close();
    session?.destroy();
  }
}
