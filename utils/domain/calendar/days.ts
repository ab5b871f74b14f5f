import { addDays, differenceInCalendarDays, formatISO, parseISO } from 'date-fns';

/** The calendar day, `YYYY-MM-DD`, of a moment (ms since 1970) where the user is, or in an IANA time zone. */
export function localDay(now: number, timeZone?: string): string {
  const format = new Intl.DateTimeFormat('en', {
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

/** Whether the calendar has this day: `2026-02-30` looks like one and is not. */
export function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** The day `count` days after `day`, before it if negative. */
export function shiftDay(day: string, count: number): string {
  return formatISO(addDays(parseISO(day), count), { representation: 'date' });
}

/** How many days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}
