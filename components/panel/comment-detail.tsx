import type { ReactNode } from 'react';
import type { AnswerState, StoredComment } from '../../utils/domain/conversation/comment.ts';
import type { WrittenAt } from '../../utils/domain/conversation/written-at.ts';
import type { Analysis } from '../../utils/domain/language/analysis.ts';
import type { Said } from '../../utils/domain/language/correction.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Age } from '../shared/age.tsx';
import { Button } from '../shared/button.tsx';
import { Segments } from '../shared/fields.tsx';
import { ArrowIcon } from '../shared/icons.tsx';
import { Banner } from '../shared/states.tsx';
import { IntentTags, SentimentTag, ToxicityTag } from '../shared/tags.tsx';
import { describeUrgency } from '../shared/urgency-reasons.ts';
import { CorrectTags } from './correct-tags.tsx';
import { ExplainedText } from './explained-text.tsx';

interface CommentDetailProps {
  comment: Pick<StoredComment, 'item' | 'analysis'>;
  /** What it stands under in its thread. */
  above?: ReactNode;
  /** Null where no page told. */
  writtenAt: WrittenAt | null;
  /** Null for a text that is no comment of a page: nothing to follow. */
  answer: AnswerState | null;
  onAnswer: (answer: AnswerState) => void;
  /** Absent for a text that is no comment of a page: nothing is stored of it. */
  onTags?: { say: (said: Said) => void; undo: () => void } | undefined;
  onBack: () => void;
  /** Scrolls the page to it; absent where it is not on the page. */
  onReveal?: (() => void) | undefined;
  children: ReactNode;
}

/** One comment: what it says, why it was tagged so, whether it wants an answer, and the replies. */
export function CommentDetail(props: CommentDetailProps) {
  const { item, analysis } = props.comment;
  // What is answered, or wants no answer, presses no more.
  const urgency = props.answer === null || props.answer === 'to_answer' ? describeUrgency(analysis) : null;
  return (
    <article className="detail stack">
      <div className="row spread detail-bar">
        <Button variant="quiet" onPress={props.onBack}>
          <ArrowIcon to="left" />
          {t('panel_back')}
        </Button>
        {props.onReveal && (
          <Button variant="quiet" onPress={props.onReveal}>
            {t('panel_show_on_page')}
          </Button>
        )}
      </div>
      {props.above}
      <header className="row spread">
        <h2>{item.author ?? t('panel_selected_text')}</h2>
        <span className="small soft">
          <Age writtenAt={props.writtenAt} words={item.relativeTime} />
        </span>
      </header>
      <ExplainedText text={item.text || t('panel_no_text')} why={analysis.why} />
      <div className="row">
        <SentimentTag analysis={analysis} />
        <IntentTags intents={analysis.intents} />
        <ToxicityTag analysis={analysis} />
      </div>
      {urgency !== null && <p className="urgency">{urgency}</p>}
      {analysis.missing && <Banner tone="warning">{t('analysis_missing')}</Banner>}
      {props.onTags && (
        <CorrectTags analysis={analysis} onSay={props.onTags.say} onUndo={props.onTags.undo} />
      )}
      {!analysis.missing && <p className="small soft">{describeReasons(analysis)}</p>}
      {props.answer !== null && (
        <Segments
          label={t('panel_answer_state')}
          value={props.answer}
          onChange={props.onAnswer}
          choices={(['to_answer', 'answered', 'ignored'] as const).map((value) => ({
            value,
            label: t(`answer_${value}`),
          }))}
        />
      )}
      {props.children}
    </article>
  );
}

function describeReasons({ why, byUser }: Analysis): string {
  if (byUser === 'corrected') return t(why.length === 0 ? 'tags_corrected' : 'panel_noticed');
  return t(why.length === 0 ? 'card_why_nothing' : 'panel_why');
}
