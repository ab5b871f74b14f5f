import type { Campaign } from '../calendar/campaign.ts';
import { joinDate } from '../calendar/date-words.ts';
import { daysBetween } from '../calendar/days.ts';
import type { DatedKeyDate } from '../calendar/key-dates/chosen-key-date.ts';

/** What the calendar has around a day, of all brands. */
export interface CalendarAround {
  /** `YYYY-MM-DD` */
  day: string;
  /** Key dates that are on, or whose preparation has begun, by day. */
  keyDates: readonly DatedKeyDate[];
  /** The campaigns that run. */
  campaigns: readonly Campaign[];
}

/** What a reply may say of the calendar of its brand. */
export interface ReplyCalendar {
  /** The next key date; `inDays`: days left, 0 on the day and while it lasts. */
  keyDate: { name: DatedKeyDate['name']; day: string; inDays: number } | null;
  campaign: Pick<Campaign, 'name' | 'link' | 'last'> | null;
}

/** Whether it is prepared on that day, or is on. */
export function isNear({ day, end, leadDays }: DatedKeyDate, today: string): boolean {
  const left = daysBetween(today, day);
  return left >= 0 ? left <= leadDays : end !== null && today <= end;
}

/**
 * Of what the brand's calendar has, and that of all brands, what a reply speaks of: the key date that is nearest, one
 * that began on an earlier day only where no other is near; of the campaigns, the one that ends first.
 */
export function calendarOf({ day, keyDates, campaigns }: CalendarAround, brandId: string): ReplyCalendar {
  const isOurs = (row: { brandId: string | null }) => row.brandId === null || row.brandId === brandId;
  const near = keyDates.filter(isOurs);
  const keyDate = near.find((date) => date.day >= day) ?? near.at(-1);
  const [campaign] = campaigns.filter(isOurs).sort((a, b) => daysBetween(b.last, a.last));
  return {
    keyDate: keyDate
      ? { name: keyDate.name, day: keyDate.day, inDays: Math.max(daysBetween(day, keyDate.day), 0) }
      : null,
    campaign: campaign ?? null,
  };
}

/** The names, in both languages, of the key dates of the brand and of all brands that are on. */
export function keyDatesOn({ day, keyDates }: CalendarAround, brandId: string): string[] {
  const names = keyDates
    .filter((date) => date.day <= day && (date.brandId === null || date.brandId === brandId))
    .flatMap(({ name }) => [name.fr, name.en]);
  return [...new Set(names)];
}

/** A day as a sentence says it: "25 décembre", "1er mai", "December 25". */
export function writeDay(day: string, language: 'fr' | 'en'): string {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return joinDate(format.formatToParts(Date.parse(`${day}T00:00:00Z`)), language);
}
