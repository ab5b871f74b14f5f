import type { Intent, Sentiment } from './analysis.ts';

const HOUR = 3_600_000;
const IMPATIENCE = 24 * HOUR;

/**
 * How soon an answer is wanted, 0 to 1:
 *
 *     need    = 0.05 + 0.35 complaint + 0.30 question or request + 0.15 if both
 *                    + 0.20 confidence if negative + 0.30 toxicity + 0.20 threat + 0.15 alarm
 *     urgency = need × (1 + 0.3 × min(1, age / 24 h)), at most 1
 *
 * where an alarm is a word of health, law or "urgent". Spam is never urgent: at most 0.1; nor is a comment that asks
 * and blames nothing: it does not grow with age.
 */
export function rateUrgency(found: {
  intents: readonly Intent[];
  sentiment: Sentiment;
  confidence: number;
  toxicity: number;
  hasAlarm: boolean;
  /** Milliseconds since it was posted. */
  ageMs: number;
}): number {
  const { intents, sentiment, confidence, toxicity, hasAlarm, ageMs } = found;
  const complains = intents.includes('complaint');
  const asks = intents.includes('question') || intents.includes('request');
  let need = 0.05;
  if (complains) need += 0.35;
  if (asks) need += 0.3;
  if (complains && asks) need += 0.15;
  if (sentiment === 'negative') need += 0.2 * confidence;
  need += 0.3 * toxicity;
  if (intents.includes('threat')) need += 0.2;
  if (hasAlarm) need += 0.15;
  if (intents.includes('spam')) return Math.min(need, 0.1);
  const waits = complains || asks || toxicity > 0.5 || sentiment === 'negative';
  const impatience = waits ? 0.3 * Math.min(1, Math.max(0, ageMs) / IMPATIENCE) : 0;
  return Math.min(1, need * (1 + impatience));
}
