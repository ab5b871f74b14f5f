import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { NetworkDefinition } from '../../utils/domain/networks/definition.ts';
import { networkForUrl, networkMatches } from '../../utils/networks/index.ts';
import { type NetworkMode, networkModes } from '../../utils/settings/items.ts';
import { answerPanel } from './answers.ts';
import { createMarks, type Marks } from './marks.ts';
import { createMemory } from './memory.ts';
import { Overlay } from './overlay.tsx';
import { type PlacedComment, startReader } from './reader.ts';
import { createReplies } from './replies.ts';

/** How far outside the window a comment gets its mark, so that it is there when it comes into view. */
const MARGIN = '300px 0px';

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
      running = mode === 'off' ? null : new AbortController();
      if (running) startPage(ctx, network, mode, running.signal);
    };
    const unwatch = networkModes.watch((modes) => start(modes[network.id]));
    ctx.onInvalidated(() => {
      running?.abort();
      unwatch();
    });
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
  const marks: Marks | null = mode === 'tags' ? createMarks(document) : null;
  const visible = marks && watchVisible(marks, signal);
  const memory = createMemory({ document, network, pageUrl, signal });

  const reader = startReader({
    document,
    network,
    pageUrl,
    isOurs: (node) => marks?.isOurs(node) ?? false,
    onComment: (comment) => {
      memory.see(comment);
      visible?.show(comment);
    },
    onGone: (element) => visible?.hide(element),
    onSettled: () => memory.report(reader),
    signal,
  });
  const replies = createReplies({ document, network, pageUrl, reader });
  answerPanel({ document, reader, replies, signal });

  if (marks) {
    const container = document.createElement('div');
    const root = createRoot(container);
    root.render(<Overlay actions={replies} />);
    signal.addEventListener('abort', () => {
      root.unmount();
      marks.clear();
    });
  }

  ctx.addEventListener(window, 'wxt:locationchange', () => {
    // It comes before the address changes.
    ctx.setTimeout(() => {
      if (!signal.aborted) reader.restart();
    }, 50);
  });
  ctx.addEventListener(document, 'visibilitychange', () => {
    if (!signal.aborted && document.visibilityState === 'visible') memory.report(reader);
  });
  // Told at once, so that the panel knows a page without any comment from one that was not read.
  if (browser.runtime?.id) memory.report(reader);
}

/** Marks comments near the window only: a page may hold thousands. */
function watchVisible(marks: Marks, signal: AbortSignal) {
  const waiting = new Map<Element, PlacedComment>();
  const near = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const comment = waiting.get(target);
        if (isIntersecting && comment) {
          near.add(target);
          marks.show(comment);
        } else {
          near.delete(target);
          marks.hide(target);
        }
      }
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    show(comment: PlacedComment): void {
      const { element } = comment.place;
      const known = waiting.has(element);
      waiting.set(element, comment);
      if (near.has(element)) marks.show(comment);
      else if (!known) observer.observe(element);
    },
    hide(element: Element): void {
      waiting.delete(element);
      near.delete(element);
      observer.unobserve(element);
      marks.hide(element);
    },
  };
}
