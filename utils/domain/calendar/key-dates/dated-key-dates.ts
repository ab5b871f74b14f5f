import type { DatedKeyDate, KeyDate } from './chosen-key-date.ts';
import { FIRST_YEAR, keyDatesOf, LAST_YEAR } from './key-dates.ts';
import { daysOf } from './resolve.ts';

type Known = NonNullable<KeyDate['known']>;

/**
 * The days from `from` to `to`, both included, that key dates come to, in order. One that we know counts from its `day`
 * on; where nobody has published its day, it has none. The user's own comes once, or every year from its first on; the
 * 29th of February is kept on the 28th in the years that have none.
 */
export function datedKeyDatesOf(rows: readonly KeyDate[], from: string, to: string): DatedKeyDate[] {
  const first = from < `${FIRST_YEAR}-01-01` ? `${FIRST_YEAR}-01-01` : from;
  const last = to > `${LAST_YEAR}-12-31` ? `${LAST_YEAR}-12-31` : to;
  if (first > last) return [];
  const places = new Map<string, ReturnType<typeof keyDatesOf>>();
  const datesOfPlace = ({ country, region }: Known) => {
    const key = `${country} ${region}`;
    const dates = places.get(key) ?? reckon({ country, region, first, last });
    places.set(key, dates);
    return dates;
  };
  return rows
    .flatMap((row) => {
      const { known } = row;
      if (known === undefined)
        return ownDays(row, first, last).map((day) =>
          dated(row, day, null, { fr: row.title, en: row.title }, 'own'),
        );
      return datesOfPlace(known)
        .filter(({ id, date }) => id === known.id && date >= row.day)
        .map(({ date, end, name, kind }) => dated(row, date, end ?? null, name, kind));
    })
    .sort((a, b) => Number(a.day > b.day) - Number(a.day < b.day) || (a.id < b.id ? -1 : 1));
}

/** A region that is no longer one has the dates of its country. */
function reckon({ country, region, first, last }: Omit<Known, 'id'> & { first: string; last: string }) {
  const question = { country, from: first, to: last };
  try {
    return keyDatesOf(region === null ? question : { ...question, region });
  } catch {
    return keyDatesOf(question);
  }
}

function ownDays({ day, yearly }: KeyDate, first: string, last: string): string[] {
  if (yearly !== true) return day >= first && day <= last ? [day] : [];
  const years = Array.from(
    { length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 },
    (_, at) => Number(first.slice(0, 4)) + at,
  );
  const on = day.slice(5);
  return years
    .flatMap((year) => {
      const [found] = daysOf({ on }, year, 'UTC');
      return found ?? `${year}-02-28`;
    })
    .filter((one) => one >= first && one <= last && one >= day);
}

function dated(
  { id, brandId, leadDays }: KeyDate,
  day: string,
  end: string | null,
  name: DatedKeyDate['name'],
  kind: DatedKeyDate['kind'],
): DatedKeyDate {
  return { id: `${id}:${day}`, keyDateId: id, day, end, name, kind, brandId, leadDays };
}
