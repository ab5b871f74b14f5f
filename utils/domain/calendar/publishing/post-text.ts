import type { NetworkId } from '../../conversation/item.ts';
import { type Entry, textOn } from '../entry.ts';

/** The words after a `#` in a text, lower case. */
export function hashtagsIn(text: string): Set<string> {
  return new Set([...text.matchAll(/#([\p{L}\p{N}\p{M}_]+)/gu)].map(([, word = '']) => word.toLowerCase()));
}

/**
 * What is posted on a network: its text, the link, and the hashtags, as far as the text does not hold them already, an
 * empty line between them.
 */
export function postTextOn(entry: Entry, network: NetworkId): string {
  const text = textOn(entry, network).trim();
  const link = entry.link.trim();
  const written = hashtagsIn(text);
  const hashtags = entry.hashtags
    .map((tag) => tag.replace(/^#/, ''))
    .filter((tag) => !written.has(tag.toLowerCase()));
  return [text, text.includes(link) ? '' : link, hashtags.map((tag) => `#${tag}`).join(' ')]
    .filter((part) => part !== '')
    .join('\n\n');
}
