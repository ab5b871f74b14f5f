import { isFullDay } from '../../../utils/domain/calendar/days.ts';
import type { Entry } from '../../../utils/domain/calendar/entry.ts';
import {
  REPEAT_UNITS,
  type Repeat,
  readRepeat,
  weekdayOf,
  writeRepeat,
} from '../../../utils/domain/calendar/series/repeat.ts';
import { WEEKDAYS } from '../../../utils/domain/calendar/weekdays.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { weekdayName } from '../../shared/dates.ts';
import { TextField, Toggles } from '../../shared/fields.tsx';
import { Select } from '../../shared/select.tsx';
import { CountField } from './count-field.tsx';
import { describeLeftOut, describeRepeat, monthlyChoices, monthlyName } from './describe-repeat.ts';

interface RepeatFieldsProps {
  /** The day that is shown, one of the series. */
  day: string;
  recurrence: Entry['recurrence'];
  onChange: (recurrence: Entry['recurrence']) => void;
}

const UNITS = ['none', ...REPEAT_UNITS, 'rule'] as const;
const ENDS = ['never', 'day', 'count'] as const;
const MOST_TIMES = 999;

/** How often an entry comes again. A rule that has no fields here is told, and kept as it is. */
export function RepeatFields({ day, recurrence, onChange }: RepeatFieldsProps) {
  const repeat = recurrence && readRepeat(recurrence.rule, day);
  const unit = recurrence === null ? 'none' : (repeat?.unit ?? 'rule');
  const change = (next: Repeat) => onChange({ rule: writeRepeat(next), except: recurrence?.except ?? [] });
  const [first] = monthlyChoices(day);
  const begin = (chosen: (typeof UNITS)[number]) => {
    if (chosen === 'none') onChange(null);
    else if (chosen !== 'rule' && chosen !== unit)
      change({
        unit: chosen,
        interval: 1,
        weekdays: chosen === 'week' ? [weekdayOf(day)] : [],
        monthly: (chosen === 'month' && first) || null,
        ends: repeat?.ends ?? null,
      });
  };
  return (
    <div className="stack">
      <div className="pair">
        <Select
          label={t('entry_repeat')}
          value={unit}
          onChange={begin}
          choices={UNITS.filter((one) => one !== 'rule' || unit === 'rule').map((value) => ({
            value,
            label: t(`entry_repeat_${value}`),
          }))}
        />
        {repeat && (
          <CountField
            label={t('entry_interval')}
            most={MOST_TIMES}
            value={repeat.interval}
            onChange={(interval) => change({ ...repeat, interval })}
          />
        )}
      </div>
      {unit === 'rule' && recurrence && (
        <p className="small">
          {t('entry_repeat_rule_help')} <code className="entry-rule">{recurrence.rule}</code>
        </p>
      )}
      {repeat?.unit === 'week' && (
        <Toggles
          label={t('entry_weekdays')}
          values={repeat.weekdays}
          choices={WEEKDAYS.map((value) => ({ value, label: weekdayName(value, 'short') }))}
          // A week without a day would never come.
          onChange={(weekdays) => weekdays.length > 0 && change({ ...repeat, weekdays })}
        />
      )}
      {repeat?.monthly && (
        <MonthlyField
          day={day}
          monthly={repeat.monthly}
          onChange={(monthly) => change({ ...repeat, monthly })}
        />
      )}
      {repeat && <EndsFields day={day} repeat={repeat} onChange={change} />}
      {repeat && (
        <p className="small soft">
          {describeRepeat(repeat, day)}. {describeLeftOut(repeat, day)}
        </p>
      )}
    </div>
  );
}

type Monthly = NonNullable<Repeat['monthly']>;

function MonthlyField(props: { day: string; monthly: Monthly; onChange: (monthly: Monthly) => void }) {
  const choices = monthlyChoices(props.day);
  const names = choices.map(monthlyName);
  const now = monthlyName(props.monthly);
  // What it says now, even where it is not what its own day would say.
  const all = names.includes(now) ? choices : [...choices, props.monthly];
  return (
    <Select
      label={t('entry_monthly')}
      value={now}
      onChange={(name) => {
        const chosen = all.find((one) => monthlyName(one) === name);
        if (chosen) props.onChange(chosen);
      }}
      choices={all.map(monthlyName).map((name) => ({ value: name, label: name }))}
    />
  );
}

function EndsFields(props: { day: string; repeat: Repeat; onChange: (repeat: Repeat) => void }) {
  const { day, repeat, onChange } = props;
  const { ends } = repeat;
  return (
    <div className="pair">
      <Select
        label={t('entry_ends')}
        value={ends?.by ?? 'never'}
        onChange={(by) => {
          if (by === 'never') onChange({ ...repeat, ends: null });
          else onChange({ ...repeat, ends: by === 'day' ? { by, day } : { by, count: 10 } });
        }}
        choices={ENDS.map((value) => ({ value, label: t(`entry_ends_${value}`) }))}
      />
      {ends?.by === 'day' && (
        <TextField
          label={t('entry_last_day')}
          type="date"
          value={ends.day}
          // A rule holds whole days alone: the field goes back to the last that was one.
          onChange={(last) => isFullDay(last) && onChange({ ...repeat, ends: { by: 'day', day: last } })}
        />
      )}
      {ends?.by === 'count' && (
        <CountField
          label={t('entry_count')}
          most={MOST_TIMES}
          value={ends.count}
          onChange={(count) => onChange({ ...repeat, ends: { by: 'count', count } })}
        />
      )}
    </div>
  );
}
