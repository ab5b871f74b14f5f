import { addText, addUnit, finishHash, KIND, startHash } from './hash.ts';
import { shorten, type Token } from './tokens.ts';

/** Lengths of the parts of words that count, in characters. */
const SHORTEST = 3;
const LONGEST = 5;
const SPACE = 32;
/** Stands for a word whose letters must say nothing. */
const HIDDEN = 1;
const SILENT = String.fromCharCode(HIDDEN);
const START = '^';
const END = '$';

/** `from` and `to`: the tokens that the piece belongs to. */
export type Visit = (key: number, from: number, to: number) => void;

/**
 * Walks through the pieces of a text that a model may weigh: words, pairs of words, and runs of 3 to 5 characters over
 * word borders. A word that is negated is another word, and its letters say nothing; `isHidden` tokens (names of groups
 * of people) are in no piece.
 */
export function walkGrams(
  tokens: readonly Token[],
  isHidden: Uint8Array,
  isNegated: Uint8Array,
  visitWord: Visit,
  visitLetters: Visit,
): void {
  const units: number[] = [SPACE];
  const owners: number[] = [0];
  let before = START;
  const last = tokens.length - 1;
  for (let at = 0; at <= last; at++) {
    const token = tokens[at];
    if (!token) continue;
    const isTurned = isNegated[at] === 1;
    if (isHidden[at] === 1) before = '';
    else {
      const piece = pieceOf(token);
      visitWord(finishHash(addText(startHash(isTurned ? KIND.negated : KIND.word), piece)), at, at);
      if (before !== '') visitWord(hashPair(before, piece), Math.max(0, at - 1), at);
      before = piece;
    }
    const letters = isTurned || isHidden[at] === 1 ? SILENT : before;
    for (let unit = 0; unit < letters.length; unit++) {
      units.push(letters.charCodeAt(unit));
      owners.push(at);
    }
    units.push(SPACE);
    owners.push(at);
  }
  if (before !== '' && last >= 0) visitWord(hashPair(before, END), last, last);
  walkLetters(units, owners, visitLetters);
}

function hashPair(before: string, piece: string): number {
  return finishHash(addText(addUnit(addText(startHash(KIND.pair), before), SPACE), piece));
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
