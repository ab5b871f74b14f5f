import type { Entry } from '../entry.ts';
import { daysOfRule } from './recurrence.ts';

/** An entry on one day of the calendar. */
export interface Occurrence {
  /** Unique among what the calendar shows. */
  key: string;
  entry: Entry;
  day: string;
  /** Whether it is a day of a series that has no row of its own: to change it alone, `detach` it. */
  isRepeat: boolean;
}

/**
 * What the calendar holds from `first` to `last`, both included, by day and then time, what has no time first.
 * @param entries Those of the days, all series, and all entries that stand for a day of one.
 * @param moved Days of series that entries stand for which are not among `entries`.
 */
export function occurrencesBetween(
  entries: readonly Entry[],
  first: string,
  last: string,
  moved: readonly NonNullable<Entry['series']>[] = [],
): Occurrence[] {
  const standing = [...moved, ...entries.flatMap(({ series }) => series ?? [])];
  const replaced = new Set(standing.map(({ id, day }) => `${id} ${day}`));
  const found = entries.flatMap((entry) => {
    const { id, day, recurrence } = entry;
    if (day === null) return [];
    if (recurrence === null)
      return day >= first && day <= last ? [{ key: id, entry, day, isRepeat: false }] : [];
    const skipped = new Set(recurrence.except);
    return daysOfRule(recurrence.rule, day, first, last)
      .filter((one) => !skipped.has(one) && !replaced.has(`${id} ${one}`))
      .map((one) => ({ key: detachedId(id, one), entry, day: one, isRepeat: true }));
  });
  return found.sort(
    (a, b) =>
      compare(a.day, b.day) || compare(a.entry.time ?? '', b.entry.time ?? '') || compare(a.key, b.key),
  );
}

/** One day of a series as an entry of its own, which stands for it; always with the same id. */
export function detach({ entry, day, isRepeat }: Occurrence): Entry {
  if (!isRepeat) return entry;
  return {
    ...entry,
    id: detachedId(entry.id, day),
    day,
    recurrence: null,
    series: { id: entry.id, day },
    uid: null,
    publications: [],
    checklist: entry.checklist.map((item) => ({ ...item, done: false })),
  };
}

/** The id of the row that stands for a day of a series, and the key of that day as long as it has none. */
export function detachedId(seriesId: string, day: string): string {
  return `${seriesId}@${day}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
