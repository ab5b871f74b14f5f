import { type KeyboardEvent, useMemo } from 'react';
import { daysBetween, shiftDay } from '../../../utils/domain/calendar/days.ts';
import { weekNumber } from '../../../utils/domain/calendar/views/plan-place.ts';
import { spansOf } from '../../../utils/domain/calendar/views/spans.ts';
import { interfaceLanguage, t } from '../../../utils/i18n/translate.ts';
import { formatDay } from '../../shared/dates.ts';
import { type Bar, DayCell } from './day-cell.tsx';
import { entryKeys } from './entry-keys.ts';
import { byDay, type PlanActions, type PlanDay, type PlanLook, type PlanShown } from './plan-look.ts';
import { useDragArrows } from './use-entry-drop.ts';
import { useStops } from './use-stops.ts';

interface PlanGridProps {
  /** A month shows little of each day, a week all of it. */
  view: 'month' | 'week';
  label: string;
  /** Each of seven days, in order. */
  weeks: readonly string[][];
  /** The month that the view is of, `YYYY-MM`: the days of others are paler. */
  month: string;
  shown: PlanShown;
  look: PlanLook;
  actions: PlanActions;
  onStep: (direction: 1 | -1) => void;
}

/** Days side by side, a week to a line, with what lasts several days across them. */
export function PlanGrid(props: PlanGridProps) {
  const { view, label, weeks, month, shown, look, actions, onStep } = props;
  const days = useMemo(() => byDay(shown), [shown]);
  const lasting = useMemo(() => lastingOf(shown), [shown]);
  const first = weeks[0]?.[0] ?? look.today;
  const isTodayShown = weeks.some((week) => week.includes(look.today));
  const stops = useStops({
    columns: 7,
    preferred: `add:${isTodayShown ? look.today : first}`,
    onStopKey: (stop, event) => onGridKey(event) || entryKeys(stop, event, actions, followMoved),
  });
  useDragArrows(stops.gridProps.ref, 7);

  function followMoved(moved: number, key: string): void {
    const day = shown.occurrences.find((one) => one.key === key)?.day;
    if (day !== undefined) stops.follow(`entry:${key}`, shiftDay(day, moved));
  }

  function onGridKey({ key, shiftKey }: KeyboardEvent): boolean {
    if (shiftKey || (key !== 'PageUp' && key !== 'PageDown')) return false;
    onStep(key === 'PageUp' ? -1 : 1);
    return true;
  }

  return (
    <table {...stops.gridProps} aria-label={label} className="plan-grid" data-view={view}>
      <thead>
        <tr className="plan-week plan-weekdays">
          <th scope="col" className="plan-week-number">
            <abbr title={t('plan_week_numbers')}>{t('plan_week_short')}</abbr>
          </th>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col" className="plan-weekday">
              {formatDay(day, 'weekday')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => {
          const spans = spansOf(lasting, week);
          const lanes = Math.max(0, ...spans.map(({ lane }) => lane + 1));
          return (
            <tr key={week[0]} className="plan-week" style={{ '--lanes': lanes } as never}>
              <th scope="row" className="plan-week-number">
                <span className="plan-week-word">{t('plan_week_numbers')} </span>
                {weekNumber(week)}
              </th>
              {week.map((day, place) => (
                <DayCell
                  key={day}
                  day={days.get(day) ?? emptyDay(day)}
                  view={view}
                  isOutside={view === 'month' && !day.startsWith(month)}
                  bars={spans.filter(({ start }) => start === place)}
                  current={stopOn(day, stops.current, days)}
                  look={look}
                  actions={actions}
                  onDropped={(key) => stops.follow(`entry:${key}`, day)}
                />
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The stop of the Tab key, where it is on this day. */
function stopOn(day: string, current: string, days: ReadonlyMap<string, PlanDay>): string | null {
  const isHere =
    current === `add:${day}` ||
    current === `more:${day}` ||
    (days.get(day)?.occurrences.some(({ key }) => current === `entry:${key}`) ?? false);
  return isHere ? current : null;
}

const empty = new Map<string, PlanDay>();

/** The same one each time: a day that did not change is not drawn again. */
function emptyDay(day: string): PlanDay {
  const known = empty.get(day) ?? { day, occurrences: [], keyDates: [], tasks: [] };
  empty.set(day, known);
  return known;
}

/** Campaigns, and the key dates that last longer than a day. */
function lastingOf({ campaigns, keyDates }: PlanShown): Bar[] {
  const long = keyDates.flatMap((date): Bar[] =>
    date.end !== null && daysBetween(date.day, date.end) > 0
      ? [
          {
            id: `date ${date.id}`,
            first: date.day,
            last: date.end,
            name: date.name[interfaceLanguage()],
            color: null,
          },
        ]
      : [],
  );
  const own = campaigns.map((one) => ({ ...one, id: `campaign ${one.id}` }));
  return [...own, ...long];
}
