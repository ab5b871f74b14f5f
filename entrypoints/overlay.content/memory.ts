import { type Item, itemKey } from '../../utils/domain/conversation/item.ts';
import type { Analysis } from '../../utils/domain/language/analysis.ts';
import type { NetworkDefinition } from '../../utils/domain/networks/definition.ts';
import { send } from '../../utils/messaging/send.ts';
import { findComposers } from '../../utils/page/composers.ts';
import { isWellRead, judgeHealth } from '../../utils/page/read.ts';
import type { PlacedComment, Reader } from './reader.ts';

/** Comments that go in one message; one message is one transaction. */
const BATCH = 100;
/** Pause before a message, so that a page that is being drawn sends few, in milliseconds. */
const PAUSE = 120;
/** Pauses after a failure, in milliseconds: growing, the last for good. */
const RETRIES = [1_000, 5_000, 30_000];

interface MemoryOptions {
  document: Document;
  network: NetworkDefinition;
  pageUrl: () => string;
  signal: AbortSignal;
}

/** Hands what the page shows to the background; what is not confirmed is sent again. */
export function createMemory({ document, network, pageUrl, signal }: MemoryOptions) {
  const unsent = new Map<string, { item: Item; analysis: Analysis | null }>();
  const confirmed = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reportTimer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let sending = false;
  let lastReport = '';
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(reportTimer);
  });

  function put(item: Item, analysis: Analysis | null): void {
    if (item.id === null) return;
    const key = itemKey(network.id, item.id);
    if (confirmed.get(key) === fingerprint(item)) return;
    unsent.set(key, { item, analysis });
    schedule(PAUSE);
  }

  function schedule(delay: number): void {
    if (timer !== undefined || sending || signal.aborted || unsent.size === 0) return;
    timer = setTimeout(flush, delay);
  }

  async function flush(): Promise<void> {
    timer = undefined;
    sending = true;
    // Posts first: a comment is given to the brand of its post.
    const batch = [...unsent].sort(([, a], [, b]) => rank(a.item) - rank(b.item)).slice(0, BATCH);
    const answer = await send('rememberSighting', {
      network: network.id,
      items: batch.map(([, seen]) => seen),
    });
    sending = false;
    failures = answer.ok ? 0 : failures + 1;
    for (const [key, seen] of answer.ok ? batch : []) {
      confirmed.set(key, fingerprint(seen.item));
      // It may have changed while it was on its way.
      if (unsent.get(key) === seen) unsent.delete(key);
    }
    schedule(answer.ok ? 0 : (RETRIES[Math.min(failures, RETRIES.length) - 1] ?? PAUSE));
  }

  async function tell(reader: Reader): Promise<void> {
    const comments = [...reader.comments.values()];
    const health = judgeHealth(
      document,
      network,
      comments.length,
      comments.filter(({ item }) => isWellRead(item)).length,
      findComposers(document, reader.context(), []).length,
    );
    const keys = new Set(comments.flatMap(({ key }) => (key === null ? [] : [key])));
    const report = { network: network.id, url: pageUrl(), keys: [...keys], health };
    const said = JSON.stringify(report);
    if (said === lastReport) return;
    const answer = await send('reportPage', report);
    if (answer.ok) lastReport = said;
  }

  return {
    see: ({ item, analysis }: PlacedComment) => put(item, analysis),
    /** Tells the panel what the page shows now. */
    report(reader: Reader): void {
      for (const { item } of reader.context().posts) put(item, null);
      clearTimeout(reportTimer);
      if (!signal.aborted) reportTimer = setTimeout(() => tell(reader), PAUSE);
    },
  };
}

function fingerprint(item: Item): string {
  return `${item.text}\n${item.parentId}\n${item.postId}\n${item.authorUrl}`;
}

function rank({ kind }: Item): number {
  return kind === 'post' ? 0 : 1;
}
