import { fromAbsolute } from '@internationalized/date';
import { isRealDay } from '../days.ts';
import { momentOf } from '../moments.ts';
import { type IcsProperty, parameterOf } from './ics-component.ts';
import type { IcsZones } from './ics-zones.ts';

/** Days outside these years are no plans but mistakes, or what a program writes for "never". */
export const FIRST_DAY = '1900-01-01';
export const LAST_DAY = '2200-12-31';

export function isInRange(day: string): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

/** When something is, as a file says it. `timeZone` null: wherever the user is, or a whole day. */
export interface When {
  day: string;
  /** `HH:MM`; null: a whole day. */
  time: string | null;
  timeZone: string | null;
  isUtc: boolean;
  /** The name of a zone that nobody knows; null: none. */
  unknownZone: string | null;
}

/** Reads one value of a date property. Null: it is none, or a day that the calendar has not (the 30th of February). */
export function readWhen(property: IcsProperty, value: unknown, zones: IcsZones): When | null {
  // A period stands for its beginning.
  const written = String(Array.isArray(value) ? value[0] : value);
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::\d{2})?(Z)?)?/.exec(written);
  const [, day, hour, minute, utc] = match ?? [];
  if (day === undefined || !isRealDay(day)) return null;
  if (hour === undefined || minute === undefined)
    return { day, time: null, timeZone: null, isUtc: false, unknownZone: null };
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  const time = `${hour}:${minute}`;
  if (utc !== undefined) return { day, time, timeZone: 'UTC', isUtc: true, unknownZone: null };
  const name = parameterOf(property, 'tzid');
  if (name === '' || !isInRange(day)) return { day, time, timeZone: null, isUtc: false, unknownZone: null };
  const { zone, isKnown } = zones.find(name, Number(day.slice(0, 4)));
  return { day, time, timeZone: zone, isUtc: false, unknownZone: isKnown ? null : name };
}

/** The same moment on the clocks of another zone. `local`: where the user is. */
export function moveToZone(
  when: Pick<When, 'day' | 'time' | 'timeZone'>,
  zone: string,
  local: string,
): { day: string; time: string | null } {
  const { day, time, timeZone } = when;
  if (time === null || (timeZone ?? local) === zone) return { day, time };
  return clockAt(momentOf(day, time, timeZone ?? local), zone);
}

/** The day and time that the clocks of a zone show at a moment (ms since 1970). */
export function clockAt(moment: number, zone: string): { day: string; time: string } {
  const { year, month, day, hour, minute } = fromAbsolute(moment, zone);
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    day: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`,
    time: `${two(hour)}:${two(minute)}`,
  };
}

/** The moment of a UTC stamp (DTSTAMP, LAST-MODIFIED, CREATED), in ms since 1970; null: none. */
export function readStamp(property: IcsProperty | undefined): number | null {
  const written = String(property?.values[0] ?? '');
  const stamp = Date.parse(/Z$/.test(written) ? written : `${written}Z`);
  return Number.isNaN(stamp) ? null : stamp;
}

const DURATION = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** The minutes of a duration (RFC 5545, 3.3.6), negative before; null: it is none. */
export function readMinutes(value: unknown): number | null {
  const match = DURATION.exec(String(value).trim());
  if (!match) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((part) => Number(part ?? 0));
  const total = ((weeks * 7 + days) * 24 + hours) * 60 + minutes + Math.round(seconds / 60);
  return match[1] === '-' ? -total : total;
}
