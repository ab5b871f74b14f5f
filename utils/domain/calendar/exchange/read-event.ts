import { type IcsComponent, propertiesOf, propertyOf, textOf } from './ics-component.ts';
import { isInRange, moveToZone, readWhen, type When } from './ics-dates.ts';
import { readRule } from './ics-rules.ts';
import type { IcsZones } from './ics-zones.ts';
import type { Offer, SeriesDay } from './offer.ts';
import { ownKind, readOwnFields } from './own-properties.ts';
import { readAlarms } from './read-alarms.ts';
import { beginOffer } from './read-begin.ts';
import { lastDayOf, type Note, readForeign, readLink, spanOf, textsOf } from './read-foreign.ts';
import type { ToldCode } from './told.ts';

export interface EventContext {
  zones: IcsZones;
  /** The zone where the user is. */
  local: string;
  /** What the calendar says of its own zone (X-WR-TIMEZONE); null: nothing that is known. */
  calendarZone: string | null;
  note: Note;
  tell: (code: ToldCode, name?: string) => void;
}

/** The longest title that a row takes, in UTF-16 units. */
const MOST_TITLE = 200;
/** Single days of a series that a file names one by one. */
const MOST_DAYS = 1_000;
const MOST_EXCEPT = 2_000;

/**
 * What an event becomes: an entry and, of days that its rule does not give, one entry each. Null: nothing, which was
 * told.
 */
export function readEvent(component: IcsComponent, key: string, context: EventContext): Offer[] | null {
  const { tell, zones, local } = context;
  const property = propertyOf(component, 'dtstart');
  const start = property && readWhen(property, property.values[0], zones);
  if (!start) {
    tell('no_date');
    return null;
  }
  if (!isInRange(start.day)) {
    tell('out_of_range', start.day);
    return null;
  }
  if (start.unknownZone !== null) tell('unknown_zone', start.unknownZone);
  const kind = ownKind(component);
  const own = kind === null ? {} : readOwnFields(component, kind);
  const offer = beginOffer('entries', key, component);
  if (kind === 'campaigns' || kind === 'keyDates') return [readOwnSpan(component, kind, offer, start, own)];

  const isRepeating = propertyOf(component, 'rrule') !== undefined;
  const zone = zoneOf(start, { isRepeating, ownZone: own.timeZone }, context);
  const { day, time } = moveToZone(start, zone, local);
  const series = readSeries(component, offer.fileUid, zone, context);
  const recurrence = readRecurrence(component, { day, time, timeZone: zone }, context, kind !== null);
  const titleWritten = textOf(component, 'summary').trim();
  const span = spanOf(component, start, zones);
  const said: Record<string, unknown> = {
    title: titleWritten.slice(0, MOST_TITLE) || '—',
    day,
    time,
    timeZone: zone,
    recurrence: series === null ? recurrence.value : null,
    ...readReminders(component, context, { day, time, timeZone: zone }),
    ...(kind === null ? readForeign(component, context, start, titleWritten) : {}),
    ...own,
    ...readLink(component),
  };
  const single: Offer = {
    ...offer,
    title: String(said.title),
    day,
    said: { ...said, timeZone: zone },
    series,
    span: series === null && recurrence.value === null ? span : null,
    categories: textsOf(component, 'categories'),
    description: kind === null ? textOf(component, 'description') : null,
  };
  return [single, ...recurrence.others.map((one) => ({ ...single, ...otherDay(single, one) }))];
}

/** A day that a series has besides its rule stands for itself. */
function otherDay(
  { key, said, fileUid: uid }: Offer,
  { day, time }: { day: string; time: string | null },
): Partial<Offer> {
  return {
    key: `${key}|${day}`,
    // The id is that of the series.
    id: null,
    day,
    isNamed: true,
    series: { uid, day, written: { day, time: null, timeZone: null } },
    said: { ...said, day, time, recurrence: null },
    span: null,
  };
}

function readOwnSpan(
  component: IcsComponent,
  noun: 'campaigns' | 'keyDates',
  offer: Offer,
  start: When,
  own: Record<string, unknown>,
): Offer {
  const title = textOf(component, 'summary').trim().slice(0, MOST_TITLE) || '—';
  if (noun === 'keyDates') {
    // The row of what comes again tells since when.
    const isWritten = typeof own.day === 'string' && ('known' in own || own.yearly === true);
    const ownDay = isWritten ? {} : { day: start.day };
    return { ...offer, noun, title, day: start.day, said: { title, ...own, ...ownDay } };
  }
  const last = lastDayOf(component, start.day);
  const said = { name: title, first: start.day, last, ...own };
  return { ...offer, noun, title, day: start.day, said };
}

/** In which zone an entry is meant: UTC is what programs write for a moment, not where anybody lives. */
function zoneOf(
  start: When,
  { isRepeating, ownZone }: { isRepeating: boolean; ownZone: unknown },
  { local, calendarZone }: EventContext,
): string {
  if (typeof ownZone === 'string' && (start.isUtc || start.timeZone === null)) return ownZone;
  // What repeats in UTC does not follow the clocks of anybody.
  if (start.isUtc) return isRepeating ? 'UTC' : (calendarZone ?? local);
  return start.timeZone ?? local;
}

/** The day of the series that an event stands for; null: it stands for itself. */
function readSeries(
  component: IcsComponent,
  uid: string,
  zone: string,
  { zones, local, tell }: EventContext,
): SeriesDay | null {
  const property = propertyOf(component, 'recurrence-id');
  const when = property && readWhen(property, property.values[0], zones);
  if (!property || !when) return null;
  if (property.parameters.range !== undefined) tell('from_here_on');
  return { uid, day: moveToZone(when, zone, local).day, written: when };
}

interface Start {
  day: string;
  time: string | null;
  timeZone: string;
}

function readRecurrence(component: IcsComponent, start: Start, context: EventContext, isOwn: boolean) {
  const { tell } = context;
  const nothing = { value: null, others: [] as Array<{ day: string; time: string | null }> };
  const rules = propertiesOf(component, 'rrule');
  const dates = readDays(component, 'rdate', start, context).filter(({ day }) => day !== start.day);
  if (dates.length > MOST_DAYS) tell('days_cut', String(MOST_DAYS));
  const others = dates.slice(0, MOST_DAYS);
  const [rule] = rules;
  if (!rule) return { ...nothing, others };
  if (rules.length > 1 || propertyOf(component, 'exrule')) tell('rule_second');
  const reading = readRule(rule.values[0], start);
  if (!reading.ok) {
    tell(reading.code);
    return { ...nothing, others };
  }
  if (reading.hasHours) tell('rule_hours');
  const startsOff = reading.first !== start.day;
  const skipped = readDays(component, 'exdate', start, context)
    .map(({ day }) => day)
    // Our own file leaves out the day that it begins on where the rule does not give it.
    .filter((day) => !(isOwn && startsOff && day === start.day));
  const except = [...new Set(skipped)].sort();
  if (except.length > MOST_EXCEPT) tell('days_cut', String(MOST_EXCEPT));
  // Other programs show what begins also where its rule does not give the day (RFC 5545, 3.8.5.3).
  if (startsOff && !isOwn && !except.includes(start.day))
    others.unshift({ day: start.day, time: start.time });
  return {
    value: { rule: reading.rule, except: except.slice(0, MOST_EXCEPT) },
    others: others.filter(({ day }) => !except.includes(day)),
  };
}

function readDays(
  component: IcsComponent,
  name: string,
  start: Start,
  { zones, local }: EventContext,
): Array<{ day: string; time: string | null }> {
  return propertiesOf(component, name).flatMap((property) =>
    property.values.flatMap((value) => {
      const when = readWhen(property, value, zones);
      if (!when || !isInRange(when.day)) return [];
      const moved = moveToZone(when, start.timeZone, local);
      return [{ day: moved.day, time: when.time === null ? start.time : moved.time }];
    }),
  );
}

function readReminders(component: IcsComponent, { zones, local, tell }: EventContext, start: Start) {
  const alarms = readAlarms(component, start, zones, local);
  if (alarms.lost > 0) tell('alarm');
  return alarms.minutes === null ? {} : { reminders: alarms.minutes };
}
