import {
  CalendarDate,
  GregorianCalendar,
  HebrewCalendar,
  IslamicUmalquraCalendar,
  toCalendar,
} from '@internationalized/date';
import { yearOf } from './gregorian.ts';
import type { HebrewMonth } from './rule.ts';

const gregorian = new GregorianCalendar();
const hebrew = new HebrewCalendar();
const umalqura = new IslamicUmalquraCalendar();

/** The years of the hijra that the Umm al-Qura calendar has been reckoned for. */
const FIRST_HIJRI = 1300;
const LAST_HIJRI = 1600;

function hebrewMonth(year: number, month: HebrewMonth): number {
  if (month === 'tishri') return 1;
  if (month === 'kislev') return 3;
  // A leap year has a month more before these two: they are counted from the end, which is Elul.
  const months = hebrew.getMonthsInYear(new CalendarDate(hebrew, year, 1, 1));
  return month === 'nisan' ? months - 5 : months - 6;
}

/** The days of a Gregorian year on which a day of the Hebrew calendar falls. */
export function hebrewDays(year: number, month: HebrewMonth, day: number): string[] {
  return [year + 3760, year + 3761]
    .map((of) => new CalendarDate(hebrew, of, hebrewMonth(of, month), day))
    .map((date) => toCalendar(date, gregorian).toString())
    .filter((found) => yearOf(found) === year);
}

/** The days of a Gregorian year on which a day of the Umm al-Qura calendar falls: none, one or two. */
export function umalquraDays(year: number, month: number, day: number): string[] {
  // 33 of its years are 32 of ours, to a few days.
  const near = Math.floor(((year - 622) * 33) / 32);
  return [near - 1, near, near + 1]
    .filter((of) => of >= FIRST_HIJRI && of <= LAST_HIJRI)
    .map((of) => toCalendar(new CalendarDate(umalqura, of, month, day), gregorian).toString())
    .filter((found) => yearOf(found) === year);
}
