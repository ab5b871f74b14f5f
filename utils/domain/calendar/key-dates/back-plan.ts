import { shiftDay } from '../days.ts';
import { derivedTaskId, ownTask, type Task } from '../task.ts';
import type { BackPlanStep, DatedKeyDate, KeyDate } from './chosen-key-date.ts';

/** Tasks are made for the key dates of so many days ahead. */
const PLANNED_AHEAD = 365;

const MAX_TITLE = 200;

interface Situation {
  /** Every day of the rows from yesterday, or earlier, to `PLANNED_AHEAD` days after `today`, or later. */
  dates: readonly DatedKeyDate[];
  /** The tasks that a back-plan of the rows made. */
  tasks: readonly Task[];
  /** `YYYY-MM-DD` */
  today: string;
  /** ms since 1970 */
  now: number;
}

/** What is to be written for the tasks to be those of the back-plans. */
export interface BackPlanning {
  put: Task[];
  remove: string[];
  /** The rows that now remember how far they are planned. */
  rows: KeyDate[];
}

/**
 * Makes the back-plans of key dates into tasks, for the days ahead. Done twice it does nothing the second time.
 *
 * - Each step of each date is made once: a task that the user deleted does not come back.
 * - A step that is due before today is made for today, as long as the date itself is ahead.
 * - Where the plan changed, what is open for a date ahead follows: its day and title, unless the user gave it others
 *   and the plan still says the same; a step that is gone, or a date that moved away, takes its open tasks with it.
 * - What is done stays, and so does what was for a date that is over.
 */
export function planTasks(rows: readonly KeyDate[], situation: Situation): BackPlanning {
  const result: BackPlanning = { put: [], remove: [], rows: [] };
  for (const row of rows) {
    const dates = situation.dates.filter(({ keyDateId }) => keyDateId === row.id);
    const tasks = situation.tasks.filter(({ keyDate }) => keyDate?.id === row.id);
    planRow(row, { ...situation, dates, tasks }, result);
  }
  return result;
}

function planRow(row: KeyDate, { dates, tasks, today, now }: Situation, result: BackPlanning): void {
  const horizon = shiftDay(today, PLANNED_AHEAD);
  const coming = dates.filter(({ day }) => day >= today && day <= horizon);
  const days = new Set(coming.map(({ day }) => day));
  // What this version does not know, a later one may: nothing is taken away for it.
  const hasDates = dates.length > 0;
  const steps = row.backPlan ?? [];
  const stepsById = new Map(steps.map((step) => [step.id, step]));
  const isOpenAhead = ({ done, keyDate }: Task) =>
    !done && keyDate !== null && keyDate.day >= today && keyDate.day <= horizon;
  for (const task of tasks.filter(isOpenAhead)) {
    const step = stepsById.get(task.keyDate?.stepId ?? '');
    if (task.keyDate === null || step === undefined || (hasDates && !days.has(task.keyDate.day))) {
      result.remove.push(task.id);
      continue;
    }
    const followed = follow(task, plannedFor(row, step, task.keyDate.day), { row, today });
    if (followed !== task) result.put.push({ ...followed, updatedAt: now });
  }

  const planned = plannedBefore(row, dates, { today, horizon });
  const existing = new Set(tasks.map(({ id }) => id));
  for (const { day } of coming) {
    for (const step of steps) {
      if (day <= planned.through && planned.steps.has(step.id)) continue;
      const id = derivedTaskId(row.id, day, step.id);
      if (existing.has(id)) continue;
      const wanted = plannedFor(row, step, day);
      result.put.push({
        ...ownTask(id, wanted.title, later(wanted.day, today), now),
        brandId: row.brandId,
        keyDate: { id: row.id, day, stepId: step.id, planned: wanted },
      });
    }
  }
  const remembered = remember(row, later(coming.at(-1)?.day ?? '', planned.through));
  if (remembered !== row) result.rows.push(remembered);
}

/**
 * How far a row is planned. Nothing is, where the date up to which it was is no longer one of its dates: the user, or
 * whoever publishes it, moved it; or where a clock that went wrong planned what is years ahead.
 */
function plannedBefore(
  { plannedThrough = '', plannedSteps, backPlan = [] }: KeyDate,
  dates: readonly DatedKeyDate[],
  { today, horizon }: { today: string; horizon: string },
): { through: string; steps: ReadonlySet<string> } {
  const steps = new Set(plannedSteps ?? backPlan.map(({ id }) => id));
  // A traveller's day may be one less than it was.
  const isAhead = plannedThrough >= today && plannedThrough <= shiftDay(horizon, 2);
  const holds = plannedThrough < today || (isAhead && dates.some(({ day }) => day === plannedThrough));
  return { through: holds ? plannedThrough : '', steps };
}

function remember(row: KeyDate, through: string): KeyDate {
  const steps = (row.backPlan ?? []).map(({ id }) => id);
  const known = row.plannedSteps ?? [];
  if (steps.length === 0 && known.length === 0) return row;
  const isSame = steps.length === known.length && steps.every((id) => known.includes(id));
  if (isSame && through === (row.plannedThrough ?? '')) return row;
  return { ...row, plannedSteps: steps, ...(through === '' ? {} : { plannedThrough: through }) };
}

interface Planned {
  title: string;
  day: string;
}

function plannedFor(row: KeyDate, { title, daysBefore }: BackPlanStep, day: string): Planned {
  return { title: `${title} – ${row.title}`.slice(0, MAX_TITLE).trim(), day: shiftDay(day, -daysBefore) };
}

/** A task as the plan wants it now; what the plan wanted already is left as the user has it. */
function follow(task: Task, wanted: Planned, { row, today }: { row: KeyDate; today: string }): Task {
  const { keyDate } = task;
  if (keyDate?.planned === undefined) return task;
  const { planned: before } = keyDate;
  const isSame = before.title === wanted.title && before.day === wanted.day;
  if (isSame && task.brandId === row.brandId) return task;
  return {
    ...task,
    title: before.title === wanted.title ? task.title : wanted.title,
    day: before.day === wanted.day ? task.day : later(wanted.day, today),
    brandId: row.brandId,
    keyDate: { ...keyDate, planned: wanted },
  };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
