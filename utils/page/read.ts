import type { Item } from '../domain/conversation/item.ts';
import type { Health } from '../domain/conversation/page-report.ts';
import type { NetworkDefinition } from '../domain/networks/definition.ts';
import { readAge } from './age.ts';
import { type CommentPlace, findComments, isComment } from './comments.ts';
import { type ComposerPlace, findComposers } from './composers.ts';
import { findWords, fitItem, readAuthor, readFlags, readWords } from './fields.ts';
import { cleanUrl, matchGroup, postIdOfUrl, readId, timeOfId } from './ids.ts';
import { ownLink, readParent } from './parents.ts';
import {
  findPost,
  type PageContext,
  type PlacedItem,
  postIdOfComment,
  readContext,
  sortForeground,
} from './posts.ts';
import { readLine } from './text.ts';
import { lookInto, type View } from './view.ts';
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
  nameAnswered(comments, byId);
  const composers = findComposers(document, context, comments);
  return {
    items: inOrder(context, comments),
    composers,
    health: judgeHealth(document, network, places.length, read, composers.length),
  };
}

/** Keeps the name at the head of a reply only where it tells more than the comment above does. */
function nameAnswered(comments: readonly PlacedItem[], byId: ReadonlyMap<string, PlacedItem>): void {
  for (const { item } of comments) {
    const above = item.parentId === null ? undefined : byId.get(item.parentId);
    if (item.replyToName && item.replyToName === above?.item.author) delete item.replyToName;
  }
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

/** Whether a comment gave what makes it useful: who, what, and an id to remember it by, which a mere picture may lack. */
export function isWellRead({ id, author, text, media }: Item): boolean {
  return author !== null && ((id !== null && text !== '') || media !== undefined);
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

/** Reads one comment or reply; null where a place only looks like one. */
export function readCandidate(place: CommentPlace, context: PageContext): Item | null {
  const view = lookInto(place, context.url);
  return isComment(place, view.findAll) ? readView(view, context) : null;
}

/** Reads one comment or reply. */
function readComment(place: CommentPlace, context: PageContext): Item {
  return readView(lookInto(place, context.url), context);
}

function readView(view: View, context: PageContext): Item {
  const { network, url, posts } = context;
  const { layout, element } = view.place;
  const { findAll } = view;
  const id = readId(layout.comment.id, element, view);
  const post = findPost(view, id, context);
  const postId = post?.item.id ?? postIdOfComment(view, network) ?? postIdOfUrl(network.postPages, url);
  const parent = readParent(view, network, url);
  const words = findWords(layout.comment.text, findAll);
  const author = readAuthor(layout.comment.author, view, words, network);
  const time = findAll(layout.comment.time)[0];
  const { text, truncated } = readWords(words, network);
  const replyToName = parent.isReply ? leadingMention(layout.comment.mention, words, text) : null;
  const media = layout.comment.media?.find(({ select }) => findAll(select).length > 0)?.kind;
  const postAuthor = (post ?? (posts.length === 1 ? posts[0] : undefined))?.item.authorUrl;
  return fitItem({
    kind: parent.isReply ? 'reply' : 'comment',
    id,
    ...author,
    text,
    createdAt: time?.getAttribute('datetime') ?? timeOfId(id, network.idTimeShift),
    relativeTime: time ? readAge(time) : null,
    permalink: commentAddress(view, id, postId, network),
    parentId: parent.isReply ? parent.id : postId,
    postId,
    ...readFlags(layout.comment, findAll, time, element),
    ...(postAuthor && postAuthor === author.authorUrl && { isPostAuthor: true }),
    ...(truncated && { truncated }),
    ...(media && { media }),
    ...(replyToName && { replyToName }),
  });
}

/** The name that a text begins with, where it is a link to someone. */
function leadingMention(
  selector: string | undefined,
  words: readonly Element[],
  text: string,
): string | null {
  const [first] = words;
  const link = selector ? first?.querySelector(selector) : null;
  const name = link ? readLine(link) : '';
  return name !== '' && text.startsWith(name) ? name : null;
}

function commentAddress(
  view: View,
  id: string | null,
  postId: string | null,
  network: NetworkDefinition,
): string | null {
  const rule = network.address.comment;
  if (rule.from === 'link') {
    const link = view.addressOf(ownLink(view, network));
    return link && cleanUrl(link, rule.keepParams, true);
  }
  const number = id && matchGroup('(\\d+)\\)?$', id);
  if (!number || !postId) return null;
  return rule.template
    .replace('{post}', postId)
    .replace('{number}', number)
    .replace('{encodedPost}', encodeURIComponent(postId));
}
