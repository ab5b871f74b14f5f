import { useEffect, useRef } from 'react';
import { CALENDAR_PARTS, Calendar } from '../../../components/calendar/calendar.tsx';
import { UndoBar } from '../../../components/workspace/undo-bar.tsx';
import { Campaigns } from './campaigns.tsx';
import { Checklists } from './checklists.tsx';
import { isDialog } from './entry-dialog.tsx';
import { CalendarFiles } from './files.tsx';
import { KeyDates } from './key-dates.tsx';
import { Plan } from './plan.tsx';
import { Reminders } from './reminders.tsx';
import type { CalendarRoom } from './room.ts';
import { useEdits } from './use-edits.ts';

interface CalendarPageProps extends Omit<CalendarRoom, 'rest'> {
  /** What follows the section in the address: `plan/2026-12-25`. */
  place: string;
}

/** The calendar, one room at a time. */
export function CalendarPage({ place, ...shared }: CalendarPageProps) {
  const [name = '', ...rest] = place.split('/');
  const part = CALENDAR_PARTS.find((id) => id === name) ?? 'plan';
  const edits = useEdits(shared, part === 'plan');
  const room: CalendarRoom = {
    ...shared,
    rest: rest.join('/'),
    // What a room does besides has a bar of its own: one at a time.
    change: (step) => {
      edits.close();
      return shared.change(step);
    },
  };
  const back = useRef<string | null>(null);
  const isForm = part === 'plan' && isDialog(room.rest);
  const wasForm = useRef(false);
  useEffect(() => {
    // Another room is drawn anew: what the form was opened with, to which the focus would go back, is no longer there.
    if (wasForm.current && part !== 'plan')
      document.querySelector<HTMLElement>('.calendar-part[aria-selected="true"]')?.focus();
    wasForm.current = isForm;
  });
  if (!isForm) back.current = `calendar/${place || 'plan'}`;
  return (
    <>
      <Calendar
        part={part}
        onPart={(next) => {
          edits.close();
          shared.go(`calendar/${next}`);
        }}
        parts={{
          plan: <Plan room={room} edits={edits} back={back.current} />,
          key_dates: <KeyDates room={room} />,
          campaigns: <Campaigns room={room} />,
          checklists: <Checklists room={room} />,
          reminders: <Reminders room={room} />,
          files: <CalendarFiles room={room} />,
        }}
      />
      <UndoBar done={edits.done} onUndo={() => void edits.undo()} onClose={edits.close} />
    </>
  );
}
