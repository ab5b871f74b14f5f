// One by one: under Node the whole of date-fns takes a second to read.
import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';

/** A format takes longer to make than to use; that of where the user is may change and is not kept. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(timeZone?: string): Intl.DateTimeFormat {
  const known = timeZone === undefined ? undefined : formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en', {
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  if (timeZone !== undefined) formats.set(timeZone, format);
  return format;
}

/** The calendar day, `YYYY-MM-DD`, of a moment (ms since 1970) where the user is, or in an IANA time zone. */
export function localDay(now: number, timeZone?: string): string {
  const parts = new Map(
    dayFormat(timeZone)
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

/** Whether the calendar has this day: `2026-02-30` looks like one and is not. */
export function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Whether a text is a whole calendar day: a field for one is empty, half typed or has a year of five digits before. */
export function isFullDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDay(text);
}

/** The day `count` days after `day`, before it if negative. */
export function shiftDay(day: string, count: number): string {
  return formatISO(addDays(parseISO(day), count), { representation: 'date' });
}

/** How many days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}
