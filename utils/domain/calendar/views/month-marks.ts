import type { NetworkId } from '../../conversation/item.ts';
import type { Campaign } from '../campaign.ts';
import { shiftDay } from '../days.ts';
import { ENTRY_STATUSES, type EntryStatus } from '../entry.ts';
import type { DatedKeyDate } from '../key-dates/chosen-key-date.ts';
import type { Occurrence } from '../series/occurrences.ts';
import type { Task } from '../task.ts';

/** What a day has for one network: how many entries, and how far the one is that is least far. */
export interface NetworkMark {
  /** Null: entries that say none. */
  network: NetworkId | null;
  status: EntryStatus;
  count: number;
}

/** What one day of the month holds. */
export interface DayMarks {
  entries: number;
  networks: NetworkMark[];
  keyDates: DatedKeyDate[];
  campaigns: Campaign[];
  /** Tasks that are still to do. */
  tasks: number;
}

interface Shown {
  entries: readonly Occurrence[];
  keyDates: readonly DatedKeyDate[];
  campaigns: readonly Campaign[];
  tasks: readonly Task[];
}

/** What each day from `first` to `last`, both included, holds; days that hold nothing are left out. */
export function monthMarks({ entries, keyDates, campaigns, tasks }: Shown, first: string, last: string) {
  const marks = new Map<string, DayMarks>();
  const at = (day: string): DayMarks => {
    const known = marks.get(day);
    if (known) return known;
    const made: DayMarks = { entries: 0, networks: [], keyDates: [], campaigns: [], tasks: 0 };
    if (day >= first && day <= last) marks.set(day, made);
    return made;
  };
  for (const { day, entry } of entries) {
    const marked = at(day);
    marked.entries++;
    for (const network of entry.networks.length > 0 ? entry.networks : [null]) {
      const mark = marked.networks.find((one) => one.network === network);
      if (!mark) marked.networks.push({ network, status: entry.status, count: 1 });
      else {
        mark.count++;
        if (rank(entry.status) < rank(mark.status)) mark.status = entry.status;
      }
    }
  }
  for (const keyDate of keyDates)
    for (const day of daysOf(keyDate.day, keyDate.end ?? keyDate.day, first, last))
      at(day).keyDates.push(keyDate);
  for (const campaign of campaigns)
    for (const day of daysOf(campaign.first, campaign.last, first, last)) at(day).campaigns.push(campaign);
  for (const { day, done } of tasks) if (!done) at(day).tasks++;
  return marks;
}

function rank(status: EntryStatus): number {
  return ENTRY_STATUSES.indexOf(status);
}

/** The days of a span that lie in another. */
function daysOf(first: string, last: string, from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = first > from ? first : from; day <= last && day <= to; day = shiftDay(day, 1))
    days.push(day);
  return days;
}
