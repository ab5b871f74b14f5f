import { parseDate, parseTime, toCalendarDateTime, toZoned } from '@internationalized/date';

/**
 * The moment, in ms since 1970, at which it is `time` (`HH:MM`) of `day` in a zone. A time that a change of clocks
 * leaves out is as much later as the clocks jump (02:30 is 03:30); one that comes twice is meant the first time, as
 * iCalendar says (RFC 5545, 3.3.5).
 */
export function momentOf(day: string, time: string, timeZone: string): number {
  const local = toCalendarDateTime(parseDate(day), parseTime(time));
  return toZoned(local, timeZone, 'compatible').toDate().getTime();
}
