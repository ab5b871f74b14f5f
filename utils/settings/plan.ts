import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { daySchema } from '../domain/calendar/entry.ts';
import { NO_PLAN_FILTER, planFilterSchema } from '../domain/calendar/views/filter.ts';
import { PLAN_VIEWS } from '../domain/calendar/views/plan-place.ts';
import { defineSetting } from './setting.ts';

const planChoicesSchema = v.object({ view: v.picklist(PLAN_VIEWS), filter: planFilterSchema });
export type PlanChoices = v.InferOutput<typeof planChoicesSchema>;

/** The view of the calendar that was chosen last, and what it was narrowed down by. */
export const planChoices = defineSetting<PlanChoices>(
  storage.defineItem<unknown>('local:planChoices', { version: 1 }),
  planChoicesSchema,
  { view: 'month', filter: NO_PLAN_FILTER },
);

/** The day that the calendar was left at; null: today. The next time the browser starts, it opens at today. */
export const planDay = defineSetting<string | null>(
  storage.defineItem<unknown>('session:planDay'),
  v.nullable(daySchema),
  null,
);
