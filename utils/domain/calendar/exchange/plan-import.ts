import type { CalendarChange, CalendarNoun } from '../change.ts';
import type { CalendarRows } from './calendar-index.ts';
import type { CalendarRow, ImportItem } from './compare.ts';
import type { OfferNoun } from './offer.ts';
import { isSameValue } from './same-value.ts';

/** One import writes at most so many rows, which still cross to the background as one message. */
export const MOST_CHANGES = 20_000;

interface Step {
  put: Partial<CalendarChange['put']>;
  remove: Partial<Record<CalendarNoun, string[]>>;
}

/** A row that an import wrote. `before` null: it was new. */
export interface WrittenRow {
  noun: OfferNoun;
  before: CalendarRow | null;
  after: CalendarRow;
}

/** What the background writes without the user, or on every change, is no change of what a row says. */
const UNSAID: ReadonlySet<string> = new Set(['updatedAt', 'plannedThrough', 'plannedSteps']);

/**
 * What the choices of the user come to. The rows were compared a while ago: only what the file says otherwise is
 * written into the rows as they are `now`. What was deleted meanwhile stays so, and what was added stays as it is.
 */
export function planImport(
  items: readonly ImportItem[],
  now: CalendarRows,
): { step: Step; written: WrittenRow[] } {
  const step: Step = { put: {}, remove: {} };
  const rows = rowsById(now);
  const written = items.flatMap(({ noun, before, after, differences }): WrittenRow[] => {
    const current = rows.get(keyOf(noun, after)) ?? null;
    if ((before === null) !== (current === null)) return [];
    if (current === null) return [{ noun, before: null, after }];
    const merged = withFields(
      current,
      after,
      differences.map(({ field }) => field),
    );
    return [{ noun, before: current, after: withLaterChange(merged, current, after) }];
  });
  for (const { noun, after } of written) put(step, noun, after);
  return { step, written };
}

/**
 * The step that takes an import back. Of what the user changed since then, the change stays: a row that the import
 * added is kept, and of a row that it changed, the other fields alone become what they were.
 */
export function undoImport(written: readonly WrittenRow[], now: CalendarRows): Step {
  const step: Step = { put: {}, remove: {} };
  const rows = rowsById(now);
  for (const { noun, before, after } of written) {
    const current = rows.get(keyOf(noun, after));
    if (!current) continue;
    const isUntouched = fieldsThatDiffer(current, after).length === 0;
    if (before === null) {
      if (isUntouched) removed(step, noun).push(after.id);
      continue;
    }
    const fields = fieldsThatDiffer(before, after).filter((field) => isSameValue(field, current, after));
    const restored = withFields(current, before, isUntouched ? [...fields, 'updatedAt'] : fields);
    if (fields.length > 0) put(step, noun, restored);
  }
  return step;
}

function rowsById(rows: CalendarRows): Map<string, CalendarRow> {
  const nouns = Object.keys(rows) as OfferNoun[];
  return new Map(nouns.flatMap((noun) => rows[noun].map((row) => [keyOf(noun, row), row] as const)));
}

function keyOf(noun: OfferNoun, { id }: CalendarRow): string {
  return `${noun}|${id}`;
}

function fieldsThatDiffer(one: CalendarRow, other: CalendarRow): string[] {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...fields].filter((field) => !UNSAID.has(field) && !isSameValue(field, one, other));
}

/** A row with some fields of another; what the other has not, it has no more. */
function withFields(row: CalendarRow, other: CalendarRow, fields: readonly string[]): CalendarRow {
  const taken = new Set(fields);
  const kept = Object.entries(row).filter(([field]) => !taken.has(field));
  const given = Object.entries(other).filter(([field]) => taken.has(field));
  return Object.fromEntries([...kept, ...given]) as CalendarRow;
}

function withLaterChange(row: CalendarRow, current: CalendarRow, after: CalendarRow): CalendarRow {
  if (!('updatedAt' in current) || !('updatedAt' in after)) return row;
  return { ...row, updatedAt: Math.max(current.updatedAt, after.updatedAt) } as CalendarRow;
}

function put(step: Step, noun: OfferNoun, row: CalendarRow): void {
  const rows = (step.put[noun] ?? []) as unknown[];
  rows.push(row);
  step.put[noun] = rows as never;
}

function removed(step: Step, noun: OfferNoun): string[] {
  const ids = step.remove[noun] ?? [];
  step.remove[noun] = ids;
  return ids;
}
