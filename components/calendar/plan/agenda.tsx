import { memo, useMemo } from 'react';
import type { Campaign } from '../../../utils/domain/calendar/campaign.ts';
import { plural, t } from '../../../utils/i18n/translate.ts';
import { formatDay, formatDays } from '../../shared/dates.ts';
import { Empty } from '../../shared/states.tsx';
import { campaignStyle } from '../campaigns/campaign-colors.ts';
import { AddButton } from './day-cell.tsx';
import { KeyDateLabel, TaskList } from './day-parts.tsx';
import { EntryChip } from './entry-chip.tsx';
import { entryKeys } from './entry-keys.ts';
import { byDay, type PlanActions, type PlanDay, type PlanLook, type PlanShown } from './plan-look.ts';
import { useDragArrows, useEntryDrop } from './use-entry-drop.ts';
import { useRows } from './use-rows.ts';
import { useStops } from './use-stops.ts';

interface AgendaProps {
  label: string;
  shown: PlanShown;
  look: PlanLook;
  actions: PlanActions;
  /** The day that it opens at, where what is before it is shown too. */
  from: string;
  /** Why nothing is shown. */
  empty: string;
  /** By the id of an entry, the stems of the words that it was found by. */
  found?: ReadonlyMap<string, readonly string[]>;
}

/** In pixels, as the style sheet has them. */
const HEAD = 37;
const ENTRY = 52;
const LINE = 28;
const GAP = 12;

/** Day by day what is planned; only the days in view are drawn. Ideas without a day come last. */
export function Agenda({ label, shown, look, actions, from, empty, found }: AgendaProps) {
  const days = useMemo(() => [...byDay(shown).values()].sort(byDate), [shown]);
  const starts = useMemo(() => startsOf(shown.campaigns), [shown]);
  const heights = useMemo(() => days.map((day) => heightOf(day, starts.get(day.day) ?? [])), [days, starts]);
  const opened = days.findIndex(({ day }) => day === '' || day >= from);
  const stops = useStops({
    columns: 1,
    preferred: `add:${days[Math.max(0, opened)]?.day ?? ''}`,
    onStopKey: (stop, event) => entryKeys(stop, event, actions),
  });
  useDragArrows(stops.gridProps.ref, 1);
  const rows = useRows(stops.gridProps.ref, heights, opened);
  if (days.length === 0) return <Empty title={empty} />;
  return (
    <table
      {...stops.gridProps}
      aria-label={label}
      aria-rowcount={days.length}
      className="plan-agenda"
      onScroll={rows.onScroll}
      tabIndex={-1}
    >
      <tbody className="plan-agenda-all" style={{ height: rows.height }}>
        {days.slice(rows.first, rows.last + 1).map((day, place) => (
          <AgendaDay
            key={day.day}
            day={day}
            campaigns={starts.get(day.day) ?? NONE}
            index={rows.first + place}
            top={rows.topOf(rows.first + place)}
            current={stops.current}
            look={look}
            actions={actions}
            found={found}
            onDropped={(key) => stops.follow(`entry:${key}`, day.day)}
          />
        ))}
      </tbody>
    </table>
  );
}

const NONE: readonly Campaign[] = [];

/** The campaigns by their first day. */
function startsOf(campaigns: readonly Campaign[]): Map<string, Campaign[]> {
  const starts = new Map<string, Campaign[]>();
  for (const one of campaigns) starts.set(one.first, [...(starts.get(one.first) ?? []), one]);
  return starts;
}

interface AgendaDayProps {
  day: PlanDay;
  campaigns: readonly Campaign[];
  index: number;
  top: number;
  current: string;
  look: PlanLook;
  actions: PlanActions;
  found: ReadonlyMap<string, readonly string[]> | undefined;
  onDropped: (key: string) => void;
}

const AgendaDay = memo(function AgendaDay(props: AgendaDayProps) {
  const { day, campaigns, current, look, actions, found } = props;
  const { cellProps } = useEntryDrop((key) => {
    if (day.day === '') return;
    props.onDropped(key);
    actions.put(key, { day: day.day });
  });
  const name = day.day === '' ? t('plan_undated') : formatDay(day.day, 'full');
  return (
    <tr aria-rowindex={props.index + 1} className="plan-agenda-row" style={{ top: props.top }}>
      <td
        {...cellProps}
        aria-label={
          day.occurrences.length === 0 ? name : `${name}, ${plural('plan_entries', day.occurrences.length)}`
        }
        aria-current={day.day === look.today ? 'date' : undefined}
        className="plan-agenda-day"
        data-group={day.day}
      >
        <div className="plan-agenda-head">
          <span className="plan-agenda-date">{name}</span>
          <span className="plan-agenda-key-dates">
            {day.keyDates.map((date) => (
              <KeyDateLabel key={date.id} date={date} />
            ))}
          </span>
          {day.day !== '' && (
            <AddButton day={day.day} isCurrent={current === `add:${day.day}`} onAdd={actions.add} />
          )}
        </div>
        {campaigns.map((campaign) => (
          <p key={campaign.id} className="small plan-agenda-campaign" style={campaignStyle(campaign.color)}>
            {t('labelled', t('plan_campaign'), campaign.name)}, {formatDays(campaign.first, campaign.last)}
          </p>
        ))}
        {day.occurrences.map((occurrence) => (
          <EntryChip
            key={occurrence.key}
            occurrence={occurrence}
            look={look}
            actions={actions}
            isCurrent={current === `entry:${occurrence.key}`}
            words={found?.get(occurrence.entry.id)}
          />
        ))}
        <TaskList tasks={day.tasks} onTick={actions.tick} />
      </td>
    </tr>
  );
});

function heightOf({ occurrences, tasks }: PlanDay, campaigns: readonly Campaign[]): number {
  return HEAD + ENTRY * occurrences.length + LINE * (tasks.length + campaigns.length) + GAP;
}

/** What has no day comes last. */
function byDate(a: PlanDay, b: PlanDay): number {
  return (a.day || '9').localeCompare(b.day || '9');
}
