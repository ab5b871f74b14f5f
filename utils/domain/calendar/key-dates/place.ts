import * as v from 'valibot';
import { COUNTRIES, COUNTRY_CODES, type Country } from './countries.ts';

export const SCHOOL_ZONES = ['A', 'B', 'C'] as const;

/** Whose dates are shown. */
export interface KeyDatePlace {
  country: Country;
  /** One of its `COUNTRIES[country].regions`; null: the whole country. */
  region: string | null;
  /** The zone of the French school holidays; null: they do not matter. */
  zone: (typeof SCHOOL_ZONES)[number] | null;
  /** Whose customs, in a country where they differ by language; null: everybody's. */
  language: 'fr' | 'en' | null;
}

export const keyDatePlaceSchema: v.GenericSchema<unknown, KeyDatePlace> = v.pipe(
  v.object({
    country: v.picklist(COUNTRY_CODES),
    region: v.nullable(v.string()),
    zone: v.nullable(v.picklist(SCHOOL_ZONES)),
    language: v.nullable(v.picklist(['fr', 'en'])),
  }),
  v.check(({ country, region }) => region === null || isRegion(country, region)),
);

/** Countries whose customs differ by language. */
export const BILINGUAL: readonly Country[] = ['CA'];

function isRegion(country: Country, region: string): boolean {
  return (COUNTRIES[country].regions as readonly string[]).includes(region);
}

/** Zones that tell more than their country. */
const REGION_ZONES: Readonly<Record<string, string>> = {
  'America/Montreal': 'QC',
  'America/Vancouver': 'BC',
  'America/Edmonton': 'AB',
  'America/Regina': 'SK',
  'America/Winnipeg': 'MB',
  'America/Halifax': 'NS',
  'America/Moncton': 'NB',
  'America/St_Johns': 'NL',
};
const COUNTRY_ZONES: Readonly<Record<string, Country>> = {
  ...Object.fromEntries(Object.keys(REGION_ZONES).map((zone) => [zone, 'CA'])),
  ...Object.fromEntries(COUNTRY_CODES.map((country) => [COUNTRIES[country].timeZone, country])),
  'America/Chicago': 'US',
  'America/Denver': 'US',
  'America/Phoenix': 'US',
  'America/Los_Angeles': 'US',
};

/**
 * Where the user probably is: by the time zone of the device, then by the country of a language of the browser, then by
 * the language. A guess: the user sees it and may choose another.
 */
export function guessPlace(languages: readonly string[], timeZone: string): KeyDatePlace {
  const [main = 'en'] = languages;
  const language = main.startsWith('fr') ? 'fr' : 'en';
  const byLanguage = languages
    .map((tag) => /-([A-Z]{2})$/.exec(tag)?.[1])
    .find((code): code is Country => (COUNTRY_CODES as readonly (string | undefined)[]).includes(code));
  const country = COUNTRY_ZONES[timeZone] ?? byLanguage ?? (language === 'fr' ? 'FR' : 'US');
  const region = REGION_ZONES[timeZone] ?? (country === 'CA' && language === 'fr' ? 'QC' : null);
  return {
    country,
    region,
    zone: null,
    language: BILINGUAL.includes(country) ? language : null,
  };
}
