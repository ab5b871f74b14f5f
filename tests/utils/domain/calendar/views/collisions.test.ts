import { expect, it } from 'vitest';
import { findCollisions } from '../../../../../utils/domain/calendar/views/collisions.ts';
import { planned } from '../planned.ts';

const keys = (found: ReturnType<typeof findCollisions>) =>
  found.map(({ first, second, minutes }) => [first.key, second.key, minutes]);

it('finds two posts of a brand on a network within an hour, by time, and not those an hour apart', () => {
  const found = findCollisions([
    planned('late', '2026-11-21', { time: '10:30' }),
    planned('early', '2026-11-21', { time: '09:31' }),
    planned('hour', '2026-11-21', { time: '11:30' }),
    planned('same', '2026-11-21', { time: '11:30', networks: ['linkedin'] }),
  ]);
  expect(keys(found)).toEqual([['early', 'late', 59]]);
});

it('takes each time in its own zone', () => {
  const paris = planned('paris', '2026-11-21', { time: '15:00' });
  const newYork = planned('new-york', '2026-11-21', { time: '09:30', timeZone: 'America/New_York' });
  const nine = planned('nine', '2026-11-21', { time: '09:30' });
  expect(keys(findCollisions([paris, newYork, nine]))).toEqual([['paris', 'new-york', 30]]);
});

it('reckons with the clocks: over midnight, and where an hour is left out or comes twice', () => {
  const pair = (day: string, from: string, to: string, next = day) =>
    findCollisions([planned('a', day, { time: from }), planned('b', next, { time: to })]);
  expect(keys(pair('2026-11-21', '23:45', '00:15', '2026-11-22'))).toEqual([['a', 'b', 30]]);
  // 01:45 and 03:15 in Paris are half an hour apart on the night in which the clocks go forward,
  expect(keys(pair('2026-03-29', '01:45', '03:15'))).toEqual([['a', 'b', 30]]);
  // and 01:45 and 02:30 stay 45 minutes apart where 02:30 comes twice; 02:30 and 03:15 do not.
  expect(keys(pair('2026-10-25', '01:45', '02:30'))).toEqual([['a', 'b', 45]]);
  expect(pair('2026-10-25', '02:30', '03:15')).toEqual([]);
});

it('is none between two brands, with an idea, at no time, or where both are out', () => {
  const at = (id: string, rest: Parameters<typeof planned>[2]) =>
    planned(id, '2026-11-21', { time: '09:00', ...rest });
  const first = at('first', {});
  expect(findCollisions([first, at('other', { brandId: 'two' })])).toEqual([]);
  expect(findCollisions([first, at('idea', { status: 'idea' })])).toEqual([]);
  expect(findCollisions([first, at('any', { time: null })])).toEqual([]);
  const out = at('out', { status: 'published' });
  expect(keys(findCollisions([first, out]))).toEqual([['first', 'out', 0]]);
  expect(findCollisions([out, at('measured', { status: 'measured' })])).toEqual([]);
});
