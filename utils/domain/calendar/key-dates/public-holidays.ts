import { data } from 'date-holidays/data';
import Holidays from 'date-holidays-parser';
import type { Country } from './countries.ts';
import type { DatedKeyDate } from './key-date.ts';
import { nameHoliday } from './public-holiday-names.ts';

/**
 * Days that nobody gets by law (Easter Monday in Quebec, Christmas Eve) are not public holidays: they are left out. So
 * are those of the Swiss banks; elsewhere a bank holiday is everybody's.
 */
const typesOf = (country: Country) => (country === 'CH' ? ['public'] : ['public', 'bank']);

/** What the library calls public and the province does not (Government of Canada, statutory holidays by province). */
const NOT_BY_LAW: Record<string, readonly string[]> = {
  'CA-NT': ['easter-monday', 'boxing-day'],
  'CA-ON': ['easter-monday'],
  'CA-PE': ['gold-cup-parade-day'],
  'CA-YT': ['easter-monday'],
};

const LANGUAGES = ['en', 'fr', 'de', 'it'];

const calendars = new Map<string, Holidays>();

function calendarOf(country: Country, region: string | undefined): Holidays {
  const key = `${country}-${region ?? ''}`;
  const calendar =
    calendars.get(key) ??
    new Holidays(data, country, region, undefined, { languages: LANGUAGES, types: typesOf(country) });
  calendars.set(key, calendar);
  return calendar;
}

/** The public holidays of a country, or of a region of it, in a year: as `date-holidays` knows them. */
export function publicHolidaysOf(country: Country, region: string | undefined, year: number): DatedKeyDate[] {
  return calendarOf(country, region)
    .getHolidays(year)
    .flatMap(({ date, name }) => {
      const naming = nameHoliday(country, name);
      // A holiday that the library learned after us waits for its names; a test lists it.
      if (!naming) return [];
      const { id, fr, en } = naming;
      if (NOT_BY_LAW[`${country}-${region}`]?.includes(id)) return [];
      return [{ date: date.slice(0, 10), id, name: { fr, en }, kind: 'public_holiday' as const }];
    });
}
