import { type ReactNode, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import type { Item } from '../../utils/domain/conversation/item.ts';
import type { Folder } from '../../utils/domain/library/folders.ts';
import { isShortcut } from '../../utils/domain/library/shortcuts.ts';
import type { RenderedReply } from '../../utils/domain/replies/render.ts';
import type { Template } from '../../utils/domain/replies/template.ts';
import type { TemplateError } from '../../utils/domain/replies/template-errors.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { TextField } from '../shared/fields.tsx';
import { Select } from '../shared/select.tsx';
import { describeErrors } from './describe-errors.ts';
import { Fold } from './fold.tsx';
import { TemplateConditions } from './template-conditions.tsx';
import { formOf, type TemplateForm, templateOf } from './template-form.ts';
import { TemplatePlace } from './template-place.tsx';
import { TemplatePreview } from './template-preview.tsx';

interface TemplateEditorProps {
  template: Template;
  brands: ReadonlyArray<{ id: string; name: string }>;
  folders: readonly Folder[];
  /** The variables that a template may hold. */
  variables: readonly string[];
  /** The recent comment that is answered in the preview; null: one that was made up. */
  example: Pick<Item, 'author' | 'text'> | null;
  /** Shows another comment in the preview; null: there is no other. */
  onOtherExample: (() => void) | null;
  /** The reply to that comment. */
  preview: (template: Template) => RenderedReply;
  findErrors: (template: Template) => readonly TemplateError[];
  /** The template that has the shortcut already; null: it is free. */
  findOwner: (template: Template) => Pick<Template, 'title'> | null;
  onSave: (template: Template) => Promise<boolean>;
  onDuplicate: () => void;
  onDelete: () => void;
  /** Begins the same template in the other language; null: there is one. */
  onTranslate: (() => void) | null;
  /** What else is known of the template; it may put another text in the field. */
  children?: (takeOver: (body: string) => void) => ReactNode;
}

/** A saved reply: its words, where it is found, and which comments it answers. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { template } = props;
  const [changes, setChanges] = useState<Partial<TemplateForm>>({});
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const body = useRef<HTMLDivElement>(null);
  // Once what was saved has come back, the fields follow the template again: others may change its folder.
  if (savedAt === template.updatedAt && Object.keys(changes).length > 0) setChanges({});
  const form = { ...formOf(template), ...changes };
  const draft = templateOf(template, form);
  const change = (part: Partial<TemplateForm>) => {
    setSavedAt(null);
    setChanges({ ...changes, ...part });
  };
  const errors = props.findErrors(draft);
  const isTooLong = errors.some(({ code }) => code === 'too_long');
  const shortcutError = describeShortcut(draft, props.findOwner);
  const incomplete =
    draft.title.trim() === '' || draft.body.trim() === '' || isTooLong || shortcutError !== null;

  function addVariable(name: string): void {
    const area = body.current?.querySelector('textarea');
    const at = area?.selectionStart ?? draft.body.length;
    change({ body: `${draft.body.slice(0, at)}{{${name}}}${draft.body.slice(at)}` });
    area?.focus();
  }

  return (
    <Form
      className="stack editor"
      aria-label={t('library_editor', template.title)}
      // What is half written can be saved: nothing that holds an error is ever inserted.
      validationBehavior="aria"
      onSubmit={async (event) => {
        event.preventDefault();
        if (incomplete) return;
        const row = { ...draft, updatedAt: Date.now() };
        setSavedAt((await props.onSave(row)) ? row.updatedAt : null);
      }}
    >
      <div className="pair">
        <TextField
          label={t('workspace_template_title')}
          value={form.title}
          onChange={(title) => change({ title })}
          maxLength={120}
        />
        <Select
          label={t('workspace_language')}
          value={form.language}
          onChange={(language) => change({ language })}
          choices={(['fr', 'en'] as const).map((value) => ({ value, label: t(`language_${value}`) }))}
        />
      </div>
      <div ref={body}>
        <TextField
          label={t('workspace_body')}
          rows={7}
          value={form.body}
          onChange={(next) => change({ body: next })}
          {...(errors.length > 0 && { error: describeErrors(errors) })}
        />
      </div>
      <Fold title={t('workspace_variables')} hint={props.variables.map((name) => `{{${name}}}`).join(' ')}>
        <p className="field-help">{t('workspace_body_help')}</p>
        <div className="row">
          {props.variables.map((name) => (
            <Button key={name} onPress={() => addVariable(name)}>
              {`{{${name}}}`}
            </Button>
          ))}
        </div>
      </Fold>
      <TemplatePreview
        reply={isTooLong ? null : props.preview(draft)}
        example={props.example}
        onOther={props.onOtherExample}
      />
      <TemplatePlace
        place={form}
        folders={props.folders}
        brands={props.brands}
        shortcutError={shortcutError}
        onChange={change}
      />
      <TemplateConditions conditions={form} onChange={change} />
      <div className="row spread">
        <span className="row">
          <Button type="submit" variant="primary" isDisabled={incomplete}>
            {t('action_save')}
          </Button>
          <Button onPress={props.onDuplicate}>{t('workspace_duplicate')}</Button>
          {props.onTranslate && (
            <Button onPress={props.onTranslate}>
              {t(template.language === 'fr' ? 'library_write_en' : 'library_write_fr')}
            </Button>
          )}
          <span role="status" className="small">
            {savedAt !== null && t(errors.length > 0 ? 'workspace_saved_with_errors' : 'workspace_saved')}
          </span>
        </span>
        <Button variant="danger" onPress={props.onDelete}>
          {t('action_delete')}
        </Button>
      </div>
      {props.children?.((next) => change({ body: next }))}
    </Form>
  );
}

/** Why the shortcut of a template cannot be taken; null: it can, or there is none. */
function describeShortcut(draft: Template, findOwner: TemplateEditorProps['findOwner']): string | null {
  if (draft.shortcut === undefined) return null;
  if (!isShortcut(draft.shortcut)) return t('library_shortcut_wrong');
  const owner = findOwner(draft);
  return owner && t('library_shortcut_taken', draft.shortcut, owner.title);
}
