import * as v from 'valibot';
import type { StoredPost } from '../conversation/comment.ts';
import { networkIdSchema } from '../conversation/item.ts';
import type { Brand } from './brand.ts';
import { brandOfPage, normalizePageUrl } from './pages.ts';

/** An author of posts, who may be the user: a page with the name that it shows. */
export const identitySchema = v.object({
  network: networkIdSchema,
  url: v.pipe(v.string(), v.maxLength(500)),
  name: v.pipe(v.string(), v.maxLength(500)),
});
export type Identity = v.InferOutput<typeof identitySchema>;

/**
 * Whom to ask about: the author of all posts that a page shows, unless a brand has that page or the user said that it is
 * not theirs. Null also where several authors posted: a feed is no brand's page.
 */
export function findUnknownIdentity(
  posts: readonly Pick<StoredPost, 'network' | 'item'>[],
  brands: readonly Brand[],
  refused: readonly Identity[],
): Identity | null {
  const [first] = posts;
  const url = first?.item.authorUrl;
  if (!first || !url) return null;
  const { network } = first;
  const isByFirst = ({ item }: Pick<StoredPost, 'item'>) =>
    item.authorUrl !== null && normalizePageUrl(item.authorUrl) === normalizePageUrl(url);
  if (!posts.every(isByFirst) || brandOfPage(brands, network, url)) return null;
  const identity = { network, url, name: first.item.author ?? url };
  if (refused.some((other) => isSameIdentity(other, identity)) || !v.is(identitySchema, identity))
    return null;
  return identity;
}

/** Whether both are one page. */
export function isSameIdentity(
  one: Pick<Identity, 'network' | 'url'>,
  other: Pick<Identity, 'network' | 'url'>,
): boolean {
  return one.network === other.network && normalizePageUrl(one.url) === normalizePageUrl(other.url);
}
