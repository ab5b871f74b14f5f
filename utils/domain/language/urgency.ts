import type { Intent, Sentiment } from './analysis.ts';

const HOUR = 3_600_000;
const IMPATIENCE = 24 * HOUR;
/** A post with so many comments is read by many. */
const MANY_COMMENTS = 200;
const LOUD = 0.2;
const IMPATIENT = 0.3;
/** A comment with a crisis word of the brand is at least so urgent. */
const CRISIS = 0.7;

/** What may make a comment urgent, in the order in which it is told. */
export const URGENCY_REASONS = [
  'crisis',
  'threat',
  'complaint',
  'question',
  'toxicity',
  'negative',
  'age',
  'reach',
] as const;
type UrgencyReason = (typeof URGENCY_REASONS)[number];

export interface Urgency {
  /** 0 to 1. */
  urgency: number;
  /** What raised it, in the order of `URGENCY_REASONS`. */
  because: UrgencyReason[];
}

/**
 * How soon an answer is wanted, 0 to 1:
 *
 *     need    = 0.05 + 0.35 complaint + 0.30 question or request + 0.15 if both
 *                    + 0.20 confidence if negative + 0.30 toxicity + 0.20 threat + 0.15 alarm
 *     urgency = need × (1 + 0.3 × min(1, age / 24 h) + 0.2 × min(1, comments of the post / 200)), at most 1
 *
 * where an alarm is a crisis word of the brand, or a word of health, law or "urgent". Spam is never urgent: at most
 * 0.1; nor is a comment that asks and blames nothing: it grows with neither age nor reach. With a crisis word of the
 * brand it is at least 0.7, whatever is felt.
 */
export function rateUrgency(found: {
  intents: readonly Intent[];
  sentiment: Sentiment;
  confidence: number;
  toxicity: number;
  hasAlarm: boolean;
  /** Milliseconds since it was posted. */
  ageMs: number;
  /** Comments of its post. */
  reach: number;
}): Urgency {
  const { intents, sentiment, confidence, toxicity, hasAlarm, ageMs, reach } = found;
  const because = new Set<UrgencyReason>();
  let need = 0.05;
  const add = (reason: UrgencyReason, amount: number) => {
    need += amount;
    if (amount >= 0.1) because.add(reason);
  };
  const complains = intents.includes('complaint');
  const asks = intents.includes('question') || intents.includes('request');
  const isCrisis = intents.includes('crisis');
  if (hasAlarm || isCrisis) add('crisis', 0.15);
  if (intents.includes('threat')) add('threat', 0.2);
  if (complains) add('complaint', 0.35);
  if (asks) add('question', 0.3);
  if (complains && asks) need += 0.15;
  add('toxicity', 0.3 * toxicity);
  if (sentiment === 'negative') add('negative', 0.2 * confidence);
  if (intents.includes('spam')) return { urgency: Math.min(need, 0.1), because: [] };
  const waits = complains || asks || toxicity > 0.5 || sentiment === 'negative';
  const impatience = waits ? IMPATIENT * Math.min(1, Math.max(0, ageMs) / IMPATIENCE) : 0;
  const loudness = waits ? LOUD * Math.min(1, Math.max(0, reach) / MANY_COMMENTS) : 0;
  if (impatience >= 0.1) because.add('age');
  if (loudness >= 0.1) because.add('reach');
  return {
    urgency: Math.max(isCrisis ? CRISIS : 0, Math.min(1, need * (1 + impatience + loudness))),
    because: URGENCY_REASONS.filter((reason) => because.has(reason)),
  };
}
