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

/** Whom the user speaks for. */
export const brandSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  /** The brand's own pages, by address: comments by these authors are the brand's own. */
  pages: v.array(v.object({ network: networkIdSchema, url: v.pipe(v.string(), v.maxLength(500)) })),
  voice: voiceSchema,
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type Brand = v.InferOutput<typeof brandSchema>;
