import type { Analysis } from '../../utils/domain/language/analysis.ts';
import type { ProposedReply } from '../../utils/domain/replies/propose.ts';
import { t } from '../../utils/i18n/translate.ts';
import { IntentTags, SentimentTag } from '../shared/tags.tsx';

interface CommentCardProps {
  analysis: Analysis;
  /** Null while they are being fetched. */
  suggestions: readonly ProposedReply[] | null;
  /** The sentence that says what became of the last action, and whether it went well. */
  notice: { tone: 'positive' | 'warning' | 'negative'; text: string } | null;
  busy: boolean;
  onInsert: (reply: ProposedReply) => void;
  onOpenPanel: () => void;
}

/** What a mark shows on demand, in the page: why the comment was tagged so, and three replies. */
export function CommentCard(props: CommentCardProps) {
  const { analysis, suggestions } = props;
  return (
    <section className="card" aria-label={t('card_label')}>
      <header className="row">
        <SentimentTag analysis={analysis} />
        <IntentTags intents={analysis.intents} />
      </header>
      <p className="card-why">
        <span>{t(analysis.why.length === 0 ? 'card_why_nothing' : 'card_why')}</span>
        {analysis.why.map((reason, index) => (
          // Two reasons may be the same word: the place is the only key there is.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
          <span key={index} className="card-reason" data-tone={toneOf(reason.weight)}>
            {reason.text}
          </span>
        ))}
      </p>
      {props.notice && (
        <p className="card-notice" data-tone={props.notice.tone} role="status">
          {props.notice.text}
        </p>
      )}
      {suggestions === null ? (
        <p className="soft">{t('card_loading')}</p>
      ) : suggestions.length === 0 ? (
        <p className="soft">{t('card_no_template')}</p>
      ) : (
        <ul className="card-replies">
          {suggestions.map((suggestion) => (
            <li key={suggestion.templateId}>
              <button
                type="button"
                className="card-reply"
                disabled={props.busy}
                onClick={() => props.onInsert(suggestion)}
              >
                <span className="card-reply-title">{suggestion.title}</span>
                <span className="card-reply-text">{suggestion.text}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <footer className="row spread">
        <span className="small soft">{t('card_never_sent')}</span>
        <button type="button" className="button" data-variant="quiet" onClick={props.onOpenPanel}>
          {t('card_open_panel')}
        </button>
      </footer>
    </section>
  );
}

function toneOf(weight: number): Analysis['sentiment'] {
  if (weight === 0) return 'neutral';
  return weight > 0 ? 'positive' : 'negative';
}
