import * as v from 'valibot';
import { analysisSchema } from '../language/analysis.ts';
import { itemSchema, networkIdSchema } from './item.ts';
import { writtenAtSchema } from './written-at.ts';

/** Milliseconds since 1970-01-01 UTC. */
export const timestampSchema = v.pipe(v.number(), v.finite());

export const ANSWER_STATES = ['to_answer', 'answered', 'ignored'] as const;
/** `ignored`: the user decided that this comment wants no answer. */
export type AnswerState = (typeof ANSWER_STATES)[number];

/** A comment or reply of the local history, stored once by (network, id). */
export const commentSchema = v.object({
  /** `itemKey(network, id)`. */
  key: v.string(),
  network: networkIdSchema,
  item: itemSchema,
  analysis: analysisSchema,
  /** `itemKey` of the post, null where the page did not tell. */
  postKey: v.nullable(v.string()),
  /** The brand that the page belongs to, null before one is known. */
  brandId: v.nullable(v.string()),
  answer: v.picklist(ANSWER_STATES),
  /** How `answer` came to be: by the analysis of the thread, by an insertion of ours, or by the user's own word. */
  answerSource: v.picklist(['thread', 'insertion', 'user']),
  /** As precisely as any page told so far; rows of the first days have none: read it with `writtenAtOf`. */
  writtenAt: v.optional(v.nullable(writtenAtSchema)),
  firstSeenAt: timestampSchema,
  lastSeenAt: timestampSchema,
});
export type StoredComment = v.InferOutput<typeof commentSchema>;

/** A post of the local history. */
export const postSchema = v.object({
  key: v.string(),
  network: networkIdSchema,
  item: itemSchema,
  firstSeenAt: timestampSchema,
  lastSeenAt: timestampSchema,
});
export type StoredPost = v.InferOutput<typeof postSchema>;
