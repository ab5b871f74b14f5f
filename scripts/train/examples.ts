import type { PhraseList } from '../../utils/domain/language/phrases.ts';
import { type Looked, look, shareOf } from '../../utils/domain/language/score.ts';
import { readTokens } from '../../utils/domain/language/tokens.ts';
import { type Rows, type SparseRow, stackRows } from './logistic.ts';

/** A text taken apart, kept small: thousands of them are in memory at once. */
export interface Sample {
  keys: Int32Array;
  /** How many of `keys` are words and pairs; the others are runs of letters. */
  words: number;
  wordShare: number;
  letterShare: number;
  inputs: Float64Array;
}

export function sample(text: string, phrases: PhraseList | null): Sample {
  return sampleOf(look(text, readTokens(text), phrases));
}

function sampleOf(looked: Looked): Sample {
  const share = shareOf(looked);
  return {
    keys: Int32Array.from([...looked.words.keys, ...looked.letters.keys]),
    words: looked.words.keys.length,
    wordShare: share.words,
    letterShare: share.letters,
    inputs: looked.measures,
  };
}

/** The pieces that a model may weigh, each with its column. */
export type Vocabulary = ReadonlyMap<number, number>;

/** The pieces that at least `least` of the samples hold; `most` of them, the most frequent first. */
export function chooseVocabulary(
  samples: readonly Sample[],
  least: number,
  most = Number.POSITIVE_INFINITY,
): Vocabulary {
  const counts = new Map<number, number>();
  for (const { keys } of samples)
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least);
  if (kept.length > most) kept.sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  return new Map(kept.slice(0, most).map(([key], column) => [key, column]));
}

/** Rows for a fit: the columns of the vocabulary, then the inputs, then `extras`. */
export function toRows(
  samples: readonly Sample[],
  vocabulary: Vocabulary,
  extras?: readonly ArrayLike<number>[],
): Rows {
  return stackRows(samples.map((one, at) => toRow(one, vocabulary, extras?.[at])));
}

function toRow(one: Sample, vocabulary: Vocabulary, extras: ArrayLike<number> = []): SparseRow {
  const values = new Map<number, number>();
  for (const [at, key] of one.keys.entries()) {
    const column = vocabulary.get(key);
    if (column === undefined) continue;
    values.set(column, (values.get(column) ?? 0) + (at < one.words ? one.wordShare : one.letterShare));
  }
  const start = vocabulary.size;
  for (const [at, value] of one.inputs.entries()) if (value !== 0) values.set(start + at, value);
  for (let at = 0; at < extras.length; at++)
    if (extras[at] !== 0) values.set(start + one.inputs.length + at, extras[at] ?? 0);
  return { columns: Int32Array.from(values.keys()), values: Float32Array.from(values.values()) };
}
