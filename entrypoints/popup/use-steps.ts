import { useCallback, useRef, useState } from 'react';
import { refreshLive } from '../../utils/db/use-live.ts';
import type { Occurrence } from '../../utils/domain/calendar/series/occurrences.ts';
import type { Task } from '../../utils/domain/calendar/task.ts';
import type { LineStep } from '../../utils/domain/calendar/today/line-steps.ts';
import type { DoableLine } from '../../utils/domain/calendar/today/todays-checklist.ts';
import type { ErrorCode } from '../../utils/domain/result.ts';
import { t } from '../../utils/i18n/translate.ts';
import type { SavedRow } from '../../utils/messaging/rows.ts';

/** A write, as the background is told. */
type Write = { save: SavedRow } | { remove: { noun: 'entry' | 'task'; id: string } };

interface Done {
  said: string;
  /** The name of what it was done to. */
  name: string;
  undo: Write | null;
  /** The line it was done to, and what the line is when it is taken back. */
  line: { id: string; before: Occurrence | Task | null } | null;
}

type Sender = typeof import('../../utils/messaging/send.ts');
/** What writes is loaded after the popup is painted: nothing of it is shown. */
let sender: Sender | undefined;

/** Loads what writes, so that a keystroke is on its way at once: the popup may be closed right after it. */
export async function prepareToWrite(): Promise<Sender> {
  if (!sender) {
    sender = await import('../../utils/messaging/send.ts');
    sender.onConfirmed(refreshLive);
  }
  return sender;
}

/** The steps of the user: each is shown at once, stored in order, said aloud, and the last one can be taken back. */
export function useSteps() {
  const [touched, setTouched] = useState<ReadonlyMap<string, Occurrence | Task>>(new Map());
  const [done, setDone] = useState<Done | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const write = useCallback((one: Write): Promise<boolean> => {
    const answered = queue.current.then(async () => {
      const { send } = sender ?? (await prepareToWrite());
      const answer = await ('save' in one ? send('saveRow', one.save) : send('deleteRow', one.remove));
      setFailure(answer.ok ? null : answer.error);
      return answer.ok;
    });
    queue.current = answered;
    return answered;
  }, []);

  const touch = useCallback((id: string, row: Occurrence | Task | null) => {
    setTouched((before) => {
      const next = new Map(before);
      if (row === null) next.delete(id);
      else next.set(id, row);
      return next;
    });
  }, []);

  /** Stores something new, or deletes it. */
  async function change(one: Write, said: Omit<Done, 'line'>): Promise<boolean> {
    const isStored = await write(one);
    if (isStored) setDone({ ...said, line: null });
    return isStored;
  }

  /** Does a step on a line; `isListed`: it is one of today's list, and stays there. */
  async function take(line: DoableLine, step: LineStep, said: string, isListed: boolean): Promise<void> {
    const before = line.kind === 'task' ? line.task : line.occurrence;
    const name = line.kind === 'task' ? line.task.title : line.occurrence.entry.title;
    if (isListed) touch(line.id, step.after);
    const last = done;
    setDone({ said, name, undo: step.undo, line: isListed ? { id: line.id, before } : null });
    if (await write({ save: step.save })) return;
    if (isListed) touch(line.id, before);
    setDone(last);
  }

  async function undo(): Promise<void> {
    if (!done?.undo) return;
    const { undo: taken, line, name } = done;
    if (line) touch(line.id, line.before);
    setDone({ said: t('popup_undone', name), name, undo: null, line: null });
    if (!(await write(taken))) setDone(done);
  }

  return { touched, done, failure, setFailure, change, take, undo, forget: () => setDone(null), touch };
}
