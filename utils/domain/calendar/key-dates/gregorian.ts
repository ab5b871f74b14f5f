import type { Weekday } from './rule.ts';

const DAY = 86_400_000;

/** `YYYY-MM-DD` of a day that may stand outside its month: the 32nd of January is the 1st of February. */
export function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The day `count` days later. Reckoned in universal time, so that no clock change can touch it. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

export function weekdayOf(day: string): Weekday {
  return new Date(Date.parse(day)).getUTCDay() as Weekday;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** Easter Sunday of the western churches, by Gauss's rule as Butcher published it (Meeus, Astronomical Algorithms, 8). */
export function easterOf(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
