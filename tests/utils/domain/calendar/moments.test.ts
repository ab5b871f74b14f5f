import { expect, it } from 'vitest';
import { momentOf } from '../../../../utils/domain/calendar/moments.ts';

it.each([
  ['winter', '2026-11-28', '09:00', 'Europe/Paris', '2026-11-28T08:00:00.000Z'],
  ['summer', '2026-07-14', '09:00', 'Europe/Paris', '2026-07-14T07:00:00.000Z'],
  [
    'a time that the change of clocks leaves out',
    '2027-03-28',
    '02:30',
    'Europe/Paris',
    '2027-03-28T01:30:00.000Z',
  ],
  [
    'a time that comes twice, the first one',
    '2026-10-25',
    '02:30',
    'Europe/Paris',
    '2026-10-25T00:30:00.000Z',
  ],
  ['another continent', '2026-11-28', '23:30', 'America/Toronto', '2026-11-29T04:30:00.000Z'],
  ['a day that was never there', '2011-12-30', '09:00', 'Pacific/Apia', '2011-12-30T19:00:00.000Z'],
])('knows when it is that time there: %s', (_, day, time, zone, moment) => {
  expect(new Date(momentOf(day, time, zone)).toISOString()).toBe(moment);
});
