import { withKeyDates } from '../../utils/db/key-dates.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import { localDay } from '../../utils/domain/calendar/days.ts';
import { succeed } from '../../utils/domain/result.ts';
import { withDatabase } from './database.ts';

/** Writes something that key dates may be in, and what follows from it, all of it or nothing. */
export function writeWithKeyDates<Value>(
  db: PasserelleDatabase,
  write: () => Promise<Value>,
): Promise<Value> {
  const now = Date.now();
  return withKeyDates(db, { today: localDay(now), now }, write);
}

/** Brings the days of key dates and the tasks of back-plans up to today. */
export async function renewKeyDates(): Promise<void> {
  await withDatabase(async (db) => succeed(await writeWithKeyDates(db, async () => {})));
}
