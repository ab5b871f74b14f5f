import type { Brand } from '../domain/brands/brand.ts';
import type { Campaign } from '../domain/calendar/campaign.ts';
import { shiftDay } from '../domain/calendar/days.ts';
import { DUE_STATUSES, type Entry } from '../domain/calendar/entry.ts';
import {
  type DatedKeyDate,
  LONGEST_KEY_DATE,
  MAX_LEAD_DAYS,
} from '../domain/calendar/key-dates/chosen-key-date.ts';
import type { Occurrence } from '../domain/calendar/series/occurrences.ts';
import type { Task } from '../domain/calendar/task.ts';
import { showsBrand } from '../domain/calendar/views/filter.ts';
import { findBrands } from './brands.ts';
import { countToAnswer } from './comments.ts';
import type { PasserelleDatabase } from './schema.ts';

/** What the popup shows. Days are `YYYY-MM-DD`. */
export interface PopupScope {
  today: string;
  /** The end of today, in ms since 1970. */
  endOfToday: number;
  /** What was due since this day is shown; what is older is counted by `countOlder`. */
  since: string;
  /** The days of the month's grid. */
  first: string;
  last: string;
  /** The chosen day. */
  day: string;
  /** What is of no other brand; null: of all brands. */
  brandId: string | null;
}

/** What a task prepares, by name. */
interface PopupNames {
  /** Titles of entries and names of reusable checklists, by id. */
  entries: ReadonlyMap<string, string>;
  checklists: ReadonlyMap<string, string>;
  /** By `<key date>:<day>`. */
  keyDates: ReadonlyMap<string, DatedKeyDate>;
}

export interface PopupRows {
  brands: Brand[];
  toAnswer: { all: number; urgent: number };
  /** Deadlines of the requests due up to the end of today, in ms since 1970. */
  deadlines: number[];
  /** Of the days between `since` and today, of the grid, and of the chosen day. */
  entries: Occurrence[];
  tasks: Task[];
  campaigns: Campaign[];
  /** Those that touch the grid, and those that come. */
  keyDates: DatedKeyDate[];
  names: PopupNames;
}

/** From here a comment counts as urgent, 0 to 1. */
const URGENT = 0.6;

/** Reads what the popup shows in one pass over the indexes; the background writes meanwhile or afterwards. */
export async function readPopup(db: PasserelleDatabase, scope: PopupScope): Promise<PopupRows> {
  const { today, first, last, day, since, brandId } = scope;
  const spans = joinSpans([
    [since, today],
    [first, last],
    [day, day],
  ]);
  const isShown = (row: { brandId: string | null }) => showsBrand({ brandId }, row.brandId);
  const tables = [
    'entries',
    'tasks',
    'datedKeyDates',
    'campaigns',
    'checklists',
    'comments',
    'requests',
    'brands',
  ];
  const read = await db.transaction('r', tables, async () => {
    const inSpans = <Row>(readSpan: (from: string, to: string) => Promise<Row[]>) =>
      Promise.all(spans.map(([from, to]) => readSpan(from, to))).then((found) => found.flat());
    const found = await Promise.all([
      inSpans((from, to) => db.entries.where('day').between(from, to, true, true).toArray()),
      inSpans((from, to) => db.tasks.where('day').between(from, to, true, true).toArray()),
      inSpans((from, to) => findMovedDays(db, from, to)),
      db.entries.where('recurrence.rule').above('').toArray(),
      findKeyDatesAround(db, today, first, last),
      db.campaigns.orderBy('first').toArray(),
      findDeadlines(db, scope),
      findBrands(db),
      countToAnswer(db, URGENT, brandId),
    ]);
    return { found, names: await findNames(db, found[1].filter(isShown), found[0], found[4]) };
  });
  const [dated, tasks, moved, series, keyDates, campaigns, deadlines, brands, toAnswer] = read.found;
  // What reads the rules of series is on its way while the database opens.
  const { occurrencesBetween } = await import('../domain/calendar/series/occurrences.ts');
  const rows = new Map([...dated, ...series].filter(isShown).map((entry) => [entry.id, entry]));
  const all = [...rows.values()];
  return {
    brands,
    toAnswer,
    deadlines,
    entries: spans.flatMap(([from, to]) => occurrencesBetween(all, from, to, moved)),
    tasks: tasks.filter(isShown),
    campaigns: campaigns.filter(isShown),
    keyDates: keyDates.filter(isShown),
    names: read.names,
  };
}

type Span = readonly [first: string, last: string];

/** The same days without one of them twice. */
function joinSpans(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const [first, last] of spans.sort(([a], [b]) => Number(a > b) - Number(a < b))) {
    const before = joined.at(-1);
    if (!before || first > shiftDay(before[1], 1)) joined.push([first, last]);
    else if (last > before[1]) joined[joined.length - 1] = [before[0], last];
  }
  return joined;
}

/** The days of series that other entries stand for: from the index alone, their texts are long. */
async function findMovedDays(db: PasserelleDatabase, first: string, last: string) {
  const keys = await db.entries.where('[series.day+series.id]').between([first], [last, []]).keys();
  return keys.map((key) => {
    const [day = '', id = ''] = key as unknown as string[];
    return { id, day };
  });
}

async function findKeyDatesAround(db: PasserelleDatabase, today: string, first: string, last: string) {
  const from = shiftDay(first < today ? first : today, -LONGEST_KEY_DATE);
  const furthest = shiftDay(today, MAX_LEAD_DAYS);
  const found = await db.datedKeyDates
    .where('day')
    .between(from, last > furthest ? last : furthest, true, true)
    .sortBy('day');
  const isIn = ({ day, end }: DatedKeyDate) => day <= last && (end ?? day) >= first;
  return found.filter((keyDate) => keyDate.day >= today || isIn(keyDate));
}

/** A request is of the brand that its comment is under. */
async function findDeadlines(db: PasserelleDatabase, { endOfToday, brandId }: PopupScope): Promise<number[]> {
  const found = await Promise.all(
    ['open', 'waiting'].map((state) =>
      db.requests.where('[state+dueAt]').between([state, 0], [state, endOfToday], true, true).toArray(),
    ),
  );
  const requests = found.flat();
  const comments =
    brandId === null ? [] : await db.comments.bulkGet(requests.map(({ commentKey }) => commentKey));
  return requests.flatMap(({ dueAt }, place) => {
    const of = comments[place]?.brandId ?? null;
    return dueAt === null || (brandId !== null && of !== null && of !== brandId) ? [] : [dueAt];
  });
}

/** How many entries are drafted or ready, and how many tasks to do, of the days before `since`. */
export async function countOlder(
  db: PasserelleDatabase,
  { since, brandId }: Pick<PopupScope, 'since' | 'brandId'>,
): Promise<number> {
  const isShown = (row: { brandId: string | null }) => showsBrand({ brandId }, row.brandId);
  const tasks = db.tasks.where('day').below(since);
  const counts = await Promise.all([
    tasks.filter((task) => !task.done && isShown(task)).count(),
    ...DUE_STATUSES.map((status) =>
      db.entries
        .where('[status+day]')
        .between([status, ''], [status, since], true, false)
        .filter((entry) => entry.recurrence === null && isShown(entry))
        .count(),
    ),
  ]);
  return counts.reduce((sum, count) => sum + count);
}

async function findNames(
  db: PasserelleDatabase,
  tasks: readonly Task[],
  entries: readonly Entry[],
  keyDates: readonly DatedKeyDate[],
): Promise<PopupNames> {
  const titles = new Map(entries.map(({ id, title }) => [id, title]));
  const dates = new Map(keyDates.map((keyDate) => [keyDate.id, keyDate]));
  const missing = (ids: (string | null)[], known: ReadonlyMap<string, unknown>) => [
    ...new Set(ids.filter((id): id is string => id !== null && !known.has(id))),
  ];
  const [moreEntries, checklists, moreDates] = await Promise.all([
    db.entries.bulkGet(
      missing(
        tasks.map(({ entryId }) => entryId),
        titles,
      ),
    ),
    db.checklists.bulkGet(
      missing(
        tasks.map(({ checklistId }) => checklistId),
        new Map(),
      ),
    ),
    db.datedKeyDates.bulkGet(
      missing(
        tasks.map(({ keyDate }) => keyDate && `${keyDate.id}:${keyDate.day}`),
        dates,
      ),
    ),
  ]);
  for (const entry of moreEntries) if (entry) titles.set(entry.id, entry.title);
  for (const keyDate of moreDates) if (keyDate) dates.set(keyDate.id, keyDate);
  const lists = checklists.flatMap((list) => (list ? [[list.id, list.name] as const] : []));
  return { entries: titles, checklists: new Map(lists), keyDates: dates };
}
