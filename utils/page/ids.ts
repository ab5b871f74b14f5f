import type { IdRule, PostPage } from '../domain/networks/definition.ts';
import { matchPattern, postIdIn } from '../domain/networks/patterns.ts';

/** Facebook writes some ids as base64 of `comment:<post>_<comment>`; the last number is the comment's. */
export function decodeId(value: string): string {
  if (/^\d+$/.test(value)) return value;
  try {
    return /_(\d+)$/.exec(atob(value))?.[1] ?? value;
  } catch {
    return value;
  }
}

/** An address of the page, absolute; null for none and for what is no address. */
export function absoluteUrl(element: Element | null | undefined, pageUrl: string): URL | null {
  const href = element?.getAttribute('href');
  return href ? parseUrl(href, pageUrl) : null;
}

function parseUrl(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/** The value of a parameter, as `URLSearchParams` reads it; most addresses have it as it is. */
export function queryParam({ search }: URL, name: string): string | null {
  const at = search.indexOf(`${name}=`);
  if (at < 1) return null;
  const before = search[at - 1];
  const [value = ''] = search.slice(at + name.length + 1).split('&', 1);
  if ((before === '?' || before === '&') && /^[\w.:-]*$/.test(value)) return value;
  return new URLSearchParams(search).get(name);
}

/** An address without its tracking parameters. */
export function cleanUrl(url: URL, keepParams: readonly string[], trailingSlash: boolean): string {
  const { origin, pathname, search } = url;
  let query = '';
  if (search !== '')
    // The page's own spelling is kept: reading and writing a parameter again would change it.
    for (const pair of search.slice(1).split('&')) {
      const end = pair.indexOf('=');
      if (keepParams.includes(end < 0 ? pair : pair.slice(0, end))) query += `${query && '&'}${pair}`;
    }
  const path = trailingSlash || !pathname.endsWith('/') ? pathname : pathname.replace(/\/+$/, '');
  return `${origin}${path}${query && `?${query}`}`;
}

/** The first group of `pattern` in `text`. */
export function matchGroup(pattern: string, text: string): string | null {
  return matchPattern(pattern, text)?.[1] ?? null;
}

/** The page's own address is asked for with each of its comments. */
let lastParsed: { address: string; url: URL | null } = { address: '', url: null };

/** The id of the post that an address is of; `pages` are read on its path and query. */
export function postIdOfUrl(pages: readonly PostPage[], address: string | URL): string | null {
  if (typeof address === 'string' && lastParsed.address !== address)
    lastParsed = { address, url: parseUrl(address) };
  const url = typeof address === 'string' ? lastParsed.url : address;
  if (!url) return null;
  return postIdIn(pages, decodePath(url.pathname) + url.search);
}

function decodePath(pathname: string): string {
  if (!pathname.includes('%')) return pathname;
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** Looks inside the element that an id belongs to. */
interface IdView {
  findAll: (selector: string) => readonly Element[];
  addressOf: (link: Element | undefined) => URL | null;
}

/** The id that `rules` find, in their order. */
export function readId(
  rules: readonly IdRule[],
  element: Element,
  { findAll, addressOf }: IdView,
): string | null {
  for (const rule of rules) {
    if (rule.in === 'attribute') {
      const holders = element.hasAttribute(rule.attribute) ? [element] : findAll(`[${rule.attribute}]`);
      for (const holder of holders) {
        const id = matchGroup(rule.pattern, holder.getAttribute(rule.attribute) ?? '');
        if (id) return id;
      }
      continue;
    }
    const url = addressOf(findAll(rule.link)[0]);
    if (!url) continue;
    if (rule.in === 'path') {
      const id = matchGroup(rule.pattern, url.pathname);
      if (id) return id;
      continue;
    }
    for (const param of rule.params) {
      const value = queryParam(url, param);
      if (value) return decodeId(value);
    }
  }
  return null;
}

/** The time of birth that an id holds, as ISO 8601. */
export function timeOfId(id: string | null, shift: number | undefined): string | null {
  const digits = shift === undefined || id === null ? null : matchGroup('(\\d{15,20})\\)?$', id);
  if (digits === null || shift === undefined) return null;
  return new Date(Number(BigInt(digits) >> BigInt(shift))).toISOString();
}
