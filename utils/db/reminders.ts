import { localDay } from '../domain/calendar/days.ts';
import { quietEnd } from '../domain/calendar/reminders/quiet.ts';
import { REMINDER_KEPT_FOR, type Reminder } from '../domain/calendar/reminders/reminder.ts';
import type { ReminderChoices } from '../domain/calendar/reminders/reminder-choices.ts';
import {
  type DueReminder,
  FORGOTTEN_AFTER,
  findSubject,
  LONGEST_BEFORE,
  remindersBetween,
} from '../domain/calendar/reminders/reminders.ts';
import {
  sortTelling,
  type Telling,
  type WaitingReminder,
  waitForQuiet,
} from '../domain/calendar/reminders/telling.ts';
import { findAgenda, findRemindable } from './agenda.ts';
import type { PasserelleDatabase } from './schema.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
/** Whoever travels may come back to a time of day that was already there: the zones of the world are so far apart. */
const ZONES_APART = 27 * HOUR;
/** The longest time between two reckonings: a zone may change without a word. */
const LONGEST_PAUSE = HOUR;

/** Who asks, and when. */
export interface Asking {
  choices: ReminderChoices;
  /** ms since 1970 */
  now: number;
  /** The IANA zone where the user is. */
  timeZone: string;
}

/**
 * Takes what is due: what is returned was written down as told, in one transaction, before anybody tells it, and is never
 * returned again. Until `markShown` it counts as missed, so that what nobody could tell is not lost.
 * @returns how to tell it, and the moment of the next reckoning; null: reminders are off.
 */
export async function takeDueReminders(
  db: PasserelleDatabase,
  { choices, now, timeZone }: Asking,
): Promise<{ telling: Telling; next: number | null }> {
  const last = await db.reminderRuns.get('last');
  const moved = last !== undefined && last.timeZone !== timeZone ? ZONES_APART : 0;
  // A clock may have been put back.
  const from = Math.max(Math.min(last?.through ?? now, now) - moved, now - FORGOTTEN_AFTER);
  const until = now + LONGEST_PAUSE;
  // Read before the transaction, which would keep everybody else from reading meanwhile.
  const agenda = await findRemindable(db, timeZone, from, until);
  const past = remindersBetween(agenda, last?.choices ?? choices, timeZone, from, now);
  const coming = remindersBetween(agenda, choices, timeZone, now, until);
  const waiting = choices.on ? await findWaiting(db, now, timeZone) : [];

  return db.transaction('rw', db.reminders, db.reminderRuns, async () => {
    await db.reminderRuns.put({ id: 'last', through: now, timeZone, choices });
    const today = localDay(now, timeZone);
    const nothing = sortTelling([], now, today);
    if (!choices.on) return { telling: nothing, next: null };

    const fresh = (await leaveOutKnown(db, past)).map((one) => waitForQuiet(one, choices, timeZone));
    const rows = await db.reminders.bulkGet(waiting.map(({ row }) => row.key));
    const still = waiting.filter(({ row }, index) => rows[index]?.state === row.state);
    await settleAll(
      db,
      still.flatMap(({ row, reminder }) => (reminder ? [] : [row])),
    );
    const due = [...fresh, ...still.flatMap(({ reminder }) => reminder ?? [])];

    const end = quietEnd(now, choices, timeZone);
    const telling = end === null ? sortTelling(due, now, today) : nothing;
    const told = new Set([...telling.alone, ...telling.together, telling.morning]);
    await db.reminders.bulkPut(
      due.map((one) => ({
        key: one.key,
        subject: one.subject,
        at: end ?? one.at,
        state: stateAfter(end !== null, told.has(one)),
      })),
    );
    return { telling, next: await nextMoment(db, await leaveOutKnown(db, coming), now, end) };
  });
}

/** What a day held yesterday is not told any more. */
function stateAfter(isQuiet: boolean, isTold: boolean): Reminder['state'] {
  if (isQuiet) return 'held';
  return isTold ? 'missed' : 'settled';
}

async function leaveOutKnown(
  db: PasserelleDatabase,
  reminders: readonly DueReminder[],
): Promise<DueReminder[]> {
  const known = await db.reminders.bulkGet(reminders.map(({ key }) => key));
  return reminders.filter((_, index) => known[index] === undefined);
}

/** What was put off until now; `reminder` is null where nothing is to be told of it any more. */
async function findWaiting(
  db: PasserelleDatabase,
  now: number,
  timeZone: string,
): Promise<Array<{ row: Reminder; reminder: WaitingReminder | null }>> {
  const rows = [...(await rowsIn(db, 'snoozed', now)), ...(await rowsIn(db, 'held'))];
  return Promise.all(
    rows.map(async (row) => {
      const { key, subject, at, state } = row;
      const about = at < now - FORGOTTEN_AFTER ? null : await findAbout(db, row, timeZone);
      return { row, reminder: about && { key, subject, at, ...about, wasHeld: state === 'held' } };
    }),
  );
}

async function settleAll(db: PasserelleDatabase, rows: readonly Reminder[]): Promise<void> {
  await db.reminders.bulkPut(rows.map((row) => ({ ...row, state: 'settled' as const })));
}

/** What a reminder speaks of, if it is still to be done. */
async function findAbout(db: PasserelleDatabase, row: Reminder, timeZone: string) {
  const { day } = row.subject;
  return findSubject(row, await findAgenda(db, day, day), timeZone);
}

async function nextMoment(
  db: PasserelleDatabase,
  news: readonly DueReminder[],
  now: number,
  end: number | null,
): Promise<number> {
  const snoozed = await db.reminders.where('[state+at]').above(['snoozed', now]).first();
  const coming = [
    ...news.map(({ at }) => at),
    snoozed?.state === 'snoozed' ? snoozed.at : now,
    end ?? now,
  ].filter((at) => at > now);
  return Math.min(now + LONGEST_PAUSE, ...coming);
}

/** A notification told these: they were not missed. */
export async function markShown(db: PasserelleDatabase, keys: readonly string[]): Promise<void> {
  await db.transaction('rw', db.reminders, async () => {
    // Its button may have been quicker.
    for (const key of keys)
      await db.reminders
        .where('key')
        .equals(key)
        .and(({ state }) => state === 'missed')
        .modify({ state: 'shown' });
  });
}

/** Tells a reminder again at `at`, in ms since 1970. Whether there is one by this key. */
export async function snoozeReminder(db: PasserelleDatabase, key: string, at: number): Promise<boolean> {
  return (await db.reminders.update(key, { state: 'snoozed', at })) > 0;
}

/** Nothing more is to be said of a reminder. */
export async function settleReminder(db: PasserelleDatabase, key: string): Promise<void> {
  await db.reminders.update(key, { state: 'settled' });
}

/** Takes back that a reminder was settled: it was told as `state` says. Whether it still was settled. */
export async function unsettleReminder(
  db: PasserelleDatabase,
  key: string,
  state: 'shown' | 'missed',
): Promise<boolean> {
  const changed = await db.reminders
    .where('key')
    .equals(key)
    .and((row) => row.state === 'settled')
    .modify({ state });
  return changed > 0;
}

/** One that was told or put off. */
export function findReminder(db: PasserelleDatabase, key: string): Promise<Reminder | undefined> {
  return db.reminders.get(key);
}

/** What was told or missed within the last days and is still to be done, the latest first. */
export async function findToldReminders(
  db: PasserelleDatabase,
  { now, timeZone }: Pick<Asking, 'now' | 'timeZone'>,
): Promise<Array<DueReminder & { isMissed: boolean }>> {
  const rows = await db.reminders
    .where('at')
    .above(now - FORGOTTEN_AFTER)
    .reverse()
    .sortBy('at');
  const told = rows.filter(
    ({ state, subject }) => (state === 'shown' || state === 'missed') && subject.noun !== 'day',
  );
  const found = await Promise.all(
    told.map(async (row) => {
      const { key, subject, at, state } = row;
      const about = await findAbout(db, row, timeZone);
      return about ? [{ key, subject, at, ...about, isMissed: state === 'missed' }] : [];
    }),
  );
  return found.flat();
}

/** The next reminders, at the moments at which they will be told: what was put off among them. */
export async function findComingReminders(
  db: PasserelleDatabase,
  { choices, now, timeZone }: Asking,
  limit: number,
): Promise<WaitingReminder[]> {
  if (!choices.on) return [];
  const until = now + LONGEST_BEFORE * DAY;
  const agenda = await findRemindable(db, timeZone, now, until);
  const reckoned = await leaveOutKnown(db, remindersBetween(agenda, choices, timeZone, now, until));
  const coming = reckoned.map((reminder) => waitForQuiet(reminder, choices, timeZone));
  for (const row of [...(await rowsIn(db, 'snoozed')), ...(await rowsIn(db, 'held'))]) {
    const { key, subject, at, state } = row;
    const about = await findAbout(db, row, timeZone);
    if (!about) continue;
    const waiting = waitForQuiet({ key, subject, at: Math.max(at, now), ...about }, choices, timeZone);
    coming.push({ ...waiting, wasHeld: waiting.wasHeld || state === 'held' });
  }
  coming.sort((a, b) => a.at - b.at);
  // Every morning would fill the list; what a day held is not told on another one.
  const morning = coming.find(
    ({ subject, at }) => subject.day === localDay(at, timeZone) && subject.noun === 'day',
  );
  return coming.filter((one) => one.subject.noun !== 'day' || one === morning).slice(0, limit);
}

/** Forgets what was told long ago. */
export async function forgetReminders(db: PasserelleDatabase, now: number): Promise<void> {
  await db.reminders
    .where('at')
    .below(now - REMINDER_KEPT_FOR)
    .delete();
}

/** Those of a state, up to a moment. */
function rowsIn(
  db: PasserelleDatabase,
  state: Reminder['state'],
  until = Number.MAX_SAFE_INTEGER,
): Promise<Reminder[]> {
  return db.reminders.where('[state+at]').between([state, 0], [state, until], true, true).toArray();
}
