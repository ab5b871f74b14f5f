import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { NetworkDefinition } from '../../utils/domain/networks/definition.ts';
import { networkForUrl, networkMatches } from '../../utils/networks/index.ts';
import { type NetworkMode, networkModes } from '../../utils/settings/items.ts';
import { answerPanel } from './answers.ts';
import { createCards } from './cards.ts';
import { createMarks, type Marks } from './marks.ts';
import { createMemory } from './memory.ts';
import { type Reader, startReader } from './reader.ts';
import { createReplies } from './replies.ts';
import { createReporter } from './reporter.ts';

/** WXT tells of a new address before it is there: so long the page may take to change, in milliseconds. */
const NAVIGATION_DELAY = 50;
/** How often a script whose extension was updated or removed may be told apart, in milliseconds. */
const ORPHAN_CHECK = 2_000;

/** Reads the page of a network, marks its comments, and answers the panel. */
export default defineContentScript({
  matches: networkMatches(),
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const network = networkForUrl(location.href);
    if (!network) return;
    let running: AbortController | null = null;
    const start = (mode: NetworkMode) => {
      running?.abort();
      running = mode === 'off' || ctx.isInvalid ? null : new AbortController();
      if (running) startPage(ctx, network, mode, running.signal);
    };
    const unwatch = networkModes.watch((modes) => start(modes[network.id]));
    ctx.onInvalidated(() => {
      running?.abort();
      // An extension that is gone cannot be told anything, nor asked.
      if (browser.runtime?.id) unwatch();
    });
    // An update leaves this script behind: it takes its marks away, and the new one puts its own.
    ctx.setInterval(() => {}, ORPHAN_CHECK);
    start((await networkModes.get())[network.id]);
  },
});

function startPage(
  ctx: ContentScriptContext,
  network: NetworkDefinition,
  mode: NetworkMode,
  signal: AbortSignal,
): void {
  const pageUrl = () => location.href;
  let marks: Marks | null = null;
  const memory = createMemory({
    network,
    signal,
    onAnalysis(key, analysis) {
      for (const comment of reader.copiesOf(key)) {
        comment.analysis = analysis;
        if (reader.isNear(comment.place.element)) marks?.show(comment);
      }
    },
  });
  const reportSoon = createReporter({ document, network, pageUrl, reader: () => reader, signal });

  const reader: Reader = startReader({
    document,
    network,
    pageUrl,
    isOurs: (node) => marks?.isOurs(node) ?? false,
    onComment(comment, isNear) {
      comment.analysis ??= memory.see(comment.item, isNear);
      if (isNear) marks?.show(comment);
    },
    onNear: (comment) => marks?.show(comment),
    onFar: (element) => marks?.leave(element),
    onGone: (element) => marks?.hide(element),
    onProgress() {
      for (const { item } of reader.context().posts) memory.see(item, false);
      reportSoon();
    },
    signal,
  });
  const replies = createReplies({ document, network, pageUrl, reader });
  answerPanel({ document, memory, reader, replies, signal });
  if (mode === 'tags') marks = createMarks(document, createCards(replies), signal);

  ctx.addEventListener(window, 'wxt:locationchange', () => {
    ctx.setTimeout(() => {
      if (!signal.aborted) reader.restart();
    }, NAVIGATION_DELAY);
  });
  ctx.addEventListener(document, 'visibilitychange', () => {
    if (!signal.aborted && document.visibilityState === 'visible') reportSoon();
  });
  // Told at once, so that the panel knows a page without any comment from one that was not read.
  if (browser.runtime?.id) reportSoon();
}
