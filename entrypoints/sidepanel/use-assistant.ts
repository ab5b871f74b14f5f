import { useEffect, useRef, useState } from 'react';
import { askBrowserModel } from '../../utils/assistant/browser-model.ts';
import { startPace } from '../../utils/assistant/pace.ts';
import {
  type AnswerProgress,
  type AssistantRequest,
  type Exchange,
  KEPT_ANSWER,
} from '../../utils/domain/assistant/exchange.ts';
import { type AnswerContext, answerReader, fenceOf } from '../../utils/domain/assistant/read-answer.ts';
import { send } from '../../utils/messaging/send.ts';
import { assistantAnswer } from '../../utils/settings/session.ts';
import { useSetting } from '../../utils/state/use-setting.ts';

/** A background that said nothing for so long was stopped by the browser, in milliseconds. */
const SILENT = 20_000;

export interface Asked {
  commentKey: string;
  request: AssistantRequest;
  context: AnswerContext;
}

interface Assistant {
  /** What comes for this comment, or came. */
  progress: AnswerProgress | null;
  askServer: (asked: Asked) => void;
  askBrowser: (asked: Asked, destination: string) => void;
  stop: () => void;
  discard: () => void;
}

/** Asks, and follows what comes: from the user's server through the background, from the browser's own model here. */
export function useAssistant(commentKey: string): Assistant {
  const heard = useSetting(assistantAnswer);
  const [own, setOwn] = useState<AnswerProgress | null>(null);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);
  const now = useNow(heard?.end === null);
  const latest = own?.commentKey === commentKey ? own : heard?.commentKey === commentKey ? heard : null;
  const isLost = latest !== null && latest !== own && latest.end === null && now - latest.at > SILENT;

  async function askBrowser({ request, context, ...asked }: Asked, destination: string): Promise<void> {
    stopping.current?.abort();
    const stop = new AbortController();
    stopping.current = stop;
    const id = crypto.randomUUID();
    const at = Date.now();
    const start: Exchange = {
      id,
      at,
      ...asked,
      destination,
      sent: request,
      answer: '',
      end: null,
      used: null,
    };
    const read = answerReader(context, fenceOf(request));
    const pace = startPace(() => show(null));
    let raw = '';
    const show = (end: AnswerProgress['end']) => {
      pace.rest();
      if (stopping.current !== stop) return;
      const { text, removed } = read(raw);
      setOwn({ id, ...asked, text, removed, end, at: Date.now() });
    };
    show(null);
    const noted = await send('saveExchange', start);
    if (!noted.ok) return setOwn({ id, ...asked, text: '', removed: [], end: 'off', at });
    const hear = (text: string) => {
      raw = text;
      pace.hear();
    };
    const end =
      (await askBrowserModel(request, context.language, hear, stop.signal)) ?? read(raw).trouble ?? 'done';
    show(end);
    await send('saveExchange', { ...start, answer: raw.slice(0, KEPT_ANSWER), end });
  }

  return {
    progress: isLost ? { ...latest, end: 'broken' } : latest,
    askServer(asked) {
      const id = crypto.randomUUID();
      const { commentKey: key } = asked;
      setOwn({ id, commentKey: key, text: '', removed: [], end: null, at: Date.now() });
      void send('askAssistant', { id, ...asked }).then((answer) =>
        setOwn(answer.ok ? null : { id, commentKey: key, text: '', removed: [], end: 'off', at: Date.now() }),
      );
    },
    askBrowser: (asked, destination) => void askBrowser(asked, destination),
    stop() {
      stopping.current?.abort();
      if (latest) void send('stopAssistant', { id: latest.id });
    },
    discard() {
      stopping.current?.abort();
      stopping.current = null;
      if (latest && latest !== own) void send('stopAssistant', { id: latest.id });
      setOwn(null);
      void assistantAnswer.set(null);
    },
  };
}

/** The time, while something is waited for. */
function useNow(isWaiting: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!isWaiting) return;
    const beat = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(beat);
  }, [isWaiting]);
  return now;
}
