import { type Item, MAX_TEXT_LENGTH } from '../domain/conversation/item.ts';
import type { Layout, NetworkDefinition } from '../domain/networks/definition.ts';
import { absoluteUrl, cleanUrl } from './ids.ts';
import { type ReadText, readLine, readText } from './text.ts';

/** Looks inside one item, and not inside others that stand in it. */
export type FindAll = (selector: string) => Element[];

/** Who wrote an item. */
export function readAuthor(
  rule: Layout['comment']['author'],
  findAll: FindAll,
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

/** The words of an item, from the first of `selectors` that finds any. */
export function readWords(
  selectors: readonly string[],
  findAll: FindAll,
  { notText, emoji }: NetworkDefinition,
): ReadText {
  for (const selector of selectors) {
    const found = findAll(selector);
    if (found.length > 0) return readText(found, { notText, emoji });
  }
  return { text: '', truncated: false };
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
