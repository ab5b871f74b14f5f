import { INTENTS, type Intent, SENTIMENTS, type Sentiment } from './analysis.ts';
import type { Correction } from './correction.ts';
import { sigmoid, softmax } from './score.ts';

/** One thing that is decided of a comment. */
export type Head = `sentiment:${Sentiment}` | `intent:${Intent}`;

/** A text as learning sees it. */
export interface Looked {
  /** The folded words and word pairs of the text; a pair holds a space. */
  features: readonly string[];
  /** What the model says before anything is learned: logits. An intent is there from 0 on. */
  scores: Readonly<Partial<Record<Head, number>>>;
}

/** What each word, or pair of words, adds to a logit. */
export interface Learned {
  readonly weights: Readonly<Record<string, Partial<Record<Head, number>>>>;
}

export const NOTHING_LEARNED: Learned = { weights: {} };

/** The newest so many are learned from. */
const MOST_CORRECTIONS = 500;
/** No word decides alone. */
const MOST_WEIGHT = 1.5;
/** Nor do words together outweigh a model that is sure. */
const MOST_GAIN = 3;
/** How strongly the weights of words, and of pairs, are held to 0. */
const RIDGE = 1.2;
const RIDGE_OF_PAIRS = 2;
/** Weights below this tell nothing. */
const TELLING = 0.08;
/** So often each weight is settled anew; they move little after. */
const PASSES = 6;

const SENTIMENT_HEADS = SENTIMENTS.map((sentiment): Head => `sentiment:${sentiment}`);

interface Feature {
  name: string;
  ridge: number;
  /** The examples that hold it. */
  holders: Example[];
  /** One per head. */
  weights: number[];
}

interface Example {
  /** The logits of the heads, with the weights as they are now, and what follows from them. */
  scores: number[];
  chances: ArrayLike<number>;
  wanted: readonly number[];
}

type Link = (scores: readonly number[]) => ArrayLike<number>;

/**
 * Learns from what the user said: logistic regression on what the model leaves unexplained. The logits of the model
 * are a fixed offset; only words and word pairs get weights, small ones (ridge regression, settled by Newton steps, one
 * weight at a time), so that comments without these words stay as they were. Deterministic.
 */
export function learn(corrections: readonly Correction[], look: (text: string) => Looked): Learned {
  const newest = [...corrections]
    .sort((one, other) => other.at - one.at || (one.key < other.key ? -1 : 1))
    .slice(0, MOST_CORRECTIONS)
    .map((correction) => ({ ...correction, looked: look(correction.text) }));
  const weights = new Map<string, Partial<Record<Head, number>>>();
  const add = (heads: readonly Head[], features: readonly Feature[]) => {
    for (const { name, weights: found } of features)
      for (const [at, head] of heads.entries()) {
        const weight = found[at] ?? 0;
        if (Math.abs(weight) < TELLING) continue;
        weights.set(name, { ...weights.get(name), [head]: weight });
      }
  };

  const ofSentiment = newest.filter(({ sentiment }) => sentiment !== null);
  add(
    SENTIMENT_HEADS,
    fitWeights(
      ofSentiment,
      SENTIMENT_HEADS,
      softmax,
      ({ sentiment }, head) => head === `sentiment:${sentiment}`,
    ),
  );
  const ofIntents = newest.filter(({ intents }) => intents !== null);
  // An intent that was never added nor taken away has nothing to learn.
  const heads = INTENTS.filter((intent) =>
    ofIntents.some(({ intents, from }) => intents?.includes(intent) !== from.intents.includes(intent)),
  ).map((intent): Head => `intent:${intent}`);
  add(
    heads,
    fitWeights(
      ofIntents,
      heads,
      (scores) => scores.map(sigmoid),
      ({ intents }, head) => intents?.some((intent) => head === `intent:${intent}`) ?? false,
    ),
  );
  // Not by assignment: a word may be the name of something that every object has.
  return weights.size === 0 ? NOTHING_LEARNED : { weights: Object.fromEntries(weights) };
}

/** Adds what was learned to the logits of a text. `decided`: the features that did it, the strongest first. */
export function adjust(
  looked: Looked,
  learned: Learned,
): { scores: Partial<Record<Head, number>>; decided: string[] } {
  const gains: Partial<Record<Head, number>> = {};
  const strengths = new Map<string, number>();
  for (const feature of looked.features) {
    if (!Object.hasOwn(learned.weights, feature)) continue;
    const weights = Object.entries(learned.weights[feature] ?? {}) as [Head, number][];
    for (const [head, weight] of weights) gains[head] = (gains[head] ?? 0) + weight;
    strengths.set(feature, Math.max(0, ...weights.map(([, weight]) => Math.abs(weight))));
  }
  const scores: Partial<Record<Head, number>> = { ...looked.scores };
  for (const [head, gain] of Object.entries(gains) as [Head, number][])
    scores[head] = (scores[head] ?? 0) + clamp(gain, MOST_GAIN);
  const decided = [...strengths].sort(([, one], [, other]) => other - one).map(([feature]) => feature);
  return { scores, decided };
}

/** The features of the corrected texts, with a weight for each head. */
function fitWeights<Said extends { looked: Looked }>(
  said: readonly Said[],
  heads: readonly Head[],
  link: Link,
  isWanted: (said: Said, head: Head) => boolean,
): Feature[] {
  const features = new Map<string, Feature>();
  for (const one of said) {
    const scores = heads.map((head) => one.looked.scores[head] ?? 0);
    const wanted = heads.map((head) => (isWanted(one, head) ? 1 : 0));
    const example = { scores, chances: link(scores), wanted };
    for (const name of one.looked.features) {
      const known = features.get(name);
      if (known) known.holders.push(example);
      else {
        const ridge = name.includes(' ') ? RIDGE_OF_PAIRS : RIDGE;
        features.set(name, { name, ridge, holders: [example], weights: heads.map(() => 0) });
      }
    }
  }
  for (let pass = 0; pass < PASSES; pass++)
    for (const feature of features.values()) for (const head of heads.keys()) settle(feature, head, link);
  return [...features.values()];
}

/** One Newton step for one weight. */
function settle({ ridge, holders, weights }: Feature, head: number, link: Link): void {
  const weight = weights[head] ?? 0;
  let slope = ridge * weight;
  let bend = ridge;
  for (const { chances, wanted } of holders) {
    const chance = chances[head] ?? 0;
    slope += chance - (wanted[head] ?? 0);
    bend += chance * (1 - chance);
  }
  const settled = clamp(weight - slope / bend, MOST_WEIGHT);
  weights[head] = settled;
  for (const example of holders) {
    example.scores[head] = (example.scores[head] ?? 0) + settled - weight;
    example.chances = link(example.scores);
  }
}

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
