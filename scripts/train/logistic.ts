/** Examples as sparse rows: row `i` has the entries `starts[i]` to `starts[i + 1]` of `columns` and `values`. */
export interface Rows {
  count: number;
  starts: Int32Array;
  columns: Int32Array;
  values: Float32Array;
}

export interface SparseRow {
  columns: Int32Array;
  values: Float32Array;
}

export function stackRows(rows: readonly SparseRow[]): Rows {
  const size = rows.reduce((sum, { columns }) => sum + columns.length, 0);
  const stacked: Rows = {
    count: rows.length,
    starts: new Int32Array(rows.length + 1),
    columns: new Int32Array(size),
    values: new Float32Array(size),
  };
  let at = 0;
  for (const [row, { columns, values }] of rows.entries()) {
    stacked.columns.set(columns, at);
    stacked.values.set(values, at);
    at += columns.length;
    stacked.starts[row + 1] = at;
  }
  return stacked;
}

/** What a fit reaches: `weights[column * heads + head]`, then one bias a head. */
export interface Fit {
  heads: number;
  columns: number;
  weights: Float64Array;
}

export interface FitOptions {
  columns: number;
  heads: number;
  /** `one`: the heads exclude each other (softmax). `many`: each is a yes or no of its own (sigmoid). */
  kind: 'one' | 'many';
  /** Per example and head: the wanted share, or NaN where it is not known (only for `many`). */
  targets: Float32Array;
  /** Per example and head: how much it counts. */
  importance: Float32Array;
  /** Inverse strength of the L2 penalty: smaller is stronger. */
  c: number;
  rounds?: number;
}

const MEMORY = 8;
const ROUNDS = 60;
const GOOD_ENOUGH = 2e-6;

/**
 * Logistic regression with an L2 penalty, by limited-memory BFGS (Liu and Nocedal, 1989) with a backtracking line
 * search. Deterministic: the same rows give the same weights.
 */
export function fitLogistic(rows: Rows, options: FitOptions): Fit {
  const { columns, heads, rounds = ROUNDS } = options;
  const size = columns * heads + heads;
  let weights = new Float64Array(size);
  let gradient = new Float64Array(size);
  let loss = measureLoss(rows, options, weights, gradient);
  const steps: Float64Array[] = [];
  const turns: Float64Array[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = findDirection(gradient, steps, turns);
    const slope = -dot(gradient, direction);
    let length = round === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    let next = weights;
    let nextGradient = gradient;
    let nextLoss = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 14 && !(nextLoss <= loss + 1e-4 * length * slope); tries++) {
      if (tries > 0) length /= 2;
      next = weights.map((weight, at) => weight - length * (direction[at] ?? 0));
      nextGradient = new Float64Array(size);
      nextLoss = measureLoss(rows, options, next, nextGradient);
    }
    if (!(nextLoss < loss)) break;
    const step = next.map((weight, at) => weight - (weights[at] ?? 0));
    const turn = nextGradient.map((value, at) => value - (gradient[at] ?? 0));
    if (dot(step, turn) > 1e-12) {
      steps.push(step);
      turns.push(turn);
      if (steps.length > MEMORY) {
        steps.shift();
        turns.shift();
      }
    }
    const gain = loss - nextLoss;
    [weights, gradient, loss] = [next, nextGradient, nextLoss];
    if (gain < GOOD_ENOUGH * Math.abs(loss)) break;
  }
  return { heads, columns, weights };
}

function findDirection(
  gradient: Float64Array,
  steps: readonly Float64Array[],
  turns: readonly Float64Array[],
): Float64Array {
  const direction = gradient.slice();
  const shares: number[] = [];
  for (let at = steps.length - 1; at >= 0; at--) {
    const [step, turn] = [steps[at], turns[at]];
    if (!step || !turn) continue;
    shares[at] = dot(step, direction) / dot(step, turn);
    addScaled(direction, -(shares[at] ?? 0), turn);
  }
  const [step, turn] = [steps.at(-1), turns.at(-1)];
  if (step && turn) {
    const scale = dot(step, turn) / dot(turn, turn);
    for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] ?? 0) * scale;
  }
  for (let at = 0; at < steps.length; at++) {
    const [step, turn] = [steps[at], turns[at]];
    if (!step || !turn) continue;
    addScaled(direction, (shares[at] ?? 0) - dot(turn, direction) / dot(step, turn), step);
  }
  return direction;
}

function measureLoss(rows: Rows, options: FitOptions, weights: Float64Array, gradient: Float64Array): number {
  const { columns, heads, kind, targets, importance, c } = options;
  const scores = new Float64Array(heads);
  let loss = 0;
  for (let row = 0; row < rows.count; row++) {
    scoreRow(rows, row, weights, columns, heads, scores);
    loss +=
      kind === 'one'
        ? lossOfOne(scores, row, targets, importance)
        : lossOfMany(scores, row, targets, importance);
    for (let head = 0; head < heads; head++) {
      const bias = columns * heads + head;
      gradient[bias] = (gradient[bias] as number) + (scores[head] as number);
    }
    const end = rows.starts[row + 1] as number;
    for (let at = rows.starts[row] as number; at < end; at++) {
      const base = (rows.columns[at] as number) * heads;
      const value = rows.values[at] as number;
      for (let head = 0; head < heads; head++)
        gradient[base + head] = (gradient[base + head] as number) + value * (scores[head] as number);
    }
  }
  const penalty = 1 / c;
  for (let at = 0; at < columns * heads; at++) {
    const weight = weights[at] as number;
    loss += 0.5 * penalty * weight * weight;
    gradient[at] = (gradient[at] as number) + penalty * weight;
  }
  return loss;
}

/** Leaves in `scores` what each head's score should give up. */
function lossOfOne(
  scores: Float64Array,
  row: number,
  targets: Float32Array,
  importance: Float32Array,
): number {
  const heads = scores.length;
  const most = Math.max(...scores);
  let total = 0;
  for (let head = 0; head < heads; head++) {
    scores[head] = Math.exp((scores[head] as number) - most);
    total += scores[head] as number;
  }
  let loss = 0;
  for (let head = 0; head < heads; head++) {
    const share = (scores[head] as number) / total;
    const target = targets[row * heads + head] as number;
    const counts = importance[row * heads + head] as number;
    if (target > 0) loss -= counts * target * Math.log(share + 1e-12);
    scores[head] = counts * (share - target);
  }
  return loss;
}

function lossOfMany(
  scores: Float64Array,
  row: number,
  targets: Float32Array,
  importance: Float32Array,
): number {
  const heads = scores.length;
  let loss = 0;
  for (let head = 0; head < heads; head++) {
    const target = targets[row * heads + head] as number;
    if (Number.isNaN(target)) {
      scores[head] = 0;
      continue;
    }
    const share = 1 / (1 + Math.exp(-(scores[head] as number)));
    const counts = importance[row * heads + head] as number;
    loss -= counts * (target * Math.log(share + 1e-12) + (1 - target) * Math.log(1 - share + 1e-12));
    scores[head] = counts * (share - target);
  }
  return loss;
}

function scoreRow(
  rows: Rows,
  row: number,
  weights: Float64Array,
  columns: number,
  heads: number,
  scores: Float64Array,
): void {
  for (let head = 0; head < heads; head++) scores[head] = weights[columns * heads + head] as number;
  const end = rows.starts[row + 1] as number;
  for (let at = rows.starts[row] as number; at < end; at++) {
    const base = (rows.columns[at] as number) * heads;
    const value = rows.values[at] as number;
    for (let head = 0; head < heads; head++)
      scores[head] = (scores[head] as number) + value * (weights[base + head] as number);
  }
}

/** The scores of every row, one a head. */
export function scoreRows(rows: Rows, { weights, columns, heads }: Fit): Float64Array[] {
  return Array.from({ length: rows.count }, (_, row) => {
    const scores = new Float64Array(heads);
    scoreRow(rows, row, weights, columns, heads, scores);
    return scores;
  });
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

function addScaled(to: Float64Array, scale: number, from: Float64Array): void {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] as number) + scale * (from[at] as number);
}
