import type { Item } from '../domain/conversation/item.ts';
import type { Layout, NetworkDefinition } from '../domain/networks/definition.ts';
import { readAge } from './age.ts';
import type { CommentPlace } from './comments.ts';
import { findWords, fitItem, readAuthor, readWords } from './fields.ts';
import { absoluteUrl, cleanUrl, matchGroup, postIdOfUrl, readId, timeOfId } from './ids.ts';
import { ownLink } from './parents.ts';
import { lookInto, type View } from './view.ts';
import { isVisible } from './visible.ts';

/** An item with the element that shows it. */
export interface PlacedItem {
  item: Item;
  element: Element;
}

/** What the reading of one comment needs to know of the rest of the page. */
export interface PageContext {
  network: NetworkDefinition;
  url: string;
  posts: readonly PlacedItem[];
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
    const item = readPost(
      { element, layout, own, beside: () => besideUnit(element, units, places) },
      network,
      url,
      alone,
    );
    // A hidden copy without an id cannot be told from the post that it copies.
    if (item.id === null && isVisible(element)) nameless.push({ item, element });
    else if (item.id === null) continue;
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

/** Where a post is, with its comments. */
interface Unit {
  element: Element;
  layout: Layout;
  own: readonly CommentPlace[];
  /** The comments that stand beside it. */
  beside: () => readonly CommentPlace[];
}

/** The comments in the wrapper around a post that holds no other. */
function besideUnit(
  unit: Element,
  units: ReadonlyMap<Element, Layout>,
  places: readonly CommentPlace[],
): CommentPlace[] {
  let wrapper = unit.parentElement;
  while (wrapper?.childElementCount === 1) wrapper = wrapper.parentElement;
  // A list of one post may hold comments of others whose post is not drawn.
  if (!wrapper || wrapper.matches('[role="feed"], [role="list"], [role="main"], main, body')) return [];
  for (const other of units.keys()) if (other !== unit && wrapper.contains(other)) return [];
  return places.filter(({ element }) => wrapper.contains(element));
}

function readPost(
  { element: unit, layout, own: places, beside }: Unit,
  network: NetworkDefinition,
  url: string,
  alone: boolean,
): Item {
  const comments = new Set(places.map(({ element }) => element));
  const outside = (element: Element) => {
    for (let around: Element | null = element; around && around !== unit; around = around.parentElement)
      if (comments.has(around)) return false;
    return true;
  };
  const findAll = (selector: string) => [...unit.querySelectorAll(selector)].filter(outside);
  const view = { findAll, addressOf: (link: Element | undefined) => absoluteUrl(link, url) };
  const id =
    readId(layout.post.id, unit, view) ??
    postIdOfComments(places, network, url) ??
    postIdOfLink(findAll(layout.post.time)[0], network, url) ??
    (alone ? postIdOfUrl(network.postPages, url) : null) ??
    postIdOfComments(beside(), network, url);
  const time = findAll(layout.post.time)[0];
  const { textIn } = layout.post;
  const holder = textIn === undefined ? unit : findAll(textIn)[0];
  const words = findWords(layout.post.text, findAll).filter((block) => holder?.contains(block));
  const { text, truncated } = readWords(words, network);
  return fitItem({
    kind: 'post',
    id,
    ...readAuthor(layout.post.author, view, words, network),
    text,
    createdAt: time?.getAttribute('datetime') ?? timeOfId(id, network.idTimeShift),
    relativeTime: time ? readAge(time) : null,
    permalink: postAddress(id, time, () => (places.length > 0 ? places : beside()), network, url),
    parentId: null,
    ...(truncated && { truncated }),
  });
}

/** Some links only add to the page's own address, which may be that of another post. */
function postIdOfLink(link: Element | undefined, network: NetworkDefinition, url: string): string | null {
  const address = /^[?#]/.test(link?.getAttribute('href') ?? '') ? null : absoluteUrl(link, url);
  return address && postIdOfUrl(network.postPages, address);
}

/** The first link that names the post, without what it says of a comment; else the page's own address. */
function postAddress(
  id: string | null,
  time: Element | undefined,
  places: () => readonly CommentPlace[],
  network: NetworkDefinition,
  url: string,
): string | null {
  if (id === null) return null;
  const rule = network.address.post;
  if (rule.from === 'ids') return rule.template.replace('{id}', id);
  // One by one: the first mostly tells, and a page may hold thousands.
  function* addresses() {
    yield absoluteUrl(time, url);
    for (const place of places()) {
      const view = lookInto(place, url);
      yield view.addressOf(ownLink(view, network));
    }
    yield URL.canParse(url) ? new URL(url) : null;
  }
  for (const address of addresses())
    if (address && postIdOfUrl(network.postPages, address) === id)
      return cleanUrl(address, rule.keepParams, true);
  return null;
}

/** The post that a comment belongs to: by containment, by the post that its id names, or the page's only one. */
export function findPost(
  view: View,
  id: string | null,
  { network, posts }: PageContext,
): PlacedItem | undefined {
  const around = posts.find((post) => post.element.contains(view.place.element));
  if (around?.item.id) return around;
  const named = (id && postIdInComment(id, network)) ?? postIdOfComment(view, network);
  return posts.find((post) => post.item.id === named) ?? (posts.length === 1 ? posts[0] : undefined);
}

function postIdInComment(id: string, network: NetworkDefinition): string | null {
  const name = network.postInCommentId && matchGroup(network.postInCommentId, id);
  return name ? `urn:li:${name}` : null;
}

/** The post id that the first of the comments names that names any. */
function postIdOfComments(
  places: readonly CommentPlace[],
  network: NetworkDefinition,
  url: string,
): string | null {
  for (const place of places) {
    const id = postIdOfComment(lookInto(place, url), network);
    if (id) return id;
  }
  return null;
}

/** The post id that a comment's own link or id names. */
export function postIdOfComment(view: View, network: NetworkDefinition): string | null {
  const link = view.addressOf(ownLink(view, network));
  if (link) return postIdOfUrl(network.postPages, link);
  const { element, layout } = view.place;
  const id = readId(layout.comment.id, element, view);
  return id && postIdInComment(id, network);
}

function isInForeground(element: Element, network: NetworkDefinition): boolean {
  return network.foreground !== undefined && element.closest(network.foreground) !== null;
}

/** What stands above the rest of the page goes first. */
export function sortForeground<Thing>(
  things: readonly Thing[],
  elementOf: (thing: Thing) => Element,
  network: NetworkDefinition,
): Thing[] {
  const isFront = (thing: Thing) => isInForeground(elementOf(thing), network);
  return [...things.filter(isFront), ...things.filter((thing) => !isFront(thing))];
}
