import type { InsertionOutcome } from '../../utils/domain/replies/reply.ts';
import { t } from '../../utils/i18n/translate.ts';

/** The sentence that says what became of the last action, and whether it went well. */
export interface Notice {
  tone: 'positive' | 'warning' | 'negative';
  text: string;
}

/** What became of a text that was to be put in a box. */
export function describeOutcome(outcome: InsertionOutcome): Notice {
  if (outcome.kind === 'inserted') return { tone: 'positive', text: t('insertion_inserted') };
  const reason = t(`insertion_${outcome.reason}`);
  if (outcome.kind === 'refused') return { tone: 'negative', text: reason };
  return { tone: 'warning', text: `${reason} ${t('insertion_copied')}` };
}
