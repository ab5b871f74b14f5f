import { measure } from './measures.ts';
import { CHANNELS, type PhraseList } from './phrases.ts';
import { type Looked, look, type Pieces, scoreHeads, shareOf, type Weights } from './score.ts';
import { placeOf } from './table.ts';
import type { Token } from './tokens.ts';

/** Words that decided, in UTF-16 units of the text, with how much they did. */
export interface Span {
  start: number;
  end: number;
  weight: number;
}

const MOST_SPANS = 5;
const LONGEST_SPAN = 120;
/** How many words are tried in turn: first the strongest alone, then more of them together. */
const TRIES = [1, 2, 3, 5, 8, 12];
const GRADED = new Set(
  ['valence', 'public', 'public2'].map((name) => CHANNELS.findIndex((one) => one === name)),
);

/**
 * The fewest words without which the text would be judged otherwise, strongest first: those that speak most for
 * `decided` against `second` are taken away, one after the other, until the model changes its mind.
 */
export function explainDecision(
  text: string,
  looked: Looked,
  phrases: PhraseList,
  weights: Weights,
  decided: number,
  second: number,
): Span[] {
  const sides = new Float64Array(weights.heads);
  sides[decided] = 1;
  sides[second] = -1;
  const shares = weighTokens(text, looked, weights, sides);
  const ranked = [...shares.keys()]
    .filter((at) => (shares[at] ?? 0) > 0 && isWord(looked.tokens[at]))
    .sort((one, other) => (shares[other] ?? 0) - (shares[one] ?? 0));
  let chosen: number[] = [];
  for (const count of TRIES) {
    chosen = ranked.slice(0, count);
    const gone = new Set(chosen);
    const rest = looked.tokens.filter((_, at) => !gone.has(at));
    const scores = scoreHeads(look(text, rest, phrases), weights);
    if (scores.some((score, head) => head !== decided && score > (scores[decided] ?? 0))) break;
    if (count >= ranked.length) break;
  }
  return joinTokens(looked.tokens, chosen, shares);
}

/** The words that speak most for one head, at most two. */
export function explainHead(text: string, looked: Looked, weights: Weights, head: number): Span[] {
  const sides = new Float64Array(weights.heads);
  sides[head] = 1;
  const shares = weighTokens(text, looked, weights, sides);
  const ranked = [...shares.keys()]
    .filter((at) => (shares[at] ?? 0) > 0)
    .sort((one, other) => (shares[other] ?? 0) - (shares[one] ?? 0));
  return joinTokens(looked.tokens, ranked.slice(0, 2), shares).slice(0, 1);
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'link';
}

/** How much each token adds to the heads, each times its side. */
function weighTokens(text: string, looked: Looked, weights: Weights, sides: Float64Array): Float64Array {
  const shares = new Float64Array(looked.tokens.length);
  const scaled = sides.map((side, head) => side * (weights.scales[head] ?? 0));
  const share = shareOf(looked);
  spread(looked.words, weights, scaled, share.words, shares);
  spread(looked.letters, weights, scaled, share.letters, shares);
  for (const one of looked.found) {
    if (!GRADED.has(one.channel) && weights.heads === sides.filter((side) => side !== 0).length) continue;
    const without = measure(
      text,
      looked.tokens,
      looked.found.filter((other) => other !== one),
    );
    let gain = 0;
    for (let at = 0; at < without.length; at++) {
      const change = (looked.measures[at] ?? 0) - (without[at] ?? 0);
      if (change === 0) continue;
      for (let head = 0; head < weights.heads; head++)
        gain += change * (weights.inputs[at * weights.heads + head] ?? 0) * (sides[head] ?? 0);
    }
    for (let at = one.from; at <= one.to; at++)
      shares[at] = (shares[at] ?? 0) + gain / (one.to - one.from + 1);
  }
  return shares;
}

function spread(
  { keys, from, to }: Pieces,
  { table, grams, heads }: Weights,
  scaled: Float64Array,
  share: number,
  shares: Float64Array,
): void {
  for (const [piece, key] of keys.entries()) {
    const place = placeOf(table, key);
    if (place < 0) continue;
    let gain = 0;
    for (let head = 0; head < heads; head++) gain += (grams[place * heads + head] ?? 0) * (scaled[head] ?? 0);
    const [first = 0, last = 0] = [from[piece], to[piece]];
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
      const isNear = before && at - before.last <= gap && token.end - before.start <= LONGEST_SPAN;
      const weight = shares[at] ?? 0;
      if (isNear) Object.assign(before, { end: token.end, last: at, weight: before.weight + weight });
      else
        spans.push({
          start: token.start,
          end: Math.min(token.end, token.start + LONGEST_SPAN),
          last: at,
          weight,
        });
    }
    if (spans.length > MOST_SPANS && gap === 1) continue;
    return spans
      .sort((one, other) => other.weight - one.weight)
      .slice(0, MOST_SPANS)
      .map(({ start, end, weight }) => ({ start, end, weight }));
  }
  return [];
}
