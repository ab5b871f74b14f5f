import { type Item, itemKey } from '../../utils/domain/conversation/item.ts';
import type { Analysis } from '../../utils/domain/language/analysis.ts';
import { analyze } from '../../utils/domain/language/analyze.ts';
import type { NetworkDefinition } from '../../utils/domain/networks/definition.ts';
import { type CommentPlace, closestComment, findComments } from '../../utils/page/comments.ts';
import { observePage } from '../../utils/page/observe.ts';
import { type PageContext, readContext } from '../../utils/page/posts.ts';
import { readComment } from '../../utils/page/read.ts';

/** How long one slice of reading may hold the page up, in milliseconds; a frame is 16. */
const SLICE = 6;

/** A comment or reply that the page shows now. */
export interface PlacedComment {
  /** Null where the network gives it no id: it is shown, but not kept. */
  key: string | null;
  item: Item;
  analysis: Analysis;
  place: CommentPlace;
}

interface ReaderOptions {
  document: Document;
  network: NetworkDefinition;
  /** The page's address, which changes without a reload. */
  pageUrl: () => string;
  isOurs: (node: Node) => boolean;
  /** A comment is new, changed, or its line was drawn again. */
  onComment: (comment: PlacedComment) => void;
  onGone: (element: Element) => void;
  /** Nothing is left to read for now. */
  onSettled: () => void;
  signal: AbortSignal;
}

export interface Reader {
  /** Comments that the page shows now, by their elements. */
  comments: ReadonlyMap<Element, PlacedComment>;
  /** The posts that the page shows. */
  context: () => PageContext;
  /** Reads the whole page again: its address changed, or the user asks. */
  restart: () => void;
}

/** Reads the comments of a page as they come, in slices, and again where the page changed them. */
export function startReader(options: ReaderOptions): Reader {
  const { document, network, signal } = options;
  const comments = new Map<Element, PlacedComment>();
  const waiting = new Map<Element, CommentPlace>();
  let context: PageContext = { network, url: options.pageUrl(), posts: [] };
  let contextIsOld = true;
  let scheduled = false;

  function enqueue(place: CommentPlace): void {
    waiting.set(place.element, place);
  }

  function touch(elements: Iterable<Element>): void {
    for (const element of elements) {
      if (!element.isConnected) continue;
      const postsChanged = showsPost(element);
      if (postsChanged) contextIsOld = true;
      const around = closestComment(element, network);
      if (around) enqueue(around);
      // A change inside a comment is told of an element in it: in a list that grew, those known are as they were.
      for (const place of findComments(element, network))
        if (postsChanged || !comments.has(place.element) || isReadOffNeighbours(place)) enqueue(place);
    }
    for (const element of comments.keys()) if (!element.isConnected) forget(element);
    schedule();
  }

  function showsPost(element: Element): boolean {
    return network.layouts.some(({ post }) => element.querySelector(post.unit.around) !== null);
  }

  function forget(element: Element): void {
    comments.delete(element);
    options.onGone(element);
  }

  function schedule(): void {
    if (scheduled || signal.aborted) return;
    scheduled = true;
    // A task of its own: the page's handlers and frames go first.
    setTimeout(readSlice, 0);
  }

  function readSlice(): void {
    scheduled = false;
    if (signal.aborted) return;
    const end = performance.now() + SLICE;
    if (contextIsOld && waiting.size > 0) refreshContext();
    for (const [element, place] of waiting) {
      waiting.delete(element);
      if (element.isConnected) read(place);
      else if (comments.has(element)) forget(element);
      if (performance.now() > end) break;
    }
    if (waiting.size > 0) schedule();
    else options.onSettled();
  }

  /** Which posts the page shows; a comment that was read before its post came is read again. */
  function refreshContext(): void {
    const before = context.posts.map(({ item }) => item.id).join();
    const places = [...comments.values()].map(({ place }) => place);
    context = readContext(document, network, options.pageUrl(), [...places, ...waiting.values()]);
    contextIsOld = false;
    if (context.posts.map(({ item }) => item.id).join() !== before)
      for (const place of places) enqueue(place);
  }

  function read(place: CommentPlace): void {
    const item = readComment(place, context);
    const known = comments.get(place.element);
    const same = known && known.item.text === item.text && known.item.id === item.id;
    const comment: PlacedComment = {
      key: item.id === null ? null : itemKey(network.id, item.id),
      item,
      analysis: same ? known.analysis : analyze({ text: item.text }),
      place,
    };
    comments.set(place.element, comment);
    options.onComment(comment);
  }

  function restart(): void {
    contextIsOld = true;
    for (const place of findComments(document, network)) enqueue(place);
    for (const element of comments.keys()) if (!element.isConnected) forget(element);
    schedule();
  }

  observePage({ document, isOurs: options.isOurs, onChange: touch, signal });
  restart();
  return { comments, context: () => context, restart };
}

/** Whether the comments around one tell what it answers. */
function isReadOffNeighbours({ layout }: CommentPlace): boolean {
  return layout.comment.parent.by !== 'query';
}
