import { shiftDay } from '../domain/calendar/days.ts';
import { planTasks } from '../domain/calendar/key-dates/back-plan.ts';
import { datedKeyDatesOf } from '../domain/calendar/key-dates/dated-key-dates.ts';
import { printOf } from './print.ts';
import type { PasserelleDatabase } from './schema.ts';

/** The days of key dates are kept from so many days back to so many ahead. */
const KEPT_BACK = 366;
const KEPT_AHEAD = 731;

/**
 * Does something with the calendar and, in the same transaction, what follows from it for key dates: their days are
 * reckoned and the tasks of their back-plans are made. What is open of a key date that goes, goes with it.
 * @param moment The day where the user is, and the time in ms since 1970.
 */
export async function withKeyDates<Value>(
  db: PasserelleDatabase,
  moment: { today: string; now: number },
  write: () => Promise<Value>,
): Promise<Value> {
  return db.transaction('rw', db.tables, async () => {
    const before = new Set(await db.keyDates.toCollection().primaryKeys());
    const value = await write();
    for (const id of await db.keyDates.toCollection().primaryKeys()) before.delete(id);
    await db.tasks
      .where('keyDate.id')
      .anyOf([...before])
      .filter(({ done }) => !done)
      .delete();
    await renewKeyDates(db, moment);
    return value;
  });
}

/** Writes only what differs: most days, nothing. */
async function renewKeyDates(db: PasserelleDatabase, { today, now }: { today: string; now: number }) {
  const rows = await db.keyDates.toArray();
  const dates = datedKeyDatesOf(rows, shiftDay(today, -KEPT_BACK), shiftDay(today, KEPT_AHEAD));
  const kept = new Map((await db.datedKeyDates.toArray()).map((date) => [date.id, printOf(date)]));
  await db.datedKeyDates.bulkPut(dates.filter((date) => kept.get(date.id) !== printOf(date)));
  for (const { id } of dates) kept.delete(id);
  await db.datedKeyDates.bulkDelete([...kept.keys()]);
  const ids = rows.map(({ id }) => id);
  const tasks = await db.tasks.where('keyDate.id').anyOf(ids).toArray();
  const planning = planTasks(rows, { dates, tasks, today, now });
  await db.tasks.bulkDelete(planning.remove);
  await db.tasks.bulkPut(planning.put);
  await db.keyDates.bulkPut(planning.rows);
}
