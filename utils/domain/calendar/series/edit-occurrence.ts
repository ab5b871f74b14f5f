import type { Entry, EntryStatus } from '../entry.ts';
import { withStatus } from '../publishing/publish.ts';
import { mergeChanges } from '../views/entry-form.ts';
import { detach, type Occurrence } from './occurrences.ts';
import type { EntryStep, Series } from './series.ts';

/** How one row of the calendar was before a step and after it, so that the step can be taken back. */
export interface EntryEdit {
  /** Null: there was no row. */
  before: Entry | null;
  /** Null: there is none any more. */
  after: Entry | null;
  /** Of a day of a series that became a row of its own: what the series has there. */
  detachedFrom?: Entry;
  /** It took days over from a series that was cut: it goes with the step, or those days would come twice. */
  isCutOff?: boolean;
}

/** Puts an occurrence on another day; a day of a series leaves the series, which then skips it. */
export function moveOccurrence(occurrence: Occurrence, day: string, now: number): EntryEdit[] {
  return edit(occurrence, { day }, now);
}

/** Says how far an occurrence has come; a day of a series leaves the series for it. */
export function setStatus(occurrence: Occurrence, status: EntryStatus, now: number): EntryEdit[] {
  return edit(occurrence, withStatus(detach(occurrence), status), now);
}

function edit(occurrence: Occurrence, change: Partial<Entry>, now: number): EntryEdit[] {
  const row = detach(occurrence);
  const after = { ...row, ...change, updatedAt: now };
  return occurrence.isRepeat
    ? [{ before: null, after, detachedFrom: row }]
    : [{ before: occurrence.entry, after }];
}

/**
 * Deletes an occurrence. A day of a series is left out of it from now on, also where it has a row of its own: the series
 * would come back in its place. `series`: the rows of series that there are.
 */
export function removeOccurrence(
  { entry, day, isRepeat }: Occurrence,
  series: readonly Entry[],
  now: number,
): EntryEdit[] {
  if (isRepeat) return [skip(entry, day, now)];
  const removed: EntryEdit = { before: entry, after: null };
  const owner = series.find(({ id }) => id === entry.series?.id);
  return owner && entry.series ? [removed, skip(owner, entry.series.day, now)] : [removed];
}

function skip(owner: Entry, day: string, now: number): EntryEdit {
  const { recurrence } = owner;
  if (recurrence === null || recurrence.except.includes(day)) return { before: owner, after: owner };
  const after = {
    ...owner,
    recurrence: { ...recurrence, except: [...recurrence.except, day].sort() },
    updatedAt: now,
  };
  return { before: owner, after };
}

/**
 * How each row was before a step and after it.
 * @param shown What the step is about, as it was before; null: it was new.
 */
export function editsOf(
  { put, remove }: EntryStep,
  shown: { occurrence: Occurrence; series: Series | null } | null,
): EntryEdit[] {
  const rows = shown ? [shown.occurrence.entry, ...(shown.series?.replacing ?? [])] : [];
  const known = new Map(
    [...rows, ...(shown?.series ? [shown.series.entry] : [])].map((row) => [row.id, row]),
  );
  const row = shown?.occurrence.isRepeat ? detach(shown.occurrence) : null;
  return [
    ...put.map((after): EntryEdit => {
      const before = known.get(after.id) ?? null;
      if (before === null && row?.id === after.id) return { before, after, detachedFrom: row };
      return before === null && shown?.series ? { before, after, isCutOff: true } : { before, after };
    }),
    ...remove.map((id): EntryEdit => ({ before: known.get(id) ?? null, after: null })),
  ];
}

/** The rows that a step saves and deletes. */
export function stepOf(edits: readonly EntryEdit[]): EntryStep {
  return {
    put: edits.flatMap(({ after }) => (after ? [after] : [])),
    remove: edits.flatMap(({ before, after }) => (before && !after ? [before.id] : [])),
  };
}

/**
 * Takes a step back. What was changed since, as a text that was written meanwhile, stays; what was deleted since stays
 * away.
 * @param current The rows of the step as they are now, by id.
 * @param now ms since 1970
 */
export function undoStepOf(
  edits: readonly EntryEdit[],
  current: ReadonlyMap<string, Entry>,
  now: number,
): EntryStep {
  const put: Entry[] = [];
  const remove: string[] = [];
  for (const { before, after, detachedFrom, isCutOff } of edits) {
    if (after === null) {
      if (before && !current.has(before.id)) put.push(before);
      continue;
    }
    const row = current.get(after.id);
    if (!row) continue;
    const restore = (to: Entry) => put.push({ ...mergeChanges(after, to, row), updatedAt: now });
    if (before) restore(before);
    else if (isCutOff || row.updatedAt === after.updatedAt) remove.push(after.id);
    else if (detachedFrom) restore(detachedFrom);
  }
  return { put, remove };
}
