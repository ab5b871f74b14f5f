import { SENTIMENTS } from '../../utils/domain/language/analysis.ts';
import type { PhraseList } from '../../utils/domain/language/phrases.ts';
import { softmax } from '../../utils/domain/language/score.ts';
import { AIM_HEADS, type AimExample, bestThresholds, learnAims, scoreAims } from './aims.ts';
import { findMargin, findSharpness } from './calibrate.ts';
import type { Example } from './corpora.ts';
import { compare, type Figures } from './evaluate.ts';
import { type Sample, sample } from './examples.ts';
import type { LanguageParts } from './pack.ts';
import { type Recipe, UNCERTAIN_PART } from './recipes.ts';
import {
  balance,
  foldOf,
  guessAll,
  type LinearModel,
  learnSentiment,
  type SentimentExample,
  scoreSentiment,
} from './sentiment.ts';
import { learnStyles, tellStyles, withStyle } from './style.ts';

export interface Corpus {
  file: string;
  licence: string;
  isClear: boolean;
  use: 'train' | 'validation';
  examples: readonly Example[];
}

/** So many points of macro-F1 may be lost for it. */
const CLEAR_ENOUGH = 2;
const FOLDS = 5;
/** A fold only tells a threshold: it need not be fitted to the last. */
const FOLD_ROUNDS = 20;
/** More texts than this are not dealt into folds: the validation files are large enough. */
const MOST_TO_FOLD = 10_000;

export interface Validated {
  file: string;
  texts: number;
  /** Macro-F1 of the model of all sources, and of that of clear ones. */
  full: number;
  clear: number;
}

export interface TrainedLanguage {
  parts: LanguageParts;
  /** The sentiment was learned from clear sources only. */
  isClear: boolean;
  examples: number;
  validated: Validated[];
  /** Of texts that the scoring model had not learned from: what calibration rests on. */
  unseen: Figures;
}

/** What tells sentiments, with what it learned from. */
interface Feeling {
  model: LinearModel;
  styles: LinearModel | null;
  training: readonly SentimentExample[];
  /** The scores of texts that may have any style. */
  score: (taken: readonly Sample[]) => Float64Array[];
}

/** Learns everything about one language. */
export function trainLanguage(
  phrases: PhraseList,
  corpora: readonly Corpus[],
  recipe: Recipe,
): TrainedLanguage {
  const samples = sampler(phrases);
  const full = trainFeeling(corpora, recipe, recipe.sources, samples);
  const clear = trainFeeling(corpora, recipe, recipe.clearSources, samples);
  const validated = validate({ full, clear }, corpora, samples);
  const mean = (kind: 'full' | 'clear') =>
    validated.reduce((sum, one) => sum + one[kind], 0) / Math.max(1, validated.length);
  // A model of clear sources ships wherever it is nearly as good.
  const isClear = mean('full') - mean('clear') <= CLEAR_ENOUGH;
  const feeling = isClear ? clear : full;
  const { scores, labels } = scoreUnseen(feeling, corpora, recipe, samples);
  const sharpness = findSharpness(scores, labels);
  const margin = findMargin(scores, sharpness, UNCERTAIN_PART);
  const aims = trainAims(corpora, recipe, feeling, sharpness, samples);
  return {
    parts: {
      phrases,
      feeling: feeling.model,
      styles: feeling.styles,
      sharpness,
      margin,
      aimHeads: AIM_HEADS,
      ...aims,
    },
    isClear,
    examples: feeling.training.length,
    validated,
    unseen: compare(labels, guessAll(scores), SENTIMENTS.length),
  };
}

/** Learns the sentiments, and before them the styles, where the sources have several. */
function trainFeeling(
  corpora: readonly Corpus[],
  { feeling, styles: groups = [] }: Recipe,
  sources: Readonly<Record<string, number>>,
  samples: (text: string) => Sample,
): Feeling {
  const weighed = weighSentiment(corpora, sources, samples);
  const used = groups.filter((files) => weighed.some(({ file }) => files.includes(file)));
  if (used.length < 2) {
    const model = learnSentiment(weighed, feeling);
    return { model, styles: null, training: weighed, score: (taken) => scoreSentiment(model, taken) };
  }
  const styled = weighed.map((one) => ({
    ...one,
    style: used.findIndex((files) => files.includes(one.file)),
  }));
  const shares: Float64Array[] = [];
  // The style of a text that was learned from is told too surely: each half is told by what the other taught.
  for (const half of [0, 1]) {
    const told = tellStyles(
      learnStyles(
        styled.filter((_, at) => foldOf(at, 2) !== half),
        used.length,
      ),
      styled.filter((_, at) => foldOf(at, 2) === half).map(({ sample: one }) => one),
    );
    for (const [at, share] of told.entries()) shares[at * 2 + half] = share;
  }
  const training = styled.map((one, at) => ({
    ...one,
    sample: withStyle(one.sample, shares[at] ?? new Float64Array(used.length)),
  }));
  const styles = learnStyles(styled, used.length);
  const model = learnSentiment(training, feeling);
  return {
    model,
    styles,
    training,
    score(taken) {
      const told = tellStyles(styles, taken);
      return scoreSentiment(
        model,
        taken.map((one, at) => withStyle(one, told[at] ?? new Float64Array(used.length))),
      );
    },
  };
}

/** Macro-F1 of both models on each validation file that tells sentiments. */
function validate(
  { full, clear }: { full: Feeling; clear: Feeling },
  corpora: readonly Corpus[],
  samples: (text: string) => Sample,
): Validated[] {
  return corpora.flatMap(({ file, use, examples }) => {
    const labelled = examples.filter(({ sentiment }) => sentiment !== null);
    if (use !== 'validation' || labelled.length === 0) return [];
    const labels = labelled.map(({ sentiment }) => sentiment ?? 0);
    const taken = labelled.map(({ text }) => samples(text));
    const score = (feeling: Feeling) =>
      compare(labels, guessAll(feeling.score(taken)), SENTIMENTS.length).macroF1;
    return [{ file, texts: labels.length, full: score(full), clear: score(clear) }];
  });
}

/** A text is taken apart once, also when several models learn from it. */
function sampler(phrases: PhraseList): (text: string) => Sample {
  const known = new Map<string, Sample>();
  return (text) => {
    const there = known.get(text);
    if (there) return there;
    const made = sample(text, phrases);
    known.set(text, made);
    return made;
  };
}

function weighSentiment(
  corpora: readonly Corpus[],
  sources: Readonly<Record<string, number>>,
  samples: (text: string) => Sample,
): (SentimentExample & { file: string })[] {
  return corpora.flatMap(({ file, use, examples }) => {
    const weight = sources[file] ?? 0;
    if (weight === 0 || use !== 'train') return [];
    const labelled = examples.flatMap(({ text, sentiment }) =>
      sentiment === null ? [] : [{ file, sample: samples(text), label: sentiment }],
    );
    return balance(labelled, weight);
  });
}

/**
 * Scores of texts that the scoring model has not learned from: by folds, where there are few enough, and of the
 * validation files. What calibration rests on: both count about the same.
 */
function scoreUnseen(
  { training, score }: Feeling,
  corpora: readonly Corpus[],
  recipe: Recipe,
  samples: (text: string) => Sample,
): { scores: Float64Array[]; labels: number[] } {
  const scores: Float64Array[] = [];
  const labels: number[] = [];
  const isFolded = training.length <= MOST_TO_FOLD;
  for (let fold = 0; isFolded && fold < FOLDS; fold++) {
    const unseen = training.filter((_, at) => foldOf(at, FOLDS) === fold);
    const model = learnSentiment(
      training.filter((_, at) => foldOf(at, FOLDS) !== fold),
      recipe.feeling,
    );
    scores.push(
      ...scoreSentiment(
        model,
        unseen.map((one) => one.sample),
      ),
    );
    labels.push(...unseen.map(({ label }) => label));
  }
  const validation = corpora
    .filter(({ use }) => use === 'validation')
    .flatMap(({ examples }) => examples.filter(({ sentiment }) => sentiment !== null));
  const told = score(validation.map(({ text }) => samples(text)));
  const times = isFolded ? Math.max(1, Math.round(scores.length / Math.max(1, validation.length))) : 1;
  for (let time = 0; time < times; time++) {
    scores.push(...told);
    labels.push(...validation.map(({ sentiment }) => sentiment ?? 0));
  }
  return { scores, labels };
}

function trainAims(
  corpora: readonly Corpus[],
  { aims: options, aimSources }: Recipe,
  feeling: Feeling,
  sharpness: number,
  samples: (text: string) => Sample,
): { aims: LinearModel; thresholds: number[] } {
  const examples = corpora.flatMap(({ file, examples: texts }) => {
    const weight = aimSources[file] ?? 0;
    if (weight === 0) return [];
    const taken = texts.map(({ text }) => samples(text));
    const scores = feeling.score(taken);
    return texts.flatMap(({ intents, toxic, category }, at): AimExample[] => {
      const one = taken[at];
      const score = scores[at];
      if (!one || !score) return [];
      const shares = softmax(score.map((value) => value * sharpness));
      return [{ sample: one, feeling: shares, intents, toxic, category, weight }];
    });
  });
  const own = examples.filter(({ intents }) => intents !== null);
  const others = examples.filter(({ intents }) => intents === null);
  const unseen: Float64Array[] = [];
  const order: AimExample[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learnAims([...own.filter((_, at) => foldOf(at, FOLDS) !== fold), ...others], {
      ...options,
      rounds: FOLD_ROUNDS,
    });
    const held = own.filter((_, at) => foldOf(at, FOLDS) === fold);
    unseen.push(...scoreAims(model, held));
    order.push(...held);
  }
  const thresholds = bestThresholds(unseen, order).map((threshold, head) =>
    // "Toxic" and its kinds are shares, not yes or no.
    AIM_HEADS[head]?.startsWith('toxic') ? 0 : threshold,
  );
  return { aims: learnAims(examples, options), thresholds };
}
