import { NO_PIECES } from './grams.ts';
import type { LanguageModel } from './model.ts';
import { type Looked, scoreHeads, softmax, type Weights } from './score.ts';

/** How like each kind of source that the model learned from a text is written; the shares sum up to 1. */
function readStyle(looked: Looked, styles: Weights): Float64Array {
  return softmax(scoreHeads({ ...looked, letters: NO_PIECES }, styles));
}

/**
 * The weights of a model for one text, by its style: the same measure tells more in a short comment than in a post of a
 * newspaper, and a model is surer of one than of the other. Behind the inputs for all styles, `feeling` holds one block
 * for each style but the first: what a text of that style adds to the bias, then to the weight of each measure.
 */
export function weighByStyle(
  looked: Looked,
  { feeling, styles, sharpness }: Pick<LanguageModel, 'feeling' | 'styles' | 'sharpness'>,
): Weights {
  const { heads } = feeling;
  const size = looked.measures.length * heads;
  const inputs = feeling.inputs.slice(0, size);
  const bias = feeling.bias.slice();
  const shares = styles ? readStyle(looked, styles) : ONE_STYLE;
  let factor = 0;
  for (let style = 0; style < shares.length; style++) {
    const share = shares[style] as number;
    factor += share * (sharpness[style] ?? 1);
    if (style === 0) continue;
    const start = size + (style - 1) * (size + heads);
    for (let head = 0; head < heads; head++)
      bias[head] = (bias[head] as number) + share * (feeling.inputs[start + head] as number);
    for (let at = 0; at < size; at++)
      inputs[at] = (inputs[at] as number) + share * (feeling.inputs[start + heads + at] as number);
  }
  const scales = feeling.scales.slice();
  for (const weights of [scales, inputs, bias])
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] as number) * factor;
  return { ...feeling, scales, inputs, bias };
}
const ONE_STYLE = Float64Array.of(1);
