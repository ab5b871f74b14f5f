import { softmax } from '../../utils/domain/language/score.ts';

/** A text scored by a model that has not learned from it, with how like each style it is written. */
export interface Unseen {
  scores: Float64Array;
  /** As `tellStyles` says; one share of 1 where there are no styles. */
  styles: ArrayLike<number>;
  label: number;
}

const PASSES = 3;

/**
 * What to multiply scores by, for each style, so that the share of the right class is likeliest (temperature scaling,
 * Guo and others, 2017), found by golden-section search, one style after the other.
 */
export function findSharpness(unseen: readonly Unseen[]): number[] {
  const styles = unseen[0]?.styles.length ?? 1;
  const sharpness = new Array<number>(styles).fill(1);
  const loss = () =>
    unseen.reduce((sum, one) => sum - Math.log((shareOut(one, sharpness)[one.label] ?? 0) + 1e-12), 0);
  for (let pass = 0; pass < (styles > 1 ? PASSES : 1); pass++)
    for (const style of sharpness.keys())
      sharpness[style] = findLeast((value) => {
        sharpness[style] = value;
        return loss();
      });
  return sharpness;
}

function findLeast(loss: (value: number) => number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [0.2, 5];
  for (let round = 0; round < 30; round++) {
    const [one, other] = [high - golden * (high - low), low + golden * (high - low)];
    if (loss(one) < loss(other)) high = other;
    else low = one;
  }
  return (low + high) / 2;
}

/** The shares of the classes that calibrated scores stand for. */
export function shareOut(
  { scores, styles }: Pick<Unseen, 'scores' | 'styles'>,
  sharpness: readonly number[],
): Float64Array {
  const factor = sharpness.reduce((sum, value, style) => sum + value * (styles[style] ?? 0), 0);
  return softmax(scores.map((score) => score * factor));
}

/** The distance between the two likeliest classes that this part of the texts of each style stays below, at most. */
export function findMargin(unseen: readonly Unseen[], sharpness: readonly number[], part: number): number {
  const margins = sharpness.map((_, style) =>
    unseen
      .filter(({ styles }) => (styles[style] ?? 0) > 0.5)
      .map((one) => {
        const [first = 0, second = 0] = [...shareOut(one, sharpness)].sort((a, b) => b - a);
        return first - second;
      })
      .sort((one, other) => one - other),
  );
  return Math.min(...margins.map((sorted) => sorted[Math.floor(sorted.length * part)] ?? 1));
}
