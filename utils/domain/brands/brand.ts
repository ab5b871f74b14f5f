import * as v from 'valibot';
import { timestampSchema } from '../conversation/comment.ts';
import { networkIdSchema } from '../conversation/item.ts';

const phrase = v.pipe(v.string(), v.maxLength(500));

const words = v.pipe(v.string(), v.maxLength(100));

/** What may differ from one network to another. */
const waysSchema = v.object({
  /** How French replies address the reader. */
  address: v.picklist(['vous', 'tu']),
  /** Put at the head of a reply, may hold variables; empty: none. */
  greeting: v.object({ fr: phrase, en: phrase }),
  /** Put at the end of a reply; empty: none. */
  signOff: v.object({ fr: phrase, en: phrase }),
  /** `none` takes every emoji out of a reply. */
  emoji: v.picklist(['none', 'few', 'free']),
  /** The emoji that the brand uses, where not any; empty or absent: any. */
  emojiSet: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(100))),
  /** A reply of the brand is not longer than so many UTF-16 units; absent: the network's own limit. */
  maxLength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(50), v.maxValue(8_000))),
});

/** How a brand writes. What is optional came later: voices of the first days do without. */
const voiceSchema = v.object({
  ...waysSchema.entries,
  /** What is written otherwise on one network. */
  networks: v.optional(
    v.partial(v.object({ facebook: waysPart(), instagram: waysPart(), linkedin: waysPart() })),
  ),
  /** Words that the brand does not use, and what it says instead; an empty `instead`: nothing in their place. */
  avoid: v.optional(v.pipe(v.array(v.object({ words, instead: words })), v.maxLength(200))),
  /** How the brand names itself in replies; absent: by its name. */
  calledAs: v.optional(words),
  /** Whether French replies are written inclusively ("client·e·s"). */
  inclusive: v.optional(v.boolean()),
  /** Languages that the brand answers in; absent: both. */
  languages: v.optional(v.pipe(v.array(v.picklist(['fr', 'en'])), v.minLength(1))),
  /** While it is set, jokes, emoji and exclamation marks are muted everywhere. */
  hush: v.optional(v.nullable(v.picklist(['crisis', 'mourning']))),
});

function waysPart() {
  return v.partial(waysSchema);
}

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
