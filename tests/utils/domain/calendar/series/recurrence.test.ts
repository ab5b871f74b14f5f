import { expect, it } from 'vitest';
import { daysOfRule } from '../../../../../utils/domain/calendar/series/recurrence.ts';

it.each([
  [
    'every Monday',
    'FREQ=WEEKLY;BYDAY=MO',
    '2026-11-02',
    ['2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28'],
  ],
  [
    'every third day, long since',
    'FREQ=DAILY;INTERVAL=10',
    '1990-01-01',
    ['2026-12-08', '2026-12-18', '2026-12-28'],
  ],
  ['the last Friday of the month', 'FREQ=MONTHLY;BYDAY=-1FR', '2020-01-31', ['2026-12-25']],
  [
    'until a moment of the last day',
    'FREQ=WEEKLY;UNTIL=20261208T000000Z',
    '2026-12-01',
    ['2026-12-01', '2026-12-08'],
  ],
  ['twice', 'FREQ=WEEKLY;COUNT=2', '2026-11-24', ['2026-12-01']],
  ['week 53, in a year that has one', 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO', '2020-12-28', ['2026-12-28']],
  ['what begins later', 'FREQ=DAILY', '2027-01-01', []],
  ['a rule that is none', 'FREQ=NEVER', '2026-12-01', []],
  ['a day that no month has', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2020-01-01', []],
  ['a day of no month, looked for daily', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', '2020-01-01', []],
  ['a month that no year has', 'FREQ=DAILY;BYMONTH=13', '2020-01-01', []],
  ['a step back', 'FREQ=DAILY;INTERVAL=-1', '2020-01-01', []],
  ['several times a day', 'FREQ=WEEKLY;BYHOUR=9,10', '2026-12-24', ['2026-12-24', '2026-12-31']],
  [
    'every second week on two days, the weeks beginning on Sunday',
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,TU',
    '1997-08-05',
    ['2026-12-01', '2026-12-13', '2026-12-15', '2026-12-27', '2026-12-29'],
  ],
  ['what ended before', 'FREQ=WEEKLY;UNTIL=20261130', '2020-12-01', []],
  ['no step at all', 'FREQ=WEEKLY;INTERVAL=0', '2020-01-01', []],
])('gives the days of December: %s', (_, rule, start, days) => {
  expect(daysOfRule(rule, start, '2026-12-01', '2026-12-31')).toEqual(days);
});

it('leaves out the days that a year or month has not', () => {
  expect(daysOfRule('FREQ=YEARLY', '2024-02-29', '2024-01-01', '2033-01-01')).toEqual([
    '2024-02-29',
    '2028-02-29',
    '2032-02-29',
  ]);
  expect(daysOfRule('FREQ=MONTHLY', '2026-01-31', '2026-01-01', '2026-06-30')).toEqual([
    '2026-01-31',
    '2026-03-31',
    '2026-05-31',
  ]);
});
