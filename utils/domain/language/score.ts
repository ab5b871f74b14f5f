import { findGrams, type Pieces } from './grams.ts';
import { MEASURES, measure } from './measures.ts';
import { findNegated } from './negation.ts';
import { CHANNELS, type Found, findPhrases, type PhraseList } from './phrases.ts';
import { placeOf, type Table } from './table.ts';
import type { Token } from './tokens.ts';

/** A linear model over the pieces and the measures of a text, for several heads at once. */
export interface Weights {
  heads: number;
  table: Table;
  /** Per piece, one whole number a head; times `scales` they are weights. */
  grams: Int8Array;
  scales: Float32Array;
  /** Per input, one weight a head. */
  inputs: Float32Array;
  bias: Float32Array;
}

/** A text as the models see it. */
export interface Looked {
  tokens: readonly Token[];
  found: readonly Found[];
  words: Pieces;
  letters: Pieces;
  measures: Float64Array;
}

const IDENTITY = CHANNELS.indexOf('identity');
/** Runs of characters count this much against words. */
const LETTERS_SHARE = 2;

/** Takes a text apart. Without phrases (to tell its language), nothing is negated or hidden. */
export function look(text: string, tokens: readonly Token[], phrases: PhraseList | null): Looked {
  const found = phrases ? findPhrases(tokens, phrases) : [];
  const hidden = new Uint8Array(tokens.length);
  for (const { channel, from, to } of found) if (channel === IDENTITY) hidden.fill(1, from, to + 1);
  const negated = findNegated(tokens, found);
  const { words, letters } = findGrams(tokens, hidden, negated);
  const measures = phrases ? measure(text, tokens, found, negated) : new Float64Array(MEASURES.length);
  return { tokens, found, words, letters, measures };
}

/** What one piece of each kind counts, so that long texts do not speak louder than short ones. */
export function shareOf(looked: Looked): { words: number; letters: number } {
  return {
    words: 1 / Math.sqrt(Math.max(1, looked.words.keys.length)),
    letters: LETTERS_SHARE / Math.sqrt(Math.max(1, looked.letters.keys.length)),
  };
}

/** The scores of a text, one a head; `extra` are inputs behind the measures. */
export function scoreHeads(looked: Looked, weights: Weights, extra: readonly number[] = []): Float64Array {
  const { heads, inputs, bias, scales } = weights;
  const scores = new Float64Array(heads);
  const share = shareOf(looked);
  sumPieces(looked.words, weights, share.words, scores);
  sumPieces(looked.letters, weights, share.letters, scores);
  for (let head = 0; head < heads; head++)
    scores[head] = (scores[head] ?? 0) * (scales[head] ?? 0) + (bias[head] ?? 0);
  const { measures } = looked;
  for (let at = 0; at < measures.length; at++) addInput(scores, inputs, heads, at, measures[at] ?? 0);
  for (let at = 0; at < extra.length; at++)
    addInput(scores, inputs, heads, measures.length + at, extra[at] ?? 0);
  return scores;
}

function sumPieces(
  { keys }: Pieces,
  { table, grams, heads }: Weights,
  share: number,
  sums: Float64Array,
): void {
  for (let piece = 0; piece < keys.length; piece++) {
    const place = placeOf(table, keys[piece] as number);
    if (place < 0) continue;
    const base = place * heads;
    for (let head = 0; head < heads; head++)
      sums[head] = (sums[head] as number) + share * (grams[base + head] as number);
  }
}

function addInput(
  scores: Float64Array,
  inputs: Float32Array,
  heads: number,
  at: number,
  value: number,
): void {
  if (value === 0) return;
  for (let head = 0; head < heads; head++)
    scores[head] = (scores[head] as number) + value * (inputs[at * heads + head] as number);
}

/** How likely each of some logits is, of which exactly one is so. */
export function softmax(scores: ArrayLike<number>): Float64Array {
  const shares = Float64Array.from(scores);
  const most = Math.max(...shares);
  for (let at = 0; at < shares.length; at++) shares[at] = Math.exp((shares[at] as number) - most);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
