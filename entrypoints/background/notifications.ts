import { browser } from 'wxt/browser';
import { joinDate } from '../../utils/domain/calendar/date-words.ts';
import { localDay } from '../../utils/domain/calendar/days.ts';
import type { DueReminder } from '../../utils/domain/calendar/reminders/reminders.ts';
import { interfaceLanguage, interfaceLocale, plural, t } from '../../utils/i18n/translate.ts';

const PREFIX = 'reminder:';
/** The notification that tells several at once. */
export const SUMMARY = 'reminders';
/** The notification that tells what a day holds. */
export const DAY = `${SUMMARY}-day`;
const TEST = `${SUMMARY}-test`;
/** More titles than that do not fit in a notification. */
const MOST_TITLES = 5;

/** The key of the reminder that a notification tells of; null: of none, or of several. */
export function keyOfNotification(id: string): string | null {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
}

/** One reminder. Whether the browser took it. */
export function tellReminder({ key, title, moment }: DueReminder, now: number): Promise<boolean> {
  return show(PREFIX + key, title, moment === null ? t('reminders_today') : describeMoment(moment, now), [
    t('reminders_snooze_soon'),
    t('reminders_snooze_tomorrow'),
  ]);
}

/** Several in one. `isLate`: some were due while nobody was told. */
export function tellTogether(reminders: readonly DueReminder[], isLate: boolean): Promise<boolean> {
  const count = reminders.length;
  const title = isLate ? plural('reminders_while_away', count) : plural('reminders_several', count);
  return show(SUMMARY, title, listTitles(reminders.map((one) => one.title)));
}

/** What a day holds; nothing is shown of a day without anything. Whether there is nothing more to be done. */
export async function tellDay({ entries, tasks }: { entries: string[]; tasks: string[] }): Promise<boolean> {
  if (entries.length + tasks.length === 0) return true;
  const counts = [
    ...(entries.length > 0 ? [plural('reminders_day_entries', entries.length)] : []),
    ...(tasks.length > 0 ? [plural('reminders_day_tasks', tasks.length)] : []),
  ];
  const title = t('reminders_day', new Intl.ListFormat(interfaceLocale()).format(counts));
  return show(DAY, title, listTitles([...entries, ...tasks]));
}

/** Shows that notifications come through. */
export async function tellTest(): Promise<boolean> {
  // Firefox has no such question: the system may still hold notifications back.
  const level = await browser.notifications.getPermissionLevel?.();
  return level !== 'denied' && (await show(TEST, t('reminders_test_title'), t('reminders_test_message')));
}

function listTitles(titles: readonly string[]): string {
  const rest = titles.length - MOST_TITLES;
  const shown = rest > 1 ? titles.slice(0, MOST_TITLES) : titles;
  return [...shown, ...(rest > 1 ? [t('reminders_and_more', rest)] : [])].join('\n');
}

function describeMoment(moment: number, now: number): string {
  const isToday = localDay(moment) === localDay(now);
  const format = new Intl.DateTimeFormat(interfaceLocale(), {
    ...(isToday ? {} : { weekday: 'long', day: 'numeric', month: 'long' }),
    hour: 'numeric',
    minute: '2-digit',
  });
  return joinDate(format.formatToParts(moment), interfaceLanguage());
}

async function show(id: string, title: string, message: string, buttons: string[] = []): Promise<boolean> {
  try {
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title,
      message,
      // Firefox has no buttons, and refuses what it does not know.
      ...(browser.sidePanel && buttons.length > 0 && { buttons: buttons.map((one) => ({ title: one })) }),
    });
    return true;
  } catch {
    return false;
  }
}
