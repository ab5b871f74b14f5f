import { addText, addUnit, finishHash, KIND, startHash } from './hash.ts';
import { shorten, type Token } from './tokens.ts';

/** Lengths of the parts of words that count, in characters. */
const SHORTEST = 3;
const LONGEST = 5;
/** How many words a negation reaches. */
const REACH = 3;
const SPACE = 32;
/** Stands for a word that must say nothing. */
const HIDDEN = 1;
const START = '^';
const END = '$';

/** `from` and `to`: the tokens that the piece belongs to. */
export type Visit = (key: number, from: number, to: number) => void;

/**
 * Walks through the pieces of a text that a model may weigh: words, pairs of words, words after a negation; and runs of
 * 3 to 5 characters over word borders. `isHidden` tokens (names of groups of people) are in none of them.
 */
export function walkGrams(
  tokens: readonly Token[],
  isHidden: (at: number) => boolean,
  isNegation: (at: number) => boolean,
  visitWord: Visit,
  visitLetters: Visit,
): void {
  const units: number[] = [SPACE];
  const owners: number[] = [0];
  let before = START;
  let negated = 0;
  const last = tokens.length - 1;
  for (let at = 0; at <= last; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (isHidden(at)) {
      before = '';
      units.push(HIDDEN, SPACE);
      owners.push(at, at);
      continue;
    }
    const piece = pieceOf(token);
    visitWord(finishHash(addText(startHash(KIND.word), piece)), at, at);
    if (before !== '')
      visitWord(
        finishHash(addText(addUnit(addText(startHash(KIND.pair), before), SPACE), piece)),
        Math.max(0, at - 1),
        at,
      );
    before = piece;
    let isNegated = false;
    if (token.kind === 'break') negated = 0;
    else if (token.kind === 'word') {
      isNegated = negated > 0;
      if (isNegated) visitWord(finishHash(addText(startHash(KIND.negated), piece)), at, at);
      negated = isNegation(at) ? REACH : negated - 1;
    }
    if (isNegated) {
      units.push(HIDDEN, SPACE);
      owners.push(at, at);
      continue;
    }
    for (let unit = 0; unit < piece.length; unit++) {
      units.push(piece.charCodeAt(unit));
      owners.push(at);
    }
    units.push(SPACE);
    owners.push(at);
  }
  if (before !== '' && last >= 0)
    visitWord(finishHash(addText(addUnit(addText(startHash(KIND.pair), before), SPACE), END)), last, last);
  walkLetters(units, owners, visitLetters);
}

function walkLetters(units: readonly number[], owners: readonly number[], visit: Visit): void {
  const seed = startHash(KIND.letters);
  for (let start = 0; start + SHORTEST <= units.length; start++) {
    let hash = seed;
    for (let length = 1; length <= LONGEST; length++) {
      const at = start + length - 1;
      const unit = units[at];
      if (unit === undefined || unit === HIDDEN) break;
      hash = addUnit(hash, unit);
      if (length >= SHORTEST) visit(finishHash(hash), owners[start] ?? 0, owners[at] ?? 0);
    }
  }
}

function pieceOf(token: Token): string {
  if (token.kind === 'link' || token.folded === 'http') return 'http';
  if (token.kind === 'mention') return '@';
  if (token.kind !== 'word') return token.folded;
  const piece = token.elongated ? shorten(token.folded)[0] : token.folded;
  return DIGITS.test(piece) ? '0' : piece;
}
const DIGITS = /^\d+$/;
