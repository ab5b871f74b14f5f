import ICAL from 'ical.js';
import type { Campaign } from '../campaign.ts';
import { shiftDay } from '../days.ts';
import type { Entry } from '../entry.ts';
import type { DatedKeyDate, KeyDate } from '../key-dates/chosen-key-date.ts';
import type { Task } from '../task.ts';
import type { JcalComponent, JcalProperty } from './ics-component.ts';
import { uidOf } from './offer.ts';
import { writeEntry } from './write-entry.ts';
import { clean, ownProperties, stampsOf } from './write-properties.ts';
import { describeZone } from './write-zone.ts';

/** What goes into a file. */
export interface CalendarContent {
  /** The name of the calendar in other programs. */
  name: string;
  entries: readonly Entry[];
  /** Days of series for which entries stand that do not go out: other programs show nothing on them. */
  hidden?: ReadonlyArray<NonNullable<Entry['series']>>;
  campaigns: readonly Campaign[];
  tasks: readonly Task[];
  /** Key dates with the days on which they fall; empty: none go out. */
  keyDates: ReadonlyArray<{ keyDate: KeyDate; dates: readonly DatedKeyDate[] }>;
  /** The language of the names of key dates. */
  language: 'fr' | 'en';
  now: number;
}

/**
 * A calendar file (RFC 5545) of entries, campaigns, tasks and key dates. UIDs are the same each time, so that another
 * import updates what is there. Lines are at most 75 octets long and end by CR LF.
 */
export function writeIcs(content: CalendarContent): string {
  const { entries, campaigns, tasks } = content;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const campaignOf = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
  const replacing = new Map<string, Entry[]>();
  const hidden = new Map<string, string[]>();
  for (const { id, day } of content.hidden ?? []) hidden.set(id, [...(hidden.get(id) ?? []), day]);
  for (const entry of entries)
    if (entry.series && byId.get(entry.series.id)?.day) {
      const { id, day } = entry.series;
      if (entry.day === null) hidden.set(id, [...(hidden.get(id) ?? []), day]);
      else replacing.set(id, [...(replacing.get(id) ?? []), entry]);
    }
  const parts: JcalComponent[] = [
    ...describeZones(entries),
    ...campaigns.map(writeCampaign),
    ...entries.map((entry) =>
      writeEntry(entry, {
        series: (entry.series && byId.get(entry.series.id)) ?? null,
        replacing: replacing.get(entry.id) ?? [],
        hidden: hidden.get(entry.id) ?? [],
        campaign: campaignOf.get(entry.campaignId ?? '') ?? null,
      }),
    ),
    ...tasks.map((task) => writeTask(task, byId.get(task.entryId ?? '') ?? null)),
    ...content.keyDates.flatMap(({ keyDate, dates }) =>
      dates.map((date) => writeKeyDate(keyDate, date, content)),
    ),
  ];
  const calendar: JcalComponent = [
    'vcalendar',
    [
      ['prodid', {}, 'text', '-//Passerelle//Editorial calendar//EN'],
      ['version', {}, 'text', '2.0'],
      ['calscale', {}, 'text', 'GREGORIAN'],
      ['x-wr-calname', {}, 'text', clean(content.name)],
    ],
    parts,
  ];
  // The library lets a folded line be one octet longer than it says: the blank that it begins with.
  ICAL.foldLength = 74;
  return `${ICAL.stringify(calendar as never)}\r\n`;
}

/** Every zone in which an entry has a time, over the years of the entries. */
function describeZones(entries: readonly Entry[]): JcalComponent[] {
  const years = new Map<string, { first: number; last: number }>();
  for (const { day, time, timeZone } of entries) {
    if (day === null || time === null || timeZone === 'UTC') continue;
    const year = Number(day.slice(0, 4));
    const known = years.get(timeZone) ?? { first: year, last: year };
    years.set(timeZone, { first: Math.min(known.first, year), last: Math.max(known.last, year) });
  }
  // A rule is seen in three years at least, and a series goes on.
  return [...years].map(([zone, { first, last }]) =>
    describeZone(zone, first, Math.max(last + 1, first + 4)),
  );
}

function writeCampaign(campaign: Campaign): JcalComponent {
  const { id, name, first, last, link, objective, notes } = campaign;
  const description = [objective, notes].filter((part) => part.trim() !== '').join('\n\n');
  const properties: JcalProperty[] = [
    ...stampsOf(campaign, uidOf({ id, uid: null })),
    ['dtstart', {}, 'date', first],
    ['dtend', {}, 'date', shiftDay(last, 1)],
    ['summary', {}, 'text', clean(name)],
    ['transp', {}, 'text', 'TRANSPARENT'],
    ...(description === '' ? [] : [['description', {}, 'text', clean(description)] as JcalProperty]),
    ...(/^https?:\/\/\S+$/i.test(link) ? [['url', {}, 'uri', link] as JcalProperty] : []),
    ...ownProperties('campaigns', campaign),
  ];
  return ['vevent', properties, []];
}

function writeTask(task: Task, entry: Entry | null): JcalComponent {
  const { title, day, time, done } = task;
  const properties: JcalProperty[] = [
    ...stampsOf(task, uidOf(task)),
    // Where the user is: a time without zone.
    ['due', {}, time === null ? 'date' : 'date-time', time === null ? day : `${day}T${time}:00`],
    ['summary', {}, 'text', clean(title)],
    ['status', {}, 'text', done ? 'COMPLETED' : 'NEEDS-ACTION'],
    ...(entry ? [['related-to', {}, 'text', uidOf(entry)] as JcalProperty] : []),
    ...ownProperties('tasks', task),
  ];
  return ['vtodo', properties, []];
}

function writeKeyDate(
  keyDate: KeyDate,
  { id, day, end, name }: DatedKeyDate,
  { language, now }: CalendarContent,
): JcalComponent {
  const properties: JcalProperty[] = [
    ['uid', {}, 'text', uidOf({ id, uid: null })],
    ['dtstamp', {}, 'date-time', `${new Date(now).toISOString().slice(0, 19)}Z`],
    ['dtstart', {}, 'date', day],
    ['dtend', {}, 'date', shiftDay(end ?? day, 1)],
    ['summary', {}, 'text', clean(name[language])],
    ['transp', {}, 'text', 'TRANSPARENT'],
    ...ownProperties('keyDates', keyDate),
  ];
  return ['vevent', properties, []];
}
