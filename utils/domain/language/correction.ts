import * as v from 'valibot';
import { type Analysis, INTENTS, LANGUAGES, SENTIMENTS } from './analysis.ts';
import { retag } from './retag.ts';

const intentsSchema = v.pipe(
  v.array(v.picklist(INTENTS)),
  v.transform((intents) => INTENTS.filter((intent) => intents.includes(intent))),
);

/** What the user says of the tags of a comment; what is absent, nothing is said of. */
export const saidSchema = v.object({
  sentiment: v.optional(v.picklist(SENTIMENTS)),
  intents: v.optional(intentsSchema),
});
export type Said = v.InferOutput<typeof saidSchema>;

/** What the user said of one comment, against its analysis or in support of it. */
export const correctionSchema = v.object({
  /** The key of the comment. */
  key: v.string(),
  text: v.string(),
  language: v.picklist(LANGUAGES),
  /** The tags before the user said anything. */
  from: v.object({ sentiment: v.picklist(SENTIMENTS), intents: intentsSchema }),
  /** Null: the user said nothing of it. */
  sentiment: v.nullable(v.picklist(SENTIMENTS)),
  intents: v.nullable(intentsSchema),
  /** Milliseconds since 1970-01-01 UTC. */
  at: v.pipe(v.number(), v.finite()),
});
export type Correction = v.InferOutput<typeof correctionSchema>;

/** What the user says of a comment, together with what they said of it before. */
export function makeCorrection(
  comment: { key: string; text: string; analysis: Analysis },
  said: Said,
  known: Correction | undefined,
  now: number,
): Correction {
  const { key, text, analysis } = comment;
  return {
    key,
    text,
    language: analysis.language,
    from: known?.from ?? { sentiment: analysis.sentiment, intents: analysis.intents },
    sentiment: said.sentiment ?? known?.sentiment ?? null,
    intents: said.intents ?? known?.intents ?? null,
    at: now,
  };
}

/** Whether the user wants other tags than there were; otherwise they said that these are right. */
export function isChange({ from, sentiment, intents }: Correction): boolean {
  return (
    (sentiment !== null && sentiment !== from.sentiment) ||
    (intents !== null && INTENTS.some((intent) => intents.includes(intent) !== from.intents.includes(intent)))
  );
}

/** An analysis with the tags that the user gave; what they said nothing of stays. */
export function applyCorrection(analysis: Analysis, correction: Correction): Analysis {
  const { sentiment, intents } = correction;
  const tags = {
    sentiment: sentiment ?? analysis.sentiment,
    confidence: sentiment === null ? analysis.confidence : 1,
    uncertain: sentiment === null && analysis.uncertain,
    intents: intents ?? analysis.intents,
  };
  return { ...retag(analysis, tags), byUser: isChange(correction) ? 'corrected' : 'confirmed' };
}
