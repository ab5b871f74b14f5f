import * as v from 'valibot';
import { timestampSchema } from '../conversation/comment.ts';
import { networkIdSchema } from '../conversation/item.ts';
import { isRealDay } from './days.ts';

/** A calendar day without time zone, `YYYY-MM-DD`: an editorial date is the same wherever it is read. */
export const daySchema = v.pipe(v.string(), v.isoDate(), v.check(isRealDay));

/** A planned publication or action. */
export const entrySchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  day: daySchema,
  networks: v.array(networkIdSchema),
  brandId: v.nullable(v.string()),
  notes: v.pipe(v.string(), v.maxLength(8_000)),
  done: v.boolean(),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type Entry = v.InferOutput<typeof entrySchema>;

/** A date of the year worth preparing. */
export const keyDateSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  day: daySchema,
  brandId: v.nullable(v.string()),
  /** How many days before it the preparation starts. */
  leadDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(366)),
});
export type KeyDate = v.InferOutput<typeof keyDateSchema>;

/** One line of a day's checklist that the user added. */
export const taskSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  day: daySchema,
  done: v.boolean(),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type Task = v.InferOutput<typeof taskSchema>;
