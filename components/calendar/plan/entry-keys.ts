import type { KeyboardEvent } from 'react';
import type { PlanActions } from './plan-look.ts';

const DAYS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The keys of an entry that has the focus: Shift with an arrow moves it by a day or a week, Delete deletes it. */
export function entryKeys(
  stop: string,
  { key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent,
  actions: Pick<PlanActions, 'shift' | 'remove'>,
  onMoved: (days: number, entry: string) => void = () => {},
): boolean {
  if (!stop.startsWith('entry:') || ctrlKey || metaKey || altKey) return false;
  const entry = stop.slice('entry:'.length);
  const days = DAYS[key as keyof typeof DAYS];
  if (shiftKey && days !== undefined) {
    onMoved(days, entry);
    actions.shift(entry, days);
    return true;
  }
  if (key !== 'Delete' || shiftKey) return false;
  actions.remove(entry);
  return true;
}
