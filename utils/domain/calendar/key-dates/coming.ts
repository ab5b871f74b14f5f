import { shiftDay } from '../days.ts';
import { KEY_DATES } from './definitions.ts';
import type { KeyDateKind } from './key-date.ts';
import { keyDatesOf } from './key-dates.ts';
import type { KeyDatePlace } from './place.ts';
import { type LinkedSource, lastPublishedDay, sourceOf } from './sources.ts';

/** A date of the year ahead, with what is to be known before it is chosen. */
export interface ComingKeyDate {
  id: string;
  day: string;
  /** The last day of what lasts more than one. */
  end: string | null;
  name: { fr: string; en: string };
  kind: KeyDateKind;
  source: LinkedSource;
  /** Whether nobody has published a later day of it. */
  isLast: boolean;
}

/** A date that comes again, and of which the days that were published are over. */
export interface EndedKeyDate {
  id: string;
  name: { fr: string; en: string };
  /** The last day that was published. */
  last: string;
}

/**
 * The dates of a place from `today` on, a year long, in order; and those that nobody has announced for that year. Of
 * the school holidays those of the zone, or none.
 */
export function comingKeyDates(
  { country, region, zone, language }: KeyDatePlace,
  today: string,
): { coming: ComingKeyDate[]; ended: EndedKeyDate[] } {
  const dates = keyDatesOf({
    country,
    from: today,
    to: shiftDay(today, 365),
    ...(region === null ? {} : { region }),
    ...(language === null ? {} : { languages: [language] }),
  }).filter(({ id, kind }) => kind !== 'school' || isOfZone(id, zone));
  const coming = dates.map((date) => {
    const last = lastPublishedDay(country, date.id);
    return {
      id: date.id,
      day: date.date,
      end: date.end ?? null,
      name: date.name,
      kind: date.kind,
      source: sourceOf(country, date),
      isLast: last !== null && last <= date.date,
    };
  });
  const ids = new Set(coming.map(({ id }) => id));
  const ended = new Map<string, EndedKeyDate>();
  for (const { id, name, kind, countries, rule } of KEY_DATES) {
    if (ids.has(id) || !countries.includes(country) || !('published' in rule)) continue;
    if (kind === 'school' && !isOfZone(id, zone)) continue;
    const last = lastPublishedDay(country, id);
    if (last !== null && last < today) ended.set(id, { id, name, last });
  }
  return { coming, ended: [...ended.values()].sort((a, b) => (a.last < b.last ? 1 : -1)) };
}

/** School holidays of all zones have no letter at the end. */
function isOfZone(id: string, zone: KeyDatePlace['zone']): boolean {
  if (zone === null) return false;
  const [, letter] = /^school-\w+-([abc])$/.exec(id) ?? [];
  return letter === undefined || letter === zone.toLowerCase();
}
