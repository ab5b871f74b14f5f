import type { Item } from '../domain/conversation/item.ts';
import type { Health } from '../domain/conversation/page-report.ts';
import type { NetworkDefinition } from '../domain/networks/definition.ts';
import { readAge } from './age.ts';
import { type CommentPlace, findComments, findOwn } from './comments.ts';
import { type ComposerPlace, findComposers } from './composers.ts';
import { fitItem, readAuthor, readWords } from './fields.ts';
import { absoluteUrl, cleanUrl, matchGroup, postIdOfUrl, readId, timeOfId } from './ids.ts';
import { readParent } from './parents.ts';
import {
  findPost,
  type PageContext,
  type PlacedItem,
  postIdOfComments,
  readContext,
  sortForeground,
} from './posts.ts';
import { isVisible } from './visible.ts';

/** Everything that a page says. */
export interface PageReading {
  /** In the order of the page as its network's data says, one item per id. */
  items: PlacedItem[];
  composers: ComposerPlace[];
  health: Health;
}

/** Reads a whole page. Pure: it changes nothing and asks nothing of the network. */
export function readPage(document: Document, network: NetworkDefinition, url: string): PageReading {
  const places = sortForeground(findComments(document, network), ({ element }) => element, network);
  const context = readContext(document, network, url, places);
  const byId = new Map<string, PlacedItem>();
  const comments: PlacedItem[] = [];
  let read = 0;
  for (const place of places) {
    const placed = { item: readComment(place, context), element: place.element };
    const { id } = placed.item;
    if (isWellRead(placed.item)) read++;
    const first = id === null ? undefined : byId.get(id);
    if (first === undefined) {
      if (id !== null) byId.set(id, placed);
      comments.push(placed);
    } else if (!isVisible(first.element) && isVisible(placed.element)) first.element = placed.element;
  }
  const composers = findComposers(document, context, comments);
  return {
    items: inOrder(context, comments),
    composers,
    health: judgeHealth(document, network, places.length, read, composers.length),
  };
}

function inOrder({ network, posts }: PageContext, comments: readonly PlacedItem[]): PlacedItem[] {
  if (network.order === 'posts first') return [...posts, ...comments];
  const threads = posts.map((post) => ({
    post,
    own: comments.filter(({ item }) => item.postId !== null && item.postId === post.item.id),
  }));
  const placed = new Set(threads.flatMap(({ own }) => own));
  return [
    ...threads.flatMap(({ post, own }) => [post, ...own]),
    ...comments.filter((comment) => !placed.has(comment)),
  ];
}

/** Whether a comment gave what makes it useful: who, what, and an id to remember it by. */
export function isWellRead({ id, author, text, media }: Item): boolean {
  return id !== null && author !== null && (text !== '' || media !== undefined);
}

/** Below this share of comments read well, something about the page is probably not understood. */
const AMBER_BELOW = 0.8;

/** How well a page was read: `seen` places of comments, of which `read` gave an author, a text and an id. */
export function judgeHealth(
  document: Document,
  network: NetworkDefinition,
  seen: number,
  read: number,
  composers: number,
): Health {
  const signs = seen > 0 || document.querySelector(network.threadSigns) !== null;
  if (!signs) return { seen, read, composers, light: 'none' };
  const light = read === 0 ? 'red' : read < seen * AMBER_BELOW ? 'amber' : 'green';
  const otherEditors = composers === 0 ? countEditors(document, network) : 0;
  return { seen, read, composers, ...(otherEditors > 0 && { otherEditors }), light };
}

/** Editors that stand in a thread: where none is a box that is known, one may be a box that has changed. */
function countEditors(document: Document, { layouts }: NetworkDefinition): number {
  const threads = layouts.flatMap(({ post }) => post.unit.within).join();
  const editors = [...document.querySelectorAll('[contenteditable="true"], textarea')];
  return editors.filter((editor) => editor.closest(threads) !== null && isVisible(editor)).length;
}

/** Reads one comment or reply. */
export function readComment(place: CommentPlace, context: PageContext): Item {
  const { network, url, posts } = context;
  const { layout, element } = place;
  const findAll = (selector: string) => findOwn(place, selector);
  const id = readId(layout.comment.id, element, findAll, url);
  const post = findPost(place, id, context);
  const postId =
    post?.item.id ?? postIdOfComments([place], network, url) ?? postIdOfUrl(network.postPages, url);
  const parent = readParent(place, network, url);
  const author = readAuthor(layout.comment.author, findAll, network, url);
  const time = findAll(layout.comment.time)[0];
  const { text, truncated } = readWords(layout.comment.text, findAll, network);
  const media = layout.comment.media?.find(({ select }) => findAll(select).length > 0)?.kind;
  const postAuthor = (post ?? (posts.length === 1 ? posts[0] : undefined))?.item.authorUrl;
  return fitItem({
    kind: parent.isReply ? 'reply' : 'comment',
    id,
    ...author,
    text,
    createdAt: time?.getAttribute('datetime') ?? timeOfId(id, network.idTimeShift),
    relativeTime: time ? readAge(time) : null,
    permalink: commentAddress(place, id, postId, context),
    parentId: parent.isReply ? parent.id : postId,
    postId,
    ...(postAuthor && postAuthor === author.authorUrl && { isPostAuthor: true }),
    ...(truncated && { truncated }),
    ...(media && { media }),
  });
}

function commentAddress(
  place: CommentPlace,
  id: string | null,
  postId: string | null,
  { network, url }: PageContext,
): string | null {
  const rule = network.address.comment;
  if (rule.from === 'link') {
    const link = absoluteUrl(findOwn(place, rule.link)[0], url);
    return link && cleanUrl(link, rule.keepParams, true);
  }
  const number = id && matchGroup('(\\d+)\\)?$', id);
  if (!number || !postId) return null;
  return rule.template
    .replace('{post}', postId)
    .replace('{number}', number)
    .replace('{encodedPost}', encodeURIComponent(postId));
}
