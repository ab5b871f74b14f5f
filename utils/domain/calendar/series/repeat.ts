import { getDay } from 'date-fns/getDay';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { parseISO } from 'date-fns/parseISO';
import { WEEKDAYS, type Weekday } from '../weekdays.ts';

export const REPEAT_UNITS = ['day', 'week', 'month', 'year'] as const;
type RepeatUnit = (typeof REPEAT_UNITS)[number];
const FREQUENCIES = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const;

/** The recurrences that a form can show. The first day of the series says which day of a month or year is meant. */
export interface Repeat {
  unit: RepeatUnit;
  /** Every so many units. */
  interval: number;
  /** Of a week: on which days. */
  weekdays: readonly Weekday[];
  /** Of a month: the day with this number, or the nth weekday, -1 the last; null otherwise. */
  monthly: { by: 'day'; day: number } | { by: 'weekday'; nth: number; weekday: Weekday } | null;
  /** The last day, or how many times; null: for ever. */
  ends: { by: 'day'; day: string } | { by: 'count'; count: number } | null;
}

export function weekdayOf(day: string): Weekday {
  return WEEKDAYS[(getDay(parseISO(day)) + 6) % 7] ?? 'MO';
}

/** Which of its weekday a day is in its month, from 1; and whether it is the last of them. */
export function nthOf(day: string): { nth: number; isLast: boolean } {
  const date = Number(day.slice(8));
  return { nth: Math.ceil(date / 7), isLast: date + 7 > getDaysInMonth(parseISO(day)) };
}

/** What a form shows of a rule; null: it says something that the form has no field for. */
export function readRepeat(rule: string, start: string): Repeat | null {
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]));
  const take = (name: string) => {
    const value = parts.get(name);
    parts.delete(name);
    return value;
  };
  const frequency = take('FREQ');
  const unit = REPEAT_UNITS.find((one) => FREQUENCIES[one] === frequency);
  const interval = Number(take('INTERVAL') ?? 1);
  const [until, count] = [take('UNTIL'), take('COUNT')];
  take('WKST');
  if (!unit || !Number.isInteger(interval) || interval < 1 || (until && count)) return null;
  const ends = until ? readUntil(until) : count ? readCount(count) : null;
  if (ends === undefined) return null;
  const found = { unit, interval, ends, weekdays: [], monthly: null };
  const [byDay, byMonthDay, byMonth] = [take('BYDAY'), take('BYMONTHDAY'), take('BYMONTH')];
  if (parts.size > 0) return null;
  const month = Number(start.slice(5, 7));
  const date = Number(start.slice(8));
  switch (unit) {
    case 'day':
      return byDay || byMonthDay || byMonth ? null : found;
    case 'week': {
      const weekdays = byDay ? byDay.split(',') : [weekdayOf(start)];
      if (byMonthDay || byMonth || !weekdays.every(isWeekday)) return null;
      return { ...found, weekdays: WEEKDAYS.filter((one) => weekdays.includes(one)) };
    }
    case 'month': {
      if (byMonth || (byDay && byMonthDay)) return null;
      if (!byDay) {
        const day = Number(byMonthDay ?? date);
        return Number.isInteger(day) && day > 0 ? { ...found, monthly: { by: 'day', day } } : null;
      }
      const [, nth, weekday = ''] = /^(-1|[1-5])([A-Z]{2})$/.exec(byDay) ?? [];
      return isWeekday(weekday) ? { ...found, monthly: { by: 'weekday', nth: Number(nth), weekday } } : null;
    }
    case 'year': {
      const isItsDay = (byMonth ?? `${month}`) === `${month}` && (byMonthDay ?? `${date}`) === `${date}`;
      return byDay || !isItsDay || (byMonthDay && !byMonth) ? null : found;
    }
  }
}

/** The rule of what a form shows (RFC 5545, 3.3.10). */
export function writeRepeat(repeat: Repeat): string {
  const { unit, interval, weekdays, monthly, ends } = repeat;
  const parts = [`FREQ=${FREQUENCIES[unit]}`];
  if (interval > 1) parts.push(`INTERVAL=${interval}`);
  if (unit === 'week' && weekdays.length > 0) parts.push(`BYDAY=${weekdays.join(',')}`);
  if (unit === 'month' && monthly?.by === 'day') parts.push(`BYMONTHDAY=${monthly.day}`);
  if (unit === 'month' && monthly?.by === 'weekday') parts.push(`BYDAY=${monthly.nth}${monthly.weekday}`);
  if (ends?.by === 'day') parts.push(`UNTIL=${ends.day.replaceAll('-', '')}`);
  if (ends?.by === 'count') parts.push(`COUNT=${ends.count}`);
  return parts.join(';');
}

/** What recurs as it does when its first day moves: on the new day of the week, or of the month. */
export function moveRepeat(repeat: Repeat, from: string, to: string): Repeat {
  if (repeat.unit === 'week') {
    const kept = repeat.weekdays.filter((one) => one !== weekdayOf(from));
    if (kept.length === repeat.weekdays.length) return repeat;
    return { ...repeat, weekdays: WEEKDAYS.filter((one) => one === weekdayOf(to) || kept.includes(one)) };
  }
  if (repeat.monthly?.by === 'day' && repeat.monthly.day === Number(from.slice(8)))
    return { ...repeat, monthly: { by: 'day', day: Number(to.slice(8)) } };
  if (repeat.monthly?.by === 'weekday' && repeat.monthly.weekday === weekdayOf(from)) {
    const { nth, isLast } = nthOf(to);
    const last = isLast && (nth > 4 || repeat.monthly.nth === -1);
    return { ...repeat, monthly: { by: 'weekday', nth: last ? -1 : nth, weekday: weekdayOf(to) } };
  }
  return repeat;
}

function isWeekday(word: string): word is Weekday {
  return (WEEKDAYS as readonly string[]).includes(word);
}

function readUntil(until: string): Repeat['ends'] | undefined {
  const [, year, month, date] = /^(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?$/.exec(until) ?? [];
  return year ? { by: 'day', day: `${year}-${month}-${date}` } : undefined;
}

function readCount(count: string): Repeat['ends'] | undefined {
  return /^[1-9]\d{0,4}$/.test(count) ? { by: 'count', count: Number(count) } : undefined;
}
