import { useState } from 'react';
import type { PlanFilter } from '../../../utils/domain/calendar/views/filter.ts';
import { EntryDesk, type EntryTarget } from './entry-desk.tsx';
import type { CalendarRoom } from './room.ts';
import type { Edits } from './use-edits.ts';

interface EntryDialogProps {
  room: CalendarRoom;
  edits: Edits;
  /** What the plan is narrowed down by, which a new entry fits. */
  filter: PlanFilter;
  /** Where the form was opened, to which closing it leads; null: it was opened by its address, as from the popup. */
  back: string | null;
}

/**
 * The form of one entry, over whatever the plan shows: `calendar/plan/entry/<key of the occurrence>` for one that is
 * there, `calendar/plan/new/<day>` for a new one, without the day for an idea. `new/<day>/<id>` goes on with what was
 * begun under this id. Nothing at any other address.
 */
export function EntryDialog({ room, ...rest }: EntryDialogProps) {
  const [copied, setCopied] = useState<string | null>(null);
  const target = readTarget(room.rest);
  if (target === null) return null;
  const isCopy = target.kind === 'entry' && target.key === copied;
  return <EntryDesk key={room.rest} {...{ room, target, isCopy, ...rest }} onCopied={setCopied} />;
}

/** Whether an address of the plan, `entry/<key>` for one, is that of the form of an entry. */
export function isDialog(rest: string): boolean {
  return readTarget(rest) !== null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function readTarget(rest: string): EntryTarget | null {
  const [place, first = '', id = ''] = rest.split('/');
  if (place === 'entry') return { kind: 'entry', key: decode(rest.slice('entry/'.length)) };
  if (place !== 'new') return null;
  return { kind: 'new', day: DAY.test(first) ? first : null, id: id === '' ? null : id };
}

/** The browser writes what no address holds as `%…`. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
