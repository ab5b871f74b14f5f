import Dexie from 'dexie';
import { shiftDay } from '../domain/calendar/days.ts';
import { MAX_LEAD_DAYS } from '../domain/calendar/key-dates/chosen-key-date.ts';
import { type CalendarAround, isNear } from '../domain/replies/calendar-around.ts';
import type { PasserelleDatabase } from './schema.ts';

/** Nothing that a key date is lasts longer, in days. */
const LONGEST = 120;

let kept: { day: string; reading: Promise<CalendarAround> } | null = null;

// Dexie tells of every table that was written to, also from another of our pages, by the names of its indexes.
Dexie.on('storagemutated', (parts) => {
  const isCalendar = /^all$|\/(?:datedKeyDates|campaigns)\//;
  if (Object.keys(parts).some((name) => isCalendar.test(name))) kept = null;
});

/** What the calendar has around a day: key dates that are on or prepared, and campaigns that run. */
export async function findCalendarAround(db: PasserelleDatabase, day: string): Promise<CalendarAround> {
  const [dated, campaigns] = await Promise.all([
    db.datedKeyDates
      .where('day')
      .between(shiftDay(day, -LONGEST), shiftDay(day, MAX_LEAD_DAYS), true, true)
      .sortBy('day'),
    db.campaigns.where('first').belowOrEqual(day).toArray(),
  ]);
  return {
    day,
    keyDates: dated.filter((date) => isNear(date, day)),
    campaigns: campaigns.filter(({ last }) => last >= day),
  };
}

/**
 * As `findCalendarAround`, read once a day until the calendar changes: replies are proposed for every comment. Not to
 * be called within a transaction, nor in a live query, which would not hear of changes.
 */
export function readCalendarAround(db: PasserelleDatabase, day: string): Promise<CalendarAround> {
  if (kept?.day === day) return kept.reading;
  const reading = findCalendarAround(db, day);
  const mine = { day, reading };
  kept = mine;
  reading.catch(() => {
    if (kept === mine) kept = null;
  });
  return reading;
}
