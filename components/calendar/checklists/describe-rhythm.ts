import { parseDate, startOfWeek } from '@internationalized/date';
import type { Rhythm } from '../../../utils/domain/calendar/series/rhythm.ts';
import { WEEKDAYS, type Weekday } from '../../../utils/domain/calendar/weekdays.ts';
import { interfaceLocale, t } from '../../../utils/i18n/translate.ts';
import { weekdayName } from '../../shared/dates.ts';

const MONDAY = '2026-11-16';

/** The days of the week, in the order of the user's calendar. */
export function weekOfLocale(): Weekday[] {
  const first = parseDate(MONDAY).compare(startOfWeek(parseDate(MONDAY), interfaceLocale()));
  return WEEKDAYS.map((_, at) => WEEKDAYS[(at - first + 7) % 7] ?? 'MO');
}

/** On which days something comes by itself, in words; null: never. */
export function describeRhythm(rhythm: Rhythm): string | null {
  switch (rhythm.kind) {
    case 'never':
      return null;
    case 'weekly': {
      const names = WEEKDAYS.filter((day) => rhythm.weekdays.includes(day)).map((day) =>
        weekdayName(day, 'long'),
      );
      return t('lists_each_week', new Intl.ListFormat(interfaceLocale()).format(names));
    }
    case 'monthly':
      return rhythm.day === 1 ? t('lists_each_month_first') : t('lists_each_month', rhythm.day);
    default:
      return t(`lists_rhythm_${rhythm.kind}`);
  }
}
