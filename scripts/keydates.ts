/**
 * `npm run --silent keydates -- --country FR --from 2024 --to 2030`: writes the key dates of a country, from the first
 * day of one year to the last of another, as JSON lines in order: `{"date", "end"?, "id", "name": {"fr", "en"}, "kind"}`.
 * `--region 67` takes in the public holidays of a region, `--language fr` leaves out the customs of the other language.
 * What cannot be answered is told in one sentence on standard error, with exit code 2.
 */
import { parseArgs } from 'node:util';
import { COUNTRY_CODES } from '../utils/domain/calendar/key-dates/countries.ts';
import {
  FIRST_YEAR,
  isCountry,
  keyDatesOf,
  LAST_YEAR,
} from '../utils/domain/calendar/key-dates/key-dates.ts';

function readYear(text: string | undefined, option: string): number {
  const year = /^\d{1,5}$/.test(text ?? '') ? Number(text) : Number.NaN;
  if (Number.isNaN(year)) throw new RangeError(`--${option} wants a year, as in --${option} 2026.`);
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    throw new RangeError(`Dates are known from ${FIRST_YEAR} to ${LAST_YEAR}, not for ${year}.`);
  }
  return year;
}

function readLanguages(text: string | undefined): Array<'fr' | 'en'> {
  if (text === undefined) return ['fr', 'en'];
  if (text === 'fr' || text === 'en') return [text];
  throw new RangeError('--language is fr or en.');
}

function answer(): string {
  const { values } = parseArgs({
    options: {
      country: { type: 'string' },
      region: { type: 'string' },
      language: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
    },
  });
  const country = (values.country ?? '').toUpperCase();
  if (!isCountry(country)) {
    const asked = values.country === undefined ? 'is missing' : `“${values.country}” is not one we know`;
    throw new RangeError(`--country ${asked}: choose one of ${COUNTRY_CODES.join(', ')}.`);
  }
  const first = readYear(values.from, 'from');
  const last = readYear(values.to, 'to');
  if (first > last) throw new RangeError(`--from ${first} comes after --to ${last}.`);
  const dates = keyDatesOf({
    country,
    from: `${first}-01-01`,
    to: `${last}-12-31`,
    languages: readLanguages(values.language),
    ...(values.region === undefined ? {} : { region: values.region.toUpperCase() }),
  });
  return dates.map((date) => `${JSON.stringify(date)}\n`).join('');
}

// Whoever reads the answer may stop early, as `head` does.
process.stdout.on('error', () => process.exit(0));
try {
  process.stdout.write(answer());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
}
