import { LONGEST_REASON, MOST_REASONS } from './analysis.ts';
import type { Pieces } from './grams.ts';
import { gainOf } from './measures.ts';
import { CHANNELS } from './phrases.ts';
import { type Looked, shareOf, type Weights } from './score.ts';
import { placeOf } from './table.ts';
import type { Token } from './tokens.ts';

/** Words that decided, in UTF-16 units of the text, with how much they did. */
export interface Span {
  start: number;
  end: number;
  weight: number;
}

const MOST_WORDS = 14;
/** What the words are reckoned to add is an estimate: a little more of them is named. */
const SAFETY = 1.2;
const COMMON = CHANNELS.indexOf('common');
/** Words that say less than this part of what the strongest says are not worth naming. */
const TELLING = 0.1;
const HALF = 0.5;

/**
 * The words without which the text would probably be judged otherwise, strongest first: those that speak most for
 * `decided` against `second` are taken until what is left speaks for the other. Words of the grammar come last: they
 * decide at times, and tell a reader little.
 */
export function explainDecision(
  looked: Looked,
  weights: Weights,
  { scores, decided, second }: { scores: Float64Array; decided: number; second: number },
): Span[] {
  const shares = weighTokens(looked, weights, [
    [decided, 1],
    [second, -1],
  ]);
  const ranked = rankTokens(looked, shares, TELLING);
  let lead = ((scores[decided] ?? 0) - (scores[second] ?? 0)) * SAFETY;
  let count = 0;
  while (lead > 0 && count < Math.min(MOST_WORDS, ranked.length)) lead -= shares[ranked[count++] ?? 0] ?? 0;
  return joinTokens(looked.tokens, ranked.slice(0, count), shares);
}

/** The words that speak most for one head. */
export function explainHead(looked: Looked, weights: Weights, head: number): Span[] {
  const shares = weighTokens(looked, weights, [[head, 1]]);
  return joinTokens(looked.tokens, rankTokens(looked, shares, HALF).slice(0, 2), shares).slice(0, 1);
}

/**
 * The tokens that speak for it at least this part as much as the strongest, in order. Links name nothing, nor do stops
 * and commas.
 */
function rankTokens({ tokens, found }: Looked, shares: Float64Array, part: number): number[] {
  const ranked: number[] = [];
  const least = part * Math.max(0, ...shares);
  for (let at = 0; at < shares.length; at++)
    if ((shares[at] ?? 0) > 0 && (shares[at] ?? 0) >= least && isTelling(tokens[at])) ranked.push(at);
  const isCommon = new Uint8Array(tokens.length);
  for (const { channel, from, to } of found) if (channel === COMMON && from === to) isCommon[from] = 1;
  return ranked.sort(
    (one, other) =>
      (isCommon[one] ?? 0) - (isCommon[other] ?? 0) || (shares[other] ?? 0) - (shares[one] ?? 0),
  );
}

function isTelling(token: Token | undefined): boolean {
  if (token?.kind === 'break') return TELLING_BREAK.test(token.folded);
  return token?.kind !== 'link';
}
const TELLING_BREAK = /[!?…]|\.\./;

type Side = readonly [head: number, sign: number];

/** About how much each token adds to the heads, each times its sign. */
function weighTokens(looked: Looked, weights: Weights, sides: readonly Side[]): Float64Array {
  const shares = new Float64Array(looked.tokens.length);
  const share = shareOf(looked);
  spread(looked.words, weights, sides, share.words, shares);
  spread(looked.letters, weights, sides, share.letters, shares);
  const { heads, inputs } = weights;
  const slopes = looked.measures.map((_, at) =>
    sides.reduce((sum, [head, sign]) => sum + sign * (inputs[at * heads + head] ?? 0), 0),
  );
  for (const one of looked.found) {
    const gain = gainOf(one, looked.measures, slopes) / (one.to - one.from + 1);
    if (gain !== 0) for (let at = one.from; at <= one.to; at++) shares[at] = (shares[at] ?? 0) + gain;
  }
  return shares;
}

function spread(
  { keys, from, to }: Pieces,
  { table, grams, heads, scales }: Weights,
  sides: readonly Side[],
  share: number,
  shares: Float64Array,
): void {
  for (let piece = 0; piece < keys.length; piece++) {
    const place = placeOf(table, keys[piece] as number);
    if (place < 0) continue;
    let gain = 0;
    for (const [head, sign] of sides)
      gain += sign * (grams[place * heads + head] as number) * (scales[head] as number);
    const first = from[piece] ?? 0;
    const last = to[piece] ?? 0;
    for (let at = first; at <= last; at++)
      shares[at] = (shares[at] ?? 0) + (gain * share) / (last - first + 1);
  }
}

/** Neighbours become one span. Where there are too many, those with one word between them do, too. */
function joinTokens(tokens: readonly Token[], chosen: readonly number[], shares: Float64Array): Span[] {
  for (const gap of [1, 2]) {
    const spans: (Span & { last: number })[] = [];
    for (const at of [...chosen].sort((one, other) => one - other)) {
      const token = tokens[at];
      const before = spans.at(-1);
      if (!token) continue;
      const isNear = before && at - before.last <= gap && token.end - before.start <= LONGEST_REASON;
      const weight = shares[at] ?? 0;
      if (isNear) Object.assign(before, { end: token.end, last: at, weight: before.weight + weight });
      else
        spans.push({
          start: token.start,
          end: Math.min(token.end, token.start + LONGEST_REASON),
          last: at,
          weight,
        });
    }
    if (spans.length > MOST_REASONS && gap === 1) continue;
    return spans
      .sort((one, other) => other.weight - one.weight)
      .slice(0, MOST_REASONS)
      .map(({ start, end, weight }) => ({ start, end, weight }));
  }
  return [];
}
