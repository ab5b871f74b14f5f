import { useState } from 'react';
import { formatDay } from '../../../components/shared/dates.ts';
import { findTasksOfChecklist } from '../../../utils/db/checklists.ts';
import { requestedTasks, withLines } from '../../../utils/domain/calendar/checklists/checklist-tasks.ts';
import {
  MAX_CHECKLIST_LINES,
  type ReusableChecklist,
} from '../../../utils/domain/calendar/checklists/reusable-checklist.ts';
import { detach, type Occurrence } from '../../../utils/domain/calendar/series/occurrences.ts';
import { type Rhythm, ruleOfRhythm } from '../../../utils/domain/calendar/series/rhythm.ts';
import type { Task } from '../../../utils/domain/calendar/task.ts';
import { plural, t } from '../../../utils/i18n/translate.ts';
import type { CalendarRoom, CalendarStep } from './room.ts';

interface Done {
  said: string;
  /** Made when it is wanted, of the rows as they are then; null: there is nothing left to take back. */
  inverse: () => Promise<CalendarStep | null>;
}

/** What is done with checklists, and how the last step that loses or adds something is taken back. */
export function useChecklistSteps({ db, change }: CalendarRoom) {
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const createId = () => crypto.randomUUID();

  /** A step without an inverse is undone by doing the opposite: the bar of the step before must not undo it too. */
  async function take(step: CalendarStep, undoable: Done | null = null): Promise<boolean> {
    setProblem(null);
    const isStored = await change(step);
    if (isStored) setDone(undoable);
    return isStored;
  }

  function save(list: ReusableChecklist, changes: Partial<ReusableChecklist>): Promise<boolean> {
    return take({ put: { checklists: [{ ...list, ...changes, updatedAt: Date.now() }] } });
  }

  return {
    done: done?.said ?? null,
    problem,
    close: () => setDone(null),
    undo: async () => {
      const inverse = await done?.inverse();
      if (!inverse || (await change(inverse))) setDone(null);
    },
    save,
    tick: (task: Task, isDone: boolean) =>
      void change({ put: { tasks: [{ ...task, done: isDone, updatedAt: Date.now() }] } }),

    /** @returns the new list's id; null where it could not be stored. */
    create: async (from: Partial<ReusableChecklist>): Promise<string | null> => {
      const now = Date.now();
      const id = createId();
      const empty = { name: '', brandId: null, items: [], recurrence: null, madeThrough: null };
      const row = { ...empty, ...from, id, createdAt: now, updatedAt: now };
      return (await take({ put: { checklists: [row] } })) ? id : null;
    },

    addStarters: (missing: ReusableChecklist[]) => {
      const ids = missing.map(({ id }) => id);
      return take(
        { put: { checklists: missing } },
        { said: plural('lists_added', ids.length), inverse: async () => ({ remove: { checklists: ids } }) },
      );
    },

    setRhythm: (list: ReusableChecklist, rhythm: Rhythm, today: string) => {
      const rule = ruleOfRhythm(rhythm);
      // A clock that was once ahead must not keep the list from coming.
      const { madeThrough } = list;
      return save(list, {
        recurrence: rule === null ? null : { rule, from: today },
        madeThrough: madeThrough !== null && madeThrough > today ? null : madeThrough,
      });
    },

    addLine: async (list: ReusableChecklist, title: string): Promise<boolean> => {
      if (list.items.length < MAX_CHECKLIST_LINES)
        return save(list, { items: [...list.items, { id: createId(), title }] });
      setProblem(t('lists_full', MAX_CHECKLIST_LINES));
      return false;
    },

    deleteLine: (list: ReusableChecklist, item: ReusableChecklist['items'][number]) => {
      const items = list.items.filter(({ id }) => id !== item.id);
      return take(
        { put: { checklists: [{ ...list, items, updatedAt: Date.now() }] } },
        {
          said: t('lists_line_deleted', item.title),
          inverse: async () => {
            const now = await db.checklists.get(list.id);
            return now ? { put: { checklists: [{ ...now, items: list.items }] } } : null;
          },
        },
      );
    },

    /** Its tasks stay where they are. */
    remove: (list: ReusableChecklist) =>
      take(
        { remove: { checklists: [list.id] } },
        { said: t('lists_deleted', list.name), inverse: async () => ({ put: { checklists: [list] } }) },
      ),

    addToDay: async (list: ReusableChecklist, day: string) => {
      const there = await findTasksOfChecklist(db, list.id, day);
      const tasks = requestedTasks(list, day, there, Date.now(), createId);
      if (tasks.length === 0) return setProblem(t('lists_used_none'));
      const ids = tasks.map(({ id }) => id);
      await take(
        { put: { tasks } },
        {
          said: plural('lists_used', tasks.length, formatDay(day, 'date')),
          inverse: async () => ({ remove: { tasks: ids } }),
        },
      );
    },

    addToEntry: async (list: ReusableChecklist, occurrence: Occurrence) => {
      const entry = detach(occurrence);
      const checklist = withLines(entry, list, createId);
      const added = new Set(checklist.slice(entry.checklist.length).map(({ id }) => id));
      if (added.size === 0) return setProblem(t('lists_entry_used_none'));
      await take(
        { put: { entries: [{ ...entry, checklist, updatedAt: Date.now() }] } },
        {
          said: plural('lists_entry_used', added.size, entry.title),
          inverse: async () => {
            const now = await db.entries.get(entry.id);
            if (!now) return null;
            const left = now.checklist.filter(({ id }) => !added.has(id));
            return { put: { entries: [{ ...now, checklist: left, updatedAt: Date.now() }] } };
          },
        },
      );
    },
  };
}
