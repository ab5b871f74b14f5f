import { browser } from 'wxt/browser';
import { isAnyChecklistDue, makeDueTasks } from '../../utils/db/checklists.ts';
import { localDay, shiftDay } from '../../utils/domain/calendar/days.ts';
import { momentOf } from '../../utils/domain/calendar/moments.ts';
import { localTimeZone } from '../../utils/domain/calendar/time-zone.ts';
import { succeed } from '../../utils/domain/result.ts';
import { lookUp, withDatabase } from './database.ts';

const NEXT_DAY = 'checklists';
/** The daily one finds a day that began while the machine slept or changed its time zone. */
const ALARMS = [NEXT_DAY, 'daily'];
/** Clocks of the browser and of the machine may differ a little. */
const AFTER_MIDNIGHT = 60_000;

/** Makes the tasks of the checklists that come by themselves: now, and when a day begins. */
export function keepChecklists(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (ALARMS.includes(name)) void makeTasksOfToday();
  });
  void makeTasksOfToday();
}

/** Makes what is due today and is not made yet; it may be asked as often as one likes. */
export async function makeTasksOfToday(): Promise<void> {
  const now = Date.now();
  const today = localDay(now);
  const midnight = momentOf(shiftDay(today, 1), '00:00', localTimeZone());
  void browser.alarms.create(NEXT_DAY, { when: midnight + AFTER_MIDNIGHT });
  // Nothing is told where there is nothing to write.
  if (await lookUp((db) => isAnyChecklistDue(db, today)))
    await withDatabase(async (db) => succeed(await makeDueTasks(db, today, now)));
}
