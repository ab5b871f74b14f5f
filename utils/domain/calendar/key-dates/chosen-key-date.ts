import * as v from 'valibot';
import { calendarId, daySchema, titleSchema } from '../entry.ts';
import { COUNTRY_CODES } from './countries.ts';
import { KEY_DATE_KINDS } from './key-date.ts';

/** The longest preparation that a key date may have, in days. */
export const MAX_LEAD_DAYS = 366;

/** No key date lasts longer, in days: the longest are summer holidays. */
export const LONGEST_KEY_DATE = 100;
const days = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_LEAD_DAYS));

/** One step of the preparation of a key date, which becomes a task: "J-14, text". */
const backPlanStepSchema = v.object({ id: calendarId, title: titleSchema, daysBefore: days });
export type BackPlanStep = v.InferOutput<typeof backPlanStepSchema>;

/** A date of the year worth preparing: one that we know and the user chose, or the user's own. */
export const keyDateSchema = v.object({
  id: calendarId,
  title: titleSchema,
  /** Of the user's own: its day. Of one that we know: it counts from this day on. */
  day: daySchema,
  brandId: v.nullable(v.string()),
  /** How many days before it the preparation starts. */
  leadDays: days,
  /** One that we know, as it is kept in a place; absent: the user's own. */
  known: v.optional(
    v.object({
      id: calendarId,
      country: v.picklist(COUNTRY_CODES),
      region: v.nullable(v.pipe(v.string(), v.maxLength(10))),
    }),
  ),
  /** Whether the user's own comes again every year; absent: once. */
  yearly: v.optional(v.boolean()),
  backPlan: v.optional(v.pipe(v.array(backPlanStepSchema), v.maxLength(50))),
  /** The tasks of the back-plan are made up to this date of it, and not again where the user deletes one. */
  plannedThrough: v.optional(daySchema),
  /** The steps that are made up to there. */
  plannedSteps: v.optional(v.pipe(v.array(calendarId), v.maxLength(50))),
});
export type KeyDate = v.InferOutput<typeof keyDateSchema>;

/** A key date of one year: reckoned from the rows, kept so that a window that opens need not reckon it. */
export const datedKeyDateSchema = v.object({
  /** `<key date>:<day>` */
  id: v.string(),
  keyDateId: calendarId,
  day: daySchema,
  /** The last day of what lasts more than one. */
  end: v.nullable(daySchema),
  name: v.object({ fr: titleSchema, en: titleSchema }),
  kind: v.picklist([...KEY_DATE_KINDS, 'own']),
  brandId: v.nullable(v.string()),
  leadDays: days,
});
export type DatedKeyDate = v.InferOutput<typeof datedKeyDateSchema>;
