import type { PlacedComment } from './reader.ts';

/** Room that a mark keeps from the right edge of its comment, in pixels. */
const INSET = 4;
/** A page that takes the layer itself away wants nothing of ours: so often it is put back. */
const MAX_RETURNS = 3;

export interface Layer {
  /** Draws a mark's host above its comment; false where the page does not let it. */
  put: (comment: PlacedComment, host: HTMLElement) => boolean;
  holds: (element: Element) => boolean;
  drop: (element: Element) => void;
  isOurs: (node: Node) => boolean;
}

/**
 * Where marks stand whose page keeps taking them out of its own lines: above the page, outside what its scripts draw,
 * at the place that their comment has on the screen.
 */
export function createLayer(document: Document, signal: AbortSignal): Layer {
  const standing = new Map<Element, HTMLElement>();
  let layer: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let returns = 0;
  let frame = 0;

  function open(): ShadowRoot | null {
    if (root && layer?.isConnected) return root;
    if (returns++ > MAX_RETURNS) return null;
    layer ??= document.createElement('div');
    layer.style.cssText =
      'all: initial; position: fixed; inset: 0; z-index: 2147483000; pointer-events: none';
    root ??= layer.attachShadow({ mode: 'closed' });
    document.documentElement.append(layer);
    return root;
  }

  function place(): void {
    frame = 0;
    // All reading before all writing: the page is laid out once.
    const boxes = [...standing].map(([element, host]) => ({ host, box: element.getBoundingClientRect() }));
    for (const { host, box } of boxes) {
      const isSeen = box.width > 0 && box.bottom > 0 && box.top < window.innerHeight;
      host.style.display = isSeen ? 'block' : 'none';
      if (!isSeen) continue;
      host.style.top = `${Math.round(box.top)}px`;
      host.style.right = `${Math.round(document.documentElement.clientWidth - box.right + INSET)}px`;
    }
  }

  function placeSoon(): void {
    if (frame === 0 && standing.size > 0) frame = requestAnimationFrame(place);
  }

  window.addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  window.addEventListener('resize', placeSoon, { signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    layer?.remove();
  });

  return {
    put({ place: { element } }, host) {
      const into = open();
      if (!into) return false;
      host.style.position = 'absolute';
      host.style.margin = '0';
      host.style.pointerEvents = 'auto';
      into.append(host);
      standing.set(element, host);
      placeSoon();
      return true;
    },
    holds: (element) => standing.has(element),
    drop(element) {
      standing.delete(element);
      placeSoon();
    },
    isOurs: (node) => node === layer,
  };
}
