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

/** Pieces of a text: their hashes, and the first and last token that each belongs to. */
export interface Pieces {
  keys: Int32Array;
  from: Int32Array;
  to: Int32Array;
}

export const NO_PIECES: Pieces = makePieces(0);

function makePieces(count: number): Pieces {
  return { keys: new Int32Array(count), from: new Int32Array(count), to: new Int32Array(count) };
}

/** Without the room that was not used. */
function cutPieces({ keys, from, to }: Pieces, count: number): Pieces {
  return { keys: keys.subarray(0, count), from: from.subarray(0, count), to: to.subarray(0, count) };
}

/**
 * The pieces of a text that a model may weigh: words, pairs of words, and runs of 3 to 5 characters over word borders.
 * A word that is negated is another word, and its letters say nothing; `isHidden` tokens (names of groups of people) are
 * in no piece.
 */
export function findGrams(
  tokens: readonly Token[],
  isHidden: Uint8Array,
  isNegated: Uint8Array,
): { words: Pieces; letters: Pieces } {
  const words = makePieces(tokens.length * 2 + 1);
  let count = 0;
  const add = (key: number, from: number, to: number) => {
    words.keys[count] = key;
    words.from[count] = from;
    words.to[count++] = to;
  };
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
      add(finishHash(addText(startHash(isTurned ? KIND.negated : KIND.word), piece)), at, at);
      if (before !== '') add(hashPair(before, piece), Math.max(0, at - 1), at);
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
  if (before !== '' && last >= 0) add(hashPair(before, END), last, last);
  return { words: cutPieces(words, count), letters: findLetters(units, owners) };
}

function hashPair(before: string, piece: string): number {
  return finishHash(addText(addUnit(addText(startHash(KIND.pair), before), SPACE), piece));
}

function findLetters(units: readonly number[], owners: readonly number[]): Pieces {
  const letters = makePieces(units.length * (LONGEST - SHORTEST + 1));
  const seed = startHash(KIND.letters);
  let count = 0;
  for (let start = 0; start + SHORTEST <= units.length; start++) {
    let hash = seed;
    for (let length = 1; length <= LONGEST; length++) {
      const at = start + length - 1;
      const unit = units[at];
      if (unit === undefined || unit === HIDDEN) break;
      hash = addUnit(hash, unit);
      if (length < SHORTEST) continue;
      letters.keys[count] = finishHash(hash);
      letters.from[count] = owners[start] as number;
      letters.to[count++] = owners[at] as number;
    }
  }
  return cutPieces(letters, count);
}

function pieceOf(token: Token): string {
  if (token.kind === 'link' || token.folded === 'http') return 'http';
  if (token.kind === 'mention') return '@';
  if (token.kind !== 'word') return token.folded;
  const piece = token.elongated ? shorten(token.folded)[0] : token.folded;
  return DIGITS.test(piece) ? '0' : piece;
}
const DIGITS = /^\d+$/;
