import type { DayMarks, NetworkMark } from '../../utils/domain/calendar/views/month-marks.ts';
import { interfaceLanguage, interfaceLocale, plural, t } from '../../utils/i18n/translate.ts';

/** "Today", "tomorrow", "in 34 days". */
export function daysLeft(count: number): string {
  return new Intl.RelativeTimeFormat(interfaceLocale(), { numeric: 'auto' }).format(count, 'day');
}

/** The network and how far it is: "Facebook: ready". */
function markWords({ network, status }: NetworkMark): string {
  const name = network === null ? t('popup_no_network') : t(`network_${network}`);
  return t('labelled', name, t(`popup_status_${status}`));
}

/** What a day of the month holds, to be said aloud. */
export function dayHolds({ entries, networks, keyDates, campaigns, tasks }: DayMarks): string[] {
  return [
    ...(entries > 0 ? [plural('popup_planned', entries), ...networks.map(markWords)] : []),
    ...(tasks > 0 ? [plural('popup_tasks', tasks)] : []),
    ...keyDates.map(({ name }) => t('popup_key_date', name[interfaceLanguage()])),
    ...campaigns.map(({ name }) => t('popup_campaign', name)),
  ];
}
