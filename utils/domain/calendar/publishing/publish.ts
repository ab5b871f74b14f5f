import { NETWORK_IDS, type NetworkId } from '../../conversation/item.ts';
import { type Entry, type EntryStatus, isOut, type Publication } from '../entry.ts';
import type { Occurrence } from '../series/occurrences.ts';

/** Where an entry was published on a network; undefined: not yet. */
export function publicationOn(
  entry: Pick<Entry, 'publications'>,
  network: NetworkId,
): Publication | undefined {
  return entry.publications.find((publication) => publication.network === network);
}

/** Whether it is published on a network; what a series itself holds says nothing of its days. */
export function isPublishedOn({ entry, isRepeat }: Occurrence, network: NetworkId): boolean {
  return !isRepeat && publicationOn(entry, network) !== undefined;
}

/** The networks of an entry on which it is still to be published. */
export function networksLeft(entry: Pick<Entry, 'networks' | 'publications'>): NetworkId[] {
  return entry.networks.filter((network) => !publicationOn(entry, network));
}

/** The networks to choose from when it is published: those left, else its own; any where it names none. */
export function networksOffered(entry: Pick<Entry, 'networks' | 'publications'>): readonly NetworkId[] {
  const left = networksLeft(entry);
  if (left.length > 0) return left;
  return entry.networks.length > 0 ? entry.networks : NETWORK_IDS;
}

/** The entry with a post that it became: published once every network of it has one. `now`: ms since 1970. */
export function publish(entry: Entry, publication: Publication, now: number): Entry {
  const others = entry.publications.filter(({ network }) => network !== publication.network);
  const published = { ...entry, publications: [...others, publication], updatedAt: now };
  if (networksLeft(published).length > 0 || entry.status === 'measured') return published;
  return { ...published, status: 'published' };
}

/** The entry without its post on a network: ready again where one is lacking. `now`: ms since 1970. */
export function unpublish(entry: Entry, network: NetworkId, now: number): Entry {
  const gone = entry.publications.filter((publication) => publication.network === network);
  return { ...entry, ...withoutPublications(entry, gone), updatedAt: now };
}

type Posted = Pick<Entry, 'status' | 'publications'>;

/** What becomes of an entry when these posts of it are taken back: it is ready again if it was published. */
export function withoutPublications(entry: Posted, gone: readonly Publication[]): Posted {
  const publications = entry.publications.filter((one) => !gone.includes(one));
  const isLacking = publications.length < entry.publications.length;
  return { publications, status: isLacking && isOut(entry) ? 'ready' : entry.status };
}

/** What becomes of an entry that comes to a status: one that was published, and is not any more, has no posts. */
export function withStatus(entry: Posted, status: EntryStatus): Posted {
  return { status, publications: isOut(entry) && !isOut({ status }) ? [] : entry.publications };
}

/** The comment that goes under the post on a network; empty: none. */
export function firstCommentOn(entry: Pick<Entry, 'texts'>, network: NetworkId): string {
  return entry.texts[network]?.firstComment.trim() ?? '';
}
