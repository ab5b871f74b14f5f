import { type ReactNode, useState } from 'react';
import type { ProposedReply } from '../../utils/domain/replies/propose.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { TextField } from '../shared/fields.tsx';

/** The reply with the values by their names; `problem`: why it cannot be used like this. */
export type FillReply = (
  templateId: string,
  values: ReadonlyMap<string, string>,
) => { text: string; problem: string | null };

interface SuggestionProps {
  suggestion: ProposedReply;
  /** What using it is called. */
  word: string;
  isBusy: boolean;
  fill: FillReply;
  /** What goes with the text. */
  image?: ReactNode;
  onUse: (text: string) => void;
  onEdit: (text: string) => void;
}

/** A proposed reply, with a field for each value that it asks for. */
export function Suggestion({ suggestion, word, isBusy, fill, image, onUse, onEdit }: SuggestionProps) {
  const { templateId, title, asked = [] } = suggestion;
  const [values, setValues] = useState<ReadonlyMap<string, string>>(new Map());
  const { text, problem } =
    asked.length > 0 ? fill(templateId, values) : { text: suggestion.text, problem: null };
  const isComplete = asked.every(({ name, fallback }) => fallback !== null || values.get(name)?.trim());
  return (
    <li className="suggestion">
      <h3>{title}</h3>
      <p className="suggestion-text" dir="auto">
        {text}
      </p>
      {asked.map(({ name, fallback }) => (
        <TextField
          key={name}
          label={t('panel_asked', name)}
          placeholder={fallback ?? ''}
          maxLength={500}
          value={values.get(name) ?? ''}
          onChange={(value) => setValues(new Map(values).set(name, value))}
        />
      ))}
      {isComplete && problem !== null && <p className="field-error">{problem}</p>}
      {image}
      <div className="row">
        <Button
          variant="primary"
          isDisabled={isBusy || problem !== null}
          aria-label={`${word} : ${title}`}
          onPress={() => onUse(text)}
        >
          {word}
        </Button>
        <Button
          variant="quiet"
          isDisabled={isBusy}
          aria-label={`${t('panel_edit_first')} : ${title}`}
          onPress={() => onEdit(text)}
        >
          {t('panel_edit_first')}
        </Button>
      </div>
    </li>
  );
}
