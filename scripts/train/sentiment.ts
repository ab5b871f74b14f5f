import { highest } from './evaluate.ts';
import { chooseVocabulary, type Sample, toRows, type Vocabulary } from './examples.ts';
import { type Fit, fitLogistic, scoreRows } from './logistic.ts';

export interface SentimentExample {
  sample: Sample;
  label: number;
  /** How much it counts. */
  weight: number;
}

export interface SentimentOptions {
  c: number;
  /** In how many texts a piece must stand to count. */
  least: number;
  /** How many pieces ship. */
  most: number;
}

export interface LinearModel {
  vocabulary: Vocabulary;
  fit: Fit;
}

const CLASSES = 3;

/** Learns the three sentiments; fits again on the pieces that weigh most, if there are more than may ship. */
export function learnSentiment(
  examples: readonly SentimentExample[],
  { c, least, most }: SentimentOptions,
): LinearModel {
  const vocabulary = chooseVocabulary(
    examples.map((one) => one.sample),
    least,
  );
  return learnHeaviest(vocabulary, most, (pieces) => fitSentiment(examples, pieces, c));
}

/** Learns the weights of these pieces. */
export function fitSentiment(examples: readonly SentimentExample[], vocabulary: Vocabulary, c: number): Fit {
  const rows = toRows(
    examples.map(({ sample }) => sample),
    vocabulary,
  );
  const targets = new Float32Array(examples.length * CLASSES);
  const importance = new Float32Array(examples.length * CLASSES);
  for (const [at, { label, weight }] of examples.entries()) {
    targets[at * CLASSES + label] = 1;
    importance.fill(weight, at * CLASSES, at * CLASSES + CLASSES);
  }
  const columns = vocabulary.size + (examples[0]?.sample.inputs.length ?? 0);
  return fitLogistic(rows, { columns, heads: CLASSES, kind: 'one', targets, importance, c });
}

/** Learns on these pieces; where they are more than `most`, again on those that weigh most. */
export function learnHeaviest(
  vocabulary: Vocabulary,
  most: number,
  learn: (vocabulary: Vocabulary) => Fit,
): LinearModel {
  const fit = learn(vocabulary);
  if (vocabulary.size <= most) return { vocabulary, fit };
  const kept = heaviest(vocabulary, fit, most);
  return { vocabulary: kept, fit: learn(kept) };
}

/** The pieces with the largest weights. */
function heaviest(vocabulary: Vocabulary, { weights, heads }: Fit, most: number): Vocabulary {
  const sized = [...vocabulary].map(([key, column]) => {
    let largest = 0;
    for (let head = 0; head < heads; head++)
      largest = Math.max(largest, Math.abs(weights[column * heads + head] ?? 0));
    return { key, largest };
  });
  sized.sort((one, other) => other.largest - one.largest || one.key - other.key);
  return new Map(sized.slice(0, most).map(({ key }, column) => [key, column]));
}

export function scoreModel(
  { vocabulary, fit: fitted }: LinearModel,
  samples: readonly Sample[],
): Float64Array[] {
  return scoreRows(toRows(samples, vocabulary), fitted);
}

export function guessAll(scores: readonly Float64Array[]): number[] {
  return scores.map((one) => highest(one));
}

/** Classes that are rare in a source count as much as the others. */
export function balance<Labelled extends { label: number }>(
  examples: readonly Labelled[],
  weight: number,
): (Labelled & { weight: number })[] {
  const counts = [0, 0, 0];
  for (const { label } of examples) counts[label] = (counts[label] ?? 0) + 1;
  const classes = counts.filter((count) => count > 0).length;
  return examples.map((one) => ({
    ...one,
    weight: (weight * examples.length) / (classes * (counts[one.label] ?? 1)),
  }));
}

/** Deals examples into folds, always the same way. */
export function foldOf(at: number, folds: number): number {
  return at % folds;
}
