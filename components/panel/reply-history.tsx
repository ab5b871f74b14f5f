import type { StoredComment } from '../../utils/domain/conversation/comment.ts';
import { writtenAtOf } from '../../utils/domain/conversation/written-at.ts';
import type { Reply } from '../../utils/domain/replies/reply.ts';
import { leaveOutStanding } from '../../utils/domain/replies/standing.ts';
import { interfaceLocale, plural, t } from '../../utils/i18n/translate.ts';
import { Age } from '../shared/age.tsx';

interface ReplyHistoryProps {
  /** What was recorded here, newest first. */
  replies: readonly Reply[];
  /** The brand's replies that stand in the thread, oldest first. */
  answers: readonly StoredComment[];
}

/** What was already answered: first what anyone can read in the thread, then what else was recorded here. */
export function ReplyHistory({ replies, answers }: ReplyHistoryProps) {
  const date = new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: 'medium', timeStyle: 'short' });
  const recorded = leaveOutStanding(
    replies,
    answers.map(({ item }) => item),
  );
  return (
    <>
      {answers.length > 0 && (
        <ul className="answers" aria-label={t('panel_answers')}>
          {answers.map((answer) => (
            <li key={answer.key}>
              <p className="small">
                {t('panel_answered_by', answer.item.author ?? t('panel_unknown_author'))}
                <AnswerAge answer={answer} />
              </p>
              <p className="history-text" dir="auto">
                {answer.item.text || t('panel_no_text')}
              </p>
            </li>
          ))}
        </ul>
      )}
      {recorded.length > 0 && (
        <details className="history">
          <summary>{plural('panel_history', recorded.length)}</summary>
          <ul>
            {recorded.map(({ id, at, outcome, text, byModel }) => (
              <li key={id}>
                <p className="small soft">
                  <time dateTime={new Date(at).toISOString()}>{date.format(at)}</time>
                  {' · '}
                  {t(`history_${outcome.kind}`)}
                  {byModel && ` · ${t('assistant_by_model')}`}
                </p>
                <p className="history-text" dir="auto">
                  {text}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function AnswerAge({ answer }: { answer: StoredComment }) {
  const writtenAt = writtenAtOf(answer);
  const words = answer.item.relativeTime;
  if (writtenAt === null && words === null) return null;
  return (
    <>
      {', '}
      <Age writtenAt={writtenAt} words={words} />
    </>
  );
}
