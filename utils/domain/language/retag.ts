import type { Analysis } from './analysis.ts';
import { rateUrgency } from './urgency.ts';

type Tags = Pick<Analysis, 'sentiment' | 'confidence' | 'uncertain' | 'intents'>;

/** An analysis with other tags, and as much more or less urgent as they make it. */
export function retag(analysis: Analysis, tags: Tags): Analysis {
  const rate = ({ sentiment, confidence, intents }: Tags) =>
    rateUrgency({
      sentiment,
      confidence,
      intents,
      toxicity: analysis.toxicity,
      hasAlarm: false,
      ageMs: 0,
    });
  const urgency = Math.max(0, Math.min(1, analysis.urgency + rate(tags) - rate(analysis)));
  return { ...analysis, ...tags, urgency: round(urgency) };
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
