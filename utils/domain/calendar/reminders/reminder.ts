import * as v from 'valibot';
import { timestampSchema } from '../../conversation/comment.ts';
import { daySchema } from '../entry.ts';
import { reminderChoicesSchema } from './reminder-choices.ts';

/** A reminder that was told or put off. It is kept for a while, so that nothing is told twice. */
export const reminderSchema = v.object({
  /** What is told, of which day, and how long before: the same whenever it is reckoned again. */
  key: v.pipe(v.string(), v.maxLength(500)),
  /** `id`: of a task, or the key of an occurrence. `day`: what a day holds, told in its morning. */
  subject: v.object({
    noun: v.picklist(['entry', 'task', 'day']),
    id: v.pipe(v.string(), v.maxLength(200)),
    day: daySchema,
  }),
  /** When it was to be told; after a snooze, when it is to be told again. In ms since 1970. */
  at: timestampSchema,
  /**
   * `shown`: a notification told it in time. `missed`: it came too late for one of its own, or none could be made.
   * `snoozed`: it is told again at `at`. `held`: it waits for the end of the quiet hours. `settled`: nothing more is
   * to be said of it.
   */
  state: v.picklist(['shown', 'missed', 'snoozed', 'held', 'settled']),
});
export type Reminder = v.InferOutput<typeof reminderSchema>;

/** How far reminders were told: what was due earlier is no news, whatever changes. */
export const reminderRunSchema = v.object({
  id: v.literal('last'),
  /** ms since 1970 */
  through: timestampSchema,
  /** The IANA zone in which the user was. */
  timeZone: v.string(),
  /** What was chosen then: what was due before something else was chosen is told as it was. */
  choices: reminderChoicesSchema,
});
export type ReminderRun = v.InferOutput<typeof reminderRunSchema>;

/** How long a reminder is kept, in ms. */
export const REMINDER_KEPT_FOR = 60 * 24 * 60 * 60_000;
