import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  PRECISION_MS,
  type Precision,
  readWrittenAt,
  sharpen,
  type WrittenAt,
  writtenAtOf,
  writtenAtSchema,
} from '../../../../utils/domain/conversation/written-at.ts';

const HOUR = PRECISION_MS.hour;
const NOW = new Date(2026, 10, 21, 12, 30).getTime();

describe('when an item was written', () => {
  it('is exact where the page gives the moment, whatever its words say', () => {
    const createdAt = '2026-11-21T08:00:00.000Z';
    expect(readWrittenAt({ createdAt, relativeTime: '1 sem' }, NOW)).toEqual({
      at: Date.parse(createdAt),
      precision: 'exact',
    });
  });

  it('is read from the words otherwise', () => {
    const fromWords = { at: NOW - 2 * HOUR, precision: 'hour' };
    expect(readWrittenAt({ createdAt: null, relativeTime: '2 h' }, NOW)).toEqual(fromWords);
    expect(readWrittenAt({ createdAt: 'soon', relativeTime: '2 h' }, NOW)).toEqual(fromWords);
  });

  it('is not known where nothing is told, or nothing is understood', () => {
    expect(readWrittenAt({ createdAt: null, relativeTime: null }, NOW)).toBeNull();
    expect(readWrittenAt({ createdAt: null, relativeTime: 'vor 2 Std.' }, NOW)).toBeNull();
  });
});

const writtenAt = fc.record({
  at: fc.integer({ min: 0, max: NOW }),
  precision: fc.constantFrom(...(Object.keys(PRECISION_MS) as Precision[])),
});

describe('a second look', () => {
  it('keeps "2 h" when it reads "1 sem" a week later', () => {
    const first = readWrittenAt({ createdAt: null, relativeTime: '2 h' }, NOW);
    const later = readWrittenAt({ createdAt: null, relativeTime: '1 sem' }, NOW + 7 * PRECISION_MS.day);
    expect(sharpen(first, later)).toEqual(first);
  });

  it('takes an exact time over any words', () => {
    const words = readWrittenAt({ createdAt: null, relativeTime: '2 h' }, NOW);
    const exact: WrittenAt = { at: NOW - 2.4 * HOUR, precision: 'exact' };
    expect(sharpen(words, exact)).toEqual(exact);
    expect(sharpen(exact, words)).toEqual(exact);
  });

  it('never knows less than before', () => {
    const maybe = fc.option(writtenAt);
    fc.assert(
      fc.property(maybe, maybe, (known, seen) => {
        const after = sharpen(known, seen);
        const width = (one: WrittenAt | null) =>
          one === null ? Number.POSITIVE_INFINITY : PRECISION_MS[one.precision];
        expect(width(after)).toBe(Math.min(width(known), width(seen)));
        if (known !== null && width(known) <= width(seen)) expect(after).toEqual(known);
      }),
    );
  });
});

it('fits its schema, whatever was read', () => {
  fc.assert(fc.property(writtenAt, (value) => v.is(writtenAtSchema, value)));
});

describe('a comment that is stored', () => {
  const item = { createdAt: null, relativeTime: '2 h' };
  const seen: WrittenAt = { at: 5, precision: 'day' };

  it('has the time that was kept, or none', () => {
    expect(writtenAtOf({ writtenAt: seen, item, lastSeenAt: NOW })).toEqual(seen);
    expect(writtenAtOf({ writtenAt: null, item, lastSeenAt: NOW })).toBeNull();
  });

  it('of the first days has the time that its page last told', () => {
    expect(writtenAtOf({ item, lastSeenAt: NOW })).toEqual({ at: NOW - 2 * HOUR, precision: 'hour' });
  });
});
