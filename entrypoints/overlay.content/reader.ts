import { type Item, itemKey } from '../../utils/domain/conversation/item.ts';
import type { Analysis } from '../../utils/domain/language/analysis.ts';
import type { NetworkDefinition } from '../../utils/domain/networks/definition.ts';
import { type CommentPlace, closestComment, findCandidates } from '../../utils/page/comments.ts';
import { observePage, type PageChange } from '../../utils/page/observe.ts';
import { type PageContext, readContext } from '../../utils/page/posts.ts';
import { readCandidate } from '../../utils/page/read.ts';
import { watchNearness } from './nearness.ts';

/** How long one slice of reading may hold the page up, in milliseconds; a frame is 16. */
const SLICE = 5;
/** The same while the page has nothing to do; the browser gives idle time about every 50 milliseconds. */
const IDLE_SLICE = 16;
/** The page scrolls while it did so in the last so many milliseconds: then it has no time to spare. */
const SCROLL_END = 150;
/** A page that never stops scrolling is read after so many milliseconds all the same: what is near its window then. */
const PATIENCE = 2_000;
/** How long comments that the page took away may stay known, in milliseconds. */
const SWEEP_DELAY = 400;

/** A comment or reply that the page shows now. */
export interface PlacedComment {
  /** Null where the network gives it no id: it is read, but neither kept nor marked. */
  key: string | null;
  item: Item;
  /** Null until the background said what it thinks of it. */
  analysis: Analysis | null;
  place: CommentPlace;
}

interface ReaderOptions {
  document: Document;
  network: NetworkDefinition;
  /** The page's address, which changes without a reload. */
  pageUrl: () => string;
  isOurs: (node: Node) => boolean;
  /** A comment is new, changed, or its line was drawn again. */
  onComment: (comment: PlacedComment, isNear: boolean) => void;
  /** A comment that was read came near the window, or left it. */
  onNear: (comment: PlacedComment) => void;
  onFar: (element: Element) => void;
  onGone: (element: Element) => void;
  /** More was read, or went. */
  onProgress: () => void;
  signal: AbortSignal;
}

export interface Reader {
  /** Comments that the page shows now and that were read, by their elements. */
  comments: ReadonlyMap<Element, PlacedComment>;
  /** The copies of a comment that the page shows now. */
  copiesOf: (key: string) => PlacedComment[];
  isNear: (element: Element) => boolean;
  /** The posts that the page shows. */
  context: () => PageContext;
  /** Reads the whole page again: its address changed, or the user asks. */
  restart: () => void;
}

/**
 * Reads the comments of a page as they come, and again where the page changed them: those near the window first, the
 * others when the page has nothing to do. A page that scrolls is left alone, but for what stays near its window.
 */
export function startReader(options: ReaderOptions): Reader {
  const { document, network, signal } = options;
  const comments = new Map<Element, PlacedComment>();
  const copies = new Map<string, Set<Element>>();
  /** To be read: near the window, and elsewhere. */
  const urgent = new Map<Element, CommentPlace>();
  const patient = new Map<Element, CommentPlace>();
  /** Read before, and near the window now. */
  const arrived = new Set<Element>();
  let context: PageContext = { network, url: options.pageUrl(), posts: [] };
  let contextIsOld = true;
  let task: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;
  let scrolledAt = Number.NEGATIVE_INFINITY;
  /** Since when something near the window waits. */
  let waitsSince = Number.POSITIVE_INFINITY;
  let sweep: ReturnType<typeof setTimeout> | undefined;

  const nearness = watchNearness(
    (element) => {
      const place = patient.get(element);
      if (place) {
        patient.delete(element);
        urgent.set(element, place);
        schedule();
      }
      if (comments.has(element)) {
        arrived.add(element);
        schedule();
      }
    },
    (element) => {
      const place = urgent.get(element);
      if (place) {
        urgent.delete(element);
        patient.set(element, place);
      }
      arrived.delete(element);
      options.onFar(element);
    },
    signal,
  );

  function enqueue(place: CommentPlace): void {
    const { element } = place;
    if (nearness.isNear(element)) urgent.set(element, place);
    else if (!urgent.has(element)) patient.set(element, place);
    nearness.watch(element);
  }

  function take({ added, changed, isLess }: PageChange): void {
    const fresh: Element[] = [];
    for (const element of added) {
      if (!element.isConnected) continue;
      const bringsPost = showsPost(element);
      if (bringsPost) contextIsOld = true;
      for (const place of findCandidates(element, network)) {
        if (!bringsPost && comments.has(place.element)) continue;
        fresh.push(place.element);
        enqueue(place);
      }
    }
    for (const element of changed) {
      if (!element.isConnected) continue;
      const around = knownAround(element) ?? closestComment(element, network);
      if (around) enqueue(around);
    }
    if (fresh.length > 0) rereadReplies(fresh);
    if (isLess) sweep ??= setTimeout(sweepUp, SWEEP_DELAY);
    schedule();
  }

  function knownAround(element: Element): CommentPlace | undefined {
    for (let around: Element | null = element; around; around = around.parentElement) {
      const known = comments.get(around);
      if (known) return known.place;
    }
    return undefined;
  }

  /** Where the comments around a reply tell what it answers, one that came before it may be its parent. */
  function rereadReplies(fresh: readonly Element[]): void {
    const [first] = fresh;
    for (const { item, place } of comments.values()) {
      if (item.kind !== 'reply' || place.layout.comment.parent.by === 'query' || !first) continue;
      if (first.compareDocumentPosition(place.element) & Node.DOCUMENT_POSITION_FOLLOWING) enqueue(place);
    }
  }

  function showsPost(element: Element): boolean {
    return network.layouts.some(({ post }) => element.querySelector(post.unit.around) !== null);
  }

  function sweepUp(): void {
    sweep = undefined;
    forgetGone();
    options.onProgress();
  }

  function forgetGone(): void {
    for (const element of comments.keys()) if (!element.isConnected) forget(element);
  }

  function forget(element: Element): void {
    const comment = comments.get(element);
    comments.delete(element);
    arrived.delete(element);
    if (comment?.key) dropCopy(comment.key, element);
    nearness.forget(element);
    options.onGone(element);
  }

  function dropCopy(key: string, element: Element): void {
    const elements = copies.get(key);
    elements?.delete(element);
    if (elements?.size === 0) copies.delete(key);
  }

  function schedule(): void {
    if (signal.aborted) return;
    const now = performance.now();
    const calmAt = scrolledAt + SCROLL_END;
    if (urgent.size > 0 || arrived.size > 0) {
      waitsSince = Math.min(waitsSince, now);
      // A task of its own: the page's handlers and frames go first.
      task ??= setTimeout(readUrgent, Math.max(0, Math.min(calmAt, waitsSince + PATIENCE) - now));
    } else if (patient.size === 0) return;
    else if (now < calmAt) task ??= setTimeout(readUrgent, calmAt - now);
    else if (idle === 0) idle = requestIdleCallback(readPatient);
  }

  function readUrgent(): void {
    task = undefined;
    const now = performance.now();
    if (now >= scrolledAt + SCROLL_END || now >= waitsSince + PATIENCE) {
      waitsSince = Number.POSITIVE_INFINITY;
      welcomeArrived();
      readSlice(urgent, SLICE);
    }
    schedule();
  }

  function welcomeArrived(): void {
    for (const element of arrived) {
      const comment = comments.get(element);
      if (comment) options.onNear(comment);
    }
    arrived.clear();
  }

  function readPatient(deadline: IdleDeadline): void {
    idle = 0;
    if (performance.now() >= scrolledAt + SCROLL_END)
      readSlice(patient, Math.min(IDLE_SLICE, deadline.timeRemaining()));
    schedule();
  }

  function readSlice(queue: Map<Element, CommentPlace>, allowance: number): void {
    if (signal.aborted || queue.size === 0) return;
    const end = performance.now() + allowance;
    if (contextIsOld) refreshContext();
    for (const [element, place] of queue) {
      queue.delete(element);
      if (element.isConnected) read(place);
      else if (comments.has(element)) forget(element);
      if (performance.now() > end) break;
    }
    options.onProgress();
  }

  /** Which posts the page shows; a comment that was read before its post came is read again. */
  function refreshContext(): void {
    const before = context.posts.map(({ item }) => item.id).join();
    const known = [...comments.values()].map(({ place }) => place);
    context = readContext(document, network, options.pageUrl(), [
      ...known,
      ...urgent.values(),
      ...patient.values(),
    ]);
    contextIsOld = false;
    if (context.posts.map(({ item }) => item.id).join() !== before) for (const place of known) enqueue(place);
  }

  function read(place: CommentPlace): void {
    const { element } = place;
    const item = readCandidate(place, context);
    if (!item) {
      if (comments.has(element)) forget(element);
      return;
    }
    const key = item.id === null ? null : itemKey(network.id, item.id);
    const known = comments.get(element);
    if (known?.key && known.key !== key) dropCopy(known.key, element);
    const isSame = known?.key === key && known.item.text === item.text;
    const comment: PlacedComment = { key, item, analysis: isSame ? known.analysis : null, place };
    comments.set(element, comment);
    if (key !== null) {
      const elements = copies.get(key);
      if (elements) elements.add(element);
      else copies.set(key, new Set([element]));
    }
    options.onComment(comment, nearness.isNear(element));
  }

  function restart(): void {
    contextIsOld = true;
    for (const place of findCandidates(document, network)) enqueue(place);
    forgetGone();
    schedule();
  }

  signal.addEventListener('abort', () => {
    clearTimeout(task);
    clearTimeout(sweep);
    cancelIdleCallback(idle);
  });
  document.addEventListener(
    'scroll',
    ({ timeStamp }) => {
      scrolledAt = timeStamp;
    },
    { capture: true, passive: true, signal },
  );
  observePage({ document, isOurs: options.isOurs, onChange: take, signal });
  restart();
  return {
    comments,
    copiesOf: (key) => [...(copies.get(key) ?? [])].flatMap((element) => comments.get(element) ?? []),
    isNear: nearness.isNear,
    context: () => context,
    restart,
  };
}
