import type { Campaign } from '../campaign.ts';
import type { Entry } from '../entry.ts';
import { daysOfRule } from '../series/recurrence.ts';
import { describeEntry, NETWORK_NAMES } from './describe-entry.ts';
import type { JcalComponent, JcalProperty } from './ics-component.ts';
import { ruleForFile } from './ics-rules.ts';
import { uidOf } from './offer.ts';
import { MORNING_MINUTES } from './read-alarms.ts';
import { clean, ownProperties, seriesProperty, stampsOf } from './write-properties.ts';

interface Around {
  /** The series of which it stands for a day; null: none, or it is not in the file. */
  series: Entry | null;
  /** What stands for days of it in the file, where it is a series. */
  replacing: readonly Entry[];
  /** Days of the series that it shows no more, though the file has nothing that stands for them on some day. */
  hidden: readonly string[];
  campaign: Campaign | null;
}

/** What has come so far that nobody changes it any more is confirmed for other programs. */
const ICS_STATUS = {
  idea: 'TENTATIVE',
  draft: 'TENTATIVE',
  ready: 'CONFIRMED',
  published: 'CONFIRMED',
  measured: 'CONFIRMED',
} as const;

/** An entry as an event; what has no day yet as a to-do, for an event must have one. */
export function writeEntry(entry: Entry, around: Around): JcalComponent {
  const { day, series } = entry;
  // A series without a first day cannot be pointed at, and a to-do cannot stand for a day of an event.
  const pointed =
    series !== null && around.series !== null && around.series.day !== null ? around.series : null;
  const master = day === null ? null : pointed;
  const text = (name: string, value: string): JcalProperty[] =>
    value === '' ? [] : [[name, {}, 'text', clean(value)]];
  const properties: JcalProperty[] = [
    ...stampsOf(entry, master ? uidOf(master) : uidOf(entry)),
    ...(day === null ? [] : [at('dtstart', day, entry)]),
    ...(master && series ? [at('recurrence-id', series.day, master)] : []),
    ...text('summary', entry.title),
    ...text('description', describeEntry(entry, around.campaign)),
    ...(/^https?:\/\/\S+$/i.test(entry.link) ? [['url', {}, 'uri', entry.link] as JcalProperty] : []),
    ...categoriesOf(entry, around.campaign),
    ...(day === null ? [] : recurrenceOf(entry, day, around)),
    ['status', {}, 'text', day === null ? 'NEEDS-ACTION' : ICS_STATUS[entry.status]],
    // A publication leaves its author free.
    ...(day === null ? [] : [['transp', {}, 'text', 'TRANSPARENT'] as JcalProperty]),
    ...ownProperties('entries', entry),
    ...(pointed && series && day === null ? [seriesProperty(uidOf(pointed), series.day)] : []),
  ];
  const alarms = day === null ? [] : entry.reminders.map((minutes) => writeAlarm(minutes, entry));
  return [day === null ? 'vtodo' : 'vevent', properties, alarms];
}

/** A day of an entry in the entry's own time and zone. */
function at(name: string, day: string, { time, timeZone }: Entry): JcalProperty {
  if (time === null) return [name, {}, 'date', day];
  const moment = `${day}T${time.slice(0, 5)}:00`;
  return timeZone === 'UTC'
    ? [name, {}, 'date-time', `${moment}Z`]
    : [name, { tzid: timeZone }, 'date-time', moment];
}

function categoriesOf({ networks }: Entry, campaign: Campaign | null): JcalProperty[] {
  const words = [
    ...networks.map((network) => NETWORK_NAMES[network]),
    ...(campaign ? [clean(campaign.name)] : []),
  ];
  return words.length === 0 ? [] : [['categories', {}, 'text', ...words]];
}

function recurrenceOf(entry: Entry, day: string, { replacing, hidden }: Around): JcalProperty[] {
  const { recurrence } = entry;
  const rule = recurrence && ruleForFile(recurrence.rule, { ...entry, day });
  const isGiven = (one: string) =>
    recurrence !== null && daysOfRule(recurrence.rule, day, one, one).length > 0;
  // Days that stand for themselves and that no rule gives are named, or other programs do not show them.
  const named = replacing.flatMap(({ series }) => (series && !isGiven(series.day) ? [series.day] : []));
  const first = rule && !isGiven(day) && !named.includes(day) ? [day] : [];
  return [
    ...(rule ? [['rrule', {}, 'recur', rule] as JcalProperty] : []),
    ...[...new Set([...(recurrence?.except ?? []), ...hidden.filter(isGiven), ...first])]
      .sort()
      .map((one) => at('exdate', one, entry)),
    ...named.filter((one) => one !== day).map((one) => at('rdate', one, entry)),
  ];
}

function writeAlarm(minutes: number, { title, time }: Entry): JcalComponent {
  const before = time === null ? minutes - MORNING_MINUTES : minutes;
  const trigger = before === 0 ? 'PT0S' : `${before > 0 ? '-' : ''}PT${Math.abs(before)}M`;
  const properties: JcalProperty[] = [
    ['action', {}, 'text', 'DISPLAY'],
    ['description', {}, 'text', clean(title)],
    ['trigger', {}, 'duration', trigger],
  ];
  return ['valarm', properties, []];
}
