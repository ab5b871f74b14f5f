import ICAL from 'ical.js';
import { RRule } from 'rrule';
import { shiftDay } from '../days.ts';
import { momentOf } from '../moments.ts';
import { mayNeverCome } from '../series/recurrence.ts';
import { WEEKDAYS_FROM_SUNDAY } from '../weekdays.ts';
import { clockAt, LAST_DAY } from './ics-dates.ts';

interface Start {
  day: string;
  time: string | null;
  /** The zone in which `time` is meant. */
  timeZone: string;
}

/** A rule that gives days; or why there is none: it comes several times a day, cannot be read, gives no day at all. */
export type RuleReading =
  | { ok: true; rule: string; first: string; hasHours: boolean }
  | { ok: false; code: 'too_often' | 'rule_unread' | 'rule_empty' };

const PARTS = [
  'INTERVAL',
  'BYMONTH',
  'BYWEEKNO',
  'BYYEARDAY',
  'BYMONTHDAY',
  'BYDAY',
  'BYSETPOS',
  'WKST',
] as const;
/** What need not be said. */
const USUAL: Readonly<Record<string, string>> = { INTERVAL: '1', WKST: 'MO' };
const HOURS = ['BYHOUR', 'BYMINUTE', 'BYSECOND'] as const;
const MOST_FREQUENT = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

/** Reads a rule as jCal has it. Nothing is expanded but its first day. */
export function readRule(value: unknown, start: Start): RuleReading {
  const parts = partsOf(value);
  const frequency = parts.get('FREQ') ?? '';
  if (['SECONDLY', 'MINUTELY', 'HOURLY'].includes(frequency)) return { ok: false, code: 'too_often' };
  if (!MOST_FREQUENT.includes(frequency) || parts.has('RSCALE')) return { ok: false, code: 'rule_unread' };
  const until = readUntil(parts.get('UNTIL'), start);
  if (until === null) return { ok: false, code: 'rule_unread' };
  const rule = [
    `FREQ=${frequency}`,
    ...(until === '' ? [] : [`UNTIL=${until.replaceAll('-', '')}`]),
    ...(until === '' && parts.has('COUNT') ? [`COUNT=${parts.get('COUNT')}`] : []),
    ...PARTS.flatMap((name) => {
      const part = parts.get(name);
      return part === undefined || part === USUAL[name] ? [] : [`${name}=${part}`];
    }),
  ].join(';');
  if (rule.length > 500) return { ok: false, code: 'rule_unread' };
  if (mayNeverCome(rule, start.day)) return { ok: false, code: 'rule_empty' };
  const first = firstDay(rule, start.day);
  if (first === null) return { ok: false, code: 'rule_empty' };
  return { ok: true, rule, first, hasHours: HOURS.some((name) => parts.has(name)) };
}

/** A stored rule as `readRule` writes it, so that two that say the same are the same. */
export function normalizeRule(rule: string, start: Start): string {
  const reading = readRule(ruleOf(rule), start);
  return reading.ok ? reading.rule : rule;
}

/** A stored rule as jCal; null: it cannot be read. */
export function ruleOf(rule: string): unknown {
  try {
    return ICAL.Recur.fromString(rule).toJSON();
  } catch {
    return null;
  }
}

/** A rule as a calendar file needs it: where it ends by a day and the start has a time, the end is a moment. */
export function ruleForFile(rule: string, { day, time, timeZone }: Start): unknown {
  const json = ruleOf(normalizeRule(rule, { day, time, timeZone })) as Record<string, unknown> | null;
  if (json === null || typeof json.until !== 'string' || time === null) return json;
  const end = new Date(momentOf(json.until.slice(0, 10), time, timeZone)).toISOString();
  return { ...json, until: `${end.slice(0, 19)}Z` };
}

function partsOf(value: unknown): Map<string, string> {
  const parts = new Map<string, string>();
  if (typeof value !== 'object' || value === null) return parts;
  for (const [name, part] of Object.entries(value)) {
    if (part === null || part === undefined) continue;
    const key = name.toUpperCase();
    const isWeekStart = key === 'WKST' && typeof part === 'number';
    parts.set(
      key,
      isWeekStart
        ? (WEEKDAYS_FROM_SUNDAY[part - 1] ?? 'MO')
        : (Array.isArray(part) ? part : [part]).map(String).join(','),
    );
  }
  return parts;
}

/** The last day; empty: it never ends; null: not a date. */
function readUntil(until: string | undefined, start: Start): string | null {
  if (until === undefined) return '';
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?(Z)?)?/.exec(until);
  const [, day, time, utc] = match ?? [];
  if (day === undefined) return null;
  if (day > LAST_DAY) return '';
  if (time === undefined || start.time === null) return day;
  const last = utc === undefined ? { day, time } : clockAt(Date.parse(`${day}T${time}:00Z`), start.timeZone);
  return last.time < start.time ? shiftDay(last.day, -1) : last.day;
}

/** Files repeat the same few rules thousands of times. */
const firstDays = new Map<string, string | null>();

function firstDay(rule: string, start: string): string | null {
  const key = `${rule} ${start}`;
  const known = firstDays.get(key);
  if (known !== undefined) return known;
  if (firstDays.size > 5_000) firstDays.clear();
  const found = searchFirstDay(rule, start);
  firstDays.set(key, found);
  return found;
}

function searchFirstDay(rule: string, start: string): string | null {
  try {
    const begin = new Date(`${start}T00:00:00Z`);
    const parsed = new RRule({ ...RRule.parseString(rule), dtstart: begin });
    const day = parsed.after(begin, true)?.toISOString().slice(0, 10) ?? null;
    return day !== null && day <= LAST_DAY ? day : null;
  } catch {
    return null;
  }
}
