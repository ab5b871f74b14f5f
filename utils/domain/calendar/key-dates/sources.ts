import { COUNTRIES, type Country } from './countries.ts';
import { KEY_DATES } from './definitions.ts';
import { yearOf } from './gregorian.ts';
import type { DatedKeyDate, KeyDateDefinition, Source } from './key-date.ts';
import { PUBLISHER_SITES } from './publisher-sites.ts';
import { daysOf } from './resolve.ts';

/** Where the public holidays of a country are announced. */
const PUBLIC_HOLIDAYS: Record<Country, Source> = {
  FR: { publisher: 'Service-Public.fr', page: 'Jours fériés' },
  BE: { publisher: 'Belgium.be', page: 'Jours fériés' },
  CH: { publisher: 'ch.ch', page: 'Jours fériés en Suisse' },
  LU: { publisher: 'Guichet.lu', page: 'Jours fériés légaux' },
  CA: { publisher: 'Government of Canada', page: 'Public holidays' },
  GB: { publisher: 'GOV.UK', page: 'UK bank holidays' },
  IE: { publisher: 'Government of Ireland', page: 'Public holidays' },
  US: { publisher: 'United States Code', page: 'Title 5, § 6103' },
};

/** Who says so. */
export interface LinkedSource extends Source {
  /** Where the publisher is found; null: we know no address. */
  site: string | null;
}

/** Who publishes a date of a country, or the rule that it follows. */
export function sourceOf(country: Country, date: DatedKeyDate): LinkedSource {
  const { publisher, page } =
    date.kind === 'public_holiday'
      ? PUBLIC_HOLIDAYS[country]
      : (definitionsOf(country, date.id).find((one) => givesDay(one, country, date.date))?.source ??
        PUBLIC_HOLIDAYS[country]);
  return { publisher, page, site: PUBLISHER_SITES[publisher] ?? null };
}

/** The last day that is published of a date that no rule gives; null: a rule gives it, every year. */
export function lastPublishedDay(country: Country, id: string): string | null {
  const tables = definitionsOf(country, id).map(({ rule, until }) => {
    if ('published' in rule) return rule.published.at(-1) ?? '';
    return until === undefined ? null : `${until}-12-31`;
  });
  if (tables.length === 0 || tables.includes(null)) return null;
  return tables.reduce<string>((latest, day) => (day !== null && day > latest ? day : latest), '');
}

function definitionsOf(country: Country, id: string): KeyDateDefinition[] {
  return KEY_DATES.filter((one) => one.id === id && one.countries.includes(country));
}

function givesDay({ rule, since = 0, until = 9999 }: KeyDateDefinition, country: Country, day: string) {
  const year = yearOf(day);
  return year >= since && year <= until && daysOf(rule, year, COUNTRIES[country].timeZone).includes(day);
}
