import { itemKey } from '../conversation/item.ts';
import type { NetworkDefinition } from './definition.ts';
import { postIdIn, readPath } from './patterns.ts';

/** An address that a user pasted as that of a post. */
export interface PostAddress {
  url: string;
  /** `itemKey` of the post; null where the address does not hold its id. */
  postKey: string | null;
}

/** Reads the address of a post, without what tracks its readers. Null: it is none of this network's. */
export function readPostAddress(
  { id: network, hosts, postPages, address }: NetworkDefinition,
  pasted: string,
): PostAddress | null {
  const parts = /^(?:https?:\/\/)?([^/?#\s]+)(\/[^?#\s]+)(?:\?([^#\s]*))?(?:#\S*)?$/i.exec(pasted.trim());
  const [, host = '', path = '', query = ''] = parts ?? [];
  if (!hosts.some((one) => withoutPlace(one) === withoutPlace(host))) return null;
  const shown = query === '' ? path : `${path}?${query}`;
  const id = postIdIn(postPages, readPath(shown));
  const postKey = id === null ? null : itemKey(network, id);
  const { post } = address;
  if (id !== null && post.from === 'ids') return { url: post.template.replace('{id}', id), postKey };
  const keep: readonly string[] = post.from === 'link' ? post.keepParams : [];
  const kept = query.split('&').filter((pair) => keep.includes(pair.replace(/=.*$/, '')));
  return { url: `https://${hosts[0]}${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}`, postKey };
}

/** Telephones and other places have a host of their own. */
function withoutPlace(host: string): string {
  return host.toLowerCase().replace(/^(?:www|m|web|fr-fr|mbasic)\./, '');
}
