import type { Entry } from '../entry.ts';
import { withStatus } from '../publishing/publish.ts';
import { detach, type Occurrence } from '../series/occurrences.ts';
import type { Task } from '../task.ts';
import { type DoableLine, dayAfter } from './todays-checklist.ts';

/** A row as it is to be stored. */
type WrittenRow = { noun: 'entry'; row: Entry } | { noun: 'task'; row: Task };

/** What one keystroke on a line stores, and what stored again, or deleted, takes it back. */
export interface LineStep {
  save: WrittenRow;
  undo: { save: WrittenRow } | { remove: { noun: 'entry' | 'task'; id: string } };
  /** The line's entry or task after the step. */
  after: Occurrence | Task;
}

/**
 * Ticks a line, or takes its tick back: an entry is published, or ready again. A day of a series stands for itself from
 * then on. `now`: ms since 1970.
 */
export function tickStep(line: DoableLine, done: boolean, now: number): LineStep {
  if (line.kind === 'task') return taskStep(line.task, { done }, now);
  const change = withStatus(detach(line.occurrence), done ? 'published' : 'ready');
  return entryStep(line.occurrence, change, now);
}

/** Puts a line off to tomorrow; one that was put off already, by one more day. `now`: ms since 1970. */
export function postponeStep(line: DoableLine, today: string, now: number): LineStep {
  if (line.kind === 'task') return taskStep(line.task, { day: dayAfter(line.task.day, today) }, now);
  return entryStep(line.occurrence, { day: dayAfter(line.occurrence.day, today) }, now);
}

function taskStep(task: Task, change: Partial<Task>, now: number): LineStep {
  const row = { ...task, ...change, updatedAt: now };
  return { save: { noun: 'task', row }, undo: { save: { noun: 'task', row: task } }, after: row };
}

function entryStep(occurrence: Occurrence, change: Partial<Entry>, now: number): LineStep {
  const row = { ...detach(occurrence), ...change, updatedAt: now };
  return {
    save: { noun: 'entry', row },
    // A day of a series had no row of its own before.
    undo: occurrence.isRepeat
      ? { remove: { noun: 'entry', id: row.id } }
      : { save: { noun: 'entry', row: occurrence.entry } },
    after: { key: row.id, entry: row, day: row.day ?? occurrence.day, isRepeat: false },
  };
}
