import * as v from 'valibot';
import { timestampSchema } from '../conversation/comment.ts';
import { networkIdSchema } from '../conversation/item.ts';

const phrase = v.pipe(v.string(), v.maxLength(500));

/** How a brand writes. */
const voiceSchema = v.object({
  /** How French replies address the reader. */
  address: v.picklist(['vous', 'tu']),
  /** Put at the head of a reply, may hold variables; empty: none. */
  greeting: v.object({ fr: phrase, en: phrase }),
  /** Put at the end of a reply; empty: none. */
  signOff: v.object({ fr: phrase, en: phrase }),
  /** `none` takes every emoji out of a reply. */
  emoji: v.picklist(['none', 'few', 'free']),
});
export type Voice = v.InferOutput<typeof voiceSchema>;

/** So many crisis words a brand may have, each at most so many UTF-16 units long. */
export const MAX_CRISIS_WORDS = 100;
export const MAX_CRISIS_WORD_LENGTH = 100;

/** Whom the user speaks for. */
export const brandSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  /** The brand's own pages, by address: comments by these authors are the brand's own. */
  pages: v.array(v.object({ network: networkIdSchema, url: v.pipe(v.string(), v.maxLength(500)) })),
  voice: voiceSchema,
  /** Words and phrases that make a comment urgent whatever is felt; brands of the first days have none. */
  crisisWords: v.optional(
    v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_CRISIS_WORD_LENGTH))), v.maxLength(MAX_CRISIS_WORDS)),
  ),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type Brand = v.InferOutput<typeof brandSchema>;
