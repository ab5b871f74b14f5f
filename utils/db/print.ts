import type { KeyDate } from '../domain/calendar/key-dates/chosen-key-date.ts';
import { addText, finishHash, startHash } from '../domain/language/hash.ts';

/** What follows from the rest of a row, and is written without the user. */
const RECKONED: ReadonlySet<string> = new Set<keyof KeyDate>(['plannedThrough', 'plannedSteps']);

/** By it a row is told from what it was: the order of its fields does not count. Null: there is no row. */
export function printOf(row: object | undefined): number | null {
  if (row === undefined) return null;
  const said = Object.entries(row).filter(([field]) => !RECKONED.has(field));
  const pairs = said.sort(([one], [other]) => (one < other ? -1 : 1));
  return finishHash(addText(startHash(0), JSON.stringify(pairs)));
}
