import { isRealDay } from '../days.ts';
import { COUNTRIES, COUNTRY_CODES, type Country } from './countries.ts';
import { KEY_DATES } from './definitions.ts';
import { addDays, yearOf } from './gregorian.ts';
import type { DatedKeyDate, KeyDateDefinition } from './key-date.ts';
import { publicHolidaysOf } from './public-holidays.ts';
import { daysOf } from './resolve.ts';

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

interface Question {
  country: Country;
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
  /** A region of the country (`COUNTRIES`): its own public holidays come in. */
  region?: string;
  /** Whose customs, where a country has several languages. Everybody's if it is missing. */
  languages?: ReadonlyArray<'fr' | 'en'>;
}

/**
 * The dates of a country worth preparing that begin between two days, in order; the public holidays of a day come
 * first. A day never has the same id twice. Reckoned without a clock or a network: the same question has the same
 * answer everywhere. Throws a RangeError with one sentence if the country, the region or a day is not one we serve.
 */
export function keyDatesOf({
  country,
  from,
  to,
  region,
  languages = ['fr', 'en'],
}: Question): DatedKeyDate[] {
  checkPlace(country, region);
  checkDays(from, to);
  const { timeZone } = COUNTRIES[country];
  const mine = KEY_DATES.filter(
    ({ countries, language, regions }) =>
      countries.includes(country) &&
      (!language || languages.includes(language)) &&
      (!regions || regions.includes(region ?? '')),
  );
  const found = new Map<string, DatedKeyDate>();
  const keep = (date: DatedKeyDate) => {
    const key = `${date.date} ${date.id}`;
    if (date.date >= from && date.date <= to && !found.has(key)) found.set(key, date);
  };
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    // First, so that a feast that is also a public holiday is listed as one.
    for (const holiday of publicHolidaysOf(country, region, year)) keep(holiday);
    for (const definition of mine) for (const date of datesOf(definition, year, timeZone)) keep(date);
  }
  return [...found.values()].sort(inOrder);
}

function datesOf(definition: KeyDateDefinition, year: number, timeZone: string): DatedKeyDate[] {
  const { id, name, kind, rule, end, since = FIRST_YEAR, until = LAST_YEAR } = definition;
  if (year < since || year > until) return [];
  return daysOf(rule, year, timeZone).map((date) => {
    const lastDay = end && endOf(end, date, timeZone);
    return { date, ...(lastDay && lastDay > date ? { end: lastDay } : {}), id, name, kind };
  });
}

function endOf(
  end: NonNullable<KeyDateDefinition['end']>,
  start: string,
  timeZone: string,
): string | undefined {
  if ('lasting' in end) return addDays(start, end.lasting - 1);
  const year = yearOf(start);
  return [year, year + 1].flatMap((of) => daysOf(end, of, timeZone)).find((day) => day >= start);
}

function inOrder(a: DatedKeyDate, b: DatedKeyDate): number {
  const rank = ({ kind }: DatedKeyDate) => (kind === 'public_holiday' ? 0 : 1);
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
}

function checkPlace(country: string, region: string | undefined): void {
  if (!isCountry(country)) {
    throw new RangeError(`No dates are known for “${country}”: choose one of ${COUNTRY_CODES.join(', ')}.`);
  }
  const regions: readonly string[] = COUNTRIES[country].regions;
  if (region === undefined || regions.includes(region)) return;
  const choice = regions.length > 0 ? `choose one of ${regions.join(', ')}` : 'it has none';
  throw new RangeError(`${country} has no region “${region}” here: ${choice}.`);
}

/** Whether dates are known for a country, by its code of two capital letters. */
export function isCountry(code: string): code is Country {
  return Object.hasOwn(COUNTRIES, code);
}

function checkDays(from: string, to: string): void {
  for (const day of [from, to]) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isRealDay(day)) {
      throw new RangeError(`“${day}” is not a day of the calendar, written YYYY-MM-DD.`);
    }
    if (yearOf(day) < FIRST_YEAR || yearOf(day) > LAST_YEAR) {
      throw new RangeError(`Dates are known from ${FIRST_YEAR} to ${LAST_YEAR}, not for ${yearOf(day)}.`);
    }
  }
  if (from > to) throw new RangeError(`The first day, ${from}, comes after the last, ${to}.`);
}
