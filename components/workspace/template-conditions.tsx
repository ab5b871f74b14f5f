import { CheckboxGroup, Label } from 'react-aria-components';
import { NETWORK_IDS } from '../../utils/domain/conversation/item.ts';
import { INTENTS, SENTIMENTS } from '../../utils/domain/language/analysis.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Checkbox, TextField } from '../shared/fields.tsx';
import { Fold } from './fold.tsx';
import type { TemplateForm } from './template-form.ts';

type Conditions = Pick<TemplateForm, 'intents' | 'sentiments' | 'networks' | 'keywords'>;

interface TemplateConditionsProps {
  conditions: Conditions;
  onChange: (part: Partial<Conditions>) => void;
}

/** Which comments a template answers: told in one line, and opened to be changed. */
export function TemplateConditions({ conditions, onChange }: TemplateConditionsProps) {
  const { intents, sentiments, networks, keywords } = conditions;
  const told = [
    ...intents.map((intent) => t(`intent_${intent}`)),
    ...sentiments.map((sentiment) => t(`sentiment_${sentiment}`)),
    ...networks.map((network) => t(`network_${network}`)),
    ...(keywords.trim() === '' ? [] : [keywords.trim()]),
  ].join(' · ');
  return (
    <Fold title={t('library_more')} hint={told === '' ? t('library_any_comment') : told}>
      <Group
        label={t('workspace_intents')}
        values={INTENTS}
        chosen={intents}
        word={(intent) => t(`intent_${intent}`)}
        onChange={(next) => onChange({ intents: next })}
      />
      <Group
        label={t('workspace_sentiments')}
        values={SENTIMENTS}
        chosen={sentiments}
        word={(sentiment) => t(`sentiment_${sentiment}`)}
        onChange={(next) => onChange({ sentiments: next })}
      />
      <Group
        label={t('library_networks')}
        values={NETWORK_IDS}
        chosen={networks}
        word={(network) => t(`network_${network}`)}
        onChange={(next) => onChange({ networks: next })}
      />
      <TextField
        label={t('workspace_keywords')}
        help={t('workspace_keywords_help')}
        value={keywords}
        onChange={(next) => onChange({ keywords: next })}
      />
    </Fold>
  );
}

/** Any of a few; none means all. */
function Group<Value extends string>(props: {
  label: string;
  values: readonly Value[];
  chosen: readonly Value[];
  word: (value: Value) => string;
  onChange: (values: Value[]) => void;
}) {
  return (
    <CheckboxGroup
      className="field"
      value={[...props.chosen]}
      onChange={(values) => props.onChange(values as Value[])}
    >
      <Label className="field-label">{props.label}</Label>
      <div className="row">
        {props.values.map((value) => (
          <Checkbox key={value} value={value}>
            {props.word(value)}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
