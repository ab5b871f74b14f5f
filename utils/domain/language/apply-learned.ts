import { type Analysis, INTENTS, LONGEST_REASON, MOST_REASONS, SENTIMENTS } from './analysis.ts';
import type { Judged } from './analyze.ts';
import { findFeatures } from './features.ts';
import { adjust, type Head, type Learned, type Looked, NOTHING_LEARNED } from './learn.ts';
import { retag, round } from './retag.ts';
import { softmax } from './score.ts';

/** Of what was learned, the strongest; the model's own reasons keep the rest of the room. */
const MOST_LEARNED = 2;

/** A text as learning sees it, with the scores that the model gave it. */
export function lookAt(text: string, scores: Judged['scores']): Looked {
  return { features: findFeatures(text).map(({ name }) => name), scores };
}

/** The analysis of a text, with what was learned from the user's corrections; the same where nothing of it applies. */
export function applyLearned(text: string, judged: Judged, learned: Learned): Analysis {
  const { analysis, margin } = judged;
  if (learned === NOTHING_LEARNED) return analysis;
  const looked = lookAt(text, judged.scores);
  const { scores, decided } = adjust(looked, learned);
  if (decided.length === 0) return analysis;
  const hasMoved = (head: Head) => scores[head] !== looked.scores[head];
  const intents = INTENTS.filter((intent) =>
    hasMoved(`intent:${intent}`) ? (scores[`intent:${intent}`] ?? 0) >= 0 : analysis.intents.includes(intent),
  );
  const sentiment = SENTIMENTS.some((one) => hasMoved(`sentiment:${one}`)) ? judge(scores, margin) : analysis;
  const { confidence, uncertain } = sentiment;
  const retagged = retag(analysis, { sentiment: sentiment.sentiment, confidence, uncertain, intents });
  const isOther = retagged.sentiment !== analysis.sentiment || intents.join() !== analysis.intents.join();
  return isOther ? { ...retagged, why: explain(text, analysis.why, decided, learned) } : retagged;
}

function judge(
  scores: Partial<Record<Head, number>>,
  margin: number,
): Pick<Analysis, 'sentiment' | 'confidence' | 'uncertain'> {
  const chances = softmax(SENTIMENTS.map((one) => scores[`sentiment:${one}`] ?? 0));
  const ranked = SENTIMENTS.map((sentiment, at) => ({ sentiment, chance: chances[at] ?? 0 })).sort(
    (one, other) => other.chance - one.chance,
  );
  const [best = { sentiment: 'neutral' as const, chance: 0 }, second = best] = ranked;
  return {
    sentiment: best.sentiment,
    confidence: round(best.chance),
    uncertain: best.chance - second.chance < margin,
  };
}

/** Where what was learned changed a tag, it comes first; words that the model points at already need not be told twice. */
function explain(
  text: string,
  why: Analysis['why'],
  decided: readonly string[],
  { weights }: Learned,
): Analysis['why'] {
  const features = new Map(findFeatures(text).map((feature) => [feature.name, feature]));
  const reasons: Analysis['why'] = [];
  for (const name of decided) {
    if (reasons.length >= MOST_LEARNED) break;
    const feature = features.get(name);
    if (!feature || feature.end - feature.start > LONGEST_REASON) continue;
    const { start, end } = feature;
    if ([...reasons, ...why].some((reason) => start < reason.end && end > reason.start)) continue;
    const own = weights[name] ?? {};
    const weight = round((own['sentiment:positive'] ?? 0) - (own['sentiment:negative'] ?? 0));
    reasons.push({ text: text.slice(start, end), start, end, weight });
  }
  return [...reasons, ...why].slice(0, MOST_REASONS);
}
