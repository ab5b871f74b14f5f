/** How well guesses fit labels. All figures in per cent but `error` (0 to 1). */
export interface Figures {
  count: number;
  macroF1: number;
  accuracy: number;
  /** Per class, in the order of the classes. */
  classes: { precision: number; recall: number; f1: number; count: number }[];
  /** Rows: labels; columns: guesses. */
  confusion: number[][];
}

export function compare(labels: readonly number[], guesses: readonly number[], classes: number): Figures {
  const confusion = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  for (const [at, label] of labels.entries()) {
    const row = confusion[label];
    const guess = guesses[at] ?? 0;
    if (row) row[guess] = (row[guess] ?? 0) + 1;
  }
  const figures = confusion.map((row, label) => {
    const right = row[label] ?? 0;
    const count = row.reduce((sum, one) => sum + one, 0);
    const guessed = confusion.reduce((sum, one) => sum + (one[label] ?? 0), 0);
    return {
      precision: percent(right, guessed),
      recall: percent(right, count),
      f1: percent(2 * right, count + guessed),
      count,
    };
  });
  const right = confusion.reduce((sum, row, label) => sum + (row[label] ?? 0), 0);
  return {
    count: labels.length,
    macroF1: figures.reduce((sum, { f1 }) => sum + f1, 0) / classes,
    accuracy: percent(right, labels.length),
    classes: figures,
    confusion,
  };
}

export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

const BINS = 10;

/**
 * Expected calibration error (Naeini and others, 2015), 0 to 1: over ten bins of confidence, how far accuracy lies from
 * it, weighed by the bins' sizes.
 */
export function calibrationError(confidences: readonly number[], isRight: readonly boolean[]): number {
  let error = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const inBin = confidences.flatMap((confidence, at) =>
      Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin ? [at] : [],
    );
    if (inBin.length === 0) continue;
    const sure = inBin.reduce((sum, at) => sum + (confidences[at] ?? 0), 0) / inBin.length;
    const right = inBin.filter((at) => isRight[at]).length / inBin.length;
    error += (inBin.length / confidences.length) * Math.abs(sure - right);
  }
  return error;
}

export function highest(scores: ArrayLike<number>): number {
  let best = 0;
  for (let at = 1; at < scores.length; at++) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  return best;
}
