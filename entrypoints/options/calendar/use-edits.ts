import { useEffect, useRef, useState } from 'react';
import { findEntriesById } from '../../../utils/db/calendar.ts';
import { type EntryEdit, stepOf, undoStepOf } from '../../../utils/domain/calendar/series/edit-occurrence.ts';
import { showsEntry } from '../../../utils/domain/calendar/views/filter.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { planChoices } from '../../../utils/settings/plan.ts';
import type { CalendarRoom } from './room.ts';

interface Done {
  /** The sentence that says what was done. */
  said: string;
  edits: readonly EntryEdit[];
}

export interface Edits {
  /** The last step that can be taken back; null: none, or its sentence was put away. */
  done: string | null;
  /** Whether it was stored. */
  make: (edits: readonly EntryEdit[], said: string) => Promise<boolean>;
  undo: () => Promise<void>;
  close: () => void;
}

/** So many steps can be taken back. */
const MOST_STEPS = 50;

/**
 * Changes entries step by step, each of which can be taken back, also with Ctrl+Z where nothing is written.
 * @param isOwn Whether the entries are what is shown; elsewhere the key takes back only what is said to be done.
 */
export function useEdits({ db, change }: Pick<CalendarRoom, 'db' | 'change'>, isOwn: boolean): Edits {
  const steps = useRef<Done[]>([]);
  const [done, setDone] = useState<string | null>(null);

  const write = ({ put, remove }: ReturnType<typeof stepOf>) =>
    change({ put: { entries: put }, remove: { entries: remove } });

  async function make(edits: readonly EntryEdit[], said: string): Promise<boolean> {
    if (!(await write(stepOf(edits)))) return false;
    steps.current = [...steps.current.slice(1 - MOST_STEPS), { said, edits }];
    const { filter } = await planChoices.get();
    const isHidden = edits.some(({ after }) => after !== null && !showsEntry(filter, after));
    setDone(isHidden ? `${said} ${t('plan_hidden')}` : said);
    return true;
  }

  async function undo(): Promise<void> {
    const last = steps.current.pop();
    if (!last) return;
    const ids = last.edits.flatMap(({ before, after }) => [before?.id, after?.id]);
    const rows = await findEntriesById(
      db,
      ids.filter((id) => id !== undefined),
    );
    const step = undoStepOf(last.edits, new Map(rows.map((row) => [row.id, row])), Date.now());
    if (await write(step)) setDone(null);
    else steps.current.push(last);
  }

  const latest = useRef({ undo, isHeard: true });
  latest.current = { undo, isHeard: isOwn || done !== null };
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || event.altKey || isWriting(event.target) || steps.current.length === 0) return;
      if (!latest.current.isHeard) return;
      event.preventDefault();
      void latest.current.undo();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return { done, make, undo, close: () => setDone(null) };
}

/** A field has an undo of its own; behind a dialog nothing is to change. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"]') !==
      null
  );
}
