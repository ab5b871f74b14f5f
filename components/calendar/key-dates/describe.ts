import { capitalize, interfaceLanguage, plural, t } from '../../../utils/i18n/translate.ts';
import { formatDay, formatDays } from '../../shared/dates.ts';

/** `Fri, 25 Dec`, and the last day of what lasts more than one. */
export function writeDays(day: string, end: string | null): string {
  // Each of two days stays in one piece.
  return end === null ? formatDay(day, 'short') : formatDays(day, end, 'short').replace(/ (?!–)/g, '\u00a0');
}

/** `December 2026`, for any day of it. */
export function writeMonth(day: string): string {
  return capitalize(formatDay(day, 'month'));
}

/** How long until then: today, tomorrow, in so many days. */
export function writeDaysLeft(count: number): string {
  if (count <= 0) return t('keydates_today');
  return count === 1 ? t('keydates_tomorrow') : plural('keydates_days_left', count);
}

/** The name in the language of the interface. */
export function nameOf(name: { fr: string; en: string }): string {
  return name[interfaceLanguage()];
}
