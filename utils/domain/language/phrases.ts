import { addText, addUnit, finishHash, KIND, startHash } from './hash.ts';
import { placeOf, type Table } from './table.ts';
import { shorten, type Token } from './tokens.ts';

/** What a word or phrase of the lists can tell. */
export const CHANNELS = [
  /** How the writer feels, graded by us: -4 to 4. */
  'valence',
  /** The same, by the two public lists. */
  'public',
  'public2',
  'negation',
  'intensifier',
  'diminisher',
  'contrast',
  'irony',
  'doubt',
  'announce',
  'wish',
  /** Abuse of people, 0 to 1. */
  'insult',
  'hate',
  'threat',
  'obscene',
  /** Directs what follows at somebody ("bande de"). */
  'address',
  /** The writer speaks of themselves. */
  'self',
  /** Words of others, cited or condemned. */
  'quote',
  /** A group of people. Says nothing by itself. */
  'identity',
  'complaint',
  'praise',
  /** Needs a fast answer whatever is felt: health, law, "urgent". */
  'alarm',
  'question',
  'request',
  'thanks',
  'greeting',
  /** Shows the post to a friend ("regarde"). */
  'friend',
  'spam',
  'job',
  'partnership',
  /** So common that it tells nothing but the language. */
  'common',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** A word that opens phrases; its grade is how many words the longest one has. */
export const OPENS = 255;
/** Grades are kept as whole numbers. */
export const GRADE_UNIT = 1 / 24;

export interface PhraseList {
  table: Table;
  keys: Int32Array;
  channels: Uint8Array;
  grades: Int8Array;
}

/** A phrase found: tokens `from` to `to`, both included. */
export interface Found {
  channel: number;
  grade: number;
  /** The grade as it stands there: negated, strengthened, said of oneself. */
  counted: number;
  from: number;
  to: number;
}

const SHORTEST_STEM = 3;
const LONGEST_STEM = 16;
const LONGEST_PHRASE = 6;
const EXACT = 90;

export function hashPhrase(words: readonly string[], isStem = false): number {
  let hash = startHash(isStem ? KIND.stem : KIND.phrase);
  for (const [at, word] of words.entries()) hash = addText(at === 0 ? hash : addUnit(hash, SPACE), word);
  return finishHash(hash);
}
const SPACE = 32;

/** The best phrase that starts at the token in hand, per channel. */
class Best {
  readonly ranks = new Int16Array(CHANNELS.length);
  readonly grades = new Float64Array(CHANNELS.length);
  readonly ends = new Int32Array(CHANNELS.length);
  readonly touched: number[] = [];
  /** How many words the longest phrase of this first word has. */
  words = 1;
}

/**
 * Everything of the lists that stands in the text, in its order. Of one channel, the longest phrase that starts at a
 * word wins, then the exact word, then the longest stem.
 */
export function findPhrases(tokens: readonly Token[], list: PhraseList): Found[] {
  const found: Found[] = [];
  const taken = new Int32Array(CHANNELS.length).fill(-1);
  const best = new Best();
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from];
    if (!token || token.folded === '' || token.kind === 'link' || token.kind === 'mention') continue;
    best.words = 1;
    lookUp(list, token.folded, tokens, from, best);
    if (best.touched.length === 0 && token.elongated)
      for (const meant of shorten(token.folded)) {
        if (best.touched.length === 0) lookUp(list, meant, tokens, from, best);
      }
    // A sequence ("❤️‍🔥") that is not known as a whole says what its first emoji says.
    if (best.touched.length === 0 && token.kind === 'emoji')
      lookUp(list, String.fromCodePoint(token.folded.codePointAt(0) ?? 0), tokens, from, best);
    for (const channel of best.touched) {
      const end = best.ends[channel] ?? from;
      if ((taken[channel] ?? -1) < from) {
        const grade = best.grades[channel] ?? 0;
        found.push({ channel, grade, counted: grade, from, to: end });
        taken[channel] = end;
      }
      best.ranks[channel] = 0;
    }
    best.touched.length = 0;
  }
  return found;
}

function lookUp(list: PhraseList, first: string, tokens: readonly Token[], from: number, best: Best): void {
  let exact = addText(startHash(KIND.phrase), first);
  take(list, finishHash(exact), EXACT, from, best);
  const stem = startHash(KIND.stem);
  takeStems(list, stem, first, 0, from, best);
  let stemmed = addText(stem, first);
  for (let words = 2; words <= best.words; words++) {
    const to = from + words - 1;
    const next = tokens[to];
    if (next?.kind !== 'word' && next?.kind !== 'emoji') return;
    stemmed = addUnit(stemmed, SPACE);
    takeStems(list, stemmed, next.folded, (words - 1) * 100, to, best);
    stemmed = addText(stemmed, next.folded);
    exact = addText(addUnit(exact, SPACE), next.folded);
    take(list, finishHash(exact), (words - 1) * 100 + EXACT, to, best);
  }
}

/** Every beginning of the last word may be a stem of the lists. */
function takeStems(
  list: PhraseList,
  before: number,
  word: string,
  rank: number,
  to: number,
  best: Best,
): void {
  let hash = before;
  const end = Math.min(word.length, LONGEST_STEM);
  for (let at = 0; at < end; at++) {
    hash = addUnit(hash, word.charCodeAt(at));
    if (at + 1 >= SHORTEST_STEM) take(list, finishHash(hash), rank + at + 1, to, best);
  }
}

function take(list: PhraseList, key: number, rank: number, to: number, best: Best): void {
  let place = placeOf(list.table, key);
  if (place < 0) return;
  for (; list.keys[place] === key; place++) {
    const channel = list.channels[place] ?? OPENS;
    const grade = list.grades[place] ?? 0;
    if (channel === OPENS) {
      best.words = Math.min(LONGEST_PHRASE, Math.max(best.words, grade));
      continue;
    }
    const known = best.ranks[channel] ?? 0;
    if (rank <= known) continue;
    if (known === 0) best.touched.push(channel);
    best.ranks[channel] = rank;
    best.grades[channel] = grade * GRADE_UNIT;
    best.ends[channel] = to;
  }
}
