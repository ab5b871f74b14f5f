import { localDay } from '../days.ts';
import { addDays, dayOf, easterOf, weekdayOf, yearOf } from './gregorian.ts';
import { hebrewDays, umalquraDays } from './other-calendars.ts';
import { MON, type Rule, SUN, type Weekday } from './rule.ts';
import { seasonStart } from './seasons.ts';

/**
 * The days, `YYYY-MM-DD`, that a rule gives in a year: mostly one; none where the year has no such day or nobody has
 * published it; two where a shorter calendar year begins twice in ours. `timeZone`: where seasons are observed.
 */
export function daysOf(rule: Rule, year: number, timeZone: string): string[] {
  if ('on' in rule) return rule.on === '02-29' && !isLeap(year) ? [] : [`${year}-${rule.on}`];
  if ('nth' in rule) return nthWeekday(year, rule.month, rule.weekday, rule.nth);
  if ('easter' in rule) return [addDays(easterOf(year), rule.easter)];
  if ('advent' in rule) return [addDays(weekdayNear(`${year}-11-27`, SUN, 'on-or-after'), rule.advent)];
  if ('week' in rule) return isoWeekday(year, rule.week, rule.weekday);
  if ('side' in rule) {
    return daysOf(rule.of, year, timeZone).map((day) => weekdayNear(day, rule.weekday, rule.side));
  }
  if ('from' in rule) return daysOf(rule.from, year, timeZone).map((day) => addDays(day, rule.days));
  if ('usually' in rule) {
    const usual = daysOf(rule.usually, year, timeZone);
    const taken = daysOf(rule.meets, year, timeZone);
    return usual.some((day) => taken.includes(day)) ? daysOf(rule.otherwise, year, timeZone) : usual;
  }
  if ('season' in rule) return [localDay(seasonStart(year, rule.season), timeZone)];
  if ('hebrew' in rule) return hebrewDays(year, rule.hebrew, rule.day);
  if ('umalqura' in rule) return umalquraDays(year, rule.umalqura, rule.day);
  return rule.published.filter((day) => yearOf(day) === year);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function nthWeekday(year: number, month: number, weekday: Weekday, count: number): string[] {
  if (count === -1) return [weekdayNear(dayOf(year, month + 1, 0), weekday, 'on-or-before')];
  const found = addDays(weekdayNear(dayOf(year, month, 1), weekday, 'on-or-after'), 7 * (count - 1));
  return found < dayOf(year, month + 1, 1) ? [found] : [];
}

/** Week 1 is the one with the 4th of January (ISO 8601); 28 December is always in the last. */
function isoWeekday(year: number, number: number, weekday: Weekday): string[] {
  const monday = addDays(weekdayNear(`${year}-01-04`, MON, 'on-or-before'), 7 * (number - 1));
  return monday <= `${year}-12-28` ? [addDays(monday, (weekday + 6) % 7)] : [];
}

function weekdayNear(
  day: string,
  weekday: Weekday,
  side: 'before' | 'on-or-before' | 'on-or-after' | 'after',
): string {
  const later = (weekday - weekdayOf(day) + 7) % 7;
  if (side === 'on-or-after') return addDays(day, later);
  if (side === 'after') return addDays(day, later || 7);
  const earlier = (7 - later) % 7;
  return addDays(day, side === 'before' ? -(earlier || 7) : -earlier);
}
