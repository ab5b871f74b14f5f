import { joinDate } from '../../utils/domain/calendar/date-words.ts';
import { WEEKDAYS, type Weekday } from '../../utils/domain/calendar/weekdays.ts';
import { interfaceLanguage, interfaceLocale } from '../../utils/i18n/translate.ts';

const STYLES = {
  /** Thursday, December 24, 2026 */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** Thursday, December 24 */
  weekday_day: { weekday: 'long', day: 'numeric', month: 'long' },
  /** Thu, Dec 24 */
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  /** December 24, 2026 */
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  /** Dec 24, 2026 */
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  /** December 24 */
  day: { day: 'numeric', month: 'long' },
  /** Thu */
  weekday: { weekday: 'short' },
  /** Dec 24 */
  brief: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type DayStyle = keyof typeof STYLES;

/** A format takes longer to make than to use. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${interfaceLocale()} ${JSON.stringify(options)}`;
  const format =
    formats.get(name) ?? new Intl.DateTimeFormat(interfaceLocale(), { ...options, timeZone: 'UTC' });
  formats.set(name, format);
  return format;
}

const midnightOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** A calendar day, `YYYY-MM-DD`, in the words of the interface. */
export function formatDay(day: string, style: DayStyle): string {
  return joinDate(formatOf(STYLES[style]).formatToParts(midnightOf(day)), interfaceLanguage());
}

/** Two days and what is between them: Dec 21 – 27, 2026. The same day twice is said once. */
export function formatDays(first: string, last: string, style: DayStyle = 'medium'): string {
  const parts = formatOf(STYLES[style]).formatRangeToParts(midnightOf(first), midnightOf(last));
  return joinDate(parts, interfaceLanguage());
}

/** A time of day, `HH:MM`, as the interface writes it. */
export function formatTime(time: string): string {
  return formatOf({ timeStyle: 'short' }).format(new Date(`2000-01-01T${time.slice(0, 5)}:00Z`));
}

/** The day and time of a moment, in ms since 1970, where the user is. */
export function formatMoment(moment: number, style: 'short' | 'medium'): string {
  // Not kept: where the user is may change.
  const format = new Intl.DateTimeFormat(interfaceLocale(), {
    ...STYLES[style],
    // As a time of day alone: 9:00 AM, 09:00.
    hour: interfaceLanguage() === 'fr' ? '2-digit' : 'numeric',
    minute: '2-digit',
  });
  return joinDate(format.formatToParts(moment), interfaceLanguage());
}

/** The name of a day of the week. */
export function weekdayName(weekday: Weekday, width: 'long' | 'short'): string {
  // The 5th of January 1970 was a Monday.
  return formatOf({ weekday: width }).format(Date.UTC(1970, 0, 5 + WEEKDAYS.indexOf(weekday)));
}
