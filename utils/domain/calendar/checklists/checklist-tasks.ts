import { shiftDay } from '../days.ts';
import type { ChecklistItem, Entry } from '../entry.ts';
import { daysOfRule } from '../series/recurrence.ts';
import { derivedTaskId, ownTask, type Task } from '../task.ts';
import type { ReusableChecklist } from './reusable-checklist.ts';

/** An entry takes no longer checklist. */
const MAX_ENTRY_LINES = 200;

/**
 * The day up to `today` whose lines are still to be made, of a checklist that comes by itself: the last of its days
 * that is not made yet. Earlier ones, missed while the browser was closed, are left out, so that nobody comes back to
 * a heap. Null: there is none.
 */
export function dueDay({ recurrence, madeThrough }: ReusableChecklist, today: string): string | null {
  if (recurrence === null) return null;
  const { rule, from } = recurrence;
  const next = madeThrough === null ? from : shiftDay(madeThrough, 1);
  return daysOfRule(rule, from, next, today).at(-1) ?? null;
}

/**
 * The lines of a checklist as tasks of a day on which it comes by itself. A line that is still open, or was used by
 * hand on that day, does not come a second time.
 * @param there Tasks that are stored already.
 */
export function recurringTasks(
  list: ReusableChecklist,
  day: string,
  there: readonly Task[],
  now: number,
): Task[] {
  const known = there.filter(({ checklistId }) => checklistId === list.id);
  const ids = new Set(known.map(({ id }) => id));
  const titles = new Set(known.filter((task) => task.day === day || !task.done).map(({ title }) => title));
  return list.items.flatMap((item, at) => {
    const id = derivedTaskId(list.id, day, item.id);
    return ids.has(id) || titles.has(item.title) ? [] : [lineTask(list, id, item.title, day, now + at)];
  });
}

/**
 * The lines of a checklist as tasks of a day, because the user wants them. Where some of it is open on that day, only
 * what is missing; where all of it is done, another round.
 * @param there The tasks of that day.
 */
export function requestedTasks(
  list: ReusableChecklist,
  day: string,
  there: readonly Task[],
  now: number,
  createId: () => string,
): Task[] {
  const known = there.filter((task) => task.checklistId === list.id && task.day === day);
  const isOpen = known.some(({ done }) => !done);
  const titles = new Set(isOpen ? known.map(({ title }) => title) : []);
  return list.items
    .filter(({ title }) => !titles.has(title))
    .map(({ title }, at) => lineTask(list, createId(), title, day, now + at));
}

/** The checklist of an entry with the lines of a reusable one behind it; what is there already is not doubled. */
export function withLines(
  { checklist }: Pick<Entry, 'checklist'>,
  list: ReusableChecklist,
  createId: () => string,
): ChecklistItem[] {
  const titles = new Set(checklist.map(({ title }) => title));
  const added = list.items
    .filter(({ title }) => !titles.has(title))
    .map(({ title }) => ({ id: createId(), title, done: false }));
  return [...checklist, ...added].slice(0, MAX_ENTRY_LINES);
}

/** A checklist with the tasks that it gave a day, and how many of them are done. */
export interface ListOfDay {
  list: ReusableChecklist;
  tasks: Task[];
  done: number;
}

/**
 * The checklists that a day has to do with, each with its tasks in order.
 * @param tasks Those of the day, and those of earlier days that are not done.
 */
export function listsOfDay(lists: readonly ReusableChecklist[], tasks: readonly Task[]): ListOfDay[] {
  return lists.flatMap((list) => {
    const own = tasks.filter(({ checklistId }) => checklistId === list.id);
    own.sort((a, b) => a.createdAt - b.createdAt);
    return own.length === 0 ? [] : [{ list, tasks: own, done: own.filter(({ done }) => done).length }];
  });
}

/** `createdAt` keeps the lines in their order. */
function lineTask(list: ReusableChecklist, id: string, title: string, day: string, createdAt: number): Task {
  return { ...ownTask(id, title, day, createdAt), brandId: list.brandId, checklistId: list.id };
}
