/**
 * 32-bit hashes of pieces of text (FNV-1a over UTF-16 units, with a final mix), so that the model needs no strings.
 * Two pieces share a hash about once in 4 billion pairs.
 */
const PRIME = 0x01000193;
const START = 0x811c9dc5;

/** Kinds of pieces: the same letters mean other things as a word, in a pair, after a negation, as a part of a word. */
export const KIND = { word: 1, pair: 2, negated: 3, letters: 4, phrase: 5, stem: 6 } as const;

export function startHash(kind: number): number {
  return Math.imul(START ^ kind, PRIME);
}

export function addUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

export function addText(hash: number, text: string): number {
  let sum = hash;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
  return sum;
}

/** Never 0, which means "nothing here" in a table. */
export function finishHash(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  mixed = Math.imul(mixed, 0x297a2d39);
  mixed ^= mixed >>> 15;
  return mixed | 0 || 1;
}
