import { type ReactNode, useState } from 'react';
import {
  type BackPlanStep,
  MAX_LEAD_DAYS,
} from '../../../utils/domain/calendar/key-dates/chosen-key-date.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { Button, IconButton } from '../../shared/button.tsx';
import { TextField } from '../../shared/fields.tsx';
import { PlusIcon, TrashIcon } from '../../shared/icons.tsx';
import { useListFocus } from '../../shared/use-list-focus.ts';
import { DaysField } from './number-field.tsx';

interface PlanEditorProps {
  steps: readonly BackPlanStep[];
  /** Gets the steps as they are when it is done, so that two changes in a row both count. */
  onChange: (change: (steps: readonly BackPlanStep[]) => BackPlanStep[]) => void;
  onRemove: (step: BackPlanStep) => void;
  newId: () => string;
  /** What is said of them, above. */
  children: ReactNode;
}

/** The steps of a back-plan, the first to be done first. What is changed is kept when its field is left. */
export function PlanEditor({ steps, onChange, onRemove, newId, children }: PlanEditorProps) {
  const ordered = [...steps].sort((a, b) => b.daysBefore - a.daysBefore);
  const { list, rest, onFocus } = useListFocus<HTMLHeadingElement>(ordered.map(({ id }) => id));
  const put = (changed: BackPlanStep) =>
    onChange((now) => now.map((step) => (step.id === changed.id ? changed : step)));
  return (
    <div className="stack">
      <h4 ref={rest} tabIndex={-1}>
        {t('keydates_plan')}
      </h4>
      {children}
      {ordered.length > 0 && (
        <ul className="keydates-steps" aria-label={t('keydates_plan')} ref={list} onFocus={onFocus}>
          {ordered.map((step) => (
            <li key={step.id} className="keydates-step">
              <DaysField
                label={t('keydates_step_days')}
                value={step.daysBefore}
                max={MAX_LEAD_DAYS}
                onChange={(daysBefore) => put({ ...step, daysBefore })}
              />
              <TitleField
                key={step.title}
                label={t('keydates_step_title')}
                title={step.title}
                onChange={(title) => put({ ...step, title })}
              />
              <IconButton
                label={t('labelled', t('keydates_step_remove'), step.title)}
                onPress={() => onRemove(step)}
              >
                <TrashIcon />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        <Button
          onPress={() =>
            onChange((now) => [...now, { id: newId(), title: t('keydates_step_new'), daysBefore: 0 }])
          }
        >
          <PlusIcon />
          {t('keydates_step_add')}
        </Button>
      </div>
    </div>
  );
}

/** A title that is kept when its field is left; an empty one is not one. */
export function TitleField(props: { label: string; title: string; onChange: (title: string) => void }) {
  const [text, setText] = useState(props.title);
  return (
    <TextField
      label={props.label}
      value={text}
      maxLength={200}
      onChange={setText}
      onBlur={() => {
        const title = text.trim();
        if (title === '') setText(props.title);
        else if (title !== props.title) props.onChange(title);
      }}
    />
  );
}
