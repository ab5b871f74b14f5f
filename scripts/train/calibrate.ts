import { softmax } from '../../utils/domain/language/score.ts';

/**
 * What to multiply scores by, so that the share of the right class is likeliest (temperature scaling, Guo and others,
 * 2017), found by golden-section search.
 */
export function findSharpness(scores: readonly Float64Array[], labels: readonly number[]): number {
  const loss = (sharpness: number) =>
    scores.reduce((sum, one, at) => {
      const share = softmax(one.map((score) => score * sharpness))[labels[at] ?? 0] ?? 0;
      return sum - Math.log(share + 1e-12);
    }, 0);
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [0.2, 5];
  for (let round = 0; round < 40; round++) {
    const [one, other] = [high - golden * (high - low), low + golden * (high - low)];
    if (loss(one) < loss(other)) high = other;
    else low = one;
  }
  return (low + high) / 2;
}

/** The distance between the two likeliest classes that this part of the texts stays below. */
export function findMargin(scores: readonly Float64Array[], sharpness: number, part: number): number {
  const margins = scores
    .map((one) => {
      const [first = 0, second = 0] = [...softmax(one.map((score) => score * sharpness))].sort(
        (a, b) => b - a,
      );
      return first - second;
    })
    .sort((one, other) => one - other);
  return margins[Math.floor(margins.length * part)] ?? 0;
}
