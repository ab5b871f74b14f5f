import { type Analysis, type Intent, namedToxicity } from '../../utils/domain/language/analysis.ts';
import { t } from '../../utils/i18n/translate.ts';
import { SentimentIcon } from './icons.tsx';
import { intentTone } from './intent-tones.ts';

/** Sentiment as shape and word. */
export function SentimentTag({ analysis }: { analysis: Pick<Analysis, 'sentiment' | 'uncertain'> }) {
  const { sentiment, uncertain } = analysis;
  return (
    <span className="tag" data-tone={uncertain ? 'neutral' : sentiment}>
      <SentimentIcon sentiment={sentiment} uncertain={uncertain} />
      {t(uncertain ? 'sentiment_uncertain' : `sentiment_${sentiment}`)}
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
