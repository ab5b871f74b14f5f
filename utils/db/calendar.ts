import type { Entry, KeyDate, Task } from '../domain/calendar/entry.ts';
import type { PasserelleDatabase } from './schema.ts';

/** Entries of the days from `first` to `last`, both included (`YYYY-MM-DD`). */
export function findEntries(db: PasserelleDatabase, first: string, last: string): Promise<Entry[]> {
  return db.entries.where('day').between(first, last, true, true).sortBy('day');
}

/** Entries up to `day` that are not done. */
export async function findDueEntries(db: PasserelleDatabase, day: string): Promise<Entry[]> {
  const entries = await db.entries.where('day').belowOrEqual(day).sortBy('day');
  return entries.filter((entry) => !entry.done);
}

export function findKeyDates(db: PasserelleDatabase, first: string, last: string): Promise<KeyDate[]> {
  return db.keyDates.where('day').between(first, last, true, true).sortBy('day');
}

/** The tasks of `day`, and those of earlier days that are not done. */
export async function findTasks(db: PasserelleDatabase, day: string): Promise<Task[]> {
  const tasks = await db.tasks.where('day').belowOrEqual(day).sortBy('createdAt');
  return tasks.filter((task) => !task.done || task.day === day);
}
