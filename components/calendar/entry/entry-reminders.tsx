import { useState } from 'react';
import { plural, t } from '../../../utils/i18n/translate.ts';
import { Button, IconButton } from '../../shared/button.tsx';
import { TrashIcon } from '../../shared/icons.tsx';
import { Select } from '../../shared/select.tsx';
import { CountField } from './count-field.tsx';

interface EntryRemindersProps {
  /** Minutes before the entry. */
  reminders: readonly number[];
  onChange: (reminders: number[]) => void;
}

const MINUTES = { minutes: 1, hours: 60, days: 24 * 60 } as const;
type Unit = keyof typeof MINUTES;
const UNITS: readonly Unit[] = ['minutes', 'hours', 'days'];
/** As many, and so long before, as an entry can hold. */
const MOST_REMINDERS = 5;
const MOST_MINUTES = 60 * MINUTES.days;

/** How long before it the user is reminded of an entry. */
export function EntryReminders({ reminders, onChange }: EntryRemindersProps) {
  const [count, setCount] = useState(1);
  const [unit, setUnit] = useState<Unit>('hours');
  const minutes = count * MINUTES[unit];
  const isPossible =
    minutes <= MOST_MINUTES && !reminders.includes(minutes) && reminders.length < MOST_REMINDERS;
  return (
    <section className="stack" aria-label={t('entry_reminders')}>
      <h3>{t('entry_reminders')}</h3>
      {reminders.length === 0 && <p className="small soft">{t('entry_reminders_none')}</p>}
      {reminders.length > 0 && (
        <ul className="entry-list">
          {reminders.map((one) => (
            <li key={one} className="row spread">
              <span>{describeReminder(one)}</span>
              <IconButton
                label={t('labelled', t('action_delete'), describeReminder(one))}
                onPress={() => onChange(reminders.filter((other) => other !== one))}
              >
                <TrashIcon />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {reminders.length < MOST_REMINDERS ? (
        <div className="entry-reminder">
          <CountField
            label={t('entry_remind_before')}
            value={count}
            least={0}
            most={MOST_MINUTES / MINUTES[unit]}
            onChange={setCount}
          />
          <Select
            label={t('entry_remind_unit')}
            value={unit}
            onChange={(next) => {
              setUnit(next);
              setCount(Math.min(count, MOST_MINUTES / MINUTES[next]));
            }}
            choices={UNITS.map((value) => ({ value, label: t(`entry_unit_${value}`) }))}
          />
          <Button
            isDisabled={!isPossible}
            onPress={() => onChange([...reminders, minutes].sort((a, b) => a - b))}
          >
            {t('entry_add_reminder')}
          </Button>
        </div>
      ) : (
        <p className="small soft">{t('entry_most_reminders', MOST_REMINDERS)}</p>
      )}
    </section>
  );
}

function describeReminder(minutes: number): string {
  if (minutes === 0) return t('entry_remind_at_once');
  const unit = UNITS.findLast((one) => minutes % MINUTES[one] === 0) ?? 'minutes';
  return plural(`entry_remind_${unit}`, minutes / MINUTES[unit]);
}
