import type { NetworkDefinition } from './definition.ts';
import { matchPattern, readPath } from './patterns.ts';

/** A page of one post with its comments; or one on which those of several may stand: a feed, a profile, a group. */
export type PageKind = 'post' | 'feed';

/** What kind of page of its network an address is of. */
export function pageKindOf({ postPages }: Pick<NetworkDefinition, 'postPages'>, url: string): PageKind {
  const path = readPath(url);
  const patterns = postPages.map((page) => (typeof page === 'string' ? page : page.pattern));
  return patterns.some((pattern) => matchPattern(pattern, path) !== null) ? 'post' : 'feed';
}
