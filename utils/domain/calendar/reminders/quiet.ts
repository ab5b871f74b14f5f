import { localDay, shiftDay } from '../days.ts';
import { momentOf } from '../moments.ts';
import { type ReminderChoices, weekdayOf } from './reminder-choices.ts';

/**
 * When the quiet time that holds a moment is over, in ms since 1970; null where that moment is not quiet. Reckoned in
 * moments, so that an hour that comes twice, or not at all, makes no second night.
 * @param timeZone The IANA zone where the user is.
 */
export function quietEnd(
  moment: number,
  choices: Pick<ReminderChoices, 'quiet' | 'quietDays'>,
  timeZone: string,
): number | null {
  let end = moment;
  // One quiet time may lead into the next, over a week at most: one day of it is never quiet.
  for (;;) {
    const today = localDay(end, timeZone);
    const around = [-1, 0].flatMap((shift) => quietTimesOf(shiftDay(today, shift), choices, timeZone));
    const now = end;
    end = Math.max(now, ...around.filter(([from, to]) => from <= now && now < to).map(([, to]) => to));
    if (end === now) return end === moment ? null : end;
  }
}

/** The quiet times that begin on a day, from the first moment to the one after the last. */
function quietTimesOf(
  day: string,
  { quiet, quietDays }: Pick<ReminderChoices, 'quiet' | 'quietDays'>,
  timeZone: string,
): Array<[from: number, to: number]> {
  const times: Array<[number, number]> = [];
  const next = shiftDay(day, 1);
  if (quietDays.includes(weekdayOf(day)))
    times.push([momentOf(day, '00:00', timeZone), momentOf(next, '00:00', timeZone)]);
  if (quiet.on && quiet.from !== quiet.to) {
    const last = quiet.from < quiet.to ? day : next;
    times.push([momentOf(day, quiet.from, timeZone), momentOf(last, quiet.to, timeZone)]);
  }
  return times;
}
