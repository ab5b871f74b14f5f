import { dueDay, recurringTasks } from '../domain/calendar/checklists/checklist-tasks.ts';
import type { ReusableChecklist } from '../domain/calendar/checklists/reusable-checklist.ts';
import type { Task } from '../domain/calendar/task.ts';
import type { PasserelleDatabase } from './schema.ts';

/** Whether a checklist wants to come by itself, up to `today`. */
export async function isAnyChecklistDue(db: PasserelleDatabase, today: string): Promise<boolean> {
  return (await db.checklists.toArray()).some((list) => dueDay(list, today) !== null);
}

/**
 * Makes the tasks of the checklists that come by themselves, up to `today` (`YYYY-MM-DD`): all of a checklist or, if
 * anything fails, nothing. What was made once is not made again, also where the user deleted it.
 */
export async function makeDueTasks(db: PasserelleDatabase, today: string, now: number): Promise<void> {
  await db.transaction('rw', [db.checklists, db.tasks], async () => {
    for (const list of await db.checklists.toArray()) await makeTasksOf(db, list, today, now);
  });
}

async function makeTasksOf(
  db: PasserelleDatabase,
  list: ReusableChecklist,
  today: string,
  now: number,
): Promise<void> {
  const day = dueDay(list, today);
  if (day === null) return;
  const there = await db.tasks.where('checklistId').equals(list.id).toArray();
  const tasks = recurringTasks(list, day, there, now);
  const taken = await db.tasks.bulkGet(tasks.map(({ id }) => id));
  await db.tasks.bulkAdd(tasks.filter((_, at) => taken[at] === undefined));
  await db.checklists.update(list.id, { madeThrough: day });
}

/** The tasks of a checklist on one day, done or not. */
export function findTasksOfChecklist(
  db: PasserelleDatabase,
  checklistId: string,
  day: string,
): Promise<Task[]> {
  return db.tasks
    .where('checklistId')
    .equals(checklistId)
    .and((task) => task.day === day)
    .toArray();
}
