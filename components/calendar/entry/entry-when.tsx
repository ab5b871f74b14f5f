import { useRef } from 'react';
import { isFullDay } from '../../../utils/domain/calendar/days.ts';
import { moveRepeat, readRepeat, writeRepeat } from '../../../utils/domain/calendar/series/repeat.ts';
import type { EntryForm, FormErrors } from '../../../utils/domain/calendar/views/entry-form.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { TextField } from '../../shared/fields.tsx';
import { errorOf } from './form-errors.ts';
import { RepeatFields } from './repeat-fields.tsx';
import { ZoneField } from './zone-field.tsx';

interface EntryWhenProps {
  form: EntryForm;
  errors: FormErrors;
  /** It is one day of a series that was changed alone. */
  isAlone: boolean;
  onChange: (part: Partial<EntryForm>) => void;
  /** Opens the series that this one day stands for. */
  onOpenSeries: () => void;
}

/** When an entry is published, and how often. */
export function EntryWhen({ form, errors, isAlone, onChange, onOpenSeries }: EntryWhenProps) {
  const { day, time, timeZone, recurrence } = form;
  // Nothing can be reckoned from half a day.
  const realDay = day !== null && isFullDay(day) ? day : null;
  // While a date is typed it passes through others, the year 2 for one: what moves is what stood there before.
  const settled = useRef({ day, recurrence });
  return (
    <section className="stack" aria-label={t('entry_when')}>
      <div className="pair">
        <TextField
          label={t('entry_day')}
          type="date"
          value={day ?? ''}
          onFocus={() => {
            settled.current = { day, recurrence };
          }}
          onChange={(text) => {
            const next = text === '' ? null : text;
            const { current } = settled;
            onChange({ day: next, recurrence: moved(current.recurrence, current.day, next) });
          }}
          {...(day === null && { help: t('entry_no_day') })}
          {...errorOf(errors, 'day')}
        />
        <TextField
          label={t('entry_time')}
          type="time"
          value={time ?? ''}
          isDisabled={day === null}
          onChange={(text) => onChange({ time: text === '' ? null : text })}
        />
      </div>
      {time !== null && realDay !== null && (
        <ZoneField
          zone={timeZone}
          day={realDay}
          time={time}
          onChange={(zone) => onChange({ timeZone: zone })}
        />
      )}
      {isAlone && (
        <div className="row spread small">
          <span>{t('entry_alone')}</span>
          <Button onPress={onOpenSeries}>{t('entry_open_series')}</Button>
        </div>
      )}
      {realDay !== null && !isAlone && (
        <RepeatFields
          day={realDay}
          recurrence={recurrence}
          onChange={(next) => onChange({ recurrence: next })}
        />
      )}
    </section>
  );
}

/** The recurrence follows its day where the form knows what it means. */
function moved(recurrence: EntryForm['recurrence'], from: string | null, to: string | null) {
  if (!recurrence || from === null || to === null || !isFullDay(from) || !isFullDay(to)) return recurrence;
  const repeat = readRepeat(recurrence.rule, from);
  return repeat ? { ...recurrence, rule: writeRepeat(moveRepeat(repeat, from, to)) } : recurrence;
}
