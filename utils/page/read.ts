import type { Item } from '../domain/conversation/item.ts';
import type { Health } from '../domain/conversation/page-report.ts';
import type { Layout, NetworkDefinition } from '../domain/networks/definition.ts';
import { readAge } from './age.ts';
import { type CommentPlace, findComments, findOwn } from './comments.ts';
import { type ComposerPlace, findComposers } from './composers.ts';
import { absoluteUrl, cleanUrl, matchGroup, postIdOfUrl, readId, timeOfId } from './ids.ts';
import { ownLink, readParent } from './parents.ts';
import { readLine, readText } from './text.ts';

/** An item with the element that shows it. */
export interface PlacedItem {
  item: Item;
  element: Element;
}

/** Everything that a page says. */
export interface PageReading {
  /** Posts, then comments and replies, each in document order; one item per id. */
  items: PlacedItem[];
  composers: ComposerPlace[];
  health: Health;
}

/** What the reading of one comment needs to know of the rest of the page. */
export interface PageContext {
  network: NetworkDefinition;
  url: string;
  posts: readonly PlacedItem[];
}

/** Reads a whole page. Pure: it changes nothing and asks nothing of the network. */
export function readPage(document: Document, network: NetworkDefinition, url: string): PageReading {
  const places = sortForeground(findComments(document, network), ({ element }) => element, network);
  const context = readContext(document, network, url, places);
  const read = new Map<string, PlacedItem>();
  const nameless: PlacedItem[] = [];
  const order: PlacedItem[] = [];
  for (const place of places) {
    const placed = { item: readComment(place, context), element: place.element };
    const { id } = placed.item;
    if (id === null) {
      nameless.push(placed);
      order.push(placed);
      continue;
    }
    const first = read.get(id);
    if (first === undefined) {
      read.set(id, placed);
      order.push(placed);
    } else if (!isVisible(first.element) && isVisible(placed.element)) first.element = placed.element;
  }
  const composers = findComposers(document, context, order);
  return {
    items: [...context.posts, ...order],
    composers,
    health: judgeHealth(document, network, places.length, read.size + nameless.length, composers.length),
  };
}

/** How well a page was read: `seen` places of comments, of which `read` gave an item. */
export function judgeHealth(
  document: Document,
  network: NetworkDefinition,
  seen: number,
  read: number,
  composers: number,
): Health {
  const signs = seen > 0 || document.querySelector(network.threadSigns) !== null;
  const light = !signs ? 'none' : read === 0 ? 'red' : 'green';
  return { seen, read, composers, light };
}

/** The posts of a page: what its comments belong to. */
export function readContext(
  document: Document,
  network: NetworkDefinition,
  url: string,
  places: readonly CommentPlace[],
): PageContext {
  const units = new Map<Element, Layout>();
  for (const layout of network.layouts)
    for (const around of document.querySelectorAll(layout.post.unit.around)) {
      const unit = closestOf(around, layout.post.unit.within);
      if (unit && !units.has(unit)) units.set(unit, layout);
    }
  const posts = new Map<string, PlacedItem>();
  const nameless: PlacedItem[] = [];
  const sorted = sortForeground([...units], ([element]) => element, network);
  for (const [element, layout] of sorted) {
    const own = places.filter((place) => element.contains(place.element));
    const alone = sorted.length === 1 || isInForeground(element, network);
    const item = readPost(element, layout, network, url, own, alone);
    if (item.id === null) nameless.push({ item, element });
    else if (!posts.has(item.id)) posts.set(item.id, { item, element });
  }
  return {
    network,
    url,
    posts: [...posts.values(), ...nameless].sort(byPlace(sorted.map(([unit]) => unit))),
  };
}

function closestOf(element: Element, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = element.closest(selector);
    if (found) return found;
  }
  return null;
}

function byPlace(order: readonly Element[]): (a: PlacedItem, b: PlacedItem) => number {
  return (a, b) => order.indexOf(a.element) - order.indexOf(b.element);
}

function readPost(
  unit: Element,
  layout: Layout,
  network: NetworkDefinition,
  url: string,
  places: readonly CommentPlace[],
  alone: boolean,
): Item {
  const outside = (element: Element) => !places.some((place) => place.element.contains(element));
  const findAll = (selector: string) => [...unit.querySelectorAll(selector)].filter(outside);
  const id =
    readId(layout.post.id, unit, findAll, url) ??
    postIdOfComments(places, network, url) ??
    (alone ? postIdOfUrl(network.postPages, url) : null);
  const time = findAll(layout.post.time)[0];
  const { text, truncated } = readText(firstFound(layout.post.text, findAll), textOptions(network));
  return {
    kind: 'post',
    id,
    ...readAuthor(layout.post.author, findAll, network, url),
    text,
    createdAt: time?.getAttribute('datetime') ?? timeOfId(id, network.idTimeShift),
    relativeTime: time ? readAge(time) : null,
    permalink: postAddress(id, [time, ...places.map((place) => ownLink(place, network))], network, url),
    parentId: null,
    ...(truncated && { truncated }),
  };
}

/** The first link that names the post, without what it says of a comment; else the page's own address. */
function postAddress(
  id: string | null,
  links: ReadonlyArray<Element | undefined>,
  network: NetworkDefinition,
  url: string,
): string | null {
  if (id === null) return null;
  if (network.address.post !== null) return network.address.post.replace('{id}', id);
  const urls = [...links.map((link) => absoluteUrl(link, url)), URL.canParse(url) ? new URL(url) : null];
  const own = urls.find((one) => one && postIdOfUrl(network.postPages, one.href) === id);
  return own ? cleanUrl(own, ['story_fbid', 'id'], true) : null;
}

/** Reads one comment or reply. */
export function readComment(place: CommentPlace, context: PageContext): Item {
  const { network, url, posts } = context;
  const { layout, element } = place;
  const findAll = (selector: string) => findOwn(place, selector);
  const id = readId(layout.comment.id, element, findAll, url);
  const post = findPost(place, id, context);
  const postId = post?.item.id ?? postIdOfComments([place], network, url) ?? postIdOfUrl(network.postPages, url);
  const parent = readParent(place, network, url);
  const author = readAuthor(layout.comment.author, findAll, network, url);
  const time = findAll(layout.comment.time)[0];
  const { text, truncated } = readText(firstFound(layout.comment.text, findAll), textOptions(network));
  const media = layout.comment.media?.find(({ select }) => findAll(select).length > 0)?.kind;
  const postAuthor = (post ?? (posts.length === 1 ? posts[0] : undefined))?.item.authorUrl;
  return {
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
  };
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

/** The post that a comment belongs to: by containment, by the post that its id names, or the page's only one. */
function findPost(place: CommentPlace, id: string | null, context: PageContext): PlacedItem | undefined {
  const { network, posts, url } = context;
  const around = posts.find((post) => post.element.contains(place.element));
  if (around?.item.id) return around;
  const named = (id && postIdInComment(id, network)) ?? postIdOfComments([place], network, url);
  return posts.find((post) => post.item.id === named) ?? (posts.length === 1 ? posts[0] : undefined);
}

function postIdInComment(id: string, network: NetworkDefinition): string | null {
  const name = network.postInCommentId && matchGroup(network.postInCommentId, id);
  return name ? `urn:li:${name}` : null;
}

/** The post id that the comments' own links or ids name. */
function postIdOfComments(
  places: readonly CommentPlace[],
  network: NetworkDefinition,
  url: string,
): string | null {
  for (const place of places) {
    const link = absoluteUrl(ownLink(place, network), url);
    if (link) {
      const id = postIdOfUrl(network.postPages, link.href);
      if (id) return id;
      continue;
    }
    const id = readId(place.layout.comment.id, place.element, (selector) => findOwn(place, selector), url);
    const named = id && postIdInComment(id, network);
    if (named) return named;
  }
  return null;
}

function readAuthor(
  rule: Layout['comment']['author'],
  findAll: (selector: string) => Element[],
  network: NetworkDefinition,
  url: string,
): { author: string | null; authorUrl: string | null } {
  for (const link of findAll(rule.link)) {
    const names = rule.name ? rule.name.map((selector) => link.querySelector(selector)) : [link];
    const named = names.find((name) => name !== null);
    const author = named && readLine(named);
    if (!author) continue;
    const { keepParams, trailingSlash } = network.address.author;
    const address = absoluteUrl(link, url);
    return { author, authorUrl: address && cleanUrl(address, keepParams, trailingSlash) };
  }
  const unlinked = rule.fallback ? findAll(rule.fallback)[0] : undefined;
  return { author: (unlinked && readLine(unlinked)) || null, authorUrl: null };
}

function firstFound(selectors: readonly string[], findAll: (selector: string) => Element[]): Element[] {
  for (const selector of selectors) {
    const found = findAll(selector);
    if (found.length > 0) return found;
  }
  return [];
}

function textOptions(network: NetworkDefinition): { notText: string; emoji: string | undefined } {
  return { notText: network.notText, emoji: network.emoji };
}

function isInForeground(element: Element, network: NetworkDefinition): boolean {
  return network.foreground !== undefined && element.closest(network.foreground) !== null;
}

function sortForeground<Thing>(
  things: readonly Thing[],
  elementOf: (thing: Thing) => Element,
  network: NetworkDefinition,
): Thing[] {
  const isFront = (thing: Thing) => isInForeground(elementOf(thing), network);
  return [...things.filter(isFront), ...things.filter((thing) => !isFront(thing))];
}

/** Whether the browser draws an element; where it cannot be asked, whether the markup hides it. */
export function isVisible(element: Element): boolean {
  if ('checkVisibility' in element) return element.checkVisibility();
  return (element as Element).closest('[hidden], [style*="display: none"], [style*="display:none"]') === null;
}
