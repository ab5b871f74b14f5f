import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { recurrenceRuleSchema } from '../../../../../utils/domain/calendar/entry.ts';
import { daysOfRule } from '../../../../../utils/domain/calendar/series/recurrence.ts';
import {
  type Rhythm,
  rhythmOfRule,
  ruleOfRhythm,
} from '../../../../../utils/domain/calendar/series/rhythm.ts';

const RHYTHMS: Rhythm[] = [
  { kind: 'never' },
  { kind: 'daily' },
  { kind: 'weekdays' },
  { kind: 'weekly', weekdays: ['MO'] },
  { kind: 'weekly', weekdays: ['TU', 'SU'] },
  ...Array.from({ length: 31 }, (_, at): Rhythm => ({ kind: 'monthly', day: at + 1 })),
  { kind: 'special', rule: 'FREQ=YEARLY' },
];

it.each(RHYTHMS)('reads back what it wrote: %j', (rhythm) => {
  const rule = ruleOfRhythm(rhythm);
  if (rule !== null) expect(v.parse(recurrenceRuleSchema, rule)).toBe(rule);
  expect(rhythmOfRule(rule)).toEqual(rhythm);
});

it.each([
  'FREQ=WEEKLY;BYDAY=TU,MO',
  'FREQ=MONTHLY;BYMONTHDAY=32',
  'FREQ=MONTHLY;BYMONTHDAY=1,15',
  'FREQ=DAILY;COUNT=3',
])('leaves %s as it is', (rule) => {
  expect(rhythmOfRule(rule)).toEqual({ kind: 'special', rule });
});

describe('the days of a rhythm', () => {
  const days = (rhythm: Rhythm, last: string) =>
    daysOfRule(ruleOfRhythm(rhythm) ?? '', '2027-01-01', '2027-01-01', last);

  it('are the same of each month, and its last where it is shorter', () => {
    expect(days({ kind: 'monthly', day: 31 }, '2027-05-31')).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
    ]);
    expect(days({ kind: 'monthly', day: 30 }, '2027-03-31')).toEqual([
      '2027-01-30',
      '2027-02-28',
      '2027-03-30',
    ]);
    expect(days({ kind: 'monthly', day: 5 }, '2027-02-28')).toEqual(['2027-01-05', '2027-02-05']);
  });

  it('leave out the weekend', () => {
    expect(days({ kind: 'weekdays' }, '2027-01-05')).toEqual(['2027-01-01', '2027-01-04', '2027-01-05']);
  });

  it('are none in a week without a day', () => {
    expect(ruleOfRhythm({ kind: 'weekly', weekdays: [] })).toBeNull();
  });
});
