import { INTENTS } from '../../utils/domain/language/analysis.ts';
import { type Correction, isChange } from '../../utils/domain/language/correction.ts';
import type { LearnedWord } from '../../utils/domain/language/learned-words.ts';
import { interfaceLocale, t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { Confirm } from '../shared/confirm.tsx';
import { Empty } from '../shared/states.tsx';
import { IntentTags, SentimentTag } from '../shared/tags.tsx';

/** So much of a comment is shown, in characters. */
const SHOWN_TEXT = 140;

interface LearnedSectionProps {
  /** Newest first. */
  corrections: readonly Correction[];
  words: readonly LearnedWord[];
  onForget: (key: string) => void;
  onForgetAll: () => void;
}

/** What the user said of tags, what is learned from it, and how to take it back. */
export function LearnedSection({ corrections, words, onForget, onForgetAll }: LearnedSectionProps) {
  if (corrections.length === 0)
    return (
      <Empty title={t('learned_nothing')}>
        <p>{t('learned_help')}</p>
      </Empty>
    );
  return (
    <div className="stack">
      <p className="soft">{t('learned_help')}</p>
      <h3>{t('learned_words')}</h3>
      {words.length === 0 ? (
        <p className="soft">{t('learned_no_words')}</p>
      ) : (
        <ul className="learned-words">
          {words.map(({ word, moves }) => (
            <li key={`${word} ${moves.to}`}>
              <bdi className="learned-word">{word}</bdi>
              <span className="soft"> {describeMove(moves)}</span>
            </li>
          ))}
        </ul>
      )}
      <h3>{t('learned_corrections')}</h3>
      <ul className="learned-corrections">
        {corrections.map((correction) => (
          <CorrectionRow
            key={correction.key}
            correction={correction}
            onForget={() => onForget(correction.key)}
          />
        ))}
      </ul>
      <div className="row">
        <Confirm
          trigger={<Button variant="danger">{t('learned_reset')}</Button>}
          title={t('learned_reset_title')}
          confirm={t('learned_reset')}
          onConfirm={onForgetAll}
        >
          <p>{t('learned_reset_help')}</p>
        </Confirm>
      </div>
    </div>
  );
}

function CorrectionRow({ correction, onForget }: { correction: Correction; onForget: () => void }) {
  const { from, sentiment, intents } = correction;
  const text = shorten(correction.text) || t('panel_no_text');
  const date = new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: 'medium' });
  const added = INTENTS.filter((one) => intents?.includes(one) && !from.intents.includes(one));
  const removed = INTENTS.filter((one) => intents && from.intents.includes(one) && !intents.includes(one));
  return (
    <li className="learned-correction">
      <p className="learned-text" dir="auto">
        {text}
      </p>
      <div className="row">
        <span className="small soft">{date.format(correction.at)}</span>
        {!isChange(correction) && <span className="small soft">{t('tags_confirmed')}</span>}
        {sentiment !== null && sentiment !== from.sentiment && (
          <>
            <SentimentTag analysis={{ sentiment: from.sentiment, uncertain: false }} />
            <span>
              <span aria-hidden="true">→</span>
              <span className="hidden-visually">{t('learned_becomes')}</span>
            </span>
          </>
        )}
        {sentiment !== null && <SentimentTag analysis={{ sentiment, uncertain: false }} />}
        {added.length > 0 && (
          <>
            <span className="small soft">{t('learned_added')}</span>
            <IntentTags intents={added} />
          </>
        )}
        {removed.length > 0 && (
          <>
            <span className="small soft">{t('learned_removed')}</span>
            <IntentTags intents={removed} />
          </>
        )}
      </div>
      <Button variant="quiet" aria-label={t('labelled', t('learned_forget'), text)} onPress={onForget}>
        {t('learned_forget')}
      </Button>
    </li>
  );
}

function describeMove(moves: LearnedWord['moves']): string {
  if (moves.tag === 'sentiment') return t(`learned_more_${moves.to}`);
  return t(moves.isMore ? 'learned_more' : 'learned_less', t(`intent_${moves.to}`));
}

/** The start of a text, whole characters. */
function shorten(text: string): string {
  const characters = [...text.trim().replace(/\s+/g, ' ')];
  return characters.length > SHOWN_TEXT
    ? `${characters.slice(0, SHOWN_TEXT).join('')}…`
    : characters.join('');
}
