import { type Item, itemKey } from '../../utils/domain/conversation/item.ts';
import type { Analysis } from '../../utils/domain/language/analysis.ts';
import type { NetworkDefinition } from '../../utils/domain/networks/definition.ts';
import { send } from '../../utils/messaging/send.ts';

/** Comments that go in one message; one message is one transaction. */
const BATCH = 100;
/** Pauses before a message, so that a page that is being drawn sends few, in milliseconds. */
const URGENT_PAUSE = 30;
const PATIENT_PAUSE = 300;
/** Confirmed items that are remembered, so that they are not sent again; a page may show any number in a day. */
const MAX_KNOWN = 2_000;
/** Pauses after a failure, in milliseconds: growing, the last for good. */
const RETRIES = [1_000, 5_000, 30_000];

interface Unsent {
  item: Item;
  isUrgent: boolean;
}

interface Known {
  item: Item;
  analysis: Analysis | null;
}

interface MemoryOptions {
  network: NetworkDefinition;
  /** What the background thinks of a comment. */
  onAnalysis: (key: string, analysis: Analysis) => void;
  signal: AbortSignal;
}

export interface Memory {
  /** What is known of an item; null: it is on its way. */
  see: (item: Item, isUrgent: boolean) => Analysis | null;
  /** What the background thinks of a comment has changed. */
  renew: (key: string, analysis: Analysis) => void;
}

/** Hands what the page shows to the background, and tells what it thinks; what is not confirmed is sent again. */
export function createMemory({ network, onAnalysis, signal }: MemoryOptions): Memory {
  const unsent = new Map<string, Unsent>();
  const known = new Map<string, Known>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let failures = 0;
  let isSending = false;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function schedule(pause: number): void {
    if (isSending || signal.aborted || unsent.size === 0) return;
    const at = performance.now() + pause;
    if (timer !== undefined && at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(flush, pause);
  }

  async function flush(): Promise<void> {
    timer = undefined;
    due = Number.POSITIVE_INFINITY;
    isSending = true;
    const batch = chooseBatch(unsent);
    const answer = await send('rememberSighting', {
      network: network.id,
      items: batch.map(([, { item }]) => item),
    });
    isSending = false;
    const isStored = answer.ok && answer.value.trouble === null;
    failures = isStored ? 0 : failures + 1;
    for (const [key, sent] of answer.ok ? batch : []) {
      const analysis = answer.ok ? (answer.value.analyses[key] ?? null) : null;
      if (isStored) {
        keep(key, { item: sent.item, analysis });
        // It may have changed while it was on its way.
        if (unsent.get(key) === sent) unsent.delete(key);
      }
      if (analysis) onAnalysis(key, analysis);
    }
    if (isStored) schedule(hasUrgent(unsent) ? 0 : URGENT_PAUSE);
    else schedule(RETRIES[Math.min(failures, RETRIES.length) - 1] ?? PATIENT_PAUSE);
  }

  function keep(key: string, confirmed: Known): void {
    known.delete(key);
    known.set(key, confirmed);
    const [oldest] = known.size > MAX_KNOWN ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
  }

  return {
    renew(key, analysis) {
      const before = known.get(key);
      if (before) before.analysis = analysis;
      onAnalysis(key, analysis);
    },
    see(item, isUrgent) {
      if (item.id === null) return null;
      const key = itemKey(network.id, item.id);
      const before = known.get(key);
      if (before && isSame(before.item, item)) return before.analysis;
      unsent.set(key, { item, isUrgent });
      // After a failure the pause is kept: what comes new must not hurry it.
      if (failures === 0) schedule(isUrgent ? URGENT_PAUSE : PATIENT_PAUSE);
      return null;
    },
  };
}

/** Posts first, because a comment is given to the brand of its post; then what the user sees. */
function chooseBatch(unsent: ReadonlyMap<string, Unsent>): [string, Unsent][] {
  const batch: [string, Unsent][] = [];
  for (const fits of [
    ({ item }: Unsent) => item.kind === 'post',
    ({ item, isUrgent }: Unsent) => item.kind !== 'post' && isUrgent,
    ({ item, isUrgent }: Unsent) => item.kind !== 'post' && !isUrgent,
  ])
    for (const entry of unsent) {
      if (batch.length >= BATCH) return batch;
      if (fits(entry[1])) batch.push(entry);
    }
  return batch;
}

function hasUrgent(unsent: ReadonlyMap<string, Unsent>): boolean {
  for (const { isUrgent } of unsent.values()) if (isUrgent) return true;
  return false;
}

/** Whether the background would keep the same of both. */
function isSame(one: Item, other: Item): boolean {
  return (
    one.text === other.text &&
    one.parentId === other.parentId &&
    one.postId === other.postId &&
    one.authorUrl === other.authorUrl
  );
}
