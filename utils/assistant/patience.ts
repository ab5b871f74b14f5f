import type { AssistantTrouble } from '../domain/assistant/trouble.ts';

/** How long to wait, in milliseconds: for the next piece, and for the whole. */
export interface Patience {
  piece: number;
  whole: number;
}
const PATIENCE: Patience = { piece: 30_000, whole: 120_000 };

export type Ending = AssistantTrouble | 'stopped';

/** One answer that is waited for: what ends it first is why it ended. */
export interface Wait {
  /** Aborted when it ends, for whatever reason. */
  signal: AbortSignal;
  /** Why it ended; null: it goes on. */
  reason: () => Ending | null;
  end: (why: Ending) => void;
  /** Something came. */
  hear: () => void;
  /** Nothing is waited for any more. */
  close: () => void;
}

/** Waits until something ends the answer: the caller's signal, silence, or the clock. */
export function startWait(stop: AbortSignal, { piece, whole }: Patience = PATIENCE): Wait {
  const ending = new AbortController();
  let reason: Ending | null = null;
  const end = (why: Ending) => {
    reason ??= why;
    ending.abort();
  };
  const onStop = () => end('stopped');
  const onSilence = () => end('timeout');
  const clock = setTimeout(onSilence, whole);
  let silence = setTimeout(onSilence, piece);
  if (stop.aborted) onStop();
  stop.addEventListener('abort', onStop, { once: true });
  return {
    signal: ending.signal,
    reason: () => reason,
    end,
    hear() {
      clearTimeout(silence);
      silence = setTimeout(onSilence, piece);
    },
    close() {
      clearTimeout(clock);
      clearTimeout(silence);
      stop.removeEventListener('abort', onStop);
      ending.abort();
    },
  };
}
