import { daysBetween, shiftDay } from '../days.ts';
import { type Entry, isDue, isOut } from '../entry.ts';
import type { DatedKeyDate } from '../key-dates/chosen-key-date.ts';
import { momentOf } from '../moments.ts';
import type { Occurrence } from '../series/occurrences.ts';
import type { Task } from '../task.ts';

/** What a line that can be ticked and put off says besides its name. */
interface Doable {
  /** Unique in the list, and the same from day to day. */
  id: string;
  /** Days since it was due. What is done, or put off, is never late. */
  late: number;
  /** It is due today, and its time is over. */
  isTimeOver: boolean;
  done: boolean;
  /** The later day that it was put off to. */
  movedTo: string | null;
}
interface EntryLine extends Doable {
  kind: 'entry';
  occurrence: Occurrence;
}
interface TaskLine extends Doable {
  kind: 'task';
  task: Task;
}
export type DoableLine = EntryLine | TaskLine;

/** One line of a day's checklist. */
export type ChecklistLine =
  | { kind: 'to_answer'; id: 'to_answer'; count: number; urgent: number }
  /** Requests due up to the end of the day, and how many of them should be done already. */
  | { kind: 'requests'; id: 'requests'; count: number; overdue: number }
  | DoableLine;

interface Day {
  /** `YYYY-MM-DD` */
  day: string;
  /** In ms since 1970. */
  now: number;
  /** Comments to answer, and how many of them are urgent. */
  toAnswer: number;
  urgent: number;
  /** Deadlines of the requests that are due up to the end of the day, in ms since 1970. */
  deadlines: readonly number[];
  /** What is planned up to the day. */
  entries: readonly Occurrence[];
  /** Own tasks up to the day. */
  tasks: readonly Task[];
  /** What was ticked or put off a moment ago, as it is now: its line stays, so that it can be taken back. */
  touched?: ReadonlyMap<string, Occurrence | Task>;
}

/**
 * What the day asks for, in order: comments to answer; requests due; entries to publish, the longest overdue first;
 * tasks likewise, those done today last.
 */
export function todaysChecklist(asked: Day): ChecklistLine[] {
  const { day, now, toAnswer, urgent, deadlines, touched = new Map<string, Occurrence | Task>() } = asked;
  const lines: ChecklistLine[] = [];
  if (toAnswer > 0) lines.push({ kind: 'to_answer', id: 'to_answer', count: toAnswer, urgent });
  if (deadlines.length > 0) {
    const overdue = deadlines.filter((deadline) => deadline <= now).length;
    lines.push({ kind: 'requests', id: 'requests', count: deadlines.length, overdue });
  }

  const entries = new Map<string, Occurrence>();
  for (const one of asked.entries) if (one.day <= day && isDue(one.entry)) entries.set(entryLineId(one), one);
  const tasks = new Map<string, Task>();
  for (const one of asked.tasks)
    if (one.day === day || (!one.done && one.day < day)) tasks.set(taskLineId(one), one);
  for (const [id, row] of touched) {
    if ('entry' in row) entries.set(id, row);
    else tasks.set(id, row);
  }

  const byDoneDayAndTime = (a: Task, b: Task) =>
    Number(a.done) - Number(b.done) || byDayAndTime(a, b) || a.createdAt - b.createdAt;
  return [
    ...lines,
    ...[...entries.values()].sort(byDayAndTime).map((one) => entryLine(one, day, now)),
    ...[...tasks.values()].sort(byDoneDayAndTime).map((one) => taskLine(one, day)),
  ];
}

/** All that one day holds, whatever its status: its entries, then its tasks. `now`: ms since 1970. */
export function linesOfDay(
  day: string,
  entries: readonly Occurrence[],
  tasks: readonly Task[],
  today: string,
  now: number,
): DoableLine[] {
  return [
    ...entries.filter((one) => one.day === day).map((one) => entryLine(one, today, now)),
    ...tasks.filter((one) => one.day === day).map((one) => taskLine(one, today)),
  ];
}

function entryLine(occurrence: Occurrence, today: string, now: number): EntryLine {
  const { entry, day } = occurrence;
  const id = entryLineId(occurrence);
  const isTimeOver = day === today && isDue(entry) && isOver(entry, day, now);
  const due = dueness(day, isOut(entry), today);
  // An idea is neither done nor late.
  const late = isDue(entry) ? due.late : 0;
  return { kind: 'entry', id, occurrence, ...due, late, isTimeOver };
}

function taskLine(task: Task, today: string): TaskLine {
  return {
    kind: 'task',
    id: taskLineId(task),
    task,
    ...dueness(task.day, task.done, today),
    isTimeOver: false,
  };
}

function entryLineId({ key }: Occurrence): string {
  return `entry:${key}`;
}

function taskLineId({ id }: Task): string {
  return `task:${id}`;
}

/**
 * The lines in the order in which they were shown before; what is new stands behind the line that it follows by nature.
 * So nothing jumps under the pointer or the focus.
 * @param shown The ids in the order that was shown last.
 */
export function inShownOrder<Line extends { id: string }>(
  lines: readonly Line[],
  shown: readonly string[],
): Line[] {
  const places = new Map(shown.map((id, place) => [id, place]));
  const known = lines.filter(({ id }) => places.has(id));
  known.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  lines.forEach((line, natural) => {
    if (places.has(line.id)) return;
    const before = lines[natural - 1];
    known.splice(before ? known.indexOf(before) + 1 : 0, 0, line);
  });
  return known;
}

/** A key date that comes, and how many days are left: 0 on the day. */
export interface ComingKeyDate {
  keyDate: DatedKeyDate;
  inDays: number;
}

/** So many key dates are named however far they are. */
const ALWAYS_NAMED = 3;

/** The key dates whose preparation has begun, and the next ones in any case; the nearest first. */
export function comingKeyDates(day: string, keyDates: readonly DatedKeyDate[]): ComingKeyDate[] {
  return keyDates
    .map((keyDate) => ({ keyDate, inDays: daysBetween(day, keyDate.day) }))
    .filter(({ inDays }) => inDays >= 0)
    .sort((a, b) => a.inDays - b.inDays)
    .filter(({ keyDate, inDays }, place) => place < ALWAYS_NAMED || inDays <= keyDate.leadDays);
}

/** The day to which something is put off: tomorrow, or a day later than it was put off to already. */
export function dayAfter(day: string, today: string): string {
  return shiftDay(day > today ? day : today, 1);
}

function dueness(day: string, done: boolean, today: string): Pick<Doable, 'late' | 'done' | 'movedTo'> {
  return { late: done ? 0 : Math.max(0, daysBetween(day, today)), done, movedTo: day > today ? day : null };
}

function isOver({ time, timeZone }: Entry, day: string, now: number): boolean {
  return time !== null && momentOf(day, time, timeZone) <= now;
}

interface Timed {
  day: string;
  time?: string | null;
  entry?: { time: string | null };
}

/** What has no time comes first. */
function byDayAndTime(a: Timed, b: Timed): number {
  const when = ({ day, time, entry }: Timed) => `${day} ${entry ? (entry.time ?? '') : (time ?? '')}`;
  if (when(a) === when(b)) return 0;
  return when(a) < when(b) ? -1 : 1;
}
