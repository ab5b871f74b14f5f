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
      hasAlarm: analysis.intents.includes('crisis'),
      ageMs: 0,
      reach: 0,
    });
  const now = rate(tags);
  const urgency = Math.max(0, Math.min(1, analysis.urgency + now.urgency - rate(analysis).urgency));
  // Age and reach stay as they were told.
  const lasting = (analysis.urgencyBecause ?? []).filter((reason) => reason === 'age' || reason === 'reach');
  return { ...analysis, ...tags, urgency: round(urgency), urgencyBecause: [...now.because, ...lasting] };
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
