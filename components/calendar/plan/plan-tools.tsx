import { Input, SearchField } from 'react-aria-components';
import {
  PLAN_VIEWS,
  type PlanPlace,
  type PlanView,
} from '../../../utils/domain/calendar/views/plan-place.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { Button, IconButton } from '../../shared/button.tsx';
import { Segments } from '../../shared/fields.tsx';
import { ArrowIcon, PlusIcon } from '../../shared/icons.tsx';

interface PlanToolsProps {
  place: PlanPlace;
  /** What period is shown, in words. */
  title: string;
  today: string;
  query: string;
  onQuery: (query: string) => void;
  onView: (view: PlanView) => void;
  onStep: (direction: 1 | -1) => void;
  onToday: () => void;
  onAdd: () => void;
}

/** The period and the view of the calendar, and the field that searches all of it. */
export function PlanTools(props: PlanToolsProps) {
  const { place, title, query } = props;
  return (
    <div className="plan-tools-bar">
      <div className="row plan-period">
        <Button onPress={props.onToday}>{t('plan_today')}</Button>
        <IconButton label={t('plan_previous')} onPress={() => props.onStep(-1)}>
          <ArrowIcon to="left" />
        </IconButton>
        <IconButton label={t('plan_next')} onPress={() => props.onStep(1)}>
          <ArrowIcon to="right" />
        </IconButton>
        <h3 className="plan-title" aria-live="polite">
          {title}
        </h3>
      </div>
      <Segments
        label={t('plan_view')}
        value={place.view}
        onChange={props.onView}
        choices={PLAN_VIEWS.map((view) => ({ value: view, label: t(`plan_view_${view}`) }))}
      />
      <SearchField
        aria-label={t('plan_search')}
        className="plan-search"
        value={query}
        onChange={props.onQuery}
      >
        <Input className="input" placeholder={t('plan_search_short')} />
      </SearchField>
      <Button variant="primary" onPress={props.onAdd}>
        <PlusIcon />
        {t('plan_add')}
      </Button>
    </div>
  );
}
