import { browser } from 'wxt/browser';
import { findDayTitles, onAgendaChanged } from '../../utils/db/agenda.ts';
import { findOccurrence } from '../../utils/db/calendar.ts';
import {
  findReminder,
  forgetReminders,
  markShown,
  settleReminder,
  snoozeReminder,
  takeDueReminders,
  unsettleReminder,
} from '../../utils/db/reminders.ts';
import { isDue } from '../../utils/domain/calendar/entry.ts';
import { nextMorning, SHORT_SNOOZE } from '../../utils/domain/calendar/reminders/reminders.ts';
import type { Telling } from '../../utils/domain/calendar/reminders/telling.ts';
import { localTimeZone } from '../../utils/domain/calendar/time-zone.ts';
import { fail, succeed } from '../../utils/domain/result.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { reminderChoices } from '../../utils/settings/items.ts';
import { lookUp, watchDatabase, withDatabase } from './database.ts';
import {
  DAY,
  keyOfNotification,
  SUMMARY,
  tellDay,
  tellReminder,
  tellTest,
  tellTogether,
} from './notifications.ts';
import { openForPublishing } from './publishing.ts';

const ALARM = 'reminders';
/** After a failure of the storage, in ms. */
const TRY_AGAIN_AFTER = 5 * 60_000;

/**
 * Reminds of entries and tasks. A reminder is told at most once: it is written down as told before its notification is
 * made, and what the worker's death or the browser then leaves untold is listed in the workspace as missed.
 */
export function answerReminders(): void {
  receive('snoozeReminder', async ({ key, at }) => {
    const snoozed = await withDatabase(async (db) =>
      (await snoozeReminder(db, key, at)) ? succeed(null) : fail('not_found'),
    );
    void remind();
    return snoozed;
  });
  receive('settleReminder', ({ key }) =>
    withDatabase(async (db) => {
      await settleReminder(db, key);
      return succeed(null);
    }),
  );
  receive('unsettleReminder', ({ key, state }) =>
    withDatabase(async (db) =>
      (await unsettleReminder(db, key, state)) ? succeed(null) : fail('not_found'),
    ),
  );
  receive('testReminder', async () => ((await tellTest()) ? succeed(null) : fail('notifications_off')));

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void remind();
  });
  // It starts the worker with the browser: what was due meanwhile is told then.
  browser.runtime.onStartup.addListener(() => void remind());
  watchDatabase((db) => onAgendaChanged(db, () => void remind()));
  reminderChoices.watch(() => void remind());
  browser.notifications.onClicked.addListener((id) => void open(id));
  browser.notifications.onButtonClicked?.addListener((id, button) => void snooze(id, button));
  // The browser may have dropped the alarm, as at an update, or stopped the worker before it was set.
  void remind();
}

let last: Promise<void> = Promise.resolve();
let isAsked = false;

/** Tells what is due and sets the alarm to what is next; one run at a time, and one more for whatever asks meanwhile. */
function remind(): Promise<void> {
  if (isAsked) return last;
  isAsked = true;
  last = last.then(async () => {
    isAsked = false;
    await run().catch(() => wakeAt(Date.now() + TRY_AGAIN_AFTER));
  });
  return last;
}

async function run(): Promise<void> {
  const choices = await reminderChoices.get();
  const now = Date.now();
  const taken = await withDatabase(async (db) =>
    succeed(await takeDueReminders(db, { choices, now, timeZone: localTimeZone() })),
  );
  // Nothing was written down, so nothing is told: it is told as late, once there is room.
  if (!taken.ok) return wakeAt(now + TRY_AGAIN_AFTER);
  const { telling, next } = taken.value;
  if (next === null) await browser.alarms.clear(ALARM);
  else await wakeAt(next);
  await tell(telling, now);
}

async function wakeAt(when: number): Promise<void> {
  await browser.alarms.create(ALARM, { when });
}

async function tell({ alone, together, isLate, morning }: Telling, now: number): Promise<void> {
  const shown: string[] = [];
  for (const reminder of alone) if (await tellReminder(reminder, now)) shown.push(reminder.key);
  if (together.length > 0) {
    const isTold = await tellTogether(together, isLate);
    // Titles in a summary are easily overlooked: what was late is still listed as missed.
    if (isTold && !isLate) shown.push(...together.map(({ key }) => key));
  }
  if (morning) {
    const { subject, key } = morning;
    const titles = await lookUp((db) => findDayTitles(db, subject.day));
    if (titles && (await tellDay(titles))) shown.push(key);
  }
  if (shown.length === 0) return;
  await withDatabase(async (db) => {
    await markShown(db, shown);
    return succeed(null);
  });
}

async function open(id: string): Promise<void> {
  const key = keyOfNotification(id);
  if (key === null && id !== SUMMARY && id !== DAY) return;
  await browser.notifications.clear(id);
  if (id === DAY) return openWorkspace('calendar/plan');
  const row = key === null ? null : await lookUp((db) => findReminder(db, key));
  if (row?.subject.noun === 'entry') {
    const { id: entryKey } = row.subject;
    const occurrence = await lookUp((db) => findOccurrence(db, entryKey));
    // What was published meanwhile is not to be published again.
    if (occurrence && !isDue(occurrence.entry)) return openWorkspace(`calendar/plan/entry/${entryKey}`);
    const opened = await openForPublishing(entryKey);
    if (opened.ok) return;
  }
  await openWorkspace('calendar/reminders');
}

async function openWorkspace(place: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${place}` as never) });
}

/** The buttons of a notification: soon, and tomorrow. */
async function snooze(id: string, button: number): Promise<void> {
  const key = keyOfNotification(id);
  if (key === null) return;
  await browser.notifications.clear(id);
  const now = Date.now();
  const { dayTime } = await reminderChoices.get();
  const at = button === 0 ? now + SHORT_SNOOZE : nextMorning(now, dayTime, localTimeZone());
  await withDatabase(async (db) => succeed(await snoozeReminder(db, key, at)));
  await remind();
}

/** Forgets the reminders of long ago. */
export async function forgetOldReminders(): Promise<void> {
  await withDatabase(async (db) => succeed(await forgetReminders(db, Date.now())));
}
