import type { Analysis } from '../../language/analysis.ts';
import type { CheckContext } from './finding.ts';

/** The beginning of a comment says what it wants; the bound keeps checking cheap while somebody types. */
const MAX_READ = 1_500;

type Read = Pick<Analysis, 'intents' | 'sentiment' | 'toxicity' | 'language'>;

const read = new WeakMap<CheckContext, Read>();

/** What we think of the comment: as given, or found out once per context; null without a comment, or without what reads it. */
export function analysisOf(context: CheckContext): Read | null {
  if (context.analysis) return context.analysis;
  const text = context.comment ?? '';
  if (text.trim() === '') return null;
  const known = read.get(context);
  if (known) return known;
  const analysis = context.analyze?.({ text: text.slice(0, MAX_READ) }).analysis;
  if (!analysis) return null;
  read.set(context, analysis);
  return analysis;
}
