import type { Rhythm, RhythmKind } from '../../../utils/domain/calendar/series/rhythm.ts';
import { WEEKDAYS } from '../../../utils/domain/calendar/weekdays.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { weekdayName } from '../../shared/dates.ts';
import { Toggles } from '../../shared/fields.tsx';
import { Select } from '../../shared/select.tsx';
import { weekOfLocale } from './describe-rhythm.ts';

interface RhythmFormProps {
  rhythm: Rhythm;
  onChange: (rhythm: Rhythm) => void;
}

const KINDS: readonly RhythmKind[] = ['never', 'daily', 'weekdays', 'weekly', 'monthly'];
const DAYS = Array.from({ length: 31 }, (_, at) => String(at + 1));

/** On which days a checklist comes by itself. */
export function RhythmForm({ rhythm, onChange }: RhythmFormProps) {
  const kinds = rhythm.kind === 'special' ? [...KINDS, rhythm.kind] : KINDS;

  function choose(kind: RhythmKind): void {
    if (kind === 'special' || kind === rhythm.kind) return;
    if (kind === 'weekly') onChange({ kind, weekdays: [WEEKDAYS[0]] });
    else if (kind === 'monthly') onChange({ kind, day: 1 });
    else onChange({ kind });
  }

  return (
    <div className="stack">
      <div className="row list-rhythm">
        <Select
          label={t('lists_rhythm')}
          value={rhythm.kind}
          choices={kinds.map((kind) => ({ value: kind, label: t(`lists_rhythm_${kind}`) }))}
          onChange={choose}
        />
        {rhythm.kind === 'monthly' && (
          <Select
            label={t('lists_month_day')}
            value={String(rhythm.day)}
            choices={DAYS.map((day) => ({ value: day, label: day }))}
            onChange={(day) => onChange({ kind: 'monthly', day: Number(day) })}
          />
        )}
        {rhythm.kind === 'weekly' && (
          <Toggles
            label={t('lists_week_days')}
            values={rhythm.weekdays}
            choices={weekOfLocale().map((day) => ({ value: day, label: weekdayName(day, 'short') }))}
            onChange={(weekdays) => {
              if (weekdays.length > 0) onChange({ kind: 'weekly', weekdays });
            }}
          />
        )}
      </div>
      {rhythm.kind !== 'never' && (
        <p className="small soft">
          {t('lists_rhythm_help')} {rhythm.kind === 'monthly' && t('lists_month_help')}
        </p>
      )}
    </div>
  );
}
