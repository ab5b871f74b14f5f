import { INTENTS, TOXICITY_CATEGORIES } from '../../utils/domain/language/analysis.ts';
import { chooseVocabulary, type Sample, toRows, type Vocabulary } from './examples.ts';
import { type Fit, fitLogistic, scoreRows } from './logistic.ts';
import { type LinearModel, learnHeaviest } from './sentiment.ts';

/** What a comment wants, whether it is abusive, and how. `crisis` is a matter of the brand's words, not of a model. */
export const AIM_HEADS: readonly string[] = [
  ...INTENTS.filter((intent) => intent !== 'crisis'),
  'toxic',
  ...TOXICITY_CATEGORIES.map((category) => `toxic ${category}`),
];
const INTENT_COUNT = INTENTS.length - 1;
const TOXIC = INTENT_COUNT;

export interface AimExample {
  /** The file that it comes from. */
  file: string;
  sample: Sample;
  /** Shares of the three sentiments. */
  feeling: Float64Array;
  intents: readonly string[] | null;
  toxic: boolean | null;
  category: string | null;
  weight: number;
}

export interface AimOptions {
  c: number;
  rounds?: number;
  least: number;
  most: number;
}

/** Per head 1, 0 or NaN where the source does not say. */
function targetsOf({ intents, toxic, category }: AimExample): number[] {
  return AIM_HEADS.map((head, at) => {
    if (at < INTENT_COUNT) return intents === null ? Number.NaN : intents.includes(head) ? 1 : 0;
    if (at === TOXIC) return toxic === null ? Number.NaN : toxic ? 1 : 0;
    if (toxic === null) return Number.NaN;
    if (!toxic) return 0;
    return category === null ? Number.NaN : head === `toxic ${category}` ? 1 : 0;
  });
}

export function learnAims(
  examples: readonly AimExample[],
  { c, least, most, rounds = 40 }: AimOptions,
): LinearModel {
  const vocabulary = chooseVocabulary(
    examples.map(({ sample }) => sample),
    least,
  );
  return learnHeaviest(vocabulary, most, (pieces) => fitAims(examples, pieces, c, rounds));
}

function fitAims(examples: readonly AimExample[], vocabulary: Vocabulary, c: number, rounds: number): Fit {
  const heads = AIM_HEADS.length;
  const targets = new Float32Array(examples.length * heads);
  const importance = new Float32Array(examples.length * heads);
  for (const [at, example] of examples.entries()) {
    targets.set(targetsOf(example), at * heads);
    importance.fill(example.weight, at * heads, (at + 1) * heads);
  }
  for (const file of new Set(examples.map((one) => one.file)))
    evenOut(
      targets,
      importance,
      examples.flatMap((one, at) => (one.file === file ? [at * heads + TOXIC] : [])),
    );
  const inputs = (examples[0]?.sample.inputs.length ?? 0) + (examples[0]?.feeling.length ?? 0);
  return fitLogistic(rowsOf(examples, vocabulary), {
    columns: vocabulary.size + inputs,
    heads,
    kind: 'many',
    targets,
    importance,
    c,
    rounds,
  });
}

/** Of each source, abusive and civil texts count the same: where a text comes from must not say what it is. */
function evenOut(targets: Float32Array, importance: Float32Array, places: readonly number[]): void {
  const sums = [0, 0];
  for (const at of places) {
    const target = targets[at] ?? Number.NaN;
    if (!Number.isNaN(target)) sums[target] = (sums[target] ?? 0) + (importance[at] ?? 0);
  }
  const [civil = 0, abusive = 0] = sums;
  if (civil === 0 || abusive === 0) return;
  for (const at of places) {
    const target = targets[at] ?? Number.NaN;
    if (!Number.isNaN(target))
      importance[at] = ((importance[at] ?? 0) * (civil + abusive)) / (2 * (sums[target] ?? 1));
  }
}

function rowsOf(examples: readonly AimExample[], vocabulary: Vocabulary) {
  return toRows(
    examples.map(({ sample }) => sample),
    vocabulary,
    examples.map(({ feeling }) => feeling),
  );
}

export function scoreAims(
  { vocabulary, fit: fitted }: LinearModel,
  examples: readonly AimExample[],
): Float64Array[] {
  return scoreRows(rowsOf(examples, vocabulary), fitted);
}

/** The score from which on "yes" gives the best F-measure on these examples; 0 where a head has too few of them. */
export function bestThresholds(scores: readonly Float64Array[], examples: readonly AimExample[]): number[] {
  return AIM_HEADS.map((name, head) => {
    const pairs = scores.flatMap((one, at) => {
      const example = examples[at];
      const target = example ? (targetsOf(example)[head] ?? Number.NaN) : Number.NaN;
      return Number.isNaN(target) ? [] : [{ score: one[head] ?? 0, isYes: target === 1 }];
    });
    return bestThreshold(pairs, CAREFUL[name] ?? 1);
  });
}

const FEWEST = 5;
/** To call somebody's words an insult wrongly is worse than to miss one: precision counts more. */
const CAREFUL: Readonly<Record<string, number>> = { insult: 0.9, threat: 0.8 };

function bestThreshold(pairs: { score: number; isYes: boolean }[], beta: number): number {
  const yes = pairs.filter(({ isYes }) => isYes).length;
  if (yes < FEWEST) return 0;
  pairs.sort((one, other) => other.score - one.score);
  let [hits, best, threshold] = [0, 0, 0];
  for (const [at, { score, isYes }] of pairs.entries()) {
    if (isYes) hits++;
    const fit = ((1 + beta ** 2) * hits) / (at + 1 + beta ** 2 * yes);
    if (fit <= best) continue;
    best = fit;
    threshold = (score + (pairs[at + 1]?.score ?? score - 1)) / 2;
  }
  return threshold;
}
