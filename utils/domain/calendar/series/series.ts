import { daysBetween, isRealDay, shiftDay } from '../days.ts';
import type { Entry } from '../entry.ts';
import { isSame } from '../is-same.ts';
import { detach, type Occurrence } from './occurrences.ts';
import { daysOfRule } from './recurrence.ts';

/** Which days of a series a change is meant for. */
export const SERIES_SCOPES = ['day', 'following', 'all'] as const;
export type SeriesScope = (typeof SERIES_SCOPES)[number];

/** Entries as they are from now on, and those that go. */
export interface EntryStep {
  put: Entry[];
  remove: string[];
}

/** A series with the entries that stand for days of it. */
export interface Series {
  entry: Entry;
  replacing: readonly Entry[];
}

/** What a form shows of a day of a series: as if it stood alone, but for its recurrence. */
export function formEntryOf(shown: Occurrence): Entry {
  return { ...detach(shown), recurrence: shown.entry.recurrence };
}

/**
 * The step that changes a day of a series, that one and the following, or all. An entry that stands for another day
 * keeps its place and what is its own, and takes the rest of the change. Times are of the entry's zone: a change of
 * clocks moves nothing.
 * @param next The day as it is wanted: what `formEntryOf` gave, changed.
 * @param newId The id of the series that begins where the old one is cut.
 */
export function changeSeries(
  series: Series,
  shown: Occurrence,
  next: Entry,
  scope: SeriesScope,
  newId: string,
): EntryStep {
  const before = formEntryOf(shown);
  const alone = { ...next, id: before.id, series: before.series, uid: before.uid, recurrence: null };
  const place = before.series?.day;
  if (scope === 'day' || place === undefined) return { put: [alone], remove: [] };

  const { head, tail } = scope === 'following' ? cut(series, place, newId, next.updatedAt) : whole(series);
  const patch = { ...patchOf(before, next), updatedAt: next.updatedAt };
  // Where the day has a row of its own, that row moves alone, and shows no rule that could be changed.
  const to = shown.isRepeat ? next.day : place;
  const recurrence = shown.isRepeat ? recurrenceOfTail(next, series, tail) : tail.entry.recurrence;
  const row: Entry = { ...tail.entry, ...patch };
  if (recurrence === null || to === null) {
    const rest = tail.replacing.map((one) => ({ ...merge(one, tail.entry, patch), series: null }));
    return { put: [...head, { ...row, day: to, recurrence: null }, ...rest], remove: [] };
  }
  const delta = daysBetween(place, to);
  const day = firstDay(recurrence.rule, tail.entry.day ?? place, place, to);
  const move = mover(recurrence.rule, day, delta);
  const changed = { ...row, day, recurrence: { ...recurrence, except: recurrence.except.map(move) } };
  const rows = tail.replacing.map((one): Entry => {
    const stands = { id: changed.id, day: move(one.series?.day ?? place) };
    return { ...(one.id === before.id ? alone : merge(one, tail.entry, patch)), series: stands };
  });
  return { put: [...head, changed, ...rows], remove: [] };
}

/**
 * The step that deletes a day of a series, that one and the following, or all, with what stands for those days.
 * `now`: ms since 1970.
 */
export function deleteFromSeries(
  series: Series,
  shown: Occurrence,
  scope: SeriesScope,
  now: number,
): EntryStep {
  const { entry, replacing } = series;
  const place = detach(shown).series?.day;
  if (place === undefined || entry.recurrence === null) return { put: [], remove: [shown.entry.id] };
  const gone = replacing.filter(
    ({ id, series: of }) =>
      scope === 'all' || (scope === 'day' ? id === shown.entry.id : (of?.day ?? '') >= place),
  );
  const remove = gone.map(({ id }) => id);
  const except = [...new Set([...entry.recurrence.except, place])].sort();
  const recurrence =
    scope === 'day' ? { ...entry.recurrence, except } : endBefore(entry.recurrence, shiftDay(place, -1));
  const isEmpty = scope === 'all' || !hasDays({ ...entry, recurrence });
  if (isEmpty && gone.length === replacing.length) return { put: [], remove: [entry.id, ...remove] };
  return { put: [{ ...entry, recurrence, updatedAt: now }], remove };
}

type Recurrence = NonNullable<Entry['recurrence']>;
interface Cut {
  /** What stays as it was: nothing, or the series up to the day before. */
  head: Entry[];
  tail: Series;
}

function whole(series: Series): Cut {
  return { head: [], tail: series };
}

function cut(series: Series, place: string, newId: string, now: number): Cut {
  const { entry, replacing } = series;
  const { recurrence } = entry;
  if (recurrence === null) return whole(series);
  const ended = { ...entry, recurrence: endBefore(recurrence, shiftDay(place, -1)), updatedAt: now };
  if (!hasDays(ended)) return whole(series);
  const rest = { rule: withCount(recurrence.rule, entry, place), except: recurrence.except };
  return {
    head: [ended],
    tail: {
      entry: {
        ...entry,
        id: newId,
        uid: null,
        publications: [],
        day: place,
        createdAt: now,
        recurrence: { ...rest, except: rest.except.filter((day) => day >= place) },
      },
      replacing: replacing.filter(({ series: of }) => (of?.day ?? '') >= place),
    },
  };
}

/** The recurrence that is wanted, from where the tail begins: what was counted before is not counted again. */
function recurrenceOfTail(next: Entry, { entry }: Series, tail: Series): Recurrence | null {
  if (next.recurrence === null) return null;
  const except = tail.entry.recurrence?.except ?? [];
  const isCut = tail.entry.id !== entry.id;
  const { rule } = next.recurrence;
  return { rule: isCut ? withCount(rule, entry, tail.entry.day ?? '') : rule, except };
}

/** A rule that counts, without the times that a series came before a day. */
function withCount(rule: string, { day, recurrence }: Entry, place: string): string {
  const count = /COUNT=(\d+)/.exec(rule)?.[1];
  if (count === undefined || day === null || recurrence === null) return rule;
  const before = daysOfRule(recurrence.rule, day, day, shiftDay(place, -1)).length;
  return rule.replace(/COUNT=\d+/, `COUNT=${Math.max(1, Number(count) - before)}`);
}

function endBefore({ rule, except }: Recurrence, last: string): Recurrence {
  const parts = rule.split(';').filter((part) => !/^(COUNT|UNTIL)=/.test(part));
  return {
    rule: [...parts, `UNTIL=${last.replaceAll('-', '')}`].join(';'),
    except: except.filter((day) => day <= last),
  };
}

/** So far ahead a series is looked at: the 29th of February may be eight years away. */
const FAR = 366 * 9;

/** Whether a series has a day that is not left out. One without end has. */
function hasDays({ day, recurrence }: Entry): boolean {
  if (day === null || recurrence === null) return day !== null;
  const last = /UNTIL=(\d{4})(\d{2})(\d{2})/.exec(recurrence.rule)?.slice(1).join('-');
  if (last === undefined && !recurrence.rule.includes('COUNT=')) return true;
  const skipped = new Set(recurrence.except);
  const days = daysOfRule(recurrence.rule, day, day, last ?? shiftDay(day, FAR * 2));
  return days.some((one) => !skipped.has(one));
}

/** The first day of a series, one day of which goes from `place` to `to`. */
function firstDay(rule: string, start: string, place: string, to: string): string {
  const firstFrom = (day: string) => daysOfRule(rule, day, day, shiftDay(day, FAR))[0] ?? day;
  if (place === to) return firstFrom(start);
  // A rule that names its days says itself which remain; another follows its first day.
  if (/;BY/.test(rule) && firstFrom(start) === start) return start;
  const years = Number(to.slice(0, 4)) - Number(place.slice(0, 4));
  const sameDate = `${String(Number(start.slice(0, 4)) + years).padStart(4, '0')}${to.slice(4)}`;
  const isYearly = rule.includes('FREQ=YEARLY') && isRealDay(sameDate);
  return firstFrom(isYearly ? sameDate : shiftDay(start, daysBetween(place, to)));
}

/** Where a day of the series is after the change: where it was, as much later as all are, or near. */
function mover(rule: string, start: string, delta: number): (day: string) => string {
  return (day) => {
    const near = new Set(daysOfRule(rule, start, shiftDay(day, -6), shiftDay(day, 6)));
    const moved = shiftDay(day, delta);
    if (near.has(day)) return day;
    if (daysOfRule(rule, start, moved, moved).length > 0) return moved;
    const [nearest] = [...near].sort((a, b) => Math.abs(daysBetween(day, a)) - Math.abs(daysBetween(day, b)));
    return nearest ?? day;
  };
}

/** What is of one day, or of the row: no change of several days takes it along. */
const OWN = ['id', 'day', 'recurrence', 'series', 'uid', 'publications', 'createdAt', 'updatedAt'] as const;

function patchOf(before: Entry, next: Entry): Partial<Entry> {
  const changed = Object.entries(next).filter(
    ([name, value]) =>
      !(OWN as readonly string[]).includes(name) && !isSame(value, before[name as keyof Entry]),
  );
  return Object.fromEntries(changed);
}

/** An entry that stands for a day, with what it shares with its series as that is from now on. */
function merge(row: Entry, series: Entry, patch: Partial<Entry>): Entry {
  const shared = Object.entries(patch).filter(
    ([name]) => name === 'updatedAt' || isSame(row[name as keyof Entry], series[name as keyof Entry]),
  );
  return { ...row, ...Object.fromEntries(shared) };
}
