import type { Analysis, Sentiment } from '../../utils/domain/language/analysis.ts';

/** What is shown for a sentiment: itself, that it is not certain, or that nobody judged. */
export type SentimentLook = Sentiment | 'uncertain' | 'missing';

export function lookOf({
  sentiment,
  uncertain,
  missing,
}: Pick<Analysis, 'sentiment' | 'uncertain' | 'missing'>): SentimentLook {
  // The user's own word is certain, also of a comment that was not analyzed.
  if (!uncertain) return sentiment;
  return missing ? 'missing' : 'uncertain';
}

/** The tone that it is drawn in. */
export function toneOf(look: SentimentLook): Sentiment {
  return look === 'uncertain' || look === 'missing' ? 'neutral' : look;
}

/** One stroke of an icon, in a box of 16 by 16. */
interface Stroke {
  d: string;
  isFilled?: true;
  /** A colour other than that of the words beside it; `none`: only filled. */
  color?: string;
  dashes?: string;
}

const CIRCLE = 'M1.2 8a6.8 6.8 0 1 0 13.6 0a6.8 6.8 0 1 0-13.6 0';
const SQUARE = 'M4.6 2.6h6.8a2 2 0 0 1 2 2v6.8a2 2 0 0 1-2 2H4.6a2 2 0 0 1-2-2V4.6a2 2 0 0 1 2-2Z';

const STROKES: Readonly<Record<SentimentLook, readonly Stroke[]>> = {
  uncertain: [{ d: 'M1.8 8a6.2 6.2 0 1 0 12.4 0a6.2 6.2 0 1 0-12.4 0', dashes: '2.4 2.6' }],
  missing: [{ d: CIRCLE }, { d: 'm3.4 12.6 9.2-9.2' }],
  positive: [
    { d: CIRCLE, isFilled: true, color: 'none' },
    { d: 'M4.9 8.8c.9 2.6 5.3 2.6 6.2 0', color: 'var(--positive-soft)' },
  ],
  negative: [{ d: 'M8 14.6 1.2 2.4h13.6Z', isFilled: true }],
  neutral: [{ d: SQUARE }, { d: 'M5.4 8h5.2' }],
};

/** A different outline for each sentiment, so that colour is never alone. */
export function sentimentStrokes(look: SentimentLook): readonly Stroke[] {
  return STROKES[look];
}
