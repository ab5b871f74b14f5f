import { memo, useMemo, useState } from 'react';
import { ENTRY_STATUSES, type EntryStatus } from '../../../utils/domain/calendar/entry.ts';
import type { Occurrence } from '../../../utils/domain/calendar/series/occurrences.ts';
import { plural, t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { PlusIcon } from '../../shared/icons.tsx';
import { EntryChip } from './entry-chip.tsx';
import { entryKeys } from './entry-keys.ts';
import { StatusIcon } from './plan-icons.tsx';
import type { PlanActions, PlanLook } from './plan-look.ts';
import { useDragArrows, useEntryDrop } from './use-entry-drop.ts';
import { useStops } from './use-stops.ts';

interface BoardProps {
  label: string;
  /** By day; those without a day too. */
  occurrences: readonly Occurrence[];
  look: PlanLook;
  actions: PlanActions;
}

/** What lies behind: the last comes first. */
const BEHIND: readonly EntryStatus[] = ['published', 'measured'];

/** One column for each status; an entry goes on by being dragged to the next. */
export function Board({ label, occurrences, look, actions }: BoardProps) {
  const columns = useMemo(() => {
    return ENTRY_STATUSES.map((status) => {
      const entries = occurrences.filter(({ entry }) => entry.status === status);
      return { status, entries: BEHIND.includes(status) ? entries.toReversed() : entries };
    });
  }, [occurrences]);
  const stops = useStops({
    columns: ENTRY_STATUSES.length,
    preferred: `entry:${occurrences[0]?.key ?? ''}`,
    onStopKey: (stop, event) => entryKeys(stop, event, actions),
  });
  useDragArrows(stops.gridProps.ref, ENTRY_STATUSES.length);
  return (
    <table {...stops.gridProps} aria-label={label} className="plan-board">
      <tbody>
        <tr className="plan-columns">
          {columns.map(({ status, entries }) => (
            <Column
              key={status}
              status={status}
              entries={entries}
              current={stops.current}
              look={look}
              actions={actions}
              onDropped={(key) => stops.follow(`entry:${key}`, status)}
            />
          ))}
        </tr>
      </tbody>
    </table>
  );
}

interface ColumnProps {
  status: EntryStatus;
  entries: readonly Occurrence[];
  current: string;
  look: PlanLook;
  actions: PlanActions;
  onDropped: (key: string) => void;
}

/** So many cards a column draws at first, and each time that more are asked for. */
const CARDS_AT_ONCE = 30;

const Column = memo(function Column({ status, entries, current, look, actions, onDropped }: ColumnProps) {
  const [most, setMost] = useState(CARDS_AT_ONCE);
  const { cellProps } = useEntryDrop((key) => {
    onDropped(key);
    actions.put(key, { status });
  });
  const name = t(`entry_status_${status}`);
  return (
    <td
      {...cellProps}
      aria-label={`${name}, ${plural('plan_entries', entries.length)}`}
      className="plan-column"
      data-group={status}
    >
      <div className="plan-column-head">
        <span className="plan-status" data-status={status}>
          <StatusIcon status={status} />
          {name}
        </span>
        <span className="small soft">{entries.length}</span>
      </div>
      {entries.slice(0, most).map((occurrence) => (
        <EntryChip
          key={occurrence.key}
          occurrence={occurrence}
          look={look}
          actions={actions}
          isCurrent={current === `entry:${occurrence.key}`}
          hasDay
        />
      ))}
      {entries.length > most && (
        <Button variant="quiet" onPress={() => setMost(most + CARDS_AT_ONCE)}>
          {plural('plan_more', entries.length - most)}
        </Button>
      )}
      {status === 'idea' && (
        <Button variant="quiet" onPress={() => actions.add(null)}>
          <PlusIcon />
          {t('plan_add_idea')}
        </Button>
      )}
    </td>
  );
});
