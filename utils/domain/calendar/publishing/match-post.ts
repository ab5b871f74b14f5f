import type { NetworkId } from '../../conversation/item.ts';
import { type Entry, textOn } from '../entry.ts';
import type { Occurrence } from '../series/occurrences.ts';
import { postTextOn } from './post-text.ts';
import { isPublishedOn } from './publish.ts';

/** From this share of common words a post is taken for an entry's. */
const ENOUGH = 0.8;
/** So many words of the beginning tell a text that the page cuts; fewer are the beginning of many. */
const LEAST_WORDS = 8;
/** "See more" in any language has at most so many words. */
const LONGEST_MORE = 4;

/** A post of one of the brands, as a page shows it. */
export interface ShownPost {
  text: string;
  /** The brand that speaks there. */
  brandId: string;
}

/**
 * The planned entry that a post of a network most likely is: one that is not published there yet, of no other brand,
 * whose text resembles the post's. Undefined where none does.
 */
export function findEntryOfPost(
  planned: readonly Occurrence[],
  network: NetworkId,
  post: ShownPost,
): Occurrence | undefined {
  let best: { occurrence: Occurrence; likeness: number } | undefined;
  for (const occurrence of planned) {
    const { entry } = occurrence;
    if (!entry.networks.includes(network) || isPublishedOn(occurrence, network)) continue;
    if (entry.brandId !== null && entry.brandId !== post.brandId) continue;
    const likeness = Math.max(
      resemblance(textOn(entry, network), post.text),
      resemblance(postTextOn(entry, network), post.text),
    );
    if (likeness >= ENOUGH && likeness > (best?.likeness ?? 0)) best = { occurrence, likeness };
  }
  return best?.occurrence;
}

/**
 * How much a text that a page shows is like a planned one, 0 to 1: the words that both hold, of all that they hold
 * (Sørensen and Dice), whatever their case, accents and punctuation. Pages cut long texts and shorten addresses: a cut
 * text is compared to as long a beginning, and addresses are left out.
 */
function resemblance(planned: string, shown: string): number {
  const wanted = wordsOf(planned);
  // Emoji alone have no words.
  if (wanted.length === 0) return planned.trim() !== '' && planned.trim() === shown.trim() ? 1 : 0;
  return Math.max(...[shown, withoutMore(shown)].map((text) => resemblanceOf(wanted, wordsOf(text))));
}

function resemblanceOf(wanted: readonly string[], seen: readonly string[]): number {
  const whole = likenessOf(wanted, seen);
  if (seen.length < LEAST_WORDS || seen.length >= wanted.length) return whole;
  return Math.max(whole, likenessOf(wanted.slice(0, seen.length), seen));
}

function likenessOf(some: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of some) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of others) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return (2 * common) / (some.length + others.length);
}

/** Without the ellipsis at which a page cuts a text, and its "See more". */
function withoutMore(text: string): string {
  const [, before, after] = /^([\s\S]*)(?:…|\.\.\.)([^…]*)$/u.exec(text.trim()) ?? [];
  if (before === undefined || after === undefined) return text;
  return wordsOf(after).length <= LONGEST_MORE && !after.includes('\n') ? before : text;
}

function wordsOf(text: string): string[] {
  const plain = text
    .replace(/(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)+\/\S+/gi, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The entry that a post is known to be; undefined where none is. */
export function findPublished(entries: readonly Entry[], postKey: string): Entry | undefined {
  return entries.find(({ publications }) => publications.some((one) => one.postKey === postKey));
}
