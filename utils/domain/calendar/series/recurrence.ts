import { RRule } from 'rrule';
import { daysBetween, shiftDay } from '../days.ts';
import { WEEKDAYS_FROM_SUNDAY } from '../weekdays.ts';

/**
 * The days from `first` to `last`, both included, that a recurrence rule (RFC 5545, 3.3.10) gives to what begins on
 * `start`. A day that a year or month has not is left out: the 29th of February comes in leap years, the 31st in seven
 * months, week 53 where there is one. A rule that cannot be read or never comes gives none.
 */
export function daysOfRule(rule: string, start: string, first: string, last: string): string[] {
  if (last < start || mayNeverCome(rule, start) || hasEnded(rule, first)) return [];
  try {
    const from = nearFirst(rule, start, first);
    const parsed = new RRule({ ...RRule.parseString(rule), dtstart: midnightOf(from) });
    // A rule may name hours, several of a day even.
    const dates = parsed.between(midnightOf(first), new Date(`${last}T23:59:59Z`), true);
    return [...new Set(dates.map((date) => date.toISOString().slice(0, 10)))];
  } catch {
    return [];
  }
}

function hasEnded(rule: string, first: string): boolean {
  const [, year, month, day] = /UNTIL=(\d{4})(\d{2})(\d{2})/.exec(rule) ?? [];
  return year !== undefined && `${year}-${month}-${day}` < first;
}

/** Where a rule may be followed from without losing its beat: years of days and weeks need not be walked through. */
function nearFirst(rule: string, start: string, first: string): string {
  const length = /FREQ=DAILY/.test(rule) ? 1 : /FREQ=WEEKLY/.test(rule) ? 7 : null;
  if (length === null || rule.includes('COUNT=') || first <= start) return start;
  const beat = length * Number(/INTERVAL=(\d+)/.exec(rule)?.[1] ?? 1);
  // A week before it, because a week of the rule may have begun before its first day.
  const beats = Math.floor((daysBetween(start, first) - length) / beat);
  return beats > 0 ? shiftDay(start, beats * beat) : start;
}

const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether a rule that begins on `start` never comes, such as on the 30th of February: the library would look for it,
 * day by day, until the year 9999. Parts that RFC 5545, 3.3.10 does not allow together count as never.
 */
export function mayNeverCome(rule: string, start: string): boolean {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const listOf = (name: string) => (parts.get(name) ?? '').split(',').filter(Boolean);
  const frequency = parts.get('FREQ');
  if (!/^0*[1-9]\d{0,5}$/.test(parts.get('INTERVAL') ?? '1')) return true;
  if (frequency !== 'YEARLY' && (parts.has('BYWEEKNO') || parts.has('BYYEARDAY'))) return true;
  if (frequency === 'WEEKLY' && parts.has('BYMONTHDAY')) return true;
  const months = listOf('BYMONTH').map(Number);
  const days = listOf('BYMONTHDAY').map(Number);
  if (months.some((month) => !(month >= 1 && month <= 12))) return true;
  if (months.length > 0 && days.length > 0) {
    const comes = months.some((month) =>
      days.some((day) => Math.abs(day) <= (LONGEST_MONTH[month - 1] ?? 0) && day !== 0),
    );
    if (!comes) return true;
  }
  const weekdays = listOf('BYDAY');
  const most = frequency === 'DAILY' ? 1 : frequency === 'WEEKLY' ? Math.max(1, weekdays.length) : 366;
  if (listOf('BYSETPOS').some((place) => Math.abs(Number(place)) > most)) return true;
  if (frequency !== 'DAILY' || weekdays.length === 0) return false;
  // Every seventh day is always the same weekday.
  const isSameWeekday = Number(parts.get('INTERVAL') ?? 1) % 7 === 0;
  const weekday = WEEKDAYS_FROM_SUNDAY[midnightOf(start).getUTCDay()] ?? '';
  return isSameWeekday && !weekdays.some((one) => one.endsWith(weekday));
}

/** The library reckons in UTC, whatever the zone. */
function midnightOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
