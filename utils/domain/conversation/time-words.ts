import { isValid, startOfDay, startOfMonth, sub, subDays } from 'date-fns';

type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

interface ReadTime {
  /** Milliseconds since 1970-01-01 UTC. */
  at: number;
  precision: Exclude<Unit, 'second'>;
}

/** After normalizing: small letters without accents. On these networks a lone "m" is minutes, a month is "mo" or "mois". */
const UNITS: Record<Unit, readonly string[]> = {
  second: ['s', 'sec', 'secs', 'second', 'seconds', 'seconde', 'secondes'],
  minute: ['m', 'mn', 'min', 'mins', 'minute', 'minutes'],
  hour: ['h', 'hr', 'hrs', 'hour', 'hours', 'heure', 'heures'],
  day: ['d', 'j', 'day', 'days', 'jour', 'jours'],
  week: ['w', 'wk', 'wks', 'week', 'weeks', 'sem', 'semaine', 'semaines'],
  month: ['mo', 'mos', 'month', 'months', 'mois'],
  year: ['y', 'yr', 'yrs', 'year', 'years', 'an', 'ans', 'annee', 'annees'],
};
const UNIT_OF = invert(UNITS);

const MONTHS = [
  ['jan', 'january', 'janv', 'janvier'],
  ['feb', 'february', 'fev', 'fevr', 'fevrier'],
  ['mar', 'march', 'mars'],
  ['apr', 'april', 'avr', 'avril'],
  ['may', 'mai'],
  ['jun', 'june', 'juin'],
  ['jul', 'july', 'juil', 'juillet'],
  ['aug', 'august', 'aout'],
  ['sep', 'sept', 'september', 'septembre'],
  ['oct', 'october', 'octobre'],
  ['nov', 'november', 'novembre'],
  ['dec', 'december', 'decembre'],
];
const MONTH_OF = invert(Object.fromEntries(MONTHS.entries()));

/** The week begins on Sunday, as in JavaScript. */
const WEEKDAYS = [
  ['sun', 'sunday', 'dim', 'dimanche'],
  ['mon', 'monday', 'lun', 'lundi'],
  ['tue', 'tues', 'tuesday', 'mar', 'mardi'],
  ['wed', 'wednesday', 'mer', 'mercredi'],
  ['thu', 'thur', 'thurs', 'thursday', 'jeu', 'jeudi'],
  ['fri', 'friday', 'ven', 'vendredi'],
  ['sat', 'saturday', 'sam', 'samedi'],
];
const WEEKDAY_OF = invert(Object.fromEntries(WEEKDAYS.entries()));

const JUST_NOW =
  /^(?:a l'instant|il y a (?:un instant|quelques (?:instants|secondes))|maintenant|just now|now|moments? ago|a (?:moment|few seconds) ago)$/;
const AGE = /^(?:il y a |ca fait )?(?:environ |about )?(\d{1,3}|une?|an?|one) ?([a-z]+)(?: ago)?$/;
const CLOCK = /(?:^|[, ])(?:(?:a|at) )?(\d{1,2})(?: ?[:h] ?(\d{2}))? ?([ap]m)?$/;
/** What networks add to a time: the text was changed later. */
const EDITED = /\(?\b(?:modifiee?|edited)\b\)?/g;
/** Words for a time are few; a page may send anything. */
const LONGEST = 80;
const WEEKDAY_BEFORE = new RegExp(`^(?:${WEEKDAYS.flat().join('|')})[., ]+(?=.*\\d)`);

/**
 * The time that a page's French or English words tell, read at `now` (milliseconds), in the time zone of the machine;
 * null where they tell none. Never later than `now`: a date without a year is the last one that has been.
 */
export function readTimeWords(words: string, now: number): ReadTime | null {
  if (words.length > LONGEST) return null;
  for (const part of normalize(words).split(/[•·|]/)) {
    const found = readPart(part.replace(/[., ]+$/, '').trim(), now);
    if (found) return found;
  }
  return null;
}

function normalize(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase()
    .replace(EDITED, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\b([ap])\.m\b\.?/g, '$1m')
    .trim();
}

function readPart(part: string, now: number): ReadTime | null {
  if (JUST_NOW.test(part)) return { at: now, precision: 'minute' };
  return readAge(part, now) ?? readDate(part, now);
}

function readAge(part: string, now: number): ReadTime | null {
  const [, count = '', word = ''] = AGE.exec(part) ?? [];
  const unit = UNIT_OF.get(word);
  if (!unit) return null;
  const at = sub(now, { [`${unit}s`]: /\d/.test(count) ? Number(count) : 1 }).getTime();
  return { at, precision: unit === 'second' ? 'minute' : unit };
}

/** "hier", "8 septembre, 17:42", "March 12, 2024", "Monday at 5:42 PM", "mars 2024". */
function readDate(part: string, now: number): ReadTime | null {
  const month = readMonth(part, now);
  if (month) return month;
  const clock = readClock(part);
  const day = readDay((clock ? clock.day : part).replace(WEEKDAY_BEFORE, '').replace(/[., ]+$/, ''), now);
  if (!day) return null;
  const at = day.getTime();
  if (!clock) return at > now ? null : { at, precision: 'day' };
  const exact = new Date(at).setHours(clock.hours, clock.minutes);
  // Today, and later than now: the page's clock is not ours. The day is all that is known.
  return exact > now ? { at: Math.min(at, now), precision: 'day' } : { at: exact, precision: 'minute' };
}

function readClock(part: string): { day: string; hours: number; minutes: number } | null {
  const found = CLOCK.exec(part);
  const [, hours, minutes, half] = found ?? [];
  if (!found || (minutes === undefined && half === undefined)) return null;
  const read = { day: part.slice(0, found.index), hours: Number(hours), minutes: Number(minutes ?? 0) };
  if (half) read.hours = (read.hours % 12) + (half === 'pm' ? 12 : 0);
  return read.hours < 24 && read.minutes < 60 ? read : null;
}

/** The start of the day that these words name. */
function readDay(words: string, now: number): Date | null {
  const today = startOfDay(now);
  if (words === "aujourd'hui" || words === 'today') return today;
  if (words === 'hier' || words === 'yesterday') return subDays(today, 1);
  const weekday = WEEKDAY_OF.get(words.replace(/ dernier$|^last /, ''));
  // A weekday's name is that of a day before today.
  if (weekday !== undefined) return subDays(today, ((today.getDay() - Number(weekday) + 6) % 7) + 1);
  const dated =
    /^(?:le )?(?<day>\d{1,2})(?:er|st|nd|rd|th)?(?: of)? (?<month>[a-z]+)\.?(?:,? (?<year>\d{4}))?$/.exec(
      words,
    ) ?? /^(?<month>[a-z]+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?$/.exec(words);
  const { day, month = '', year } = dated?.groups ?? {};
  const index = MONTH_OF.get(month);
  if (index === undefined) return null;
  if (year !== undefined) return makeDay(Number(year), Number(index), Number(day));
  // The last that has been: a year back mostly, up to eight for a 29th of February.
  for (let back = 0; back <= 8; back++) {
    const found = makeDay(today.getFullYear() - back, Number(index), Number(day));
    if (found && found.getTime() <= today.getTime()) return found;
  }
  return null;
}

/** Null where the month has no such day. */
function makeDay(year: number, month: number, day: number): Date | null {
  const made = new Date(year, month, day);
  return isValid(made) && made.getMonth() === month && made.getDate() === day ? made : null;
}

function readMonth(part: string, now: number): ReadTime | null {
  const [, word = '', year] = /^([a-z]+)\.? (\d{4})$/.exec(part) ?? [];
  const index = MONTH_OF.get(word);
  if (index === undefined) return null;
  const at = startOfMonth(new Date(Number(year), Number(index))).getTime();
  return at > now ? null : { at, precision: 'month' };
}

function invert<Key extends string>(table: Record<Key, readonly string[]>): Map<string, Key> {
  const pairs = Object.entries<readonly string[]>(table);
  return new Map(pairs.flatMap(([key, words]) => words.map((word) => [word, key as Key] as const)));
}
