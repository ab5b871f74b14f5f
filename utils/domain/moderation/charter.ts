import * as v from 'valibot';
import { timestampSchema } from '../conversation/comment.ts';
import { itemSchema } from '../conversation/item.ts';

/** One written rule of a brand's community charter. */
export const ruleSchema = v.object({
  id: v.string(),
  brandId: v.string(),
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  body: v.pipe(v.string(), v.maxLength(4_000)),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type Rule = v.InferOutput<typeof ruleSchema>;

/** What a moderator decided about a comment, with the reason and a copy of what was decided upon. */
export const decisionSchema = v.object({
  id: v.string(),
  commentKey: v.string(),
  action: v.picklist(['answer', 'hide', 'report', 'leave']),
  ruleId: v.nullable(v.string()),
  reason: v.pipe(v.string(), v.maxLength(4_000)),
  copy: itemSchema,
  at: timestampSchema,
});
export type Decision = v.InferOutput<typeof decisionSchema>;
