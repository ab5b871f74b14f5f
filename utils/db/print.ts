import { addText, finishHash, startHash } from '../domain/language/hash.ts';

/** By it a row is told from what it was: the order of its fields does not count. Null: there is no row. */
export function printOf(row: object | undefined): number | null {
  if (row === undefined) return null;
  const pairs = Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1));
  return finishHash(addText(startHash(0), JSON.stringify(pairs)));
}
