import type { Entry } from '../entry.ts';
import { normalizeRule } from './ics-rules.ts';

/** Whether a field of two rows says the same, however it is written. */
export function isSameValue(field: string, one: object, other: object): boolean {
  return printField(field, one) === printField(field, other);
}

function printField(field: string, row: object): string {
  const value = (row as Readonly<Record<string, unknown>>)[field];
  if (field === 'recurrence' && value !== null && value !== undefined) {
    const { day, time, timeZone, recurrence } = row as Entry;
    if (day !== null && recurrence)
      return JSON.stringify([
        normalizeRule(recurrence.rule, { day, time, timeZone }),
        [...recurrence.except].sort(),
      ]);
  }
  // A table does not tell the ids of lines.
  if (field === 'checklist')
    return JSON.stringify((row as Entry).checklist.map(({ title, done }) => [title, done]));
  if (field === 'reminders' || field === 'networks') return JSON.stringify([...(value as unknown[])].sort());
  return JSON.stringify(sortKeys(value ?? null));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    keys.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sortKeys(part)]),
  );
}
