import type { Entry } from '../../../../utils/domain/calendar/entry.ts';
import { emptyEntry } from '../../../../utils/domain/calendar/entry.ts';
import type { Occurrence } from '../../../../utils/domain/calendar/series/occurrences.ts';

/** An entry of brand `one` in Paris, on `day`, with what is given. */
export function planned(id: string, day: string, rest: Partial<Entry> = {}): Occurrence {
  const entry: Entry = {
    ...emptyEntry(1_000, 'Europe/Paris'),
    id,
    title: id,
    day,
    brandId: 'one',
    networks: ['facebook'],
    ...rest,
  };
  return { key: id, entry, day, isRepeat: false };
}
