import { expect, it } from 'vitest';
import {
  COUNTRIES,
  COUNTRY_CODES,
  type Country,
} from '../../../../../utils/domain/calendar/key-dates/countries.ts';
import { KEY_DATES } from '../../../../../utils/domain/calendar/key-dates/definitions.ts';
import { KEY_DATE_KINDS } from '../../../../../utils/domain/calendar/key-dates/key-date.ts';
import { keyDatesOf } from '../../../../../utils/domain/calendar/key-dates/key-dates.ts';
import { nameHoliday } from '../../../../../utils/domain/calendar/key-dates/public-holiday-names.ts';
import { daysOf } from '../../../../../utils/domain/calendar/key-dates/resolve.ts';

const idsIn = (country: Country) =>
  new Set(KEY_DATES.filter(({ countries }) => countries.includes(country)).map(({ id }) => id));

it('knows enough dates for who writes in French and for who writes in English', () => {
  for (const country of ['FR', 'BE', 'CH', 'LU', 'CA'] as const) {
    expect(idsIn(country).size, country).toBeGreaterThanOrEqual(160);
  }
  for (const country of ['GB', 'IE', 'US'] as const) {
    expect(idsIn(country).size, country).toBeGreaterThanOrEqual(110);
  }
});

it('gives every date a kind, a country, a rule that finds a day, and who published it', () => {
  for (const { id, kind, countries, rule, source, since = 2020, until = 2030 } of KEY_DATES) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(KEY_DATE_KINDS, id).toContain(kind);
    expect(countries.length, id).toBeGreaterThan(0);
    expect(source.publisher.length, id).toBeGreaterThan(2);
    expect(source.page.length, id).toBeGreaterThan(2);
    const years = Array.from({ length: 11 }, (_, index) => Math.max(2020, since) + index);
    const days = years.filter((year) => year <= until).flatMap((year) => daysOf(rule, year, 'Europe/Paris'));
    expect(days.length, `${id} has no day in ${years[0]}-${years.at(-1)}`).toBeGreaterThan(0);
  }
});

it('names every date in both languages, with typographic apostrophes and capitals where they belong', () => {
  const named = [
    ...KEY_DATES.map(({ id, name }) => ({ id, name })),
    ...COUNTRY_CODES.flatMap((country) => keyDatesOf({ country, from: '2026-01-01', to: '2026-12-31' })),
  ];
  for (const { id, name } of named) {
    for (const text of [name.fr, name.en]) {
      expect(text, id).toMatch(/^[\p{Lu}\p{N}]/u);
      expect(text, id).not.toMatch(/['"]|\s\s|^\s|\s$|\.$/);
    }
    // French writes the first word alone with a capital: « Journée mondiale de l’eau ».
    expect(name.fr, id).not.toMatch(
      /^(Journée|Semaine|Mois|Fête) (Mondial|International|National|Des|De|Du)/,
    );
  }
  const french = new Map(KEY_DATES.map(({ id, name }) => [id, name.fr]));
  expect(french.get('mothers-day')).toBe('Fête des mères');
  expect(french.get('womens-day')).toBe('Journée internationale des droits des femmes');
  expect(french.get('april-fools-day')).toBe('Poisson d’avril');
});

it('has one rule for an id in a country and a year, in each region and language', () => {
  const taken = new Map<string, string>();
  const clashes: string[] = [];
  for (const { id, countries, regions = ['*'], language = '*', rule } of KEY_DATES) {
    if ('published' in rule) continue;
    for (const country of countries) {
      for (const region of regions) {
        const key = `${id} ${country} ${region} ${language}`;
        if (taken.has(key)) clashes.push(key);
        taken.set(key, id);
      }
    }
  }
  expect(clashes).toEqual([]);
});

it('has names of its own for every public holiday that the library knows in our countries and regions', async () => {
  const { data } = await import('date-holidays/data');
  const { default: Holidays } = await import('date-holidays-parser');
  const nameless = new Set<string>();
  for (const country of COUNTRY_CODES) {
    for (const region of [undefined, ...COUNTRIES[country].regions]) {
      const calendar = new Holidays(data, country, region, undefined, {
        languages: ['en', 'fr', 'de', 'it'],
        types: ['public', 'bank'],
      });
      for (const year of [2022, 2023, 2026, 2027, 2028]) {
        for (const { name } of calendar.getHolidays(year)) {
          if (!nameHoliday(country, name)) nameless.add(`${country} ${region ?? ''}: ${name}`);
        }
      }
    }
  }
  expect([...nameless]).toEqual([]);
}, 60_000);
