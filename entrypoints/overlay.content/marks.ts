import type { Mark } from '../../components/card/mark.ts';
import { isSeenAlike } from '../../components/shared/urgency-reasons.ts';
import type { Analysis } from '../../utils/domain/language/analysis.ts';
import { markSlot } from '../../utils/page/mark-slot.ts';
import { createDresser } from './dress.ts';
import { isolateEvents } from './isolate.ts';
import { createLayer } from './layer.ts';
import type { PlacedComment } from './reader.ts';

/** So often a mark goes back into a line whose page took it out; then it stands above the page. */
const MAX_RETURNS = 3;
/** A page that took nothing away for so long is trusted again, in milliseconds. */
const FORGIVEN_AFTER = 10_000;
/** Marks that stay where they are after their comment left the window; the oldest are used again elsewhere. */
const MAX_AWAY = 200;

interface PlacedMark {
  /** `itemKey` of its comment. */
  key: string;
  analysis: Analysis;
  mark: Mark;
  host: HTMLElement;
}

interface Returns {
  count: number;
  /** Milliseconds of the page's clock. */
  last: number;
}

export interface Marks {
  /** One mark for this comment, in its own line; put back where the page took it away. */
  show: (comment: PlacedComment) => void;
  /** The comment left the window. */
  leave: (element: Element) => void;
  /** The comment left the page. */
  hide: (element: Element) => void;
  /** True for the nodes that we put into the page. */
  isOurs: (node: Node) => boolean;
}

/** Keeps the marks in the page: one per copy of a comment that is near the window. */
export function createMarks(
  document: Document,
  createMark: (keyOf: () => string, analysisOf: () => Analysis) => Mark,
  signal: AbortSignal,
): Marks {
  const placed = new Map<Element, PlacedMark>();
  /** Their comments are out of the window, those that left first in front. */
  const away = new Set<Element>();
  const returns = new WeakMap<Element, Returns>();
  const hosts = new WeakSet<Node>();
  const layer = createLayer(document, signal);
  const dress = createDresser(document);

  /** The mark of the comment that left the window first, once many did; or a new one. */
  function take(key: string, analysis: Analysis): PlacedMark {
    const [oldest] = away.size > MAX_AWAY ? away : [];
    const used = oldest && placed.get(oldest);
    if (!oldest || !used) return make(key, analysis);
    const isPlain = !layer.holds(oldest);
    hide(oldest);
    // One that stood above the page is dressed for that.
    if (!isPlain) return make(key, analysis);
    used.key = key;
    used.analysis = analysis;
    used.mark.show(analysis);
    return used;
  }

  function make(key: string, analysis: Analysis): PlacedMark {
    const host = document.createElement('span');
    const root = host.attachShadow({ mode: 'closed' });
    dress(host, root);
    hosts.add(host);
    const mark = createMark(
      () => made.key,
      () => made.analysis,
    );
    const made: PlacedMark = { key, analysis, mark, host };
    mark.show(analysis);
    root.append(mark.element);
    const wake = (event: Event) => {
      host.removeEventListener('pointerenter', wake);
      host.removeEventListener('focusin', wake);
      event.stopPropagation();
      isolateEvents(host);
      mark.wake(event);
    };
    host.addEventListener('pointerenter', wake);
    host.addEventListener('focusin', wake);
    return made;
  }

  /** In the comment's own line, or above the page where its line does not keep it. */
  function put(comment: PlacedComment, { host }: PlacedMark, isReturn: boolean): boolean {
    const { place } = comment;
    if (isReturn && countReturn(place.element) > MAX_RETURNS) return layer.put(comment, host);
    const slot = markSlot(place);
    slot?.append(host);
    return slot !== null;
  }

  function countReturn(element: Element): number {
    const now = performance.now();
    const before = returns.get(element);
    const count = before && now - before.last < FORGIVEN_AFTER ? before.count + 1 : 1;
    returns.set(element, { count, last: now });
    return count;
  }

  function hide(element: Element): void {
    const own = placed.get(element);
    if (!own) return;
    placed.delete(element);
    away.delete(element);
    layer.drop(element);
    own.mark.close();
    own.host.remove();
  }

  signal.addEventListener('abort', () => {
    for (const element of [...placed.keys()]) hide(element);
  });

  return {
    hide,
    leave(element) {
      if (placed.has(element)) away.add(element);
    },
    show(comment) {
      const { key, analysis, place } = comment;
      const { element } = place;
      if (key === null || analysis === null || signal.aborted) return;
      away.delete(element);
      const old = placed.get(element);
      if (!old) {
        const fresh = take(key, analysis);
        if (put(comment, fresh, false)) placed.set(element, fresh);
        return;
      }
      const stands = old.host.isConnected && (element.contains(old.host) || layer.holds(element));
      if (!stands && !put(comment, old, true)) return hide(element);
      const isSame = old.key === key;
      const isSeen = isSame && isSeenAlike(old.analysis, analysis);
      old.key = key;
      old.analysis = analysis;
      // Drawn anew, an open card would lose the button that is just being pressed.
      if (!isSeen) old.mark.show(analysis, isSame);
    },
    isOurs: (node) => hosts.has(node) || layer.isOurs(node),
  };
}
