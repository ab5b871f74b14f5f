import { type ReactNode, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { SeriesScope } from '../../../utils/domain/calendar/series/series.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { Choices } from '../../shared/fields.tsx';

interface QuestionProps {
  title: string;
  children: ReactNode;
  onCancel: () => void;
}

/** A question over the form; Escape leaves it and answers nothing. */
export function Question({ title, children, onCancel }: QuestionProps) {
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(isOpen) => !isOpen && onCancel()}>
      <Modal className="modal">
        <Dialog role="alertdialog" className="stack dialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ScopeQuestionProps {
  /** What is to be done with the days. */
  deed: 'save' | 'delete';
  scopes: readonly SeriesScope[];
  onAnswer: (scope: SeriesScope) => void;
  onCancel: () => void;
}

/** Asks which days of a series are meant. */
export function ScopeQuestion({ deed, scopes, onAnswer, onCancel }: ScopeQuestionProps) {
  const [scope, setScope] = useState<SeriesScope>(scopes[0] ?? 'day');
  return (
    <Question title={t(`entry_scope_${deed}`)} onCancel={onCancel}>
      <Choices
        label={t('entry_scope')}
        value={scope}
        onChange={setScope}
        choices={scopes.map((value) => ({ value, label: t(`entry_scope_${value}`) }))}
      />
      <div className="row dialog-buttons">
        <Button onPress={onCancel}>{t('action_cancel')}</Button>
        <Button variant={deed === 'delete' ? 'danger' : 'primary'} onPress={() => onAnswer(scope)}>
          {t(`action_${deed}`)}
        </Button>
      </div>
    </Question>
  );
}

interface LeaveQuestionProps {
  onSave: () => void;
  onForget: () => void;
  onCancel: () => void;
}

/** Asks what becomes of what was written and not saved. */
export function LeaveQuestion({ onSave, onForget, onCancel }: LeaveQuestionProps) {
  return (
    <Question title={t('entry_leave')} onCancel={onCancel}>
      <p>{t('entry_leave_help')}</p>
      <div className="row dialog-buttons">
        <Button onPress={onCancel}>{t('entry_keep_writing')}</Button>
        <Button variant="danger" onPress={onForget}>
          {t('entry_forget_changes')}
        </Button>
        <Button variant="primary" onPress={onSave}>
          {t('action_save')}
        </Button>
      </div>
    </Question>
  );
}
