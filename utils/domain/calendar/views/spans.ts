import { daysBetween } from '../days.ts';

/** Something that lasts from a day to another, both included. */
export interface Lasting {
  id: string;
  first: string;
  last: string;
}

/** A piece of what lasts, in one week. */
export interface Span<Item> {
  item: Item;
  /** The place of its first day in the week, from 0. */
  start: number;
  /** Over how many days of the week it goes. */
  length: number;
  /** The line that it is drawn on, from 0: no two on one line overlap. */
  lane: number;
  /** Whether it began before the week. */
  isContinued: boolean;
  /** Whether it goes on after the week. */
  goesOn: boolean;
}

/** What lasts, laid out over one week: the first to begin, then the longest, on the first line that is free. */
export function spansOf<Item extends Lasting>(items: readonly Item[], week: readonly string[]): Span<Item>[] {
  const [monday = ''] = week;
  const sunday = week.at(-1) ?? monday;
  /** The first place that is free again on each line. */
  const free: number[] = [];
  return items
    .filter(({ first, last }) => first <= sunday && last >= monday)
    .sort((a, b) => compare(a.first, b.first) || compare(b.last, a.last) || compare(a.id, b.id))
    .map((item) => {
      const start = Math.max(0, daysBetween(monday, item.first));
      const end = Math.min(week.length - 1, daysBetween(monday, item.last));
      const known = free.findIndex((place) => place <= start);
      const lane = known === -1 ? free.length : known;
      free[lane] = end + 1;
      return {
        item,
        start,
        length: end - start + 1,
        lane,
        isContinued: item.first < monday,
        goesOn: item.last > sunday,
      };
    });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
