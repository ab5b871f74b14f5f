import { useMemo, useRef, useState } from 'react';
import type { PlanActions } from '../../../components/calendar/plan/plan-look.ts';
import { formatDay } from '../../../components/shared/dates.ts';
import { findOccurrence, findSeries } from '../../../utils/db/calendar.ts';
import { shiftDay } from '../../../utils/domain/calendar/days.ts';
import {
  type EntryEdit,
  moveOccurrence,
  removeOccurrence,
  setStatus,
} from '../../../utils/domain/calendar/series/edit-occurrence.ts';
import type { Occurrence } from '../../../utils/domain/calendar/series/occurrences.ts';
import { formEntryOf } from '../../../utils/domain/calendar/series/series.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { copyEntry } from './copy-entry.ts';
import type { CalendarRoom } from './room.ts';
import type { Edits } from './use-edits.ts';
import type { Publishing } from './use-publishing.ts';

/** What the views can do, on the rows as they are when it is done. */
export function usePlanActions(room: CalendarRoom, make: Edits['make'], publish: Publishing['publish']) {
  const [asked, setAsked] = useState<Occurrence | null>(null);
  // The views are drawn again only where something of theirs changed: what they can do stays the same.
  const latest = useRef({ room, make, publish });
  latest.current = { room, make, publish };

  const actions = useMemo<PlanActions>(() => {
    /** Does something with an entry, if it is still there. */
    async function withEntry(
      key: string,
      work: (occurrence: Occurrence, now: number) => void | Promise<void>,
    ): Promise<void> {
      const found = await findOccurrence(latest.current.room.db, key);
      if (found) await work(found, Date.now());
    }
    async function done(edits: readonly EntryEdit[], said: string): Promise<void> {
      await latest.current.make(edits, said);
    }
    const move = (occurrence: Occurrence, day: string, now: number) =>
      day === occurrence.day
        ? undefined
        : done(
            moveOccurrence(occurrence, day, now),
            t('plan_moved', occurrence.entry.title, formatDay(day, 'full')),
          );
    return {
      open: (key) => latest.current.room.go(`calendar/plan/entry/${key}`),
      add: (day) => latest.current.room.go(day === null ? 'calendar/plan/new' : `calendar/plan/new/${day}`),
      put: (key, target) =>
        void withEntry(key, (found, now) => {
          if ('day' in target) return move(found, target.day, now);
          if (target.status === found.entry.status) return;
          const said = t('plan_status_set', found.entry.title, t(`entry_status_${target.status}`));
          return done(setStatus(found, target.status, now), said);
        }),
      shift: (key, days) =>
        void withEntry(key, (found, now) =>
          found.day === '' ? undefined : move(found, shiftDay(found.day, days), now),
        ),
      askDay: (key) => void withEntry(key, setAsked),
      publish: (key) => void latest.current.publish(key),
      duplicate: (key) =>
        void withEntry(key, (found) => {
          const after = copyEntry(formEntryOf(found));
          return done([{ before: null, after }], t('plan_duplicated', found.entry.title));
        }),
      remove: (key) =>
        void withEntry(key, async (found, now) => {
          const series = await findSeries(latest.current.room.db);
          const { title } = found.entry;
          const said = found.isRepeat
            ? t('plan_day_deleted', title, formatDay(found.day, 'full'))
            : t('plan_deleted', title);
          await done(removeOccurrence(found, series, now), said);
        }),
      tick: (task, isDone) =>
        void latest.current.room.change({
          put: { tasks: [{ ...task, done: isDone, updatedAt: Date.now() }] },
        }),
      showDay: (day) => latest.current.room.go(`calendar/plan/week/${day}`),
    };
  }, []);

  return { actions, asked, closeAsked: () => setAsked(null) };
}
