import { describe, expect, it } from 'vitest';
import {
  formatPlace,
  parsePlace,
  rangeOf,
  stepPlace,
  weekNumber,
  weeksOf,
} from '../../../../../utils/domain/calendar/views/plan-place.ts';

describe('an address', () => {
  it.each([
    ['month/2026-12', { view: 'month', day: '2026-12-01' }],
    ['week/2026-12-21', { view: 'week', day: '2026-12-21' }],
    ['agenda/2026-12-21', { view: 'agenda', day: '2026-12-21' }],
    ['board', { view: 'board' }],
    ['2026-12-25', { day: '2026-12-25' }],
    ['', {}],
    ['week/2026-02-30', { view: 'week' }],
    ['entry/e1@2026-12-21', null],
    ['new/2026-12-21', null],
  ])('%s', (address, place) => expect(parsePlace(address)).toEqual(place));

  it('is written as it is read', () => {
    const places = [
      { view: 'month', day: '2026-12-01' },
      { view: 'board', day: '2026-12-21' },
    ] as const;
    for (const place of places) expect(parsePlace(formatPlace(place))).toEqual(place);
  });
});

describe('the days that are shown', () => {
  it('of a month are six weeks, from the day on which weeks start there', () => {
    const month = { view: 'month', day: '2026-11-01' } as const;
    expect(rangeOf(month, 'fr-FR')).toEqual({ first: '2026-10-26', last: '2026-12-06' });
    expect(rangeOf(month, 'en-US')).toEqual({ first: '2026-11-01', last: '2026-12-12' });
    expect(weeksOf(rangeOf(month, 'fr-FR')).map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7]);
  });

  it('of a week are the seven that the day is in', () => {
    expect(rangeOf({ view: 'week', day: '2026-12-25' }, 'fr')).toEqual({
      first: '2026-12-21',
      last: '2026-12-27',
    });
  });
});

it('numbers weeks by their Thursday, also those that start on a Sunday, and knows week 53', () => {
  const numbers = (day: string, locale: string) =>
    weeksOf(rangeOf({ view: 'week', day }, locale)).map(weekNumber);
  expect(numbers('2026-12-31', 'fr')).toEqual([53]);
  expect(numbers('2027-01-04', 'fr')).toEqual([1]);
  expect(numbers('2026-12-31', 'en-US')).toEqual([53]);
});

it('goes a month on from the last day of a long one, and never skips a short one', () => {
  expect(stepPlace({ view: 'month', day: '2027-01-31' }, 1).day).toBe('2027-02-01');
  expect(stepPlace({ view: 'agenda', day: '2027-01-31' }, 1).day).toBe('2027-02-28');
  expect(stepPlace({ view: 'week', day: '2027-01-04' }, -1).day).toBe('2026-12-28');
});
