import { itemKey } from '../../utils/domain/conversation/item.ts';
import type { NetworkDefinition } from '../../utils/domain/networks/definition.ts';
import { send } from '../../utils/messaging/send.ts';
import { findComposers } from '../../utils/page/composers.ts';
import { sortByPage } from '../../utils/page/order.ts';
import { isWellRead, judgeHealth } from '../../utils/page/read.ts';
import type { Reader } from './reader.ts';

/** Pause before a report, and the least time between two, in milliseconds: one lists every comment of the page. */
const PAUSE = 120;
const INTERVAL = 1_000;
/** Pause before what could not be told is told again. */
const RETRY = 5_000;

/** A feed may show any number. */
const MOST_POSTS = 200;

interface ReporterOptions {
  document: Document;
  network: NetworkDefinition;
  pageUrl: () => string;
  reader: () => Reader;
  signal: AbortSignal;
}

/** Tells the panel, through the background, what the page shows now. @returns a function that has it told soon. */
export function createReporter({ document, network, pageUrl, reader, signal }: ReporterOptions): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSending = false;
  let isWanted = false;
  let toldAt = Number.NEGATIVE_INFINITY;
  let told = '';
  signal.addEventListener('abort', () => clearTimeout(timer));

  async function tell(): Promise<void> {
    timer = undefined;
    isWanted = false;
    isSending = true;
    const { comments, context } = reader();
    const shown = sortByPage([...comments.values()], ({ place }) => place.element);
    const keys = new Set(shown.flatMap(({ key }) => key ?? []));
    const wellRead = shown.filter(({ item }) => isWellRead(item)).length;
    const composers = findComposers(document, context(), []).length;
    const health = judgeHealth(document, network, comments.size, wellRead, composers);
    const posts = context().posts.flatMap(({ item: { id } }) => (id === null ? [] : itemKey(network.id, id)));
    const report = {
      network: network.id,
      url: pageUrl(),
      keys: [...keys],
      posts: posts.slice(0, MOST_POSTS),
      health,
    };
    const said = JSON.stringify(report);
    if (said !== told) {
      toldAt = performance.now();
      const answer = await send('reportPage', report);
      if (answer.ok) told = said;
      else if (!signal.aborted) timer = setTimeout(tell, RETRY);
    }
    isSending = false;
    if (isWanted) schedule();
  }

  function schedule(): void {
    isWanted = true;
    if (isSending || signal.aborted) return;
    timer ??= setTimeout(tell, Math.max(PAUSE, toldAt + INTERVAL - performance.now()));
  }
  return schedule;
}
