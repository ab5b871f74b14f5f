import { softmax } from '../../utils/domain/language/score.ts';
import { chooseVocabulary, type Sample, toRows } from './examples.ts';
import { fitLogistic, scoreRows } from './logistic.ts';
import { heaviest, type LinearModel } from './sentiment.ts';

export interface StyleExample {
  sample: Sample;
  /** Place in the styles of the recipe. */
  style: number;
}

const STYLE_PIECES = 2_500;
const LEAST = 3;
const MOST_TO_CHOOSE_FROM = 8_000;
const C = 0.3;
const ROUNDS = 25;
/** A style of few texts counts more, up to so much. */
const MOST_WEIGHT = 3;

/** Learns to tell by words and measures how a text is written, not what it says: each style counts about the same. */
export function learnStyles(examples: readonly StyleExample[], styles: number): LinearModel {
  const samples = examples.map(({ sample }) => onlyWords(sample));
  const targets = new Float32Array(examples.length * styles);
  const importance = new Float32Array(examples.length * styles);
  const counts = new Array<number>(styles).fill(0);
  for (const { style } of examples) counts[style] = (counts[style] ?? 0) + 1;
  for (const [at, { style }] of examples.entries()) {
    targets[at * styles + style] = 1;
    const weight = Math.min(MOST_WEIGHT, examples.length / (styles * (counts[style] ?? 1)));
    importance.fill(weight, at * styles, (at + 1) * styles);
  }
  const learn = (vocabulary: LinearModel['vocabulary']) =>
    fitLogistic(toRows(samples, vocabulary), {
      columns: vocabulary.size + (samples[0]?.inputs.length ?? 0),
      heads: styles,
      kind: 'one',
      targets,
      importance,
      c: C,
      rounds: ROUNDS,
    });
  let vocabulary = chooseVocabulary(samples, LEAST, MOST_TO_CHOOSE_FROM);
  if (vocabulary.size > STYLE_PIECES) vocabulary = heaviest(vocabulary, learn(vocabulary), STYLE_PIECES);
  return { vocabulary, fit: learn(vocabulary) };
}

/** As `readStyle` in the domain. */
export function tellStyles({ vocabulary, fit }: LinearModel, samples: readonly Sample[]): Float64Array[] {
  return scoreRows(toRows(samples.map(onlyWords), vocabulary), fit).map((scores) => softmax(scores));
}

function onlyWords(sample: Sample): Sample {
  return { ...sample, keys: sample.keys.subarray(0, sample.words) };
}

/** A sample with the inputs that `weighByStyle` expects: for each style but the first, its share, then by each measure. */
export function withStyle(sample: Sample, shares: Float64Array): Sample {
  const size = sample.inputs.length;
  const inputs = new Float64Array(size + (shares.length - 1) * (size + 1));
  inputs.set(sample.inputs);
  for (let style = 1; style < shares.length; style++) {
    const share = shares[style] ?? 0;
    const start = size + (style - 1) * (size + 1);
    inputs[start] = share;
    for (let at = 0; at < size; at++) inputs[start + 1 + at] = share * (sample.inputs[at] ?? 0);
  }
  return { ...sample, inputs };
}
