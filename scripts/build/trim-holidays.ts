import { createRequire } from 'node:module';
import { sep } from 'node:path';
import type { Plugin } from 'vite';
import { COUNTRIES } from '../../utils/domain/calendar/key-dates/countries.ts';

interface Place {
  states?: Record<string, unknown>;
  [more: string]: unknown;
}
interface HolidayData {
  version: string;
  license: string;
  holidays: Record<string, Place>;
  names: Record<string, { name: Record<string, string> }>;
}

/** The languages that holidays are asked for in: the first is what we know them by, the others stand in for it. */
const LANGUAGES = ['en', 'fr', 'de', 'it'];

/** Calendars that no rule of our countries needs; with them go the tables of the planets. */
const CALENDARS = ['BengaliRevised', 'Chinese', 'Equinox', 'Hebrew', 'Hijri', 'Jalaali', 'Julian'];

const NO_CALENDAR = `export default class { constructor() { throw new Error('This calendar is not in the bundle.'); } }`;

/** Days are compared by their own date: where a moment of theirs is asked for, the zone changes nothing. */
const NO_ZONES = `export default { tz: (text) => ({ format: () => text.replace(' ', 'T') }) };`;

/**
 * Leaves in a bundle only what our countries need of the library of public holidays: their rules in our languages, and
 * none of the calendars and time zones of the rest of the world. What it answers stays the same; a test compares.
 */
export function trimHolidays(): Plugin {
  const require = createRequire(import.meta.url);
  return {
    name: 'trim-holidays',
    enforce: 'pre',
    apply: 'build',
    resolveId(id, importer = '') {
      const inside = importer.split(sep).join('/').includes('node_modules/caldate/');
      return inside && id === 'moment-timezone' ? '\0no-zones' : null;
    },
    load(id) {
      if (id === '\0no-zones') return NO_ZONES;
      const path = id.split(sep).join('/');
      if (path.endsWith('node_modules/date-holidays/src/data.js')) {
        const { data } = require('date-holidays/data') as { data: HolidayData };
        return `export const data = ${JSON.stringify(trimData(data))};`;
      }
      const [, file] = /node_modules\/date-holidays-parser\/src\/(\w+)\.js$/.exec(path) ?? [];
      return file && CALENDARS.includes(file) ? NO_CALENDAR : null;
    },
  };
}

function trimData({ version, license, holidays, names }: HolidayData): HolidayData {
  const kept = Object.entries(COUNTRIES).map(([country, { regions }]) => {
    const { states, ...place } = holidays[country] ?? {};
    const wanted = regions.filter((region) => states && region in states);
    return [
      country,
      wanted.length > 0
        ? { ...place, states: Object.fromEntries(wanted.map((region) => [region, states?.[region]])) }
        : place,
    ];
  });
  // Overseas departments take their days from places of their own.
  for (const region of COUNTRIES.FR.regions) if (holidays[region]) kept.push([region, holidays[region]]);
  return {
    version,
    license,
    holidays: dropLanguages(Object.fromEntries(kept)),
    names: dropLanguages(names),
  };
}

/** Every `name` or `names` by language loses those that nobody asks for. */
function dropLanguages<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (key, inner) =>
      (key === 'name' || key === 'names') && inner && typeof inner === 'object' && isByLanguage(inner)
        ? Object.fromEntries(Object.entries(inner).filter(([language]) => LANGUAGES.includes(language)))
        : inner,
    ),
  );
}

function isByLanguage(names: object): boolean {
  return Object.values(names).every((name) => typeof name === 'string');
}
