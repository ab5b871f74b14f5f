import Dexie from 'dexie';
import { localDay, shiftDay } from '../domain/calendar/days.ts';
import { isDue } from '../domain/calendar/entry.ts';
import { type Agenda, LONGEST_BEFORE } from '../domain/calendar/reminders/reminders.ts';
import { findOccurrences, findTasksBetween } from './calendar.ts';
import type { PasserelleDatabase } from './schema.ts';

/** All that may be reminded of after `from`, up to `to`; both in ms since 1970. */
export function findRemindable(
  db: PasserelleDatabase,
  timeZone: string,
  from: number,
  to: number,
): Promise<Agenda> {
  // Zones differ by more than a day.
  const first = shiftDay(localDay(from, timeZone), -2);
  const last = shiftDay(localDay(to, timeZone), LONGEST_BEFORE + 2);
  return findAgenda(db, first, last);
}

/** Entries and tasks from one day to another, both included. */
export async function findAgenda(db: PasserelleDatabase, first: string, last: string): Promise<Agenda> {
  const [occurrences, tasks] = await Promise.all([
    findOccurrences(db, first, last),
    findTasksBetween(db, first, last),
  ]);
  return { occurrences, tasks };
}

/** What is still to be published and to be done on a day, by title. */
export async function findDayTitles(
  db: PasserelleDatabase,
  day: string,
): Promise<{ entries: string[]; tasks: string[] }> {
  const { occurrences, tasks } = await findAgenda(db, day, day);
  return {
    entries: occurrences.filter(({ entry }) => isDue(entry)).map(({ entry }) => entry.title),
    tasks: tasks.filter(({ done }) => !done).map(({ title }) => title),
  };
}

/** Calls back after each change of an entry or a task, whoever wrote it. Returns a function that stops it. */
export function onAgendaChanged(db: PasserelleDatabase, callback: () => void): () => void {
  const parts = [`idb://${db.name}/entries/`, `idb://${db.name}/tasks/`];
  const hear = (changed: object) => {
    if (Object.keys(changed).some((place) => parts.some((part) => place.startsWith(part)))) callback();
  };
  Dexie.on.storagemutated.subscribe(hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
}
