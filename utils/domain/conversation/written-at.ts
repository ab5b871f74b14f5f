import * as v from 'valibot';
import { readTimeWords } from './time-words.ts';

/** How much is known of a time, the most exact first, with the length of its unit in milliseconds. */
export const PRECISION_MS = {
  exact: 0,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  month: 2_678_400_000,
  year: 31_622_400_000,
} as const;
export type Precision = keyof typeof PRECISION_MS;
const PRECISIONS = Object.keys(PRECISION_MS) as Precision[];

/**
 * When something was written, as far as a page told: within one unit of `precision` around `at`. For an age ("2 h",
 * which networks round down) `at` is the latest moment that it may be; for a day or a month of the calendar, its start.
 */
export const writtenAtSchema = v.object({
  /** Milliseconds since 1970-01-01 UTC. */
  at: v.pipe(v.number(), v.finite()),
  precision: v.picklist(PRECISIONS),
});
export type WrittenAt = v.InferOutput<typeof writtenAtSchema>;

interface SeenTime {
  createdAt: string | null;
  relativeTime: string | null;
}

/**
 * When an item was written: exactly where the page says so, else from its words for the age.
 * `now`: when it was read, in milliseconds. Null where the page tells nothing that is understood.
 */
export function readWrittenAt({ createdAt, relativeTime }: SeenTime, now: number): WrittenAt | null {
  const exact = createdAt === null ? Number.NaN : Date.parse(createdAt);
  if (!Number.isNaN(exact)) return { at: exact, precision: 'exact' };
  return relativeTime === null ? null : readTimeWords(relativeTime, now);
}

/** What is known after a second look: the more precise of both; of two alike the first, which was read when it was new. */
export function sharpen(known: WrittenAt | null, seen: WrittenAt | null): WrittenAt | null {
  if (known === null || seen === null) return known ?? seen;
  return PRECISION_MS[seen.precision] < PRECISION_MS[known.precision] ? seen : known;
}

/** When a stored comment was written; for a row that was stored without, from what its page last showed. */
export function writtenAtOf(row: {
  writtenAt?: WrittenAt | null | undefined;
  item: SeenTime;
  lastSeenAt: number;
}): WrittenAt | null {
  return row.writtenAt === undefined ? readWrittenAt(row.item, row.lastSeenAt) : row.writtenAt;
}
