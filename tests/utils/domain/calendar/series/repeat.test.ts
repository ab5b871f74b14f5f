import { expect, it } from 'vitest';
import {
  moveRepeat,
  nthOf,
  readRepeat,
  writeRepeat,
} from '../../../../../utils/domain/calendar/series/repeat.ts';

// 2026-11-02 is a Monday.
it.each([
  'FREQ=DAILY',
  'FREQ=DAILY;INTERVAL=3;UNTIL=20261231',
  'FREQ=WEEKLY;BYDAY=MO',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=10',
  'FREQ=MONTHLY;BYMONTHDAY=2',
  'FREQ=MONTHLY;BYMONTHDAY=31',
  'FREQ=MONTHLY;BYDAY=1MO',
  'FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20281231',
  'FREQ=YEARLY',
])('shows %s and writes the same', (rule) => {
  const repeat = readRepeat(rule, '2026-11-02');
  expect(repeat && writeRepeat(repeat)).toBe(rule);
});

it.each([
  ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=MO'],
  ['FREQ=MONTHLY;WKST=MO', 'FREQ=MONTHLY;BYMONTHDAY=2'],
  ['FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=2', 'FREQ=YEARLY'],
  ['FREQ=DAILY;UNTIL=20261231T225959Z', 'FREQ=DAILY;UNTIL=20261231'],
])('shows %s as what it means', (rule, same) => {
  const repeat = readRepeat(rule, '2026-11-02');
  expect(repeat && writeRepeat(repeat)).toBe(same);
});

it.each([
  'FREQ=WEEKLY;BYDAY=1MO',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  'FREQ=MONTHLY;BYMONTHDAY=1,15',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=YEARLY;BYWEEKNO=53',
  'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25',
  'FREQ=DAILY;INTERVAL=0',
  'FREQ=DAILY;COUNT=3;UNTIL=20261231',
])('has no field for %s', (rule) => {
  expect(readRepeat(rule, '2026-11-02')).toBeNull();
});

it.each([
  ['FREQ=WEEKLY;BYDAY=MO', '2026-11-04', 'FREQ=WEEKLY;BYDAY=WE'],
  ['FREQ=WEEKLY;BYDAY=MO,FR', '2026-11-04', 'FREQ=WEEKLY;BYDAY=WE,FR'],
  ['FREQ=WEEKLY;BYDAY=TU', '2026-11-04', 'FREQ=WEEKLY;BYDAY=TU'],
  ['FREQ=MONTHLY;BYMONTHDAY=2', '2026-11-04', 'FREQ=MONTHLY;BYMONTHDAY=4'],
  ['FREQ=MONTHLY;BYDAY=1MO', '2026-11-10', 'FREQ=MONTHLY;BYDAY=2TU'],
  ['FREQ=MONTHLY;BYDAY=1MO', '2026-11-30', 'FREQ=MONTHLY;BYDAY=-1MO'],
  ['FREQ=YEARLY', '2026-11-04', 'FREQ=YEARLY'],
])('moves %s to %s', (rule, to, moved) => {
  const repeat = readRepeat(rule, '2026-11-02');
  expect(repeat && writeRepeat(moveRepeat(repeat, '2026-11-02', to))).toBe(moved);
});

it('says which of its weekday a day is', () => {
  expect(nthOf('2026-11-24')).toEqual({ nth: 4, isLast: true });
  expect(nthOf('2026-11-02')).toEqual({ nth: 1, isLast: false });
  expect(nthOf('2028-02-29')).toEqual({ nth: 5, isLast: true });
});
