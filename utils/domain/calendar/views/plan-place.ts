import { parseDate, startOfWeek } from '@internationalized/date';
import { getISOWeek } from 'date-fns/getISOWeek';
import { parseISO } from 'date-fns/parseISO';
import { isRealDay, shiftDay } from '../days.ts';

export const PLAN_VIEWS = ['month', 'week', 'agenda', 'board'] as const;
export type PlanView = (typeof PLAN_VIEWS)[number];

/** What the calendar shows: a view, and the day that it is opened at. */
export interface PlanPlace {
  view: PlanView;
  /** `YYYY-MM-DD`; of a month its first. */
  day: string;
}

/** First and last day, both included. */
export interface DayRange {
  first: string;
  last: string;
}

const WEEKS_OF_MONTH = 6;
const AGENDA_DAYS = 365;
/** The board looks back for what was published lately, and ahead for what is prepared. */
const BOARD_DAYS_BEFORE = 30;
const BOARD_DAYS_AFTER = 90;
const BOARD_STEP = 30;

/**
 * What an address says of the view: `month/2026-12`, `week/2026-12-21`, `board`, `2026-12-25`; nothing of what it does
 * not name. Null where it names none of it, as that of an entry, over which the view stays.
 */
export function parsePlace(address: string): Partial<PlanPlace> | null {
  const [name = '', when = ''] = address.split('/');
  const view = PLAN_VIEWS.find((one) => one === name);
  const day = readDay(view ? when : name);
  if (view) return day === null ? { view } : { view, day };
  if (day !== null) return { day };
  return name === '' ? {} : null;
}

function readDay(text: string): string | null {
  const day = /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text;
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && isRealDay(day) ? day : null;
}

/** The address of a view, as `parsePlace` reads it. */
export function formatPlace({ view, day }: PlanPlace): string {
  return `${view}/${view === 'month' ? day.slice(0, 7) : day}`;
}

/** The days that a view shows. `locale`: a BCP 47 tag, which says on which day weeks start. */
export function rangeOf({ view, day }: PlanPlace, locale: string): DayRange {
  switch (view) {
    case 'month': {
      const first = weekStart(`${day.slice(0, 7)}-01`, locale);
      return { first, last: shiftDay(first, WEEKS_OF_MONTH * 7 - 1) };
    }
    case 'week': {
      const first = weekStart(day, locale);
      return { first, last: shiftDay(first, 6) };
    }
    case 'agenda':
      return { first: day, last: shiftDay(day, AGENDA_DAYS - 1) };
    case 'board':
      return { first: shiftDay(day, -BOARD_DAYS_BEFORE), last: shiftDay(day, BOARD_DAYS_AFTER) };
  }
}

function weekStart(day: string, locale: string): string {
  return startOfWeek(parseDate(day), locale).toString();
}

/** The place one step later, or earlier: a month, a week, or thirty days of the board. */
export function stepPlace({ view, day }: PlanPlace, direction: 1 | -1): PlanPlace {
  if (view === 'week') return { view, day: shiftDay(day, 7 * direction) };
  if (view === 'board') return { view, day: shiftDay(day, BOARD_STEP * direction) };
  const months = parseDate(day).add({ months: direction });
  return { view, day: view === 'month' ? `${months.toString().slice(0, 7)}-01` : months.toString() };
}

/** The weeks of a range that begins where a week does. */
export function weeksOf({ first, last }: DayRange): string[][] {
  const weeks: string[][] = [];
  for (let day = first; day <= last; day = shiftDay(day, 7))
    weeks.push(Array.from({ length: 7 }, (_, place) => shiftDay(day, place)));
  return weeks;
}

/** The ISO 8601 number of a week, which its Thursday decides, wherever the week starts. */
export function weekNumber(week: readonly string[]): number {
  const thursday = week.find((day) => parseISO(day).getDay() === 4) ?? week[0];
  return thursday === undefined ? Number.NaN : getISOWeek(parseISO(thursday));
}
