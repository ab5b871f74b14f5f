import { useState } from 'react';
import { daysBetween, isFullDay } from '../../../utils/domain/calendar/days.ts';
import {
  type BackPlanStep,
  type DatedKeyDate,
  type KeyDate,
  MAX_LEAD_DAYS,
} from '../../../utils/domain/calendar/key-dates/chosen-key-date.ts';
import { plural, t } from '../../../utils/i18n/translate.ts';
import { Button, IconButton } from '../../shared/button.tsx';
import { formatDay } from '../../shared/dates.ts';
import { Checkbox, TextField } from '../../shared/fields.tsx';
import { TrashIcon } from '../../shared/icons.tsx';
import { defaultPlan } from './default-plan.ts';
import { nameOf, writeDaysLeft } from './describe.ts';
import { DaysField } from './number-field.tsx';
import { PlanEditor, TitleField } from './plan-editor.tsx';

/** A chosen date, and when it comes next. */
export interface ChosenDate {
  row: KeyDate;
  /** Null: it does not come again, or nobody has said when. */
  next: DatedKeyDate | null;
  /** Whose it is, or where it is kept, in words. */
  remarks: readonly string[];
}

export interface ChosenDateActions {
  onChange: (id: string, change: (row: KeyDate) => KeyDate) => void;
  onRemoveStep: (row: KeyDate, step: BackPlanStep) => void;
  onUnpick: (row: KeyDate) => void;
  onPlanEntry: (row: KeyDate, next: DatedKeyDate) => void;
  newId: () => string;
}

interface ChosenLineProps extends ChosenDateActions {
  date: ChosenDate;
  today: string;
  isMarked: boolean;
  onMark: (isMarked: boolean) => void;
}

/** One chosen date: when it comes, what is planned for it, what can be done. */
export function ChosenLine(props: ChosenLineProps) {
  const { date, today, isMarked, onMark, onUnpick, onPlanEntry } = props;
  const { row, next, remarks } = date;
  const [isOpen, setOpen] = useState(false);
  const name = nameOfChosen(date);
  const steps = row.backPlan?.length ?? 0;
  return (
    <li className="keydates-chosen">
      <div className="keydates-chosen-head">
        <Checkbox isSelected={isMarked} onChange={onMark}>
          <strong>{name}</strong>
        </Checkbox>
        <span className="keydates-when">
          {next === null ? t('keydates_no_next') : formatDay(next.day, 'date')}
          {next !== null && (
            <span className="small soft"> · {writeDaysLeft(daysBetween(today, next.day))}</span>
          )}
          {remarks.length > 0 && <span className="small soft"> · {remarks.join(' · ')}</span>}
        </span>
        <span className="row keydates-actions">
          {next !== null && (
            <Button
              aria-label={t('labelled', t('keydates_entry'), name)}
              onPress={() => onPlanEntry(row, next)}
            >
              {t('keydates_entry')}
            </Button>
          )}
          <IconButton label={t('labelled', t('keydates_unpick'), name)} onPress={() => onUnpick(row)}>
            <TrashIcon />
          </IconButton>
        </span>
      </div>
      <details className="keydates-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {t('keydates_prepare')}
          <span className="small soft">
            {' · '}
            {plural('keydates_lead', row.leadDays)}
            {' · '}
            {steps === 0 ? t('keydates_no_plan') : plural('keydates_steps', steps)}
          </span>
        </summary>
        {isOpen && <Preparation {...props} />}
      </details>
    </li>
  );
}

function Preparation({ date: { row }, onChange, onRemoveStep, newId }: ChosenLineProps) {
  const steps = row.backPlan ?? [];
  return (
    <div className="stack keydates-preparation">
      {row.known === undefined && <OwnFields row={row} onChange={onChange} />}
      <DaysField
        label={t('keydates_lead_days')}
        value={row.leadDays}
        max={MAX_LEAD_DAYS}
        onChange={(leadDays) => onChange(row.id, (now) => ({ ...now, leadDays }))}
      />
      <PlanEditor
        steps={steps}
        newId={newId}
        onChange={(change) => onChange(row.id, (now) => ({ ...now, backPlan: change(now.backPlan ?? []) }))}
        onRemove={(step) => onRemoveStep(row, step)}
      >
        {steps.length === 0 ? (
          <div className="row">
            <Button
              variant="primary"
              onPress={() => onChange(row.id, (now) => ({ ...now, backPlan: defaultPlan() }))}
            >
              {t('keydates_plan_usual')}
            </Button>
            <span className="small soft">{writePlan()}</span>
          </div>
        ) : (
          <p className="small soft">{t('keydates_plan_help')}</p>
        )}
      </PlanEditor>
    </div>
  );
}

/** The usual plan in words. */
function writePlan(): string {
  return defaultPlan()
    .map(({ title, daysBefore }) => t('keydates_step_short', daysBefore, title))
    .join(', ');
}

function OwnFields({ row, onChange }: { row: KeyDate; onChange: ChosenDateActions['onChange'] }) {
  const [day, setDay] = useState(row.day);
  return (
    <>
      <div className="keydates-own">
        <TitleField
          key={row.title}
          label={t('keydates_own_title')}
          title={row.title}
          onChange={(title) => onChange(row.id, (now) => ({ ...now, title }))}
        />
        <TextField
          label={t('keydates_own_day')}
          type="date"
          value={day}
          onChange={setDay}
          onBlur={() => {
            if (!isFullDay(day)) setDay(row.day);
            else if (day !== row.day) onChange(row.id, (now) => ({ ...now, day }));
          }}
        />
      </div>
      <Checkbox
        isSelected={row.yearly === true}
        onChange={(yearly) => onChange(row.id, (now) => ({ ...now, yearly }))}
      >
        {t('keydates_own_yearly')}
      </Checkbox>
      {row.yearly === true && row.day.endsWith('-02-29') && (
        <p className="small soft">{t('keydates_own_leap')}</p>
      )}
    </>
  );
}

/** What a chosen date is called: our name of it in the language of the interface, or the user's. */
export function nameOfChosen({ row, next }: ChosenDate): string {
  return row.known === undefined || next === null ? row.title : nameOf(next.name);
}
