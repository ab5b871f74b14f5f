import { type ReactNode, useRef, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Campaign } from '../../../utils/domain/calendar/campaign.ts';
import type { ReusableChecklist } from '../../../utils/domain/calendar/checklists/reusable-checklist.ts';
import type { Entry } from '../../../utils/domain/calendar/entry.ts';
import type { DatedKeyDate } from '../../../utils/domain/calendar/key-dates/chosen-key-date.ts';
import type { PostFigures } from '../../../utils/domain/calendar/publishing/figures.ts';
import { withoutPublications } from '../../../utils/domain/calendar/publishing/publish.ts';
import type { SeriesScope } from '../../../utils/domain/calendar/series/series.ts';
import { type EntryForm, entryOf, findFormErrors } from '../../../utils/domain/calendar/views/entry-form.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { TextField } from '../../shared/fields.tsx';
import { Banner } from '../../shared/states.tsx';
import { EntryChecklist } from './entry-checklist.tsx';
import { EntryFacts } from './entry-facts.tsx';
import { EntryPublications } from './entry-publications.tsx';
import { EntryReminders } from './entry-reminders.tsx';
import { EntryTexts } from './entry-texts.tsx';
import { EntryWhen } from './entry-when.tsx';
import { errorElsewhere, errorOf } from './form-errors.ts';
import { PostPreview } from './post-preview.tsx';
import { LeaveQuestion, ScopeQuestion } from './question.tsx';

interface EntryEditorProps {
  form: EntryForm;
  isNew: boolean;
  /** It is one day of a series that was changed alone. */
  isAlone: boolean;
  /** Whether something stands in the form that is not saved. */
  isChanged: boolean;
  /** Which days of a series a change may be meant for; none: it is not one of a series. */
  scopes: { save: readonly SeriesScope[]; delete: readonly SeriesScope[] };
  brands: ReadonlyArray<{ id: string; name: string }>;
  campaigns: readonly Campaign[];
  keyDates: readonly DatedKeyDate[];
  checklists: readonly ReusableChecklist[];
  comments: ReadonlyMap<string, PostFigures>;
  /** What must be said of the form: that something did not work, or was restored. */
  notice: ReactNode;
  onChange: (part: Partial<EntryForm>) => void;
  onSave: (entry: Entry, scope: SeriesScope) => void;
  onDelete: (scope: SeriesScope) => void;
  /** Takes the entry to its network, as it is saved; null: it is not due. */
  onPublish: (() => void) | null;
  onDuplicate: (entry: Entry) => void;
  onOpenSeries: () => void;
  /** Leaves the form; what is not saved in it is given up. */
  onClose: () => void;
  onCopy: (text: string) => Promise<boolean>;
}

/** The form of an entry, over the calendar. */
export function EntryEditor(props: EntryEditorProps) {
  const { form, isNew, isChanged, scopes, onChange, onClose } = props;
  const [question, setQuestion] = useState<'save' | 'delete' | 'leave' | null>(null);
  const [isTried, setIsTried] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const found = findFormErrors(form);
  // Nobody is told off for a title that they have not come to yet.
  const errors = new Map([...found].filter(([, error]) => isTried || error !== 'title'));
  const elsewhere = errorElsewhere(errors, form);

  function isWhole(): boolean {
    setIsTried(true);
    if (found.size === 0) return true;
    // Once the mistakes are drawn.
    requestAnimationFrame(() => fields.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
    return false;
  }
  function save(): void {
    setQuestion(null);
    if (!isChanged && !isNew) onClose();
    else if (!isWhole()) return;
    else if (scopes.save.length > 0) setQuestion('save');
    else props.onSave(entryOf(form), 'day');
  }
  function leave(): void {
    if (isChanged) setQuestion('leave');
    else onClose();
  }

  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(isOpen) => !isOpen && leave()}>
      <Modal className="modal entry-modal">
        <Dialog className="dialog entry-dialog">
          <div
            ref={fields}
            className="entry-frame"
            onKeyDownCapture={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || question) return;
              event.preventDefault();
              event.stopPropagation();
              save();
            }}
          >
            <Heading slot="title" level={2}>
              {t(isNew ? 'entry_new' : 'entry_title')}
            </Heading>
            <div className="stack entry-body">
              {props.notice}
              <TextField
                label={t('entry_name')}
                value={form.title}
                onChange={(title) => onChange({ title })}
                maxLength={200}
                autoFocus={isNew}
                {...errorOf(errors, 'title')}
              />
              <div className="entry-columns">
                <div className="stack entry-column">
                  <EntryTexts form={form} errors={errors} onChange={onChange} />
                  <TextField
                    label={t('entry_image_notes')}
                    rows={2}
                    value={form.imageNotes}
                    onChange={(imageNotes) => onChange({ imageNotes })}
                    {...errorOf(errors, 'imageNotes')}
                  />
                  <TextField
                    label={t('entry_notes')}
                    rows={3}
                    value={form.notes}
                    onChange={(notes) => onChange({ notes })}
                    {...errorOf(errors, 'notes')}
                  />
                  <PostPreview entry={entryOf(form)} onCopy={props.onCopy} />
                </div>
                <div className="stack entry-column">
                  <EntryWhen
                    form={form}
                    errors={errors}
                    isAlone={props.isAlone}
                    onChange={onChange}
                    onOpenSeries={props.onOpenSeries}
                  />
                  <EntryFacts
                    form={form}
                    errors={errors}
                    brands={props.brands}
                    campaigns={props.campaigns}
                    keyDates={props.keyDates}
                    onChange={onChange}
                  />
                  <EntryChecklist
                    items={form.checklist}
                    checklists={props.checklists}
                    onChange={(checklist) => onChange({ checklist })}
                  />
                  <EntryReminders
                    reminders={form.reminders}
                    onChange={(reminders) => onChange({ reminders })}
                  />
                  <EntryPublications
                    publications={form.publications}
                    comments={props.comments}
                    onRemove={(one) => onChange(withoutPublications(form, [one]))}
                  />
                </div>
              </div>
            </div>
            {elsewhere !== null && <Banner tone="negative">{elsewhere}</Banner>}
            <div className="row spread entry-buttons">
              <span className="row">
                <Button variant="primary" onPress={save}>
                  {t('action_save')}
                </Button>
                <Button onPress={leave}>{t('library_close')}</Button>
                <span className="small soft entry-keys">{t('entry_keys')}</span>
              </span>
              {!isNew && (
                <span className="row">
                  {props.onPublish && (
                    <Button isDisabled={isChanged} onPress={props.onPublish}>
                      {t('plan_publish')}
                    </Button>
                  )}
                  <Button onPress={() => isWhole() && props.onDuplicate(entryOf(form))}>
                    {t('workspace_duplicate')}
                  </Button>
                  <Button
                    variant="danger"
                    onPress={() => (scopes.delete.length > 0 ? setQuestion('delete') : props.onDelete('all'))}
                  >
                    {t('action_delete')}
                  </Button>
                </span>
              )}
            </div>
          </div>
          {(question === 'save' || question === 'delete') && (
            <ScopeQuestion
              deed={question}
              scopes={scopes[question]}
              onCancel={() => setQuestion(null)}
              onAnswer={(scope) => {
                setQuestion(null);
                if (question === 'save') props.onSave(entryOf(form), scope);
                else props.onDelete(scope);
              }}
            />
          )}
          {question === 'leave' && (
            <LeaveQuestion onSave={save} onForget={onClose} onCancel={() => setQuestion(null)} />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
