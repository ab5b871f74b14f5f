import * as v from 'valibot';
import { timestampSchema } from '../../conversation/comment.ts';
import { calendarId, daySchema, recurrenceRuleSchema, titleSchema } from '../entry.ts';

/** A checklist has no more lines. */
export const MAX_CHECKLIST_LINES = 100;

/** Steps that are taken again and again: "publish a contest", "crisis", "weekly round". */
export const reusableChecklistSchema = v.object({
  id: calendarId,
  name: titleSchema,
  /** Null: every brand's. */
  brandId: v.nullable(v.string()),
  items: v.pipe(v.array(v.object({ id: calendarId, title: titleSchema })), v.maxLength(MAX_CHECKLIST_LINES)),
  /** On which days its lines come by themselves, from the day `from` on; null: when it is asked for. */
  recurrence: v.nullable(v.object({ rule: recurrenceRuleSchema, from: daySchema })),
  /** Its lines came by themselves up to this day, and not again where the user deletes one. */
  madeThrough: v.nullable(daySchema),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type ReusableChecklist = v.InferOutput<typeof reusableChecklistSchema>;
