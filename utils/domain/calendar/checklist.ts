import { daysBetween } from './days.ts';
import type { Entry, KeyDate, Task } from './entry.ts';

/** One line of a day's checklist. `id` is unique in the list and stays the same from day to day. */
export type ChecklistLine =
  | { kind: 'to_answer'; id: 'to_answer'; count: number; urgent: number }
  | { kind: 'entry'; id: string; entry: Entry /** Days since it was due. */; late: number }
  | {
      kind: 'task';
      id: string;
      task: Task /** Days since it was due; a done one is never late. */;
      late: number;
    }
  | { kind: 'key_date'; id: string; keyDate: KeyDate /** Days until it, 0 on the day. */; inDays: number };

interface Day {
  /** `YYYY-MM-DD` */
  day: string;
  /** Comments to answer, and how many of them are urgent. */
  toAnswer: number;
  urgent: number;
  entries: readonly Entry[];
  keyDates: readonly KeyDate[];
  tasks: readonly Task[];
}

/**
 * What the day asks for, in order: comments to answer; entries due, the longest overdue first; own tasks likewise,
 * those done today last; key dates whose preparation has begun, the nearest first.
 */
export function todaysChecklist({ day, toAnswer, urgent, entries, keyDates, tasks }: Day): ChecklistLine[] {
  const lines: ChecklistLine[] = [];
  if (toAnswer > 0) lines.push({ kind: 'to_answer', id: 'to_answer', count: toAnswer, urgent });

  const due = entries.filter((entry) => !entry.done && entry.day <= day).sort(byDay);
  for (const entry of due) {
    lines.push({ kind: 'entry', id: `entry:${entry.id}`, entry, late: daysBetween(entry.day, day) });
  }

  const own = tasks.filter((task) => task.day === day || (!task.done && task.day < day));
  own.sort((a, b) => Number(a.done) - Number(b.done) || byDay(a, b) || a.createdAt - b.createdAt);
  for (const task of own) {
    lines.push({ kind: 'task', id: `task:${task.id}`, task, late: daysBetween(task.day, day) });
  }

  const near = keyDates
    .map((keyDate) => ({ keyDate, inDays: daysBetween(day, keyDate.day) }))
    .filter(({ keyDate, inDays }) => inDays >= 0 && inDays <= keyDate.leadDays)
    .sort((a, b) => a.inDays - b.inDays);
  for (const { keyDate, inDays } of near) {
    lines.push({ kind: 'key_date', id: `key_date:${keyDate.id}`, keyDate, inDays });
  }
  return lines;
}

function byDay(a: { day: string }, b: { day: string }): number {
  if (a.day === b.day) return 0;
  return a.day < b.day ? -1 : 1;
}
