import type { IdRule, PostPage } from '../domain/networks/definition.ts';

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
  return href && URL.canParse(href, pageUrl) ? new URL(href, pageUrl) : null;
}

/** An address without its tracking parameters. */
export function cleanUrl(url: URL, keepParams: readonly string[], trailingSlash: boolean): string {
  // The page's own spelling is kept: reading and writing a parameter again would change it.
  const query = url.search
    .slice(1)
    .split('&')
    .filter((pair) => keepParams.includes(pair.split('=')[0] ?? ''))
    .join('&');
  const path = trailingSlash ? url.pathname : url.pathname.replace(/\/+$/, '');
  return `${url.origin}${path}${query && `?${query}`}`;
}

const expressions = new Map<string, RegExp>();

/** The first group of `pattern` in `text`. */
export function matchGroup(pattern: string, text: string): string | null {
  return matchGroups(pattern, text)?.[1] ?? null;
}

function matchGroups(pattern: string, text: string): RegExpExecArray | null {
  let expression = expressions.get(pattern);
  if (!expression) {
    expression = new RegExp(pattern, 'u');
    expressions.set(pattern, expression);
  }
  return expression.exec(text);
}

/** The id of the post that an address is of; `pages` are read on its path and query. */
export function postIdOfUrl(pages: readonly PostPage[], address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { pathname, search } = new URL(address);
  const shown = decodePath(pathname) + search;
  for (const page of pages) {
    const rule = typeof page === 'string' ? { pattern: page, id: '{1}' } : page;
    const groups = matchGroups(rule.pattern, shown);
    if (groups?.[1]) return rule.id.replace(/\{(\d)\}/g, (_, group: string) => groups[Number(group)] ?? '');
  }
  return null;
}

function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** The id that `rules` find, in their order; `findAll` looks inside the element that the id belongs to. */
export function readId(
  rules: readonly IdRule[],
  element: Element,
  findAll: (selector: string) => Element[],
  pageUrl: string,
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
    const url = absoluteUrl(findAll(rule.link)[0], pageUrl);
    if (!url) continue;
    if (rule.in === 'path') {
      const id = matchGroup(rule.pattern, url.pathname);
      if (id) return id;
      continue;
    }
    for (const param of rule.params) {
      const value = url.searchParams.get(param);
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
