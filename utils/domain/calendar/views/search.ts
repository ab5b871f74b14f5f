import { createLibrarySearch, type Found } from '../../library/search.ts';
import { shiftDay } from '../days.ts';
import type { Entry } from '../entry.ts';
import { type Occurrence, occurrencesBetween } from '../series/occurrences.ts';

export interface EntrySearch {
  /** Takes the entries as they are now; only what changed will be indexed again. */
  update: (entries: readonly Entry[]) => void;
  /** The entries that hold every word of the query, or one that is nearly it; null: nothing is asked. */
  find: (query: string) => Found[] | null;
}

/**
 * Searches entries by their title, texts, hashtags and notes, as the library of templates is searched: accents and case
 * do not count, a typo is forgiven.
 */
export function createEntrySearch(): EntrySearch {
  const search = createLibrarySearch();
  return {
    update: (entries) => search.update(entries.map(asSearched)),
    find: (query) => search.find(query.replaceAll('#', ' ')),
  };
}

function asSearched(entry: Entry) {
  const { id, title, text, texts, hashtags, imageNotes, notes, link, owner, objective } = entry;
  const own = Object.values(texts).flatMap((one) => [one?.text ?? '', one?.firstComment ?? '']);
  return {
    id,
    title,
    keywords: hashtags,
    tags: [owner, objective].filter((words) => words !== ''),
    body: [text, ...own, imageNotes, notes, link].filter((words) => words !== '').join('\n'),
  };
}

/** So far ahead the next day of a series is looked for, in days. */
const LOOK_AHEAD = 366;

/**
 * Where an entry that was found stands: of a series the next time that it comes, or where there is none its first; an
 * entry without a day has an empty one.
 * @param replacing The entries that stand for days of series.
 */
export function placeFound(entry: Entry, replacing: readonly Entry[], today: string): Occurrence {
  const { id, day, recurrence } = entry;
  if (recurrence === null || day === null) return { key: id, entry, day: day ?? '', isRepeat: false };
  const own = [entry, ...replacing.filter(({ series }) => series?.id === id)];
  const next = occurrencesBetween(own, today, shiftDay(today, LOOK_AHEAD)).find(({ isRepeat }) => isRepeat);
  return next ?? { key: id, entry, day, isRepeat: true };
}
