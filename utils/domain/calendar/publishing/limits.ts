import type { NetworkId } from '../../conversation/item.ts';
import type { Entry } from '../entry.ts';
import { hashtagsIn, postTextOn } from './post-text.ts';

interface PostLimits {
  post: number;
  /** Null: as many as the text can hold. */
  hashtags: number | null;
}

/**
 * The longest post that a network takes, in characters, and how many hashtags. No network says how it counts: UTF-16
 * units are the careful side. Facebook: 63,206 (its announcement of 2011-11-30). Instagram: 2,200 and 30 hashtags
 * (developers.facebook.com, Instagram Platform, IG User Media). LinkedIn: 3,000 (linkedin.com/help, Post and share
 * updates). The first comment has the limit of every comment: `LIMITS` of replies.
 */
export const POST_LIMITS: Readonly<Record<NetworkId, PostLimits>> = {
  facebook: { post: 63_206, hashtags: null },
  instagram: { post: 2_200, hashtags: 30 },
  linkedin: { post: 3_000, hashtags: null },
};

/** How much of what a network takes is used. */
export interface PostLength {
  /** UTF-16 units, hashtags and link included. */
  post: number;
  firstComment: number;
  /** Different ones, those in the text included. */
  hashtags: number;
}

/** How long an entry is on a network, to be held against `POST_LIMITS`. */
export function measurePost(entry: Entry, network: NetworkId): PostLength {
  const text = postTextOn(entry, network);
  return {
    post: text.length,
    firstComment: (entry.texts[network]?.firstComment ?? '').length,
    hashtags: hashtagsIn(text).size,
  };
}

/** The hashtags of a line that a user typed, with or without `#`, between commas or spaces; each once, as typed first. */
export function readHashtags(line: string): string[] {
  const words = line.split(/[\s,;#]+/u).filter((word) => word !== '');
  return [...new Map(words.toReversed().map((word) => [word.toLowerCase(), word])).values()].toReversed();
}

/** Whether a link may be posted: nothing, or an address of the web. */
export function isWebLink(link: string): boolean {
  return link === '' || /^https?:\/\/[^\s/?#]+\S*$/i.test(link);
}
