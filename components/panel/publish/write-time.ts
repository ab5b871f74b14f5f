import { momentOf } from '../../../utils/domain/calendar/moments.ts';
import type { Occurrence } from '../../../utils/domain/calendar/series/occurrences.ts';
import { interfaceLocale, t } from '../../../utils/i18n/translate.ts';

/** At what time of the day something is planned, where the user is. */
export function writeTime({ entry, day }: Occurrence): string {
  if (entry.time === null || day === '') return t('publish_any_time');
  const format = new Intl.DateTimeFormat(interfaceLocale(), { timeStyle: 'short' });
  return format.format(momentOf(day, entry.time, entry.timeZone));
}
