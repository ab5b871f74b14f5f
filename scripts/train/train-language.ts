import { SENTIMENTS } from '../../utils/domain/language/analysis.ts';
import type { PhraseList } from '../../utils/domain/language/phrases.ts';
import { AIM_HEADS, type AimExample, bestThresholds, learnAims, scoreAims } from './aims.ts';
import { findMargin, findSharpness, shareOut, type Unseen } from './calibrate.ts';
import type { Example } from './corpora.ts';
import { compare, type Figures } from './evaluate.ts';
import { type Sample, sample } from './examples.ts';
import type { LanguageParts } from './pack.ts';
import { type Recipe, UNCERTAIN_PART } from './recipes.ts';
import {
  balance,
  fitSentiment,
  foldOf,
  guessAll,
  type LinearModel,
  learnSentiment,
  type SentimentExample,
  scoreModel,
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
  training: readonly (SentimentExample & { file: string; shares: ArrayLike<number> })[];
}

const ONE_STYLE = [1];

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
  const unseen = scoreUnseen(feeling, corpora, recipe, samples);
  const sharpness = findSharpness(unseen);
  const aims = trainAims(corpora, recipe, feeling, sharpness, samples);
  return {
    parts: {
      phrases,
      feeling: feeling.model,
      styles: feeling.styles,
      sharpness,
      margin: findMargin(unseen, sharpness, UNCERTAIN_PART),
      aimHeads: AIM_HEADS,
      ...aims,
    },
    isClear,
    examples: feeling.training.length,
    validated,
    unseen: compare(
      unseen.map(({ label }) => label),
      guessAll(unseen.map(({ scores }) => scores)),
      SENTIMENTS.length,
    ),
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
  if (used.length < 2)
    return {
      model: learnSentiment(weighed, feeling),
      styles: null,
      training: weighed.map((one) => ({ ...one, shares: ONE_STYLE })),
    };
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
  const training = styled.map((one, at) => {
    const told = shares[at] ?? new Float64Array(used.length);
    return { ...one, shares: told, sample: withStyle(one.sample, told) };
  });
  return {
    model: learnSentiment(training, feeling),
    styles: learnStyles(styled, used.length),
    training,
  };
}

/** The scores of texts that may have any style, with the style of each. */
function scoreFeeling(
  { model, styles }: Pick<Feeling, 'model' | 'styles'>,
  taken: readonly Sample[],
): { scores: Float64Array; styles: ArrayLike<number> }[] {
  const told = styles && tellStyles(styles, taken);
  const samples = told ? taken.map((one, at) => withStyle(one, told[at] ?? new Float64Array(0))) : taken;
  return scoreModel(model, samples).map((scores, at) => ({ scores, styles: told?.[at] ?? ONE_STYLE }));
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
      compare(labels, guessAll(scoreFeeling(feeling, taken).map(({ scores }) => scores)), SENTIMENTS.length)
        .macroF1;
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
 * Texts scored by a model that has not learned from them: by folds where there are few enough, else one fold of our own
 * comments, and the validation files. What calibration rests on: both count about the same.
 */
function scoreUnseen(
  feeling: Feeling,
  corpora: readonly Corpus[],
  { feeling: { c }, styles = [] }: Recipe,
  samples: (text: string) => Sample,
): Unseen[] {
  const { model, training } = feeling;
  const isFolded = training.length <= MOST_TO_FOLD;
  const isOwn = ({ file }: { file: string }) => styles[0]?.includes(file) ?? false;
  const unseen: Unseen[] = [];
  for (let fold = 0; fold < (isFolded ? FOLDS : 1); fold++) {
    const isHeld = (one: { file: string }, at: number) =>
      foldOf(at, FOLDS) === fold && (isFolded || isOwn(one));
    const held = training.filter(isHeld);
    if (held.length === 0) continue;
    const fit = fitSentiment(
      training.filter((one, at) => !isHeld(one, at)),
      model.vocabulary,
      c,
    );
    const told = scoreModel(
      { vocabulary: model.vocabulary, fit },
      held.map((one) => one.sample),
    );
    for (const [at, { label, shares }] of held.entries()) {
      const scores = told[at];
      if (scores) unseen.push({ scores, styles: shares, label });
    }
  }
  const validation = corpora
    .filter(({ use }) => use === 'validation')
    .flatMap(({ examples }) => examples.filter(({ sentiment }) => sentiment !== null));
  const told = scoreFeeling(
    feeling,
    validation.map(({ text }) => samples(text)),
  ).map((one, at) => ({ ...one, label: validation[at]?.sentiment ?? 0 }));
  const times = Math.max(1, Math.round(unseen.length / Math.max(1, told.length)));
  for (let time = 0; time < times; time++) unseen.push(...told);
  return unseen;
}

function trainAims(
  corpora: readonly Corpus[],
  { aims: options, aimSources }: Recipe,
  feeling: Feeling,
  sharpness: readonly number[],
  samples: (text: string) => Sample,
): { aims: LinearModel; thresholds: number[] } {
  const examples = corpora.flatMap(({ file, examples: texts }) => {
    const weight = aimSources[file] ?? 0;
    if (weight === 0) return [];
    const taken = texts.map(({ text }) => samples(text));
    const scored = scoreFeeling(feeling, taken);
    return texts.flatMap(({ intents, toxic, category }, at): AimExample[] => {
      const one = taken[at];
      const score = scored[at];
      if (!one || !score) return [];
      return [{ file, sample: one, feeling: shareOut(score, sharpness), intents, toxic, category, weight }];
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
