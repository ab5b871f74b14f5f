import * as v from 'valibot';

/** The languages that are told apart; `other` is everything else, and texts without words. */
export const LANGUAGES = ['fr', 'en', 'other'] as const;
export type Language = (typeof LANGUAGES)[number];

export const SENTIMENTS = ['negative', 'neutral', 'positive'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

export const INTENTS = [
  'question',
  'request',
  'complaint',
  'praise',
  'thanks',
  'insult',
  'threat',
  'spam',
  'job',
  'partnership',
  'greeting',
] as const;
export type Intent = (typeof INTENTS)[number];

const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** What we think of one comment, and why. Never of a person. */
export const analysisSchema = v.object({
  language: v.picklist(LANGUAGES),
  sentiment: v.picklist(SENTIMENTS),
  /** Confidence in `sentiment`, 0 to 1. */
  confidence: unit,
  /** The margin is too small to state `sentiment` as such: the interface says "uncertain". */
  uncertain: v.boolean(),
  intents: v.array(v.picklist(INTENTS)),
  toxicity: unit,
  /** How soon an answer is wanted, 0 to 1. */
  urgency: unit,
  /**
   * The words that decided, as they stand in the text, strongest first, at most five.
   * `weight`: negative pulls towards negative, positive towards positive, 0 decides an intent only.
   */
  why: v.pipe(
    v.array(v.object({ text: v.pipe(v.string(), v.maxLength(500)), weight: v.number() })),
    v.maxLength(5),
  ),
});
export type Analysis = v.InferOutput<typeof analysisSchema>;
