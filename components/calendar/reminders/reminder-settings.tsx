import { type ReactNode, useState } from 'react';
import type { ReminderChoices } from '../../../utils/domain/calendar/reminders/reminder-choices.ts';
import { WEEKDAYS } from '../../../utils/domain/calendar/weekdays.ts';
import { interfaceLocale, t } from '../../../utils/i18n/translate.ts';
import { weekdayName } from '../../shared/dates.ts';
import { Checkbox, LabelledToggles, TextField } from '../../shared/fields.tsx';
import { Select } from '../../shared/select.tsx';

/** Minutes before; what is not among them can only come from an export file. */
const MINUTES = [0, 5, 10, 15, 30, 60, 120, 1440];

interface ReminderSettingsProps {
  choices: ReminderChoices;
  onChange: (choices: ReminderChoices) => void;
  /** The button that tries it out, and what became of it. */
  test: ReactNode;
}

/** When and how the user is reminded; each change holds at once. */
export function ReminderSettings({ choices, onChange, test }: ReminderSettingsProps) {
  const { quiet, quietDays, morning } = choices;
  const change = (part: Partial<ReminderChoices>) => onChange({ ...choices, ...part });
  const [isLastDay, setLastDay] = useState(false);
  return (
    <div className="stack">
      <Checkbox isSelected={choices.on} onChange={(on) => change({ on })}>
        {t('reminders_on')}
        <span className="field-help reminders-help">{t('reminders_on_help')}</span>
      </Checkbox>
      {choices.on && (
        <>
          <Group name={t('reminders_when')}>
            <div className="pair">
              <div className="field">
                <Select
                  label={t('reminders_default')}
                  value={String(choices.defaultMinutes)}
                  choices={minuteChoices(choices.defaultMinutes)}
                  onChange={(value) => change({ defaultMinutes: value === 'null' ? null : Number(value) })}
                />
                <p className="field-help">{t('reminders_default_help')}</p>
              </div>
              <TimeField
                label={t('reminders_day_time')}
                help={t('reminders_day_time_help')}
                value={choices.dayTime}
                onChange={(dayTime) => change({ dayTime })}
              />
            </div>
          </Group>
          <Group name={t('reminders_quiet')}>
            <Checkbox isSelected={quiet.on} onChange={(on) => change({ quiet: { ...quiet, on } })}>
              {t('reminders_quiet_hours')}
            </Checkbox>
            {quiet.on && (
              <div className="reminders-times">
                <TimeField
                  label={t('reminders_quiet_from')}
                  value={quiet.from}
                  onChange={(from) => change({ quiet: { ...quiet, from } })}
                />
                <TimeField
                  label={t('reminders_quiet_to')}
                  value={quiet.to}
                  onChange={(to) => change({ quiet: { ...quiet, to } })}
                />
              </div>
            )}
            {quiet.on && quiet.from === quiet.to && (
              <p className="field-help" role="status">
                {t('reminders_quiet_same')}
              </p>
            )}
            <Weekdays
              label={t('reminders_quiet_days')}
              days={quietDays}
              onChange={(days) => {
                setLastDay(days.length === WEEKDAYS.length);
                if (days.length < WEEKDAYS.length) change({ quietDays: days });
              }}
            />
            {isLastDay && (
              <p className="field-error" role="alert">
                {t('reminders_quiet_days_all')}
              </p>
            )}
            <p className="field-help">{t('reminders_quiet_help')}</p>
          </Group>
          <Group name={t('reminders_morning')}>
            <Checkbox isSelected={morning.on} onChange={(on) => change({ morning: { ...morning, on } })}>
              {t('reminders_morning_on')}
            </Checkbox>
            {morning.on && (
              <>
                <div className="reminders-times">
                  <TimeField
                    label={t('reminders_morning_time')}
                    value={morning.time}
                    onChange={(time) => change({ morning: { ...morning, time } })}
                  />
                </div>
                <Weekdays
                  label={t('reminders_morning_days')}
                  days={morning.days}
                  onChange={(days) => change({ morning: { ...morning, days } })}
                />
              </>
            )}
          </Group>
          {test}
        </>
      )}
    </div>
  );
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className="stack group">
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}

/** A time of day; while it is typed and not yet one, the last one stays. */
function TimeField(props: { label: string; help?: string; value: string; onChange: (time: string) => void }) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <TextField
      label={props.label}
      {...(props.help !== undefined && { help: props.help })}
      type="time"
      value={draft ?? props.value}
      onChange={(time) => {
        setDraft(time);
        if (/^\d\d:\d\d$/.test(time)) props.onChange(time);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}

function Weekdays(props: { label: string; days: readonly number[]; onChange: (days: number[]) => void }) {
  return (
    <LabelledToggles
      label={props.label}
      values={props.days.map(String)}
      choices={WEEKDAYS.map((day, at) => ({ value: String(at + 1), label: weekdayName(day, 'short') }))}
      onChange={(values) => props.onChange(values.map(Number))}
    />
  );
}

function minuteChoices(chosen: number | null): Array<{ value: string; label: string }> {
  const known = chosen === null || MINUTES.includes(chosen) ? MINUTES : [...MINUTES, chosen];
  return [
    { value: 'null', label: t('reminders_never') },
    ...known
      .toSorted((a, b) => a - b)
      .map((minutes) => ({ value: String(minutes), label: describeMinutes(minutes) })),
  ];
}

function describeMinutes(minutes: number): string {
  if (minutes === 0) return t('reminders_at_its_time');
  const [unit, count] =
    minutes % 1440 === 0
      ? (['day', minutes / 1440] as const)
      : minutes % 60 === 0
        ? (['hour', minutes / 60] as const)
        : (['minute', minutes] as const);
  const long = new Intl.NumberFormat(interfaceLocale(), { style: 'unit', unit, unitDisplay: 'long' });
  return t('reminders_before', long.format(count));
}
