import { localDay, shiftDay } from '../days.ts';
import { isDue } from '../entry.ts';
import { momentOf } from '../moments.ts';
import type { Occurrence } from '../series/occurrences.ts';
import type { Task } from '../task.ts';
import type { Reminder } from './reminder.ts';
import { type ReminderChoices, weekdayOf } from './reminder-choices.ts';

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;
/** What is older is not told any more, in ms. */
export const FORGOTTEN_AFTER = 7 * DAY_MINUTES * MINUTE;
/** How long before it something may be reminded of, in days: as `entrySchema` says. */
export const LONGEST_BEFORE = 60;
/** An alarm may be late by a little; what is later was missed, in ms. */
export const LATE_AFTER = 10 * MINUTE;
/** How long a short snooze is, in ms. */
export const SHORT_SNOOZE = 10 * MINUTE;

/** What there is to be reminded of. */
export interface Agenda {
  occurrences: readonly Occurrence[];
  tasks: readonly Task[];
}

/** A reminder that is to be told at a moment, and of what. */
export interface DueReminder extends Pick<Reminder, 'key' | 'subject' | 'at'> {
  /** Empty for what a day holds. */
  title: string;
  /** When what it speaks of is, in ms since 1970; null: any time of its day. */
  moment: number | null;
}

/**
 * What is to be told after `from`, up to `to` (ms since 1970), in order of time: entries, tasks, and what a day holds
 * in its morning. Nothing, where reminders are off. What was changed after its reminder was due is not told: the user
 * has just had it in hand. A change in the future is a clock that was wrong, and says nothing.
 * @param timeZone The IANA zone where the user is: that of tasks, and of what has no time.
 */
export function remindersBetween(
  { occurrences, tasks }: Agenda,
  choices: ReminderChoices,
  timeZone: string,
  from: number,
  to: number,
): DueReminder[] {
  if (!choices.on) return [];
  const all = [
    ...occurrences.flatMap((occurrence) => remindersOfEntry(occurrence, choices, timeZone)),
    ...tasks.flatMap((task) => remindersOfTask(task, choices, timeZone)),
  ];
  return all
    .filter(({ at, changedAt }) => at > from && at <= to && (at > changedAt || changedAt > to))
    .map(({ changedAt: _, ...reminder }): DueReminder => reminder)
    .concat(morningsBetween(choices, timeZone, from, to))
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

/** The mornings after `from`, up to `to`, on which the user wants to be told what the day holds. */
function morningsBetween(
  { morning }: ReminderChoices,
  timeZone: string,
  from: number,
  to: number,
): DueReminder[] {
  if (!morning.on) return [];
  return eachDay(localDay(from, timeZone), localDay(to, timeZone))
    .filter((day) => morning.days.includes(weekdayOf(day)))
    .map((day) => ({
      key: `day|${day}`,
      subject: { noun: 'day' as const, id: 'day', day },
      at: momentOf(day, morning.time, timeZone),
      title: '',
      moment: null,
    }))
    .filter(({ at }) => at > from && at <= to);
}

/**
 * What a stored reminder speaks of, if it is still to be done, and at the time that was reminded of.
 * @returns null where it was deleted, moved, published or done since.
 */
export function findSubject(
  { key, subject }: Pick<Reminder, 'key' | 'subject'>,
  { occurrences, tasks }: Agenda,
  timeZone: string,
): Pick<DueReminder, 'title' | 'moment'> | null {
  if (subject.noun === 'day') return { title: '', moment: null };
  const found =
    subject.noun === 'entry'
      ? occurrences.find((one) => one.key === subject.id && one.day === subject.day && isDue(one.entry))
      : tasks.find((one) => one.id === subject.id && one.day === subject.day && !one.done);
  if (!found) return null;
  const timed = 'entry' in found ? found.entry : { ...found, timeZone };
  if (!key.endsWith(`|${timed.time ?? ''}`)) return null;
  const moment = timed.time === null ? null : momentOf(found.day, timed.time, timed.timeZone);
  return { title: timed.title, moment };
}

/** The time of day at which to tell again tomorrow, as a moment. */
export function nextMorning(now: number, dayTime: string, timeZone: string): number {
  return momentOf(shiftDay(localDay(now, timeZone), 1), dayTime, timeZone);
}

function eachDay(first: string, last: string): string[] {
  const days = [];
  for (let day = first; day <= last; day = shiftDay(day, 1)) days.push(day);
  return days;
}

type Changed = DueReminder & { changedAt: number };

function remindersOfEntry(
  { key, day, entry }: Occurrence,
  choices: ReminderChoices,
  zone: string,
): Changed[] {
  if (!isDue(entry)) return [];
  const { time, title, reminders, updatedAt: changedAt } = entry;
  return minutesBefore(reminders, time, choices).map((minutes) => ({
    key: `entry|${key}|${day}|${minutes}|${time ?? ''}`,
    subject: { noun: 'entry', id: key, day },
    at:
      time === null
        ? before(day, choices.dayTime, minutes, zone)
        : before(day, time, minutes, entry.timeZone),
    title,
    moment: time === null ? null : momentOf(day, time, entry.timeZone),
    changedAt,
  }));
}

/** What has no time is told of only as a step towards a key date: a day's checklist is not a reason to disturb. */
function remindersOfTask(task: Task, choices: ReminderChoices, zone: string): Changed[] {
  const { id, day, time, title, updatedAt: changedAt } = task;
  if (task.done || (time === null && task.keyDate === null)) return [];
  return minutesBefore([], time, choices).map((minutes) => ({
    key: `task|${id}|${day}|${minutes}|${time ?? ''}`,
    subject: { noun: 'task', id, day },
    at: before(day, time ?? choices.dayTime, minutes, zone),
    title,
    moment: time === null ? null : momentOf(day, time, zone),
    changedAt,
  }));
}

function minutesBefore(own: readonly number[], time: string | null, choices: ReminderChoices): number[] {
  if (own.length > 0) return [...new Set(own)];
  if (choices.defaultMinutes === null) return [];
  return [time === null ? 0 : choices.defaultMinutes];
}

/** Whole days are those of the calendar: one day before 09:00 it is 09:00, also where the clocks change in between. */
function before(day: string, time: string, minutes: number, timeZone: string): number {
  const earlier = shiftDay(day, -Math.floor(minutes / DAY_MINUTES));
  return momentOf(earlier, time, timeZone) - (minutes % DAY_MINUTES) * MINUTE;
}
