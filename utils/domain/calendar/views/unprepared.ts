import { daysBetween } from '../days.ts';
import type { Entry } from '../entry.ts';
import type { DatedKeyDate } from '../key-dates/chosen-key-date.ts';
import type { Occurrence } from '../series/occurrences.ts';

/** A key date that should be prepared by now, for which nothing is planned. */
export interface Unprepared {
  date: DatedKeyDate;
  /** Days left. */
  inDays: number;
}

/**
 * The key dates whose preparation should have begun and for which there is neither an entry nor, on their days, anything
 * planned, the nearest first. School holidays are known, not celebrated.
 * @param referring The entries that prepare a key date, with a day or without.
 */
export function findUnprepared(
  dates: readonly DatedKeyDate[],
  planned: readonly Occurrence[],
  referring: readonly Entry[],
  today: string,
): Unprepared[] {
  const prepared = new Set(
    [...referring, ...planned.map(({ entry }) => entry)].flatMap(({ keyDate }) =>
      keyDate ? [`${keyDate.id}:${keyDate.day}`] : [],
    ),
  );
  return dates
    .flatMap((date) => {
      const inDays = daysBetween(today, date.day);
      if (date.kind === 'school' || inDays < 0 || inDays > date.leadDays) return [];
      if (prepared.has(`${date.keyDateId}:${date.day}`)) return [];
      const last = date.end ?? date.day;
      const isTaken = planned.some(
        ({ day, entry }) =>
          day >= date.day && day <= last && (date.brandId === null || entry.brandId === date.brandId),
      );
      return isTaken ? [] : [{ date, inDays }];
    })
    .sort((a, b) => a.inDays - b.inDays);
}
