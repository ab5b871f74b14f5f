import { type Item, MAX_TEXT_LENGTH } from '../domain/conversation/item.ts';
import type { Layout, NetworkDefinition } from '../domain/networks/definition.ts';
import { cleanUrl } from './ids.ts';
import { type ReadText, readLine, readText } from './text.ts';
import type { View } from './view.ts';

/** Looks inside one item, and not inside others that stand in it. */
export type FindAll = (selector: string) => readonly Element[];

/** Who wrote an item; whom its `words` mention did not. */
export function readAuthor(
  rule: Layout['comment']['author'],
  { findAll, addressOf }: Pick<View, 'findAll' | 'addressOf'>,
  words: readonly Element[],
  network: NetworkDefinition,
): Pick<Item, 'author' | 'authorUrl' | 'anonymous'> {
  const links = findAll(rule.link).filter((link) => !words.some((block) => block.contains(link)));
  // The best kind of name first: above a post may stand who liked it.
  for (const selector of rule.name ?? [null])
    for (const link of links) {
      const named = selector === null ? link : link.querySelector(selector);
      const author = named && readLine(named);
      if (!author) continue;
      const { keepParams, trailingSlash } = network.address.author;
      const address = addressOf(link);
      return { author, authorUrl: address && cleanUrl(address, keepParams, trailingSlash) };
    }
  const [unlinked] = rule.fallback ? findAll(rule.fallback) : [];
  const author = (unlinked && readLine(unlinked)) || null;
  const isThere = author !== null || (rule.place !== undefined && findAll(rule.place).length > 0);
  return { author, authorUrl: null, ...(isThere && { anonymous: true }) };
}

/** The pieces of an item's text, which the first of `selectors` that finds any tells. */
export function findWords(selectors: readonly string[], findAll: FindAll): readonly Element[] {
  for (const selector of selectors) {
    const found = findAll(selector);
    if (found.length > 0) return found;
  }
  return [];
}

/** The words of an item. */
export function readWords(
  words: readonly Element[],
  { notText, emoji, foldsWholeTexts }: NetworkDefinition,
): ReadText {
  return readText(words, { notText, emoji, foldsWholeTexts });
}

/** What stands beside the age, behind a bullet: before it whether its author writes the post, after it a change. */
function readBullets(time: Element | undefined, line: Element): { author: boolean; edited: boolean } {
  const found = { author: false, edited: false };
  // The link of the time and its wrappers say no more than the time does.
  let place = time;
  while (place?.parentElement && place !== line && readLine(place.parentElement) === readLine(place))
    place = place.parentElement;
  if (!place || place === line) return found;
  const isBullet = (element: Element) => /^\s*•\s*\p{L}/u.test(element.textContent ?? '');
  for (let one = place.previousElementSibling; one; one = one.previousElementSibling)
    found.author ||= isBullet(one);
  for (let one = place.nextElementSibling; one; one = one.nextElementSibling) found.edited ||= isBullet(one);
  return found;
}

/** What an item's line says beside its age. */
export function readFlags(
  { edited, bulletsBesideAge }: Pick<Layout['comment'], 'edited' | 'bulletsBesideAge'>,
  findAll: FindAll,
  time: Element | undefined,
  line: Element,
): Pick<Item, 'edited' | 'isPostAuthor'> {
  const bullets = bulletsBesideAge ? readBullets(time, line) : { author: false, edited: false };
  const signs = edited ? findAll(edited.select).map(readLine) : [];
  const isEdited =
    bullets.edited ||
    (time !== undefined && /•\s*\p{L}/u.test(readLine(time))) ||
    signs.some((sign) => (edited?.words ? edited.words.includes(sign) : sign !== ''));
  return { ...(isEdited && { edited: true }), ...(bullets.author && { isPostAuthor: true }) };
}

/** The longest name, id or address that an item may have. */
const MAX_FIELD_LENGTH = 4_000;

/** Keeps an item inside what can be stored: a page may hold anything, and one comment must not spoil the others. */
export function fitItem(item: Item): Item {
  const keep = (value: string | null) => (value !== null && value.length > MAX_FIELD_LENGTH ? null : value);
  const { text, id, author, authorUrl, permalink, relativeTime, createdAt, parentId, postId } = item;
  return {
    ...item,
    id: keep(id),
    author: author?.slice(0, MAX_FIELD_LENGTH) ?? null,
    authorUrl: keep(authorUrl),
    text: text.slice(0, MAX_TEXT_LENGTH),
    createdAt: keep(createdAt),
    relativeTime: keep(relativeTime),
    permalink: keep(permalink),
    parentId: keep(parentId),
    ...(postId !== undefined && { postId: keep(postId) }),
  };
}
