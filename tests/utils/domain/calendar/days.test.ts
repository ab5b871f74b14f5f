import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { daysBetween, localDay, shiftDay } from '../../../../utils/domain/calendar/days.ts';
import { daySchema } from '../../../../utils/domain/calendar/entry.ts';

describe('the day where the user is', () => {
  it.each([
    ['2026-01-01T00:30:00Z', 'America/New_York', '2025-12-31'],
    ['2026-01-01T00:30:00Z', 'Europe/Paris', '2026-01-01'],
    ['2026-03-29T21:59:00Z', 'Europe/Paris', '2026-03-29'],
    ['2026-03-29T22:00:00Z', 'Europe/Paris', '2026-03-30'],
    ['2026-06-30T13:00:00Z', 'Pacific/Auckland', '2026-07-01'],
  ])('%s in %s', (moment, timeZone, day) => {
    expect(localDay(Date.parse(moment), timeZone)).toBe(day);
  });

  it('without a zone is the day of the machine', () => {
    expect(localDay(new Date(2026, 10, 21, 0, 1).getTime())).toBe('2026-11-21');
    expect(localDay(new Date(2026, 10, 21, 23, 59).getTime())).toBe('2026-11-21');
  });
});

describe('counting days', () => {
  it.each([
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
  ])('%s and %d days', (day, count, result) => {
    expect(shiftDay(day, count)).toBe(result);
    expect(daysBetween(day, result)).toBe(count);
  });
});

describe('a day', () => {
  it.each([
    ['2026-02-28', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['21/11/2026', false],
    ['', false],
  ])('%j: %s', (day, isDay) => {
    expect(v.is(daySchema, day)).toBe(isDay);
  });
});
