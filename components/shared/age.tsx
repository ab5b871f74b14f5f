import { differenceInCalendarDays, getISOWeek, getISOWeekYear } from 'date-fns';
import { useSyncExternalStore } from 'react';
import { localDay } from '../../utils/domain/calendar/days.ts';
import { PRECISION_MS, type WrittenAt } from '../../utils/domain/conversation/written-at.ts';
import { interfaceLocale, t } from '../../utils/i18n/translate.ts';

const MINUTE = PRECISION_MS.minute;
const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
type Unit = (typeof UNITS)[number];

interface AgeProps {
  writtenAt: WrittenAt | null;
  /** The page's own words, for a time that is not understood. */
  words: string | null;
}

/** How old something is, as exactly as is known and no more: "35 min. ago", "about 2 hr. ago". */
export function Age({ writtenAt, words }: AgeProps) {
  // Told anew each minute; counted from the very moment, or an age of two hours would lack its last seconds.
  useSyncExternalStore(subscribe, currentMinute);
  if (writtenAt === null) return words;
  return (
    <time className="age" dateTime={machineTime(writtenAt)} title={describeTime(writtenAt)}>
      {describeAge(writtenAt, Date.now())}
    </time>
  );
}

function subscribe(tell: () => void): () => void {
  const timer = setInterval(tell, MINUTE / 2);
  return () => clearInterval(timer);
}

function currentMinute(): number {
  return Math.floor(Date.now() / MINUTE) * MINUTE;
}

function describeAge({ at, precision }: WrittenAt, now: number): string {
  // A network's clock may be ahead of ours.
  const age = Math.max(0, now - at);
  const known: Unit = precision === 'exact' ? 'minute' : precision;
  const byAge = UNITS.findLast((unit) => age >= PRECISION_MS[unit]) ?? 'minute';
  const unit = UNITS.indexOf(byAge) > UNITS.indexOf(known) ? byAge : known;
  const count =
    precision === 'day' && unit === 'day'
      ? Math.max(0, differenceInCalendarDays(now, at))
      : Math.floor(age / PRECISION_MS[unit]);
  const locale = interfaceLocale();
  if (count === 0) {
    const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    return near.format(0, unit === 'minute' ? 'second' : unit);
  }
  const parts = new Intl.RelativeTimeFormat(locale, { style: 'short' }).formatToParts(-count, unit);
  const about = isVague(precision) && unit === known ? `${t('time_about')} ` : '';
  return parts.map(({ type, value }) => (type === 'integer' ? about + value : value)).join('');
}

/** What `datetime` may hold: no more than is known. */
function machineTime({ at, precision }: WrittenAt): string {
  const day = localDay(at);
  switch (precision) {
    case 'exact':
      return new Date(at).toISOString();
    case 'minute':
      return `${new Date(at).toISOString().slice(0, 'YYYY-MM-DDTHH:mm'.length)}Z`;
    case 'week':
      return `${getISOWeekYear(at)}-W${String(getISOWeek(at)).padStart(2, '0')}`;
    case 'month':
      return day.slice(0, 'YYYY-MM'.length);
    case 'year':
      return day.slice(0, 'YYYY'.length);
    default:
      // HTML has no way to write an hour alone.
      return day;
  }
}

const DAY = { year: 'numeric', month: 'short', day: 'numeric' } as const;
const SHOWN: Record<WrittenAt['precision'], Intl.DateTimeFormatOptions> = {
  exact: { dateStyle: 'medium', timeStyle: 'short' },
  minute: { dateStyle: 'medium', timeStyle: 'short' },
  hour: { ...DAY, hour: 'numeric' },
  day: DAY,
  week: DAY,
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
};

function describeTime({ at, precision }: WrittenAt): string {
  const shown = new Intl.DateTimeFormat(interfaceLocale(), SHOWN[precision]).format(at);
  return isVague(precision) ? t('time_about_date', shown) : shown;
}

function isVague(precision: WrittenAt['precision']): boolean {
  return precision !== 'exact' && precision !== 'minute';
}
