import { momentOf } from '../moments.ts';
import { type IcsComponent, parameterOf, propertyOf, textOf } from './ics-component.ts';
import { readMinutes, readWhen } from './ics-dates.ts';
import type { IcsZones } from './ics-zones.ts';

const MOST_REMINDERS = 5;
const MOST_MINUTES = 60 * 24 * 60;

/** Other programs count the alarms of whole days from midnight, ours from the morning: here by default. */
export const MORNING_MINUTES = 9 * 60;
const DAY_MINUTES = 24 * 60;

/**
 * The minutes before its start at which an event or task reminds; of a whole day, whole days before it, whatever the
 * hour of the alarm. `minutes` null: the file says nothing of reminders.
 * `lost`: how many cannot be kept (after the start, or too many). `start.day` null: a task without a day.
 */
export function readAlarms(
  component: IcsComponent,
  start: { day: string; time: string | null; timeZone: string },
  zones: IcsZones,
  local: string,
): { minutes: number[] | null; lost: number } {
  // Apple writes an alarm that never rings where there is to be none.
  const alarms = component.components.filter(
    (one) => one.name === 'valarm' && textOf(one, 'action').toUpperCase() !== 'NONE',
  );
  if (alarms.length === 0) return { minutes: null, lost: 0 };
  const begin = () =>
    momentOf(start.day, start.time ?? '00:00', start.time === null ? local : start.timeZone);
  const read = alarms.flatMap((alarm) => {
    const trigger = propertyOf(alarm, 'trigger');
    if (!trigger || parameterOf(trigger, 'related').toUpperCase() === 'END') return [];
    const after = readMinutes(trigger.values[0]);
    if (after !== null) return reminderOf(-after, start.time);
    const when = readWhen(trigger, trigger.values[0], zones);
    if (!when || when.time === null) return [];
    const before = Math.round((begin() - momentOf(when.day, when.time, when.timeZone ?? local)) / 60_000);
    return reminderOf(before, start.time);
  });
  const fitting = [...new Set(read)].filter((minutes) => minutes <= MOST_MINUTES);
  const minutes = fitting.sort((a, b) => a - b).slice(0, MOST_REMINDERS);
  return { minutes, lost: alarms.length - minutes.length - (read.length - new Set(read).size) };
}

/** `before`: minutes before the start, of a whole day before its midnight. */
function reminderOf(before: number, time: string | null): number[] {
  if (time !== null) return before >= 0 ? [before] : [];
  return before > -DAY_MINUTES ? [Math.max(0, Math.ceil(before / DAY_MINUTES)) * DAY_MINUTES] : [];
}
