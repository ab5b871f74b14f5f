import { type PlanPlace, rangeOf, weeksOf } from '../../../utils/domain/calendar/views/plan-place.ts';
import { interfaceLocale, t } from '../../../utils/i18n/translate.ts';
import { formatDay, formatDays } from '../../shared/dates.ts';
import { Agenda } from './agenda.tsx';
import { Board } from './board.tsx';
import { PlanGrid } from './plan-grid.tsx';
import type { PlanActions, PlanLook, PlanShown } from './plan-look.ts';

interface PlanViewProps {
  place: PlanPlace;
  shown: PlanShown;
  look: PlanLook;
  actions: PlanActions;
  /** Whether it is still being read. */
  isLoading: boolean;
  /** Whether a filter hides some of it. */
  isFiltered: boolean;
  onStep: (direction: 1 | -1) => void;
}

/** The calendar in the view that was chosen. */
export function PlanView({ place, shown, look, actions, isLoading, isFiltered, onStep }: PlanViewProps) {
  const label = t('labelled', t(`plan_view_${place.view}`), titleOf(place));
  if (place.view === 'board')
    return <Board label={label} occurrences={shown.occurrences} look={look} actions={actions} />;
  if (place.view === 'agenda')
    return (
      <Agenda
        // Another day opens it anew, at its top.
        key={place.day}
        label={label}
        shown={shown}
        look={look}
        actions={actions}
        from={place.day}
        empty={emptyWords(isLoading, isFiltered)}
      />
    );
  return (
    <PlanGrid
      view={place.view}
      label={label}
      weeks={weeksOf(rangeOf(place, interfaceLocale()))}
      month={place.day.slice(0, 7)}
      shown={shown}
      look={look}
      actions={actions}
      onStep={onStep}
    />
  );
}

function emptyWords(isLoading: boolean, isFiltered: boolean): string {
  if (isLoading) return t('plan_loading');
  return isFiltered ? t('plan_empty_filtered') : t('plan_empty_agenda');
}

/** The period that a place shows, in words. */
export function titleOf(place: PlanPlace): string {
  if (place.view === 'month') return formatDay(place.day, 'month');
  if (place.view === 'agenda') return t('plan_from', formatDay(place.day, 'date'));
  const { first, last } = rangeOf(place, interfaceLocale());
  return formatDays(first, last);
}
