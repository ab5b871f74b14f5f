import { foldText } from '../words.ts';
import type { RecentReply, Rule } from './finding.ts';

/** For so long the same text to the same person counts as said again, in milliseconds. */
export const RECENT_DAYS_MS = 7 * 24 * 3_600_000;
/** "Merci !" may be said as often as one likes. */
const FEWEST_WORDS = 4;
/** From this share of word pairs in common on, two texts are the same to who reads them (Dice). */
const SAME = 0.8;
const MAX_READ = 4_000;
/** Nobody was answered so often within a week. */
const MAX_REPLIES = 200;

export const REPETITION: Rule = {
  id: 'repetition',
  severity: 'warning',
  find: ({ text }, { author, recentReplies = [], now }) => {
    if (!author || now === undefined) return [];
    const words = wordsOf(text);
    if (words.length < FEWEST_WORDS) return [];
    const pairs = pairsOf(words);
    const before = recentReplies
      .slice(-MAX_REPLIES)
      .find(
        (reply) =>
          reply.author !== null &&
          plain(reply.author) === plain(author) &&
          now - reply.at <= RECENT_DAYS_MS &&
          reply.at <= now &&
          isAlike(pairs, knownPairs(reply)),
      );
    if (!before) return [];
    const days = Math.floor((now - before.at) / (24 * 3_600_000));
    return [{ code: 'repetition', span: [0, text.length], words: [author, `${days}`] }];
  },
};

function plain(name: string): string {
  return foldText(name).replace(/[^\p{L}\p{N}]/gu, '');
}

function wordsOf(text: string): string[] {
  return foldText(text.slice(0, MAX_READ)).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A reply stays the same while a draft is typed. */
const known = new WeakMap<RecentReply, ReadonlySet<string>>();

function knownPairs(reply: RecentReply): ReadonlySet<string> {
  const pairs = known.get(reply) ?? pairsOf(wordsOf(reply.text));
  known.set(reply, pairs);
  return pairs;
}

function isAlike(pairs: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  let common = 0;
  for (const pair of others) if (pairs.has(pair)) common += 1;
  return (2 * common) / (pairs.size + others.size) >= SAME;
}

function pairsOf(words: readonly string[]): Set<string> {
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}
