import { CHANNELS, type Found } from './phrases.ts';
import type { Token } from './tokens.ts';

const NEGATION = CHANNELS.indexOf('negation');
/** How many words a negation reaches. */
const REACH = 3;
/** Negations that stand behind what they turn, and how many words before them they reach. */
const LATE_NEGATIONS: ReadonlyMap<string, number> = new Map([
  ['pas', 2],
  ['jamais', 1],
  ['guere', 1],
  ['nicht', 3],
]);

/** Tokens that a negation turns around: those behind it, and in "j'aime pas", "gefällt mir nicht" those before it. */
export function findNegated(tokens: readonly Token[], found: readonly Found[]): Uint8Array {
  const isNegated = new Uint8Array(tokens.length);
  for (const { channel, from, to } of found) {
    if (channel !== NEGATION) continue;
    for (let at = to + 1; at <= to + REACH && tokens[at]?.kind === 'word'; at++) isNegated[at] = 1;
    const reach = LATE_NEGATIONS.get(tokens[from]?.folded ?? '') ?? 0;
    for (let at = from - 1; at >= from - reach && tokens[at]?.kind === 'word'; at--) isNegated[at] = 1;
  }
  // Two negations of one sentence ("ne ... pas") do not turn each other.
  for (const { channel, from, to } of found) if (channel === NEGATION) isNegated.fill(0, from, to + 1);
  return isNegated;
}
