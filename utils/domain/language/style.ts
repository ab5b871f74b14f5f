import { type Looked, scoreHeads, softmax, type Weights } from './score.ts';

const NO_LETTERS = { keys: [], from: [], to: [] };

/** How like each kind of source that the model learned from a text is written; the shares sum up to 1. */
function readStyle(looked: Looked, styles: Weights): Float64Array {
  return softmax(scoreHeads({ ...looked, letters: NO_LETTERS }, styles));
}

/**
 * The weights for a text of its style: the same measure tells more in a short comment than in a post of a newspaper.
 * Behind the inputs for all styles, `weights` holds one block for each style but the first: what a text of that style
 * adds to the bias, then to the weight of each measure.
 */
export function weighByStyle(looked: Looked, weights: Weights, styles: Weights | null): Weights {
  if (!styles) return weights;
  const { heads } = weights;
  const size = looked.measures.length * heads;
  const inputs = weights.inputs.slice(0, size);
  const bias = weights.bias.slice();
  const shares = readStyle(looked, styles);
  for (let style = 1; style < shares.length; style++) {
    const share = shares[style] as number;
    const start = size + (style - 1) * (size + heads);
    for (let head = 0; head < heads; head++)
      bias[head] = (bias[head] as number) + share * (weights.inputs[start + head] as number);
    for (let at = 0; at < size; at++)
      inputs[at] = (inputs[at] as number) + share * (weights.inputs[start + heads + at] as number);
  }
  return { ...weights, inputs, bias };
}
