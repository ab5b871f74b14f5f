import * as v from 'valibot';
import { URGENCY_REASONS } from './urgency.ts';

/** The languages that are told apart (ISO 639-1); `und` is every other one, and texts without words. */
export const LANGUAGES = ['fr', 'en', 'es', 'it', 'de', 'pt', 'und'] as const;
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
  /** Holds a crisis word of the brand. */
  'crisis',
] as const;
export type Intent = (typeof INTENTS)[number];

export const TOXICITY_CATEGORIES = ['insult', 'threat', 'hate', 'obscene'] as const;
export type ToxicityCategory = (typeof TOXICITY_CATEGORIES)[number];

/** How many reasons are named, and how long one may be, in UTF-16 units. */
export const MOST_REASONS = 5;
export const LONGEST_REASON = 120;

const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** A place in a text, in UTF-16 units. */
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

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
  /** What raised `toxicity` most; null where nothing did. */
  toxicityCategory: v.nullable(v.picklist(TOXICITY_CATEGORIES)),
  /** How soon an answer is wanted, 0 to 1. */
  urgency: unit,
  /** What made it urgent, strongest kind first. */
  urgencyBecause: v.optional(v.array(v.picklist(URGENCY_REASONS))),
  /** The model could not be read: nothing of this is a judgement. */
  missing: v.optional(v.literal(true)),
  /**
   * The words that decided, strongest first, at most five: `text` is the comment's text from `start` up to `end`.
   * `weight`: negative pulls towards negative, positive towards positive, 0 decides an intent only.
   */
  why: v.pipe(
    v.array(
      v.object({
        text: v.pipe(v.string(), v.maxLength(500)),
        start: offset,
        end: offset,
        weight: v.number(),
      }),
    ),
    v.maxLength(MOST_REASONS),
  ),
  /** The user changed the tags, or said that they are right; absent: nobody did. */
  byUser: v.optional(v.picklist(['corrected', 'confirmed'])),
});
export type Analysis = v.InferOutput<typeof analysisSchema>;

/** The kind of abuse as far as the intents do not name it already. */
export function namedToxicity({
  toxicityCategory,
  intents,
}: Pick<Analysis, 'toxicityCategory' | 'intents'>): ToxicityCategory | null {
  return intents.some((intent) => intent === toxicityCategory) ? null : toxicityCategory;
}

/** Stands for the analysis of a comment while the language model cannot be read. */
export const NOT_ANALYZED: Analysis = {
  language: 'und',
  sentiment: 'neutral',
  confidence: 0,
  uncertain: true,
  intents: [],
  toxicity: 0,
  toxicityCategory: null,
  urgency: 0,
  missing: true,
  why: [],
};
