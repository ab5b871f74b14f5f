import * as v from 'valibot';
import { timestampSchema } from '../conversation/comment.ts';
import { calendarId, daySchema, titleSchema } from './entry.ts';

/** So many colours there are for campaigns, in the palette of every theme. */
export const CAMPAIGN_COLORS = 6;

export const campaignFields = {
  id: calendarId,
  name: titleSchema,
  brandId: v.nullable(v.string()),
  /** Its first and last day. */
  first: daySchema,
  last: daySchema,
  /** Its place in the palette, from 0. */
  color: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(CAMPAIGN_COLORS - 1)),
  link: v.pipe(v.string(), v.maxLength(2_000)),
  objective: v.pipe(v.string(), v.maxLength(500)),
  notes: v.pipe(v.string(), v.maxLength(8_000)),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
};

/** Entries that belong together, over a span of days. */
export const campaignSchema = v.pipe(
  v.object(campaignFields),
  v.check(({ first, last }) => first <= last),
);
export type Campaign = v.InferOutput<typeof campaignSchema>;
