import * as v from 'valibot';
import { type Entry, emptyEntry } from './entry.ts';
import { ownTask, type Task } from './task.ts';
import { localTimeZone } from './time-zone.ts';

const olderEntrySchema = v.looseObject({
  id: v.string(),
  title: v.string(),
  done: v.boolean(),
  createdAt: v.number(),
});
const olderTaskSchema = v.looseObject({
  id: v.string(),
  title: v.string(),
  day: v.string(),
  createdAt: v.number(),
});

/**
 * An entry of version 3 of the database, or of an export file, as version 4 stores it: what was done is published,
 * anything else a draft. Anything but such an entry comes back as it is, for its schema to refuse.
 */
export function upgradeEntry(row: unknown): unknown {
  const older = v.safeParse(olderEntrySchema, row);
  if (!older.success || 'status' in older.output) return row;
  const { done, ...rest } = older.output;
  const status: Entry['status'] = done ? 'published' : 'draft';
  return { ...emptyEntry(older.output.createdAt, localTimeZone()), ...rest, status };
}

/** A task of version 3 as version 4 stores it: the user's own. */
export function upgradeTask(row: unknown): unknown {
  const older = v.safeParse(olderTaskSchema, row);
  if (!older.success) return row;
  const { id, title, day, createdAt } = older.output;
  return { ...ownTask(id, title, day, createdAt), ...older.output } as Task;
}
