import { describe, expect, it } from 'vitest';
import { comingKeyDates } from '../../../../../utils/domain/calendar/key-dates/coming.ts';
import { COUNTRIES, COUNTRY_CODES } from '../../../../../utils/domain/calendar/key-dates/countries.ts';
import { SCHOOL_YEARS } from '../../../../../utils/domain/calendar/key-dates/data/school-holidays.ts';
import { KEY_DATES } from '../../../../../utils/domain/calendar/key-dates/definitions.ts';
import { keyDatesOf } from '../../../../../utils/domain/calendar/key-dates/key-dates.ts';
import type { KeyDatePlace } from '../../../../../utils/domain/calendar/key-dates/place.ts';
import { PUBLISHER_SITES } from '../../../../../utils/domain/calendar/key-dates/publisher-sites.ts';
import { regionName } from '../../../../../utils/domain/calendar/key-dates/region-names.ts';
import { sourceOf } from '../../../../../utils/domain/calendar/key-dates/sources.ts';
import { suggestedIds } from '../../../../../utils/domain/calendar/key-dates/suggested.ts';

const TODAY = '2026-11-21';
const FRANCE: KeyDatePlace = { country: 'FR', region: null, zone: null, language: null };
const idsOf = (place: KeyDatePlace, today = TODAY) =>
  comingKeyDates(place, today).coming.map(({ id, day }) => `${day} ${id}`);

describe('the year ahead', () => {
  it('has the school holidays of the zone, and none without one', () => {
    const school = (zone: KeyDatePlace['zone']) =>
      idsOf({ ...FRANCE, zone }).filter((one) => one.includes(' school-'));
    expect(school('B')).toEqual([
      '2026-12-19 school-noel',
      '2027-02-20 school-hiver-b',
      '2027-04-17 school-printemps-b',
      '2027-07-03 school-summer-begins',
    ]);
    expect(school('A')).toContain('2027-02-13 school-hiver-a');
    expect(school(null)).toEqual([]);
  });

  it('says where a published table ends, and what nobody has announced', () => {
    const { coming, ended } = comingKeyDates({ ...FRANCE, zone: 'C' }, TODAY);
    expect(coming.filter(({ isLast }) => isLast).map(({ id }) => id)).toContain('school-hiver-c');
    expect(coming.find(({ id }) => id === 'christmas-day')?.isLast).toBe(false);
    expect(ended).toContainEqual({
      id: 'earth-hour',
      name: { fr: 'Une heure pour la planète', en: 'Earth Hour' },
      last: '2026-03-28',
    });
    expect(ended.map(({ id }) => id)).not.toContain('school-hiver-a');
  });

  it('has the customs of a language, and of a region', () => {
    const quebec: KeyDatePlace = { country: 'CA', region: 'QC', zone: null, language: 'fr' };
    expect(idsOf(quebec)).toContain('2027-06-24 quebec-national-day');
    expect(idsOf(quebec)).toContain('2027-07-01 moving-day-quebec');
    expect(idsOf({ ...quebec, language: 'en' })).not.toContain('2027-07-01 moving-day-quebec');
    expect(idsOf({ ...quebec, region: null })).not.toContain('2027-06-24 quebec-national-day');
  });

  it('counts at least 150 dates in French and 100 in English in each country that speaks it', () => {
    const count = (country: KeyDatePlace['country'], language: 'fr' | 'en') =>
      new Set(
        keyDatesOf({ country, from: '2027-01-01', to: '2027-12-31', languages: [language] }).map(
          ({ id }) => id,
        ),
      ).size;
    for (const country of ['FR', 'BE', 'CH', 'LU', 'CA'] as const)
      expect(count(country, 'fr'), country).toBeGreaterThanOrEqual(150);
    for (const country of ['GB', 'IE', 'US', 'CA'] as const)
      expect(count(country, 'en'), country).toBeGreaterThanOrEqual(100);
  });
});

describe('the source of a date', () => {
  it('is who publishes it, with an address', () => {
    const dates = keyDatesOf({ country: 'FR', from: '2026-01-01', to: '2026-12-31' });
    const source = (id: string) => {
      const date = dates.find((one) => one.id === id);
      return date && sourceOf('FR', date);
    };
    expect(source('school-noel')?.publisher).toBe('Ministère de l’Éducation nationale');
    expect(source('winter-sales')).toMatchObject({
      publisher: 'Légifrance',
      site: 'https://www.legifrance.gouv.fr/',
    });
    expect(source('christmas-day')?.publisher).toBe('Service-Public.fr');
    for (const date of dates) expect(sourceOf('FR', date).publisher, date.id).not.toBe('');
  });

  it('leads to a site for nine dates of ten, always by https', () => {
    const publishers = new Set(KEY_DATES.map(({ source }) => source.publisher));
    const strangers = Object.keys(PUBLISHER_SITES).filter((one) => !publishers.has(one));
    // Public holidays of Switzerland are in no table of ours.
    expect(strangers).toEqual(['ch.ch']);
    for (const site of Object.values(PUBLISHER_SITES)) expect(new URL(site).protocol).toBe('https:');
    const linked = KEY_DATES.filter(({ source }) => source.publisher in PUBLISHER_SITES);
    expect(linked.length / KEY_DATES.length).toBeGreaterThan(0.9);
  });
});

it('suggests about twenty dates that each country has', () => {
  for (const country of COUNTRY_CODES) {
    const suggested = suggestedIds(country);
    expect(suggested.size, country).toBeGreaterThanOrEqual(20);
    expect(suggested.size, country).toBeLessThanOrEqual(25);
    const regions = country === 'CA' ? 'QC' : undefined;
    const known = new Set(
      keyDatesOf({
        country,
        from: '2024-01-01',
        to: '2026-12-31',
        ...(regions === undefined ? {} : { region: regions }),
      }).map(({ id }) => id),
    );
    expect(
      [...suggested].filter((id) => !known.has(id)),
      country,
    ).toEqual([]);
  }
});

it('names every region in both languages', () => {
  for (const country of COUNTRY_CODES)
    for (const region of COUNTRIES[country].regions)
      for (const language of ['fr', 'en'] as const)
        expect(regionName(country, region, language)).not.toBe(region);
});

it('knows school holidays up to the year that it says', () => {
  const dates = keyDatesOf({ country: 'FR', from: '2020-01-01', to: '2040-12-31' });
  const school = dates.filter(({ kind }) => kind === 'school').map(({ date }) => date);
  expect(school[0]?.slice(0, 4)).toBe(SCHOOL_YEARS.first.slice(0, 4));
  expect(school.at(-1)?.slice(0, 4)).toBe(SCHOOL_YEARS.last.slice(-4));
});
