import { useState } from 'react';
import {
  type Analysis,
  INTENTS,
  type Intent,
  SENTIMENTS,
  type Sentiment,
} from '../../utils/domain/language/analysis.ts';
import type { Said } from '../../utils/domain/language/correction.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { Segments, Toggles } from '../shared/fields.tsx';

interface CorrectTagsProps {
  analysis: Pick<Analysis, 'sentiment' | 'uncertain' | 'intents' | 'byUser'>;
  onSay: (said: Said) => void;
  onUndo: () => void;
}

/** The user's own word on the tags of a comment: that they are right, other ones, or neither any more. */
export function CorrectTags({ analysis, onSay, onUndo }: CorrectTagsProps) {
  const [isOpen, setOpen] = useState(false);
  const { sentiment, uncertain, intents, byUser } = analysis;
  return (
    <div className="stack correct">
      <div className="row correct-bar">
        {byUser && <span className="small soft">{t(`tags_${byUser}`)}</span>}
        {byUser && (
          <Button variant="quiet" onPress={onUndo}>
            {t('tags_undo')}
          </Button>
        )}
        {!byUser && !uncertain && (
          <Button variant="quiet" onPress={() => onSay({ sentiment, intents })}>
            {t('tags_confirm')}
          </Button>
        )}
        <Button variant="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {t(isOpen ? 'tags_close' : 'tags_correct')}
        </Button>
      </div>
      {isOpen && (
        <>
          <Segments<Sentiment | ''>
            label={t('tags_sentiment')}
            value={uncertain ? '' : sentiment}
            onChange={(value) => value !== '' && onSay({ sentiment: value })}
            choices={SENTIMENTS.map((value) => ({ value, label: t(`sentiment_${value}`) }))}
          />
          <Toggles<Intent>
            label={t('tags_intents')}
            values={intents}
            onChange={(values) => onSay({ intents: values })}
            choices={INTENTS.map((value) => ({ value, label: t(`intent_${value}`) }))}
          />
        </>
      )}
    </div>
  );
}
