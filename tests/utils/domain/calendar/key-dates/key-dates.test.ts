import { expect, it } from 'vitest';
import { COUNTRY_CODES, type Country } from '../../../../../utils/domain/calendar/key-dates/countries.ts';
import { SCHOOL_YEARS } from '../../../../../utils/domain/calendar/key-dates/data/school-holidays.ts';
import { keyDatesOf } from '../../../../../utils/domain/calendar/key-dates/key-dates.ts';
import { daysOf } from '../../../../../utils/domain/calendar/key-dates/resolve.ts';
import {
  after,
  last,
  MON,
  nth,
  on,
  SUN,
  THU,
  week,
} from '../../../../../utils/domain/calendar/key-dates/rule.ts';

const in2026 = (country: Country, region?: string) =>
  keyDatesOf({
    country,
    from: '2026-01-01',
    to: '2026-12-31',
    ...(region === undefined ? {} : { region }),
  });

function dayIn(country: Country, year: number, id: string): string[] {
  return keyDatesOf({ country, from: `${year}-01-01`, to: `${year}-12-31` })
    .filter((date) => date.id === id)
    .map(({ date }) => date);
}

it('keeps mothers and fathers on each country’s own day', () => {
  const days = (['FR', 'BE', 'CH', 'LU', 'CA', 'GB', 'IE', 'US'] as const).map((country) => [
    country,
    dayIn(country, 2026, 'mothers-day')[0],
    dayIn(country, 2026, 'fathers-day')[0],
  ]);
  expect(days).toEqual([
    ['FR', '2026-05-31', '2026-06-21'],
    ['BE', '2026-05-10', '2026-06-14'],
    ['CH', '2026-05-10', '2026-06-07'],
    ['LU', '2026-06-14', '2026-10-04'],
    ['CA', '2026-05-10', '2026-06-21'],
    ['GB', '2026-03-15', '2026-06-21'],
    ['IE', '2026-03-15', '2026-06-21'],
    ['US', '2026-05-10', '2026-06-21'],
  ]);
});

it('puts French mothers off to June when Pentecost takes their Sunday', () => {
  expect(dayIn('FR', 2023, 'pentecost')).toEqual(['2023-05-28']);
  expect(dayIn('FR', 2023, 'mothers-day')).toEqual(['2023-06-04']);
  expect(dayIn('FR', 2024, 'mothers-day')).toEqual(['2024-05-26']);
});

it('begins the sales by law, a week earlier where the Wednesday would be late, for four weeks', () => {
  const sales = (year: number) =>
    keyDatesOf({ country: 'FR', from: `${year}-01-01`, to: `${year}-12-31` })
      .filter(({ id }) => id === 'winter-sales' || id === 'summer-sales')
      .map(({ date, end }) => `${date}/${end}`);
  expect(sales(2025)).toEqual(['2025-01-08/2025-02-04', '2025-06-25/2025-07-22']);
  // 14 January is after the 12th.
  expect(sales(2026)).toEqual(['2026-01-07/2026-02-03', '2026-06-24/2026-07-21']);
  // 30 June is after the 28th.
  expect(sales(2027)).toEqual(['2027-01-06/2027-02-02', '2027-06-23/2027-07-20']);
});

it('takes in a region’s own holidays, and no other’s', () => {
  const holidays = (country: Country, region?: string) =>
    in2026(country, region)
      .filter(({ kind }) => kind === 'public_holiday')
      .map(({ id }) => id);
  expect(holidays('FR', '67')).toEqual(expect.arrayContaining(['good-friday', 'boxing-day']));
  expect(holidays('FR')).not.toContain('good-friday');
  expect(holidays('CA', 'QC')).toEqual(expect.arrayContaining(['quebec-national-day', 'patriots-day']));
  expect(holidays('CA', 'QC')).not.toContain('victoria-day');
  expect(holidays('CA')).toContain('victoria-day');
  expect(in2026('GB').find(({ id }) => id === 'summer-bank-holiday')?.date).toBe('2026-08-31');
  expect(in2026('GB', 'SCT').find(({ id }) => id === 'summer-bank-holiday')?.date).toBe('2026-08-03');
});

it('leaves out the customs of the other language where one is asked for', () => {
  const ids = (languages: Array<'fr' | 'en'>) =>
    keyDatesOf({ country: 'CA', from: '2026-01-01', to: '2026-12-31', languages }).map(({ id }) => id);
  expect(ids(['fr'])).toContain('moving-day-quebec');
  expect(ids(['en'])).not.toContain('moving-day-quebec');
  expect(ids(['en'])).toContain('canada-day');
});

it('lists dates in order, holidays of a day first, and never the same id twice on a day', () => {
  for (const country of COUNTRY_CODES) {
    const dates = keyDatesOf({ country, from: '2023-12-20', to: '2026-01-10' });
    const keys = dates.map(({ date, id }) => `${date} ${id}`);
    expect(new Set(keys).size, country).toBe(keys.length);
    expect(dates.map(({ date }) => date)).toEqual(dates.map(({ date }) => date).sort());
    for (const [index, { date, kind }] of dates.entries()) {
      const before = dates[index - 1];
      if (kind === 'public_holiday' && before?.date === date) expect(before.kind).toBe('public_holiday');
    }
    for (const { date, end } of dates) if (end) expect(end > date).toBe(true);
  }
});

it('keeps the 29th of February, and what ends with February, in leap years', () => {
  expect(dayIn('FR', 2024, 'leap-day')).toEqual(['2024-02-29']);
  expect(dayIn('FR', 2025, 'leap-day')).toEqual([]);
  expect([dayIn('FR', 2100, 'leap-day'), dayIn('FR', 2000, 'leap-day')]).toEqual([[], ['2000-02-29']]);
  expect([dayIn('FR', 2024, 'rare-disease-day'), dayIn('FR', 2026, 'rare-disease-day')]).toEqual([
    ['2024-02-29'],
    ['2026-02-28'],
  ]);
  // The 256th day of the year.
  expect([dayIn('FR', 2024, 'programmers-day'), dayIn('FR', 2026, 'programmers-day')]).toEqual([
    ['2024-09-12'],
    ['2026-09-13'],
  ]);
});

it('finds weekdays of ISO weeks across the borders of years; only long years have a week 53', () => {
  const find = (rule: Parameters<typeof daysOf>[0], year: number) => daysOf(rule, year, 'Europe/Paris');
  expect(find(week(1, MON), 2025)).toEqual(['2024-12-30']);
  expect(find(week(1, THU), 2026)).toEqual(['2026-01-01']);
  expect(find(week(53, MON), 2026)).toEqual(['2026-12-28']);
  expect(find(week(53, SUN), 2026)).toEqual(['2027-01-03']);
  expect(find(week(53, MON), 2025)).toEqual([]);
  expect(find(nth(5, MON, 2), 2026)).toEqual([]);
  expect(find(last(SUN, 2), 2032)).toEqual(['2032-02-29']);
  expect(find(after(SUN, on('12-31')), 2026)).toEqual(['2027-01-03']);
});

it('carries over New Year what lasts longer, under the day on which it begins', () => {
  const kwanzaa = in2026('US').find(({ id }) => id === 'kwanzaa');
  expect(kwanzaa).toMatchObject({ date: '2026-12-26', end: '2027-01-01' });
  const christmas = in2026('FR').filter(({ id }) => id === 'school-noel');
  expect(christmas.map(({ date, end }) => [date, end])).toEqual([['2026-12-19', '2027-01-03']]);
  const newYear = keyDatesOf({ country: 'FR', from: '2026-12-31', to: '2027-01-01' });
  expect(newYear.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['new-years-eve', 'new-years-day', 'dry-january']),
  );
});

it('finds two Ramadans in a year that has two', () => {
  expect(dayIn('FR', 2030, 'ramadan')).toEqual(['2030-01-05', '2030-12-26']);
});

it('shows nothing of the school holidays beyond the calendars that are published', () => {
  const school = keyDatesOf({ country: 'FR', from: '2020-01-01', to: '2035-12-31' }).filter(
    ({ kind }) => kind === 'school',
  );
  expect(SCHOOL_YEARS.first).toBe(`${school[0]?.date.slice(0, 4)}-2024`);
  expect(SCHOOL_YEARS.last).toBe(`2026-${school.at(-1)?.date.slice(0, 4)}`);
  expect(dayIn('FR', 2028, 'school-noel')).toEqual([]);
  expect(dayIn('FR', 2027, 'school-hiver-c')).toEqual(['2027-02-06']);
});

it('serves the years 1900 to 2200, and says so of others', () => {
  for (const year of [1900, 2200]) expect(dayIn('FR', year, 'christmas-day')).toEqual([`${year}-12-25`]);
  const ask = (from: string, to: string) => () => keyDatesOf({ country: 'FR', from, to });
  expect(ask('1899-12-31', '1900-01-01')).toThrow('Dates are known from 1900 to 2200, not for 1899.');
  expect(ask('1601-01-01', '1601-12-31')).toThrow('Dates are known from 1900 to 2200, not for 1601.');
  expect(ask('2026-01-01', '9999-12-31')).toThrow('Dates are known from 1900 to 2200, not for 9999.');
  expect(ask('2026-02-29', '2026-12-31')).toThrow('“2026-02-29” is not a day of the calendar');
  expect(ask('2026', '2027')).toThrow('“2026” is not a day of the calendar');
  expect(ask('2026-12-31', '2026-01-01')).toThrow('comes after the last');
});

it('names the choice when a country or a region is not known', () => {
  const ask = (country: string, region?: string) => () => in2026(country as Country, region);
  expect(ask('DE')).toThrow('No dates are known for “DE”: choose one of FR, BE, CH, LU, CA, GB, IE, US.');
  expect(ask('toString')).toThrow(RangeError);
  expect(ask('FR', '75')).toThrow('FR has no region “75” here: choose one of 57, 67, 68');
  expect(ask('US', 'CA')).toThrow('US has no region “CA” here: it has none.');
});
