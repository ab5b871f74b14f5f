/** 0 is Sunday, as in `Date`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export const [SUN, MON, TUE, WED, THU, FRI, SAT] = [0, 1, 2, 3, 4, 5, 6] as const;

export type HebrewMonth = 'tishri' | 'kislev' | 'adar' | 'nisan';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** How the day of a date is found in any year: plain data, so that it can be listed, counted and shown. */
export type Rule =
  /** `MM-DD`. The 29th of February exists in leap years only. */
  | { on: string }
  /** The nth weekday of a month; the last where `nth` is -1. Months count from 1. */
  | { nth: number; weekday: Weekday; month: number }
  /** Days from Easter Sunday of the western churches. */
  | { easter: number }
  /** Days from the first Sunday of Advent, the fourth before Christmas. */
  | { advent: number }
  /** A weekday of an ISO week. A year without a week 53 has none in it. */
  | { week: number; weekday: Weekday }
  /** The nearest such weekday on that side of another date. */
  | { weekday: Weekday; side: 'before' | 'on-or-before' | 'on-or-after' | 'after'; of: Rule }
  /** So many days from another date. */
  | { days: number; from: Rule }
  /** One date, or another where the first meets a third. */
  | { usually: Rule; meets: Rule; otherwise: Rule }
  /** The day on which a season of the northern hemisphere begins, where the reader is. */
  | { season: Season }
  /** A day of the Hebrew calendar; it begins on the evening before. */
  | { hebrew: HebrewMonth; day: number }
  /** A day of the Umm al-Qura calendar, by calculation: a sighting of the moon may move it by a day. */
  | { umalqura: number; day: number }
  /** Days published by somebody, by year: `YYYY-MM-DD`. */
  | { published: readonly string[] };

export const on = (monthDay: string): Rule => ({ on: monthDay });
export const nth = (count: number, weekday: Weekday, month: number): Rule => ({ nth: count, weekday, month });
export const last = (weekday: Weekday, month: number): Rule => nth(-1, weekday, month);
export const easter = (days: number): Rule => ({ easter: days });
export const advent = (days: number): Rule => ({ advent: days });
export const week = (number: number, weekday: Weekday): Rule => ({ week: number, weekday });
export const after = (weekday: Weekday, of: Rule): Rule => ({ weekday, side: 'after', of });
export const before = (weekday: Weekday, of: Rule): Rule => ({ weekday, side: 'before', of });
export const onOrAfter = (weekday: Weekday, of: Rule): Rule => ({ weekday, side: 'on-or-after', of });
export const onOrBefore = (weekday: Weekday, of: Rule): Rule => ({ weekday, side: 'on-or-before', of });
export const plus = (days: number, from: Rule): Rule => ({ days, from });
