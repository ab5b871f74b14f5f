import type { ReactNode } from 'react';
import { isBlocking, keepGrave } from '../../utils/domain/replies/check/check-context.ts';
import type { Finding } from '../../utils/domain/replies/check/finding.ts';
import type { ProposedReply } from '../../utils/domain/replies/propose.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { TextField } from '../shared/fields.tsx';
import { Findings } from './findings.tsx';
import { describeReasons } from './template-reasons.ts';
import { UseButton } from './use-button.tsx';

/** The reply with the values by their names; `problem`: why it cannot be used like this. */
export type FillReply = (
  templateId: string,
  values: ReadonlyMap<string, string>,
) => { text: string; problem: string | null };

interface SuggestionProps {
  suggestion: ProposedReply;
  /** What using it is called, and what it is called where something stands in the way. */
  word: string;
  insist: string;
  isBusy: boolean;
  /** Using it waits. */
  isWaiting: boolean;
  /** What was filled in, by the name of the hole. */
  asked: Readonly<Record<string, string>>;
  fill: FillReply;
  check: (text: string) => readonly Finding[];
  onAsked: (values: Readonly<Record<string, string>>) => void;
  /** What goes with the text. */
  image?: ReactNode;
  onUse: (text: string) => void;
  onEdit: (text: string) => void;
}

/** A proposed reply, with a field for each value that it asks for. */
export function Suggestion({ suggestion, asked: values, ...props }: SuggestionProps) {
  const { templateId, title, asked = [], because = [] } = suggestion;
  const { word, insist, isBusy, isWaiting } = props;
  const { text, problem } =
    asked.length > 0
      ? props.fill(templateId, new Map(Object.entries(values)))
      : { text: suggestion.text, problem: null };
  const isComplete = asked.every(({ name, fallback }) => fallback !== null || values[name]?.trim());
  const findings = isComplete && problem === null ? keepGrave(props.check(text)) : [];
  const reasons = describeReasons(because);
  return (
    <li className="suggestion">
      <h3>{title}</h3>
      {reasons !== null && (
        <p className="small soft" dir="auto">
          {reasons}
        </p>
      )}
      <p className="suggestion-text" dir="auto">
        {text}
      </p>
      {asked.map(({ name, fallback }) => (
        <TextField
          key={name}
          label={t('panel_asked', name)}
          placeholder={fallback ?? ''}
          maxLength={500}
          value={values[name] ?? ''}
          onChange={(value) => props.onAsked({ ...values, [name]: value })}
        />
      ))}
      {isComplete && problem !== null && <p className="field-error">{problem}</p>}
      {props.image}
      <Findings findings={findings} />
      <div className="row">
        <UseButton
          word={word}
          insist={insist}
          about={title}
          blocking={findings.filter(isBlocking)}
          isDisabled={isBusy || isWaiting || problem !== null}
          onUse={() => props.onUse(text)}
        />
        <Button
          variant="quiet"
          isDisabled={isBusy}
          aria-label={t('labelled', t('panel_edit_first'), title)}
          onPress={() => props.onEdit(text)}
        >
          {t('panel_edit_first')}
        </Button>
      </div>
    </li>
  );
}
