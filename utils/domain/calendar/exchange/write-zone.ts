import { fromAbsolute } from '@internationalized/date';
import { WEEKDAYS_FROM_SUNDAY } from '../weekdays.ts';
import type { JcalComponent, JcalProperty } from './ics-component.ts';

/** A change of the clocks of a zone. Offsets are in minutes east of UTC. */
interface Change {
  /** The moment, in ms since 1970. */
  at: number;
  from: number;
  to: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * A zone as calendar files describe it (VTIMEZONE, RFC 5545, 3.6.5), for the years from `first` to `last`, made of
 * what the browser knows of the zone. Changes that come every year on the same weekday of the same month are one rule,
 * which goes on; others are named one by one.
 */
export function describeZone(zone: string, first: number, last: number): JcalComponent {
  const changes = changesOf(zone, first - 1, last);
  const start = Date.UTC(first - 1, 0, 1);
  const observances = groupsOf(changes).map((group) => observanceOf(group, last));
  const initial = offsetAt(zone, start);
  const isCovered = (changes[0]?.at ?? Number.POSITIVE_INFINITY) <= start;
  const before = isCovered ? [] : [fixed(initial, start)];
  return ['vtimezone', [['tzid', {}, 'text', zone]], [...before, ...observances]];
}

/** Every change of the clocks from the first day of one year to the last of another. */
function changesOf(zone: string, first: number, last: number): Change[] {
  const changes: Change[] = [];
  const end = Date.UTC(last + 1, 0, 1);
  let offset = offsetAt(zone, Date.UTC(first, 0, 1));
  // No zone changes its clocks twice within a fortnight, but for Ramadan, which is longer.
  for (let at = Date.UTC(first, 0, 1); at < end; at += 14 * DAY) {
    const next = offsetAt(zone, at + 14 * DAY);
    if (next === offset) continue;
    changes.push({ at: searchChange(zone, at, at + 14 * DAY), from: offset, to: next });
    offset = next;
  }
  return changes;
}

function searchChange(zone: string, from: number, to: number): number {
  const before = offsetAt(zone, from);
  let [low, high] = [from, to];
  while (high - low > 60_000) {
    const middle = Math.floor((low + high) / 2 / 60_000) * 60_000;
    if (offsetAt(zone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

function offsetAt(zone: string, moment: number): number {
  return Math.round(fromAbsolute(moment, zone).offset / 60_000);
}

/** Changes that are of one kind: as many minutes, at the same hour, in the same month. */
function groupsOf(changes: readonly Change[]): Change[][] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const { month, time } = wallOf(change);
    const key = `${change.from} ${change.to} ${month} ${time}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()];
}

function observanceOf(group: readonly Change[], last: number): JcalComponent {
  const [first] = group as [Change];
  const { from, to } = first;
  const times = group.map((change) => wallOf(change).text);
  const rule = ruleOf(group, last);
  const properties: JcalProperty[] = [
    ['dtstart', {}, 'date-time', times[0] ?? ''],
    ['tzoffsetfrom', {}, 'utc-offset', writeOffset(from)],
    ['tzoffsetto', {}, 'utc-offset', writeOffset(to)],
  ];
  if (rule) properties.push(['rrule', {}, 'recur', rule]);
  // The first too: some programs forget it where others are named.
  else if (times.length > 1) for (const time of times) properties.push(['rdate', {}, 'date-time', time]);
  return [to > from ? 'daylight' : 'standard', properties, []];
}

function fixed(offset: number, start: number): JcalComponent {
  const properties: JcalProperty[] = [
    ['dtstart', {}, 'date-time', new Date(start).toISOString().slice(0, 19)],
    ['tzoffsetfrom', {}, 'utc-offset', writeOffset(offset)],
    ['tzoffsetto', {}, 'utc-offset', writeOffset(offset)],
  ];
  return ['standard', properties, []];
}

/** The rule of changes that came every year until `last`, on the same weekday counted from either end of the month. */
function ruleOf(group: readonly Change[], last: number): Record<string, unknown> | null {
  const walls = group.map(wallOf);
  const [first] = walls;
  const isYearly = walls.every(({ year }, at) => year === (first?.year ?? 0) + at);
  if (!first || walls.length < 3 || !isYearly || walls.at(-1)?.year !== last) return null;
  if (walls.some(({ weekday }) => weekday !== first.weekday)) return null;
  const isLast = walls.every(({ day, length }) => day > length - 7);
  const place = Math.ceil(first.day / 7);
  const isSamePlace = walls.every(({ day }) => Math.ceil(day / 7) === place);
  if (!isLast && !isSamePlace) return null;
  return { freq: 'YEARLY', bymonth: first.month, byday: `${isLast ? -1 : place}${first.weekday}` };
}

/** What the clocks show just before a change. */
function wallOf({ at, from }: Change) {
  const date = new Date(at + from * 60_000);
  const year = date.getUTCFullYear();
  return {
    year,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    length: new Date(Date.UTC(year, date.getUTCMonth() + 1, 0)).getUTCDate(),
    weekday: WEEKDAYS_FROM_SUNDAY[date.getUTCDay()] ?? 'SU',
    time: date.toISOString().slice(11, 19),
    text: date.toISOString().slice(0, 19),
  };
}

function writeOffset(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
