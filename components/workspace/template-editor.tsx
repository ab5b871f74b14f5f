import { useRef, useState } from 'react';
import { CheckboxGroup, Form, Label } from 'react-aria-components';
import type { Item } from '../../utils/domain/conversation/item.ts';
import { INTENTS, SENTIMENTS } from '../../utils/domain/language/analysis.ts';
import type { RenderedReply } from '../../utils/domain/replies/render.ts';
import type { Template } from '../../utils/domain/replies/template.ts';
import type { TemplateError } from '../../utils/domain/replies/template-errors.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { Confirm } from '../shared/confirm.tsx';
import { Checkbox, TextField } from '../shared/fields.tsx';
import { Select } from '../shared/select.tsx';
import { describeErrors } from './describe-errors.ts';
import { TemplatePreview } from './template-preview.tsx';

interface TemplateEditorProps {
  template: Template;
  brands: ReadonlyArray<{ id: string; name: string }>;
  /** The variables that a template may hold. */
  variables: readonly string[];
  /** The recent comment that is answered in the preview; null: one that was made up. */
  example: Pick<Item, 'author' | 'text'> | null;
  /** Shows another comment in the preview; null: there is no other. */
  onOtherExample: (() => void) | null;
  /** The reply to that comment. */
  preview: (template: Template) => RenderedReply;
  findErrors: (template: Template) => readonly TemplateError[];
  onSave: (template: Template) => Promise<boolean>;
  onDuplicate: () => void;
  onDelete: () => void;
}

/** Every brand, in the list of brands. */
const ALL_BRANDS = '*';

/** A saved reply: its words, and which comments it answers. */
export function TemplateEditor(props: TemplateEditorProps) {
  const [draft, setDraft] = useState(props.template);
  const [keywords, setKeywords] = useState(props.template.keywords.join(', '));
  const [saved, setSaved] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const change = (part: Partial<Template>) => {
    setSaved(false);
    setDraft({ ...draft, ...part });
  };
  const errors = props.findErrors(draft);
  const isTooLong = errors.some(({ code }) => code === 'too_long');
  const incomplete = draft.title.trim() === '' || draft.body.trim() === '' || isTooLong;

  function addVariable(name: string): void {
    const area = body.current?.querySelector('textarea');
    const at = area?.selectionStart ?? draft.body.length;
    change({ body: `${draft.body.slice(0, at)}{{${name}}}${draft.body.slice(at)}` });
    area?.focus();
  }

  return (
    <Form
      className="stack editor"
      // What is half written can be saved: nothing that holds an error is ever inserted.
      validationBehavior="aria"
      onSubmit={async (event) => {
        event.preventDefault();
        if (incomplete) return;
        const words = keywords.split(',').map((word) => word.trim().toLowerCase());
        const row = { ...draft, keywords: words.filter((word) => word !== ''), updatedAt: Date.now() };
        setSaved(await props.onSave(row));
      }}
    >
      <div className="pair">
        <TextField
          label={t('workspace_template_title')}
          value={draft.title}
          onChange={(title) => change({ title })}
          maxLength={120}
        />
        <Select
          label={t('workspace_language')}
          value={draft.language}
          onChange={(language) => change({ language })}
          choices={(['fr', 'en'] as const).map((value) => ({ value, label: t(`language_${value}`) }))}
        />
      </div>
      <div ref={body}>
        <TextField
          label={t('workspace_body')}
          help={t('workspace_body_help')}
          rows={7}
          value={draft.body}
          onChange={(next) => change({ body: next })}
          {...(errors.length > 0 && { error: describeErrors(errors) })}
        />
      </div>
      <fieldset className="row group">
        <legend>{t('workspace_variables')}</legend>
        {props.variables.map((name) => (
          <Button key={name} onPress={() => addVariable(name)}>
            {`{{${name}}}`}
          </Button>
        ))}
      </fieldset>
      <TemplatePreview
        reply={isTooLong ? null : props.preview(draft)}
        example={props.example}
        onOther={props.onOtherExample}
      />
      <Group
        label={t('workspace_intents')}
        values={INTENTS}
        chosen={draft.intents}
        word={(intent) => t(`intent_${intent}`)}
        onChange={(intents) => change({ intents })}
      />
      <Group
        label={t('workspace_sentiments')}
        values={SENTIMENTS}
        chosen={draft.sentiments}
        word={(sentiment) => t(`sentiment_${sentiment}`)}
        onChange={(sentiments) => change({ sentiments })}
      />
      <TextField
        label={t('workspace_keywords')}
        help={t('workspace_keywords_help')}
        value={keywords}
        onChange={(words) => {
          setSaved(false);
          setKeywords(words);
        }}
      />
      <Select
        label={t('workspace_template_brand')}
        value={draft.brandId ?? ALL_BRANDS}
        onChange={(id) => change({ brandId: id === ALL_BRANDS ? null : id })}
        choices={[
          { value: ALL_BRANDS, label: t('workspace_all_brands') },
          ...props.brands.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <div className="row spread">
        <span className="row">
          <Button type="submit" variant="primary" isDisabled={incomplete}>
            {t('action_save')}
          </Button>
          <Button onPress={props.onDuplicate}>{t('workspace_duplicate')}</Button>
          <span role="status" className="small">
            {saved && t(errors.length > 0 ? 'workspace_saved_with_errors' : 'workspace_saved')}
          </span>
        </span>
        <Confirm
          trigger={<Button variant="danger">{t('action_delete')}</Button>}
          title={t('workspace_delete_template', props.template.title)}
          confirm={t('action_delete')}
          onConfirm={props.onDelete}
        >
          <p>{t('workspace_delete_template_help')}</p>
        </Confirm>
      </div>
    </Form>
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
