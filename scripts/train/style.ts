import { softmax } from '../../utils/domain/language/score.ts';
import { learnClasses } from './classes.ts';
import type { Sample } from './examples.ts';
import { type LinearModel, scoreModel } from './sentiment.ts';

export interface StyleExample {
  sample: Sample;
  /** Place in the styles of the recipe. */
  style: number;
}

const STYLE_PIECES = 2_500;
/** A style of few texts counts more, up to so much. */
const MOST_WEIGHT = 3;

/** Learns to tell by words and measures how a text is written, not what it says: each style counts about the same. */
export function learnStyles(examples: readonly StyleExample[], styles: number): LinearModel {
  return learnClasses(
    examples.map(({ sample, style }) => ({ sample: onlyWords(sample), label: style })),
    {
      classes: styles,
      weigh: (_, count) => Math.min(MOST_WEIGHT, examples.length / (styles * count)),
      c: 0.3,
      least: 3,
      tried: 8_000,
      most: STYLE_PIECES,
    },
  );
}

/** As `readStyle` in the domain. */
export function tellStyles(model: LinearModel, samples: readonly Sample[]): Float64Array[] {
  return scoreModel(model, samples.map(onlyWords)).map((scores) => softmax(scores));
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
