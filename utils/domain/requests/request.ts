import * as v from 'valibot';
import { timestampSchema } from '../conversation/comment.ts';

/** A comment that needs treatment, followed until it is done. */
export const requestSchema = v.object({
  id: v.string(),
  commentKey: v.string(),
  state: v.picklist(['open', 'waiting', 'done', 'dropped']),
  /** By when; null: no deadline. */
  dueAt: v.nullable(timestampSchema),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type Request = v.InferOutput<typeof requestSchema>;
