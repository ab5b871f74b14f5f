import type { BackPlanStep } from '../../../utils/domain/calendar/key-dates/chosen-key-date.ts';
import { t } from '../../../utils/i18n/translate.ts';

/** The usual preparation: brief, text, visuals, check. */
export function defaultPlan(): BackPlanStep[] {
  return [
    { id: 'brief', title: t('keydates_plan_brief'), daysBefore: 30 },
    { id: 'text', title: t('keydates_plan_text'), daysBefore: 14 },
    { id: 'visuals', title: t('keydates_plan_visuals'), daysBefore: 7 },
    { id: 'check', title: t('keydates_plan_check'), daysBefore: 1 },
  ];
}
