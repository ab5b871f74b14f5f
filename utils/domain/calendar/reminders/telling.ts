import { quietEnd } from './quiet.ts';
import type { ReminderChoices } from './reminder-choices.ts';
import { type DueReminder, LATE_AFTER } from './reminders.ts';

/** As many notifications at once are no burst. */
const MOST_ALONE = 3;

export interface WaitingReminder extends DueReminder {
  /** Whether it had to wait for the end of the quiet hours. */
  wasHeld: boolean;
}

/** How what is due is told. */
export interface Telling {
  /** One notification each. */
  alone: DueReminder[];
  /** One notification for all of them; empty: none. */
  together: DueReminder[];
  /** Whether some of those were due while the browser was closed, or the machine asleep. */
  isLate: boolean;
  /** What the day holds. */
  morning: DueReminder | null;
}

/** The same reminder at the moment from which it may be told: after the quiet hours, where it falls in them. */
export function waitForQuiet(
  reminder: DueReminder,
  choices: ReminderChoices,
  timeZone: string,
): WaitingReminder {
  const end = quietEnd(reminder.at, choices, timeZone);
  return { ...reminder, at: end ?? reminder.at, wasHeld: end !== null };
}

/**
 * What is told by itself and what together: what is late is one summary, as are several that waited for the end of the
 * quiet hours and more than a few at the same time. Of mornings only that of `today` is worth telling.
 */
export function sortTelling(due: readonly WaitingReminder[], now: number, today: string): Telling {
  const morning = due.find(({ subject }) => subject.noun === 'day' && subject.day === today) ?? null;
  const others = due.filter(({ subject }) => subject.noun !== 'day');
  const late = others.filter(({ at }) => now - at > LATE_AFTER);
  const inTime = others.filter((one) => !late.includes(one));
  const isMany = inTime.length > MOST_ALONE || inTime.filter(({ wasHeld }) => wasHeld).length > 1;
  return {
    alone: isMany ? [] : inTime,
    together: isMany ? others : late,
    isLate: late.length > 0,
    morning,
  };
}
