import type { Campaign } from '../../../utils/domain/calendar/campaign.ts';
import type { EntryStatus } from '../../../utils/domain/calendar/entry.ts';
import type { DatedKeyDate } from '../../../utils/domain/calendar/key-dates/chosen-key-date.ts';
import type { Occurrence } from '../../../utils/domain/calendar/series/occurrences.ts';
import type { Task } from '../../../utils/domain/calendar/task.ts';

/** What every view needs to know to show an entry. */
export interface PlanLook {
  /** `YYYY-MM-DD` */
  today: string;
  /** Where the user is: a time of another zone is named with it. */
  timeZone: string;
  /** The names of the brands; empty where there is but one, which goes without saying. */
  brands: ReadonlyMap<string, string>;
  campaigns: ReadonlyMap<string, Campaign>;
  /** Where an entry opens, by the key of its occurrence. */
  addressOf: (key: string) => string;
}

/** Where an entry is dropped: on a day, or on how far it has come. */
type PlanTarget = { day: string } | { status: EntryStatus };

/** What can be done in every view. Entries are named by the key of their occurrence. */
export interface PlanActions {
  open: (key: string) => void;
  /** Null: an idea, without a day. */
  add: (day: string | null) => void;
  put: (key: string, target: PlanTarget) => void;
  /** Moves it so many days. */
  shift: (key: string, days: number) => void;
  /** Asks for the day to move it to. */
  askDay: (key: string) => void;
  /** Takes it to the network, with its text ready. */
  publish: (key: string) => void;
  duplicate: (key: string) => void;
  remove: (key: string) => void;
  tick: (task: Task, done: boolean) => void;
  /** All of a day. */
  showDay: (day: string) => void;
}

/** What a view shows. */
export interface PlanShown {
  occurrences: readonly Occurrence[];
  keyDates: readonly DatedKeyDate[];
  tasks: readonly Task[];
  campaigns: readonly Campaign[];
}

/** What one day holds. */
export interface PlanDay {
  day: string;
  occurrences: Occurrence[];
  /** Those that last no longer than this day, or begin on it. */
  keyDates: DatedKeyDate[];
  tasks: Task[];
}

/** Everything by its day. */
export function byDay({ occurrences, keyDates, tasks }: PlanShown): Map<string, PlanDay> {
  const days = new Map<string, PlanDay>();
  const at = (day: string): PlanDay => {
    const known = days.get(day) ?? { day, occurrences: [], keyDates: [], tasks: [] };
    days.set(day, known);
    return known;
  };
  for (const occurrence of occurrences) at(occurrence.day).occurrences.push(occurrence);
  for (const date of keyDates) at(date.day).keyDates.push(date);
  for (const task of tasks) at(task.day).tasks.push(task);
  return days;
}
