import type { ReactNode } from 'react';
import type { StoredComment } from '../../utils/domain/conversation/comment.ts';
import type { NetworkId } from '../../utils/domain/conversation/item.ts';
import type { Gaps, Health } from '../../utils/domain/conversation/page-report.ts';
import type { Sentiment } from '../../utils/domain/language/analysis.ts';
import type { PageKind } from '../../utils/domain/networks/page-kind.ts';
import { plural, t } from '../../utils/i18n/translate.ts';
import { Segments } from '../shared/fields.tsx';
import { BridgeIcon } from '../shared/icons.tsx';
import { lookOf } from '../shared/sentiment-shapes.ts';
import { Banner, Empty } from '../shared/states.tsx';
import { CommentList } from './comment-list.tsx';
import { PageHealth } from './page-health.tsx';

type AnswerFilter = 'to_answer' | 'answered' | 'all' | 'kept';
type SentimentFilter = Sentiment | 'all';

/** Where the user is, as far as the panel can help there. */
export type PanelPlace =
  | { kind: 'loading' }
  | { kind: 'elsewhere' }
  | { kind: 'off'; network: NetworkId }
  | { kind: 'silent'; network: NetworkId }
  | {
      kind: 'page';
      network: NetworkId;
      health: Health;
      pageKind: PageKind;
      gaps: Gaps;
      brand: string | null;
    };

interface PanelProps {
  place: PanelPlace;
  comments: readonly StoredComment[];
  /** The comments for which a draft was put aside. */
  kept: ReadonlySet<string>;
  answer: AnswerFilter;
  sentiment: SentimentFilter;
  onFilter: (change: { answer?: AnswerFilter; sentiment?: SentimentFilter }) => void;
  onSelect: (key: string) => void;
  /** Shows the structure of the page, for a report. */
  onReport: () => void;
  /** A sentence that must be seen first: the storage failed. */
  trouble: ReactNode;
  /** What is to be published here, above the list. */
  publish?: ReactNode;
  /** Shown in place of the list. */
  detail: ReactNode;
  /** Draft for a text that is selected, or pasted. */
  freeDraft: ReactNode;
}

/** The side panel: the comments of the page in front, most urgent first. */
export function Panel(props: PanelProps) {
  const { place, comments, kept, answer, sentiment } = props;
  const answered = (filter: AnswerFilter) =>
    comments.filter((comment) => (filter === 'kept' ? kept.has(comment.key) : fitsAnswer(comment, filter)));
  const hasKept = answer === 'kept' || answered('kept').length > 0;
  const filters = ['to_answer', 'answered', 'all', ...(hasKept ? (['kept'] as const) : [])] as const;
  const shown = answered(answer).filter((comment) => fitsSentiment(comment, sentiment));
  return (
    <div className="panel">
      <header className="panel-head">
        <span className="panel-brand">
          <BridgeIcon />
          <h1>Passerelle</h1>
        </span>
        {place.kind === 'page' && (
          <p className="small soft">
            {t(`network_${place.network}`)}
            {place.brand && ` · ${place.brand}`}
          </p>
        )}
      </header>
      {props.trouble}
      <main className="panel-main">
        {!props.detail && props.publish}
        {props.detail ??
          (place.kind === 'page' && (place.health.read > 0 || comments.length > 0) ? (
            <>
              <PageHealth {...place} onReport={props.onReport} />
              <div className="stack panel-filters">
                <Segments
                  label={t('panel_filter_answer')}
                  value={answer}
                  onChange={(value) => props.onFilter({ answer: value })}
                  choices={filters.map((value) => ({
                    value,
                    label: `${nameFilter(value)} ${answered(value).length}`,
                  }))}
                />
                <Segments
                  label={t('panel_filter_sentiment')}
                  value={sentiment}
                  onChange={(value) => props.onFilter({ sentiment: value })}
                  choices={(['all', 'negative', 'neutral', 'positive'] as const).map((value) => ({
                    value,
                    label: t(value === 'all' ? 'panel_all' : `sentiment_${value}`),
                  }))}
                />
              </div>
              {comments.some(({ analysis }) => analysis.missing) && (
                <Banner tone="warning">{t('analysis_missing')}</Banner>
              )}
              {shown.length > 0 ? (
                <CommentList comments={shown} kept={kept} onSelect={props.onSelect} />
              ) : (
                <Empty
                  title={t(
                    answer === 'to_answer' && sentiment === 'all' ? 'panel_all_done' : 'panel_none_fits',
                  )}
                />
              )}
            </>
          ) : (
            <>
              <PlaceNote place={place} />
              {place.kind === 'page' && <PageHealth {...place} onReport={props.onReport} />}
              {props.freeDraft}
            </>
          ))}
      </main>
    </div>
  );
}

/** Why there is no list, and what to do. */
function PlaceNote({ place }: { place: PanelPlace }) {
  if (place.kind === 'loading') return <Empty title={t('panel_loading')} />;
  if (place.kind === 'elsewhere')
    return (
      <Empty title={t('panel_elsewhere')}>
        <p>{t('panel_elsewhere_help')}</p>
      </Empty>
    );
  const network = t(`network_${place.network}`);
  if (place.kind === 'off')
    return (
      <Empty title={t('panel_off', network)}>
        <p>{t('panel_off_help')}</p>
      </Empty>
    );
  if (place.kind === 'silent')
    return (
      <Empty title={t('panel_silent')}>
        <p>{t('panel_silent_help')}</p>
      </Empty>
    );
  return (
    <Empty title={plural('panel_read', place.health.read)}>
      {place.health.light !== 'red' && <p>{t('panel_nothing_help')}</p>}
    </Empty>
  );
}

function fitsSentiment({ analysis }: StoredComment, filter: SentimentFilter): boolean {
  if (filter === 'all') return true;
  return lookOf(analysis) !== 'missing' && analysis.sentiment === filter;
}

function nameFilter(filter: AnswerFilter): string {
  if (filter === 'kept') return t('editor_filter_kept');
  return t(filter === 'all' ? 'panel_all' : `answer_${filter}`);
}

function fitsAnswer({ answer }: StoredComment, filter: Exclude<AnswerFilter, 'kept'>): boolean {
  if (filter === 'all') return true;
  return filter === 'to_answer' ? answer === 'to_answer' : answer === 'answered';
}
