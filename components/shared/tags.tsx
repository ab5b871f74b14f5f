import { type Analysis, type Intent, namedToxicity } from '../../utils/domain/language/analysis.ts';
import { t } from '../../utils/i18n/translate.ts';
import { SentimentIcon } from './icons.tsx';
import { intentTone } from './intent-tones.ts';
import { lookOf, toneOf } from './sentiment-shapes.ts';

/** Sentiment as shape and word. */
export function SentimentTag({ analysis }: { analysis: Parameters<typeof lookOf>[0] }) {
  const look = lookOf(analysis);
  return (
    <span className="tag" data-tone={toneOf(look)}>
      <SentimentIcon look={look} />
      {t(`sentiment_${look}`)}
    </span>
  );
}

/** What makes a comment abusive, where no intent says so already. */
export function ToxicityTag({ analysis }: { analysis: Pick<Analysis, 'toxicityCategory' | 'intents'> }) {
  const category = namedToxicity(analysis);
  return (
    category !== null && (
      <span className="tag" data-tone="negative">
        {t(`toxicity_${category}`)}
      </span>
    )
  );
}

export function IntentTags({ intents }: { intents: readonly Intent[] }) {
  return intents.map((intent) => (
    <span key={intent} className="tag" data-tone={intentTone(intent)}>
      {t(`intent_${intent}`)}
    </span>
  ));
}
