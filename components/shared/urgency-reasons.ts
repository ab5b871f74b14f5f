import type { Analysis } from '../../utils/domain/language/analysis.ts';
import { t } from '../../utils/i18n/translate.ts';

/** From here on a comment's urgency is explained, 0 to 1. */
const EXPLAINED_FROM = 0.5;

/** Whether a user sees no difference: a comment gets older, and its urgency with it, long before that says anything. */
export function isSeenAlike(one: Analysis, other: Analysis): boolean {
  const seen = (analysis: Analysis) => ({ ...analysis, urgency: describeUrgency(analysis) });
  return one === other || JSON.stringify(seen(one)) === JSON.stringify(seen(other));
}

/** Why a comment is urgent, in one line; null where it is not, or where no reason is known. */
export function describeUrgency({
  urgency,
  urgencyBecause = [],
  intents,
}: Pick<Analysis, 'urgency' | 'urgencyBecause' | 'intents'>): string | null {
  if (urgency < EXPLAINED_FROM || urgencyBecause.length === 0) return null;
  const asks = intents.includes('question') ? 'question' : 'request';
  const words = urgencyBecause.map((reason) => t(`urgent_${reason === 'question' ? asks : reason}`));
  return t('urgent_because', words.join(', '));
}
