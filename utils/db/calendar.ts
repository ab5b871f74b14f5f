import type { Campaign } from '../domain/calendar/campaign.ts';
import { CALENDAR_NOUNS, type CalendarChange } from '../domain/calendar/change.ts';
import type { ReusableChecklist } from '../domain/calendar/checklists/reusable-checklist.ts';
import { shiftDay } from '../domain/calendar/days.ts';
import { DUE_STATUSES, type Entry, isDue } from '../domain/calendar/entry.ts';
import {
  type DatedKeyDate,
  type KeyDate,
  LONGEST_KEY_DATE,
} from '../domain/calendar/key-dates/chosen-key-date.ts';
import { type Occurrence, occurrencesBetween } from '../domain/calendar/series/occurrences.ts';
import type { Series } from '../domain/calendar/series/series.ts';
import type { Task } from '../domain/calendar/task.ts';
import type { PasserelleDatabase } from './schema.ts';

/** What the calendar holds from `first` to `last`, both included (`YYYY-MM-DD`), each day of a series by itself. */
export async function findOccurrences(
  db: PasserelleDatabase,
  first: string,
  last: string,
): Promise<Occurrence[]> {
  const [dated, series] = await Promise.all([
    db.entries.where('day').between(first, last, true, true).toArray(),
    findSeries(db),
  ]);
  // What stands for one of its days may have been moved to any other.
  const replacing = await db.entries
    .where('series.id')
    .anyOf(series.map(({ id }) => id))
    .toArray();
  const all = new Map([...dated, ...series, ...replacing].map((entry) => [entry.id, entry]));
  return occurrencesBetween([...all.values()], first, last);
}

/** The entries with these ids that there are. */
export function findEntriesById(db: PasserelleDatabase, ids: readonly string[]): Promise<Entry[]> {
  return db.entries.where('id').anyOf(ids).toArray();
}

/** The entries that come more than once. */
export function findSeries(db: PasserelleDatabase): Promise<Entry[]> {
  return db.entries.where('recurrence.rule').above('').toArray();
}

/** What is drafted or ready and due up to `day`, by day; of a series only what is due since `since`. */
export async function findDueEntries(
  db: PasserelleDatabase,
  day: string,
  since: string,
): Promise<Occurrence[]> {
  const [older, recent] = await Promise.all([findUnpublished(db, since), findOccurrences(db, since, day)]);
  const late = older.flatMap((entry) =>
    entry.day === null || entry.recurrence !== null
      ? []
      : [{ key: entry.id, entry, day: entry.day, isRepeat: false }],
  );
  return [...late, ...recent.filter(({ entry }) => isDue(entry))];
}

/** The drafted and ready rows of the days before `day`, by day. */
async function findUnpublished(db: PasserelleDatabase, day: string): Promise<Entry[]> {
  const found = await Promise.all(
    DUE_STATUSES.map((status) =>
      db.entries.where('[status+day]').between([status, ''], [status, day], true, false).toArray(),
    ),
  );
  return found
    .flat()
    .sort((a, b) => Number((a.day ?? '') > (b.day ?? '')) - Number((a.day ?? '') < (b.day ?? '')));
}

/** All entries, those without a day among them. */
export function findEntries(db: PasserelleDatabase): Promise<Entry[]> {
  return db.entries.toArray();
}

/** The entries without a day, which no index of days holds: those that are left when all with one are known. */
export async function findUndated(db: PasserelleDatabase): Promise<Entry[]> {
  const [all, dated] = await Promise.all([
    db.entries.toCollection().primaryKeys(),
    db.entries.orderBy('day').primaryKeys(),
  ]);
  const known = new Set(dated);
  return findEntriesById(
    db,
    all.filter((id) => !known.has(id)),
  );
}

/** So many days after its first day a series has one that is not left out, or we do not look for it. */
const LOOK_AHEAD = 366;

/** What the calendar shows by a key, and the series that it is a day of, if any. */
export interface ShownEntry {
  occurrence: Occurrence;
  series: Series | null;
}

/**
 * What the calendar shows by a key: an entry, or a day of a series, which may have got a row of its own meanwhile; of a
 * series itself its first day. Null: it is no longer there.
 */
export async function findShownEntry(db: PasserelleDatabase, key: string): Promise<ShownEntry | null> {
  const row = await db.entries.get(key);
  if (row && row.recurrence === null) {
    const series = row.series && (await findSeriesWith(db, row.series.id));
    return { occurrence: { key, entry: row, day: row.day ?? '', isRepeat: false }, series };
  }
  const [, id = key, day] = /^(.+)@(\d{4}-\d{2}-\d{2})$/.exec(row ? '' : key) ?? [];
  const series = await findSeriesWith(db, id);
  if (!series) return null;
  const own = day && series.replacing.find((one) => one.series?.day === day);
  if (own) return { occurrence: { key: own.id, entry: own, day: own.day ?? '', isRepeat: false }, series };
  const first = day ?? series.entry.day ?? '';
  const last = day ?? shiftDay(first, LOOK_AHEAD);
  const repeats = occurrencesBetween([series.entry, ...series.replacing], first, last);
  const occurrence = repeats.find(({ isRepeat }) => isRepeat);
  if (occurrence) return { occurrence, series };
  // A series that is over, or comes rarely, is still there to be read.
  return row ? { occurrence: { key, entry: row, day: first, isRepeat: true }, series } : null;
}

/** What the calendar shows by a key, as `findShownEntry`; undefined: it is no longer there. */
export async function findOccurrence(db: PasserelleDatabase, key: string): Promise<Occurrence | undefined> {
  return (await findShownEntry(db, key))?.occurrence;
}

async function findSeriesWith(db: PasserelleDatabase, id: string): Promise<Series | null> {
  const entry = await db.entries.get(id);
  if (!entry) return null;
  return { entry, replacing: await db.entries.where('series.id').equals(id).toArray() };
}

/** The entries of campaigns. */
export function findEntriesOfCampaigns(db: PasserelleDatabase): Promise<Entry[]> {
  return db.entries.where('campaignId').above('').toArray();
}

/** The key dates that the user chose or made. */
export function findKeyDates(db: PasserelleDatabase): Promise<KeyDate[]> {
  return db.keyDates.toArray();
}

/** The days of key dates that begin from `first` to `last`, both included. */
export function findDatedKeyDates(
  db: PasserelleDatabase,
  first: string,
  last: string,
): Promise<DatedKeyDate[]> {
  return db.datedKeyDates.where('day').between(first, last, true, true).sortBy('day');
}

/** The days of key dates that are on, be it only in part, from `first` to `last`, both included. */
export async function findKeyDatesOn(
  db: PasserelleDatabase,
  first: string,
  last: string,
): Promise<DatedKeyDate[]> {
  const found = await findDatedKeyDates(db, shiftDay(first, -LONGEST_KEY_DATE), last);
  return found.filter(({ day, end }) => (end ?? day) >= first);
}

/** The tasks of `day`, and those of earlier days that are not done. */
export async function findTasks(db: PasserelleDatabase, day: string): Promise<Task[]> {
  const tasks = await db.tasks.where('day').belowOrEqual(day).sortBy('createdAt');
  return tasks.filter((task) => !task.done || task.day === day);
}

/** The tasks from `first` to `last`, both included. */
export function findTasksBetween(db: PasserelleDatabase, first: string, last: string): Promise<Task[]> {
  return db.tasks.where('day').between(first, last, true, true).sortBy('day');
}

/** The tasks that back-plans of a key date made. */
export function findBackPlanTasks(db: PasserelleDatabase, keyDateId: string): Promise<Task[]> {
  return db.tasks.where('keyDate.id').equals(keyDateId).toArray();
}

/** The campaigns, the first to begin first. */
export function findCampaigns(db: PasserelleDatabase): Promise<Campaign[]> {
  return db.campaigns.orderBy('first').toArray();
}

export function findChecklists(db: PasserelleDatabase): Promise<ReusableChecklist[]> {
  return db.checklists.toArray();
}

/** Saves and deletes rows of the calendar in one transaction. */
export async function changeCalendar(db: PasserelleDatabase, { put, remove }: CalendarChange): Promise<void> {
  await db.transaction(
    'rw',
    CALENDAR_NOUNS.map((noun) => db.table(noun)),
    async () => {
      for (const noun of CALENDAR_NOUNS) {
        await db.table(noun).bulkDelete(remove[noun]);
        await db.table(noun).bulkPut(put[noun]);
      }
    },
  );
}
