import { WEEKDAYS, type Weekday } from '../weekdays.ts';

/** How often something comes by itself, as a short form asks it. */
export type Rhythm =
  | { kind: 'never' | 'daily' | 'weekdays' }
  | { kind: 'weekly'; weekdays: readonly Weekday[] }
  /** `day`: of the month, 1 to 31; a shorter month has it on its last day. */
  | { kind: 'monthly'; day: number }
  /** A rule that the form cannot show. */
  | { kind: 'special'; rule: string };
export type RhythmKind = Rhythm['kind'];

const WORKING_WEEK = 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR';
/** Every month has this day. */
const SHORTEST_MONTH = 28;

/** The recurrence rule (RFC 5545, 3.3.10) of a rhythm; null: never, as for a week without a day. */
export function ruleOfRhythm(rhythm: Rhythm): string | null {
  switch (rhythm.kind) {
    case 'never':
      return null;
    case 'daily':
      return 'FREQ=DAILY';
    case 'weekdays':
      return WORKING_WEEK;
    case 'weekly': {
      const days = WEEKDAYS.filter((day) => rhythm.weekdays.includes(day));
      return days.length === 0 ? null : `FREQ=WEEKLY;BYDAY=${days.join(',')}`;
    }
    case 'monthly': {
      if (rhythm.day <= SHORTEST_MONTH) return `FREQ=MONTHLY;BYMONTHDAY=${rhythm.day}`;
      // The last that the month has of these.
      const count = rhythm.day - SHORTEST_MONTH + 1;
      const days = Array.from({ length: count }, (_, at) => SHORTEST_MONTH + at);
      return `FREQ=MONTHLY;BYMONTHDAY=${days.join(',')};BYSETPOS=-1`;
    }
    case 'special':
      return rhythm.rule;
  }
}

/** The rhythm that has this rule. */
export function rhythmOfRule(rule: string | null): Rhythm {
  if (rule === null) return { kind: 'never' };
  if (rule === 'FREQ=DAILY') return { kind: 'daily' };
  if (rule === WORKING_WEEK) return { kind: 'weekdays' };
  const weekdays = /^FREQ=WEEKLY;BYDAY=([A-Z,]+)$/.exec(rule)?.[1]?.split(',') ?? [];
  const weekly: Rhythm = { kind: 'weekly', weekdays: WEEKDAYS.filter((day) => weekdays.includes(day)) };
  if (ruleOfRhythm(weekly) === rule) return weekly;
  const day = Number(/^FREQ=MONTHLY;BYMONTHDAY=(?:[\d,]+,)?(\d+)(?:;BYSETPOS=-1)?$/.exec(rule)?.[1]);
  const monthly: Rhythm = { kind: 'monthly', day };
  if (day >= 1 && day <= 31 && ruleOfRhythm(monthly) === rule) return monthly;
  return { kind: 'special', rule };
}
