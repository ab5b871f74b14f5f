import { INTENTS, SENTIMENTS } from '../../utils/domain/language/analysis.ts';
import type { ReasonCode } from '../../utils/domain/replies/weigh-template.ts';
import { t } from '../../utils/i18n/translate.ts';

/** More would not be read. */
const MOST_TOLD = 4;

/** Why a template is proposed, in one line, the most telling first; null where nothing but its language speaks for it. */
export function describeReasons(because: readonly ReasonCode[]): string | null {
  const picked = valuesOf(because, 'picked').map((times) =>
    times === '1' ? t('why_picked_once') : t('why_picked', times),
  );
  const words = [...valuesOf(because, 'keyword'), ...valuesOf(because, 'word')].map((word) =>
    t('why_word', word),
  );
  const intents = valuesOf(because, 'intent').flatMap((code) => INTENTS.filter((intent) => intent === code));
  const sentiments = valuesOf(because, 'sentiment').flatMap((code) =>
    SENTIMENTS.filter((sentiment) => sentiment === code),
  );
  const told = [
    ...picked,
    ...words.slice(0, 2),
    ...intents.map((intent) => t(`intent_${intent}`)),
    ...sentiments.map((sentiment) => t(`sentiment_${sentiment}`)),
    ...(because.includes('brand') ? [t('why_brand')] : []),
    ...(because.includes('network') ? [t('why_network')] : []),
  ];
  return told.length === 0 ? null : t('why_label', told.slice(0, MOST_TOLD).join(', '));
}

/** What stands behind the colon of the codes that begin with `name`. */
function valuesOf(because: readonly ReasonCode[], name: string): string[] {
  return because.flatMap((code) => (code.startsWith(`${name}:`) ? [code.slice(name.length + 1)] : []));
}
