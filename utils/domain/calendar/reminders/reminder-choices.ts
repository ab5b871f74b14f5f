import * as v from 'valibot';
import { timeSchema } from '../entry.ts';

/** Days of the week as ISO 8601 counts them: Monday is 1, Sunday 7. */
const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));

/** When the user wants to be reminded. All times of day are those of where the user is. */
export const reminderChoicesSchema = v.object({
  on: v.boolean(),
  /** Minutes before what says nothing of reminders itself; null: it has none. */
  defaultMinutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60 * 24 * 60))),
  /** When to remind of what has a day but no time. */
  dayTime: timeSchema,
  /** From one time to another, over midnight where `to` is the earlier one. */
  quiet: v.object({ on: v.boolean(), from: timeSchema, to: timeSchema }),
  /** Days on which nothing is told; one at least is left. */
  quietDays: v.pipe(v.array(weekday), v.maxLength(6)),
  /** What the day holds, in the morning of these days. */
  morning: v.object({ on: v.boolean(), time: timeSchema, days: v.array(weekday) }),
});
export type ReminderChoices = v.InferOutput<typeof reminderChoicesSchema>;

export const DEFAULT_REMINDER_CHOICES: ReminderChoices = {
  on: true,
  defaultMinutes: 10,
  dayTime: '09:00',
  quiet: { on: false, from: '20:00', to: '08:00' },
  quietDays: [],
  morning: { on: false, time: '08:30', days: [1, 2, 3, 4, 5] },
};

/** The day of the week of a calendar day, as ISO 8601 counts. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
