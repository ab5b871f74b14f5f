import type { NetworkId } from '../conversation/item.ts';
import type { Brand } from './brand.ts';

/** Two addresses of one page differ in their end slash, their letter case, their `www.` and what follows a `?`. */
export function normalizePageUrl(url: string): string {
  const [, host = '', path = '', id = ''] =
    /^(?:https?:\/\/)?(?:www\.|m\.|web\.)?([^/?#]+)([^?#]*)(?:\?(?:.*&)?(id=\d+))?/i.exec(url.trim()) ?? [];
  return `${host}${path.replace(/\/+$/, '')}${id && `?${id}`}`.toLowerCase();
}

/** An address as a reader would say it: "facebook.com/maisongarance". */
export function shortAddress(url: string): string {
  const short = url.trim().replace(/^https?:\/\/(?:www\.|m\.|web\.)?|\/+$/gi, '');
  try {
    return decodeURI(short);
  } catch {
    return short;
  }
}

/** The brand that answers a comment: the one it was stored with, else that of the page of its post, else the first. */
export function brandOfComment(
  brands: readonly Brand[],
  storedId: string | null | undefined,
  network: NetworkId,
  postAuthorUrl: string | null,
): Brand | undefined {
  const stored = brands.find(({ id }) => id === storedId);
  return stored ?? brandOfPage(brands, network, postAuthorUrl) ?? brands[0];
}

/** The brand that speaks at this address, if any. */
export function brandOfPage(
  brands: readonly Brand[],
  network: NetworkId,
  url: string | null,
): Brand | undefined {
  if (url === null) return undefined;
  const wanted = normalizePageUrl(url);
  return brands.find(({ pages }) =>
    pages.some((page) => page.network === network && normalizePageUrl(page.url) === wanted),
  );
}
