/** How long a hidden tab, where frames stop, may keep changes waiting, in milliseconds. */
const HIDDEN_TAB_DELAY = 500;

interface ObserveOptions {
  document: Document;
  /** Nodes that we put there ourselves: what happens to them alone is no news. */
  isOurs: (node: Node) => boolean;
  /** Called at most once per frame with the elements under which something changed. */
  onChange: (touched: ReadonlySet<Element>) => void;
  signal: AbortSignal;
}

/**
 * Watches a whole document with one observer, batched per frame.
 * A network replaces large parts of its page at once: touched elements may be detached by the time they come.
 */
export function observePage({ document, isOurs, onChange, signal }: ObserveOptions): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let touched = new Set<Element>();
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    view?.cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = undefined;
    const batch = touched;
    touched = new Set();
    if (batch.size > 0 && !signal.aborted) onChange(batch);
  }

  const observer = new MutationObserver((records) => {
    for (const record of records) collect(record);
    if (touched.size === 0 || frame !== 0) return;
    frame = view.requestAnimationFrame(flush);
    timer = setTimeout(flush, HIDDEN_TAB_DELAY);
  });

  function collect(record: MutationRecord): void {
    const { target, addedNodes, removedNodes } = record;
    if (isOurs(target)) return;
    const owner = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
    let foreign = record.type !== 'childList';
    for (const node of addedNodes) {
      if (isOurs(node)) continue;
      foreign = true;
      if (node.nodeType === Node.ELEMENT_NODE) touched.add(node as Element);
    }
    for (const node of removedNodes) if (!isOurs(node)) foreign = true;
    // Our mark taken away by the page is news: the page re-rendered the line that it stood in.
    const takenFromUs = removedNodes.length > 0 && !foreign;
    if ((foreign || takenFromUs) && owner) touched.add(owner);
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
