import * as v from 'valibot';
import { expect, it } from 'vitest';
import { guessPlace, keyDatePlaceSchema } from '../../../../../utils/domain/calendar/key-dates/place.ts';

it.each([
  [['fr-FR', 'en'], 'Europe/Paris', 'FR', null, null],
  [['en-GB'], 'Europe/Brussels', 'BE', null, null],
  [['fr'], 'Europe/Zurich', 'CH', null, null],
  [['fr-CA'], 'America/Toronto', 'CA', 'QC', 'fr'],
  [['en-CA'], 'America/Vancouver', 'CA', 'BC', 'en'],
  [['en'], 'America/Chicago', 'US', null, null],
  [['fr', 'fr-BE'], 'UTC', 'BE', null, null],
  [['fr'], 'Asia/Tokyo', 'FR', null, null],
  [[], 'Asia/Tokyo', 'US', null, null],
])('takes a browser in %s in %s to be in %s %s', (languages, timeZone, country, region, language) => {
  expect(guessPlace(languages, timeZone)).toEqual({ country, region, zone: null, language });
});

it('refuses a region that the country does not have', () => {
  const place = { country: 'FR', region: '67', zone: 'B', language: null };
  expect(v.is(keyDatePlaceSchema, place)).toBe(true);
  expect(v.is(keyDatePlaceSchema, { ...place, region: 'QC' })).toBe(false);
  expect(v.is(keyDatePlaceSchema, { ...place, country: 'XX' })).toBe(false);
});
