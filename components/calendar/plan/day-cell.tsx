import { type CSSProperties, memo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Lasting, Span } from '../../../utils/domain/calendar/views/spans.ts';
import { plural, t } from '../../../utils/i18n/translate.ts';
import { formatDay, formatDays } from '../../shared/dates.ts';
import { PlusIcon } from '../../shared/icons.tsx';
import { campaignStyle } from '../campaigns/campaign-colors.ts';
import { KeyDateLabel, TaskCount, TaskList } from './day-parts.tsx';
import { EntryChip } from './entry-chip.tsx';
import type { PlanActions, PlanDay, PlanLook } from './plan-look.ts';
import { useEntryDrop } from './use-entry-drop.ts';

/** What goes over several days. */
export interface Bar extends Lasting {
  name: string;
  /** Of a campaign; null: a key date. */
  color: number | null;
}

interface DayCellProps {
  day: PlanDay;
  view: 'month' | 'week';
  /** Whether it belongs to another month. */
  isOutside: boolean;
  /** Those that begin on it, or go on from the week before. */
  bars: readonly Span<Bar>[];
  /** The stop of the Tab key, where it is on this day. */
  current: string | null;
  look: PlanLook;
  actions: PlanActions;
  onDropped: (key: string) => void;
}

/** So many entries a day of the month shows; of more, one less, and how many more there are. */
const MOST_IN_MONTH = 4;

/** One day of the month or the week, onto which entries can be dropped. */
export const DayCell = memo(
  function DayCell(props: DayCellProps) {
    const { day, view, isOutside, bars, current, look, actions } = props;
    const { cellProps } = useEntryDrop((key) => {
      props.onDropped(key);
      actions.put(key, { day: day.day });
    });
    const isFull = view === 'month' && day.occurrences.length > MOST_IN_MONTH;
    const drawn = isFull ? day.occurrences.slice(0, MOST_IN_MONTH - 1) : day.occurrences;
    const more = day.occurrences.length - drawn.length;
    const count = day.occurrences.length;
    const name = formatDay(day.day, 'full');
    return (
      <td
        {...cellProps}
        data-group={day.day}
        className="plan-day"
        aria-label={count === 0 ? name : `${name}, ${plural('plan_entries', count)}`}
        aria-current={day.day === look.today ? 'date' : undefined}
        data-outside={isOutside}
      >
        <div className="plan-day-head" data-outside={isOutside}>
          <span className="plan-day-number" aria-hidden="true">
            <span className="plan-number-wide">{numberOf(day.day, view)}</span>
            <span className="plan-number-narrow">{formatDay(day.day, 'short')}</span>
          </span>
          <AddButton day={day.day} isCurrent={current === `add:${day.day}`} onAdd={actions.add} />
        </div>
        {bars.map((span) => (
          <SpanBar key={span.item.id} span={span} />
        ))}
        <div className="plan-lanes" />
        {day.keyDates
          .filter(({ end }) => end === null || end === day.day)
          .map((date) => (
            <KeyDateLabel key={date.id} date={date} />
          ))}
        {drawn.map((occurrence) => (
          <EntryChip
            key={occurrence.key}
            occurrence={occurrence}
            look={look}
            actions={actions}
            isCurrent={current === `entry:${occurrence.key}`}
          />
        ))}
        {more > 0 && (
          <AriaButton
            className="plan-more"
            data-stop={`more:${day.day}`}
            excludeFromTabOrder={current !== `more:${day.day}`}
            onPress={() => actions.showDay(day.day)}
          >
            {plural('plan_more', more)}
          </AriaButton>
        )}
        {view === 'month' ? (
          <TaskCount tasks={day.tasks} />
        ) : (
          <TaskList tasks={day.tasks} onTick={actions.tick} />
        )}
      </td>
    );
  },
  (before, after) =>
    before.day === after.day &&
    before.view === after.view &&
    before.isOutside === after.isOutside &&
    before.current === after.current &&
    before.look === after.look &&
    before.actions === after.actions &&
    JSON.stringify(before.bars) === JSON.stringify(after.bars),
);

/** In a month the name of another one stands where it begins. */
function numberOf(day: string, view: 'month' | 'week'): string {
  return view === 'week' || day.endsWith('-01') ? formatDay(day, 'brief') : String(Number(day.slice(8)));
}

interface AddButtonProps {
  day: string;
  isCurrent: boolean;
  onAdd: (day: string) => void;
}

export function AddButton({ day, isCurrent, onAdd }: AddButtonProps) {
  return (
    // A month has 42 of them: the browser's own button is drawn several times faster.
    <button
      type="button"
      className="plan-add"
      data-stop={`add:${day}`}
      aria-label={t('plan_add_on', formatDay(day, 'full'))}
      tabIndex={isCurrent ? 0 : -1}
      onClick={() => onAdd(day)}
    >
      <PlusIcon />
    </button>
  );
}

function SpanBar({ span: { item, lane, length, isContinued, goesOn } }: { span: Span<Bar> }) {
  const kind = item.color === null ? t('plan_key_date') : t('plan_campaign');
  return (
    <div
      className="plan-span"
      data-continued={isContinued}
      data-goes-on={goesOn}
      style={
        {
          ...(item.color !== null && campaignStyle(item.color)),
          '--lane': lane,
          '--length': length,
        } as CSSProperties
      }
      title={`${item.name}, ${formatDays(item.first, item.last)}`}
    >
      <span className="hidden-visually">{t('labelled', kind, '')}</span>
      {item.name}
      <span className="hidden-visually">, {formatDays(item.first, item.last)}</span>
    </div>
  );
}
