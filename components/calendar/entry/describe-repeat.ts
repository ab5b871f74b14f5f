import { nthOf, type Repeat, weekdayOf } from '../../../utils/domain/calendar/series/repeat.ts';
import type { Weekday } from '../../../utils/domain/calendar/weekdays.ts';
import { interfaceLocale, plural, t } from '../../../utils/i18n/translate.ts';
import { formatDay, weekdayName } from '../../shared/dates.ts';

const NTH = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', [-1]: 'last' } as const;

/** "On the second Tuesday". */
function nthName(nth: number, weekday: Weekday): string {
  return t(`entry_nth_${NTH[nth as keyof typeof NTH]}`, weekdayName(weekday, 'long'));
}

/** Both ways to say which day of its month a day is; the last of its weekday is one more. */
export function monthlyChoices(day: string): NonNullable<Repeat['monthly']>[] {
  const { nth, isLast } = nthOf(day);
  const weekday = weekdayOf(day);
  const nths = [...(nth < 5 ? [nth] : []), ...(isLast ? [-1] : [])];
  return [
    { by: 'day', day: Number(day.slice(8)) },
    ...nths.map((one) => ({ by: 'weekday' as const, nth: one, weekday })),
  ];
}

export function monthlyName(monthly: NonNullable<Repeat['monthly']>): string {
  if (monthly.by === 'weekday') return nthName(monthly.nth, monthly.weekday);
  return monthly.day === 1 ? t('entry_on_first_date') : t('entry_on_date', monthly.day);
}

/** A recurrence in words. `start`: its first day. */
export function describeRepeat(repeat: Repeat, start: string): string {
  const { ends } = repeat;
  const end =
    ends?.by === 'day'
      ? t('entry_until_day', formatDay(ends.day, 'date'))
      : ends && plural('entry_times', ends.count);
  return [plural(`entry_every_${repeat.unit}`, repeat.interval), whichDays(repeat, start), end]
    .filter((part) => part !== null)
    .join(', ');
}

/** What is left out because not every month or year has it; null: nothing. */
export function describeLeftOut({ unit, monthly }: Repeat, start: string): string | null {
  if (unit === 'month' && monthly?.by === 'day' && monthly.day > 28)
    return t('entry_left_out_months', monthly.day);
  if (unit === 'month' && monthly?.by === 'weekday' && monthly.nth === 5) return t('entry_left_out_fifth');
  return unit === 'year' && start.endsWith('-02-29') ? t('entry_left_out_years') : null;
}

function whichDays({ unit, weekdays, monthly }: Repeat, start: string): string | null {
  if (unit === 'week') {
    const names = weekdays.map((one) => t('entry_on_weekday', weekdayName(one, 'long')));
    return new Intl.ListFormat(interfaceLocale()).format(names);
  }
  if (unit === 'month') return monthly && monthlyName(monthly);
  if (unit === 'year') return t('entry_on_yearly_date', formatDay(start, 'day'));
  return null;
}
