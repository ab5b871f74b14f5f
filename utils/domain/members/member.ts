import * as v from 'valibot';
import { timestampSchema } from '../conversation/comment.ts';
import { networkIdSchema } from '../conversation/item.ts';

/** An author of comments on the brand's pages. Facts of the history only, no judgement. */
export const memberSchema = v.object({
  /** `itemKey(network, authorUrl)`. */
  key: v.string(),
  network: networkIdSchema,
  name: v.string(),
  url: v.string(),
  /** How many of the member's comments are in the history. */
  comments: v.pipe(v.number(), v.integer(), v.minValue(0)),
  firstSeenAt: timestampSchema,
  lastSeenAt: timestampSchema,
});
export type Member = v.InferOutput<typeof memberSchema>;

/** A dated note on a member; it goes away at `expiresAt`. */
export const noteSchema = v.object({
  id: v.string(),
  memberKey: v.string(),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(4_000)),
  createdAt: timestampSchema,
  expiresAt: timestampSchema,
});
export type Note = v.InferOutput<typeof noteSchema>;
