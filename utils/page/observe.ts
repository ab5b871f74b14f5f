/** How long a hidden tab, where frames stop, may keep changes waiting, in milliseconds. */
const HIDDEN_TAB_DELAY = 500;

/** What happened to a page since the last time; elements may be detached by the time they come. */
export interface PageChange {
  /** They came: what they hold is new. */
  added: ReadonlySet<Element>;
  /** Their own children or words changed. */
  changed: ReadonlySet<Element>;
  /** Something went. */
  isLess: boolean;
}

interface ObserveOptions {
  document: Document;
  /** Nodes that we put there ourselves: what happens to them alone is no news. */
  isOurs: (node: Node) => boolean;
  /** Called at most once per frame. */
  onChange: (change: PageChange) => void;
  signal: AbortSignal;
}

/** Watches a whole document with one observer, batched per frame. */
export function observePage({ document, isOurs, onChange, signal }: ObserveOptions): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let added = new Set<Element>();
  let changed = new Set<Element>();
  let isLess = false;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    view?.cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = undefined;
    const change = { added, changed, isLess };
    added = new Set();
    changed = new Set();
    isLess = false;
    if (!signal.aborted) onChange(change);
  }

  const observer = new MutationObserver((records) => {
    for (const record of records) collect(record);
    if (frame !== 0 || changed.size === 0) return;
    frame = view.requestAnimationFrame(flush);
    timer = setTimeout(flush, HIDDEN_TAB_DELAY);
  });

  function collect({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    if (isOurs(target)) return;
    let foreign = type !== 'childList';
    for (const node of addedNodes) {
      if (isOurs(node)) continue;
      foreign = true;
      if (node.nodeType === Node.ELEMENT_NODE) added.add(node as Element);
    }
    for (const node of removedNodes) {
      if (isOurs(node)) continue;
      foreign = true;
      isLess = true;
    }
    // Our mark taken away by the page is news: the page drew the line again that it stood in.
    if (!foreign && removedNodes.length === 0) return;
    const owner = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
    if (owner) changed.add(owner);
  }

  observer.observe(document, { childList: true, subtree: true, characterData: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      view.cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
    { once: true },
  );
}
