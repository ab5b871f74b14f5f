import { describe, expect, it } from 'vitest';
import { quietEnd } from '../../../../../utils/domain/calendar/reminders/quiet.ts';

const PARIS = 'Europe/Paris';
const night = { quiet: { on: true, from: '22:00', to: '08:00' }, quietDays: [] };
const shift = (from: string, to: string) => ({ quiet: { on: true, from, to }, quietDays: [] });

/** When the quiet time is over, as text. */
function endOf(moment: string, choices: Parameters<typeof quietEnd>[1], zone = PARIS): string | null {
  const end = quietEnd(Date.parse(moment), choices, zone);
  return end === null ? null : new Date(end).toISOString();
}

describe('quiet hours', () => {
  it.each([
    ['before', '2026-11-21T21:59:00+01:00', null],
    ['at their first minute', '2026-11-21T22:00:00+01:00', '2026-11-22T07:00:00.000Z'],
    ['before midnight', '2026-11-21T23:30:00+01:00', '2026-11-22T07:00:00.000Z'],
    ['after midnight', '2026-11-22T03:00:00+01:00', '2026-11-22T07:00:00.000Z'],
    ['when they are over', '2026-11-22T08:00:00+01:00', null],
  ])('over midnight: %s', (_, moment, end) => expect(endOf(moment, night)).toBe(end));

  it('within a day, and not at all where both times are the same or they are off', () => {
    expect(endOf('2026-11-21T13:00:00+01:00', shift('12:00', '14:00'))).toBe('2026-11-21T13:00:00.000Z');
    expect(endOf('2026-11-21T15:00:00+01:00', shift('12:00', '14:00'))).toBeNull();
    expect(endOf('2026-11-21T12:00:00+01:00', shift('12:00', '12:00'))).toBeNull();
    const off = { ...night, quiet: { ...night.quiet, on: false } };
    expect(endOf('2026-11-21T23:00:00+01:00', off)).toBeNull();
  });

  it('end at the same time of day in the night in which the clocks change', () => {
    // An hour more, and an hour less.
    expect(endOf('2026-10-24T22:30:00+02:00', night)).toBe('2026-10-25T07:00:00.000Z');
    expect(endOf('2027-03-27T22:30:00+01:00', night)).toBe('2027-03-28T06:00:00.000Z');
  });

  it('are one night where the hour of their end comes twice, and end late where it does not come', () => {
    const early = shift('22:00', '02:30');
    // 02:10 comes again after 02:30: it is over.
    expect(endOf('2026-10-25T02:10:00+02:00', early)).toBe('2026-10-25T00:30:00.000Z');
    expect(endOf('2026-10-25T02:10:00+01:00', early)).toBeNull();
    expect(endOf('2027-03-28T01:00:00+01:00', early)).toBe('2027-03-28T01:30:00.000Z');
  });

  it('are those of where the user is', () => {
    expect(endOf('2026-11-21T23:30:00+01:00', night, 'America/Toronto')).toBeNull();
    expect(endOf('2026-11-22T06:00:00+01:00', night, 'America/Toronto')).toBe('2026-11-22T13:00:00.000Z');
  });
});

it('quiet days join the quiet hours around them', () => {
  const weekend = { ...night, quietDays: [6, 7] };
  // Friday evening to Monday morning.
  expect(endOf('2026-11-20T22:30:00+01:00', weekend)).toBe('2026-11-23T07:00:00.000Z');
  expect(endOf('2026-11-21T12:00:00+01:00', weekend)).toBe('2026-11-23T07:00:00.000Z');
  expect(endOf('2026-11-20T12:00:00+01:00', weekend)).toBeNull();
  const days = { quiet: { ...night.quiet, on: false }, quietDays: [6, 7] };
  expect(endOf('2026-11-22T23:59:00+01:00', days)).toBe('2026-11-22T23:00:00.000Z');
});

it('comes to an end also where six days and almost all of the seventh are quiet', () => {
  const most = { quiet: { on: true, from: '00:01', to: '00:00' }, quietDays: [1, 2, 3, 4, 5, 6] };
  expect(endOf('2026-11-23T12:00:00+01:00', most)).toBe('2026-11-28T23:00:00.000Z');
});
