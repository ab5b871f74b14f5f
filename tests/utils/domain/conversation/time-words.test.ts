import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeWords } from '../../../../utils/domain/conversation/time-words.ts';

/** Saturday, 21 November 2026, 12:30, where the machine is. */
const NOW = at(2026, 11, 21, 12, 30);

function at(year: number, month: number, day: number, hours = 0, minutes = 0): number {
  return new Date(year, month - 1, day, hours, minutes).getTime();
}

describe('an age, which networks round down', () => {
  it.each([
    ['12 s', 'minute', NOW - 12_000],
    ['42m', 'minute', at(2026, 11, 21, 11, 48)],
    ['12 min', 'minute', at(2026, 11, 21, 12, 18)],
    ['12 min.', 'minute', at(2026, 11, 21, 12, 18)],
    ['il y a 5 minutes', 'minute', at(2026, 11, 21, 12, 25)],
    ['3 m', 'minute', at(2026, 11, 21, 12, 27)],
    ['2 h', 'hour', at(2026, 11, 21, 10, 30)],
    ['2\u00a0h', 'hour', at(2026, 11, 21, 10, 30)],
    ['2\u202fh', 'hour', at(2026, 11, 21, 10, 30)],
    ['2H', 'hour', at(2026, 11, 21, 10, 30)],
    ['20h', 'hour', at(2026, 11, 20, 16, 30)],
    ['1 hr', 'hour', at(2026, 11, 21, 11, 30)],
    ['il y a une heure', 'hour', at(2026, 11, 21, 11, 30)],
    ['Il y a 2 heures', 'hour', at(2026, 11, 21, 10, 30)],
    ['il y a environ 3 heures', 'hour', at(2026, 11, 21, 9, 30)],
    ['an hour ago', 'hour', at(2026, 11, 21, 11, 30)],
    ['about an hour ago', 'hour', at(2026, 11, 21, 11, 30)],
    ['modifié • 2 h', 'hour', at(2026, 11, 21, 10, 30)],
    ['Edited • 2 h', 'hour', at(2026, 11, 21, 10, 30)],
    ['2 h • Modifié', 'hour', at(2026, 11, 21, 10, 30)],
    ['2 h (modifié)', 'hour', at(2026, 11, 21, 10, 30)],
    ['2 h •', 'hour', at(2026, 11, 21, 10, 30)],
    ['2 h · ', 'hour', at(2026, 11, 21, 10, 30)],
    ['4 j', 'day', at(2026, 11, 17, 12, 30)],
    ['5d', 'day', at(2026, 11, 16, 12, 30)],
    ['il y a un jour', 'day', at(2026, 11, 20, 12, 30)],
    ['2 days ago', 'day', at(2026, 11, 19, 12, 30)],
    ['a day ago', 'day', at(2026, 11, 20, 12, 30)],
    ['1 sem', 'week', at(2026, 11, 14, 12, 30)],
    ['3 sem.', 'week', at(2026, 10, 31, 12, 30)],
    ['9w', 'week', at(2026, 9, 19, 12, 30)],
    ['2 semaines', 'week', at(2026, 11, 7, 12, 30)],
    ['a week ago', 'week', at(2026, 11, 14, 12, 30)],
    ['3 mo', 'month', at(2026, 8, 21, 12, 30)],
    ['2 mois', 'month', at(2026, 9, 21, 12, 30)],
    ['il y a un mois', 'month', at(2026, 10, 21, 12, 30)],
    ['2 months ago', 'month', at(2026, 9, 21, 12, 30)],
    ['1 an', 'year', at(2025, 11, 21, 12, 30)],
    ['2 ans', 'year', at(2024, 11, 21, 12, 30)],
    ['1y', 'year', at(2025, 11, 21, 12, 30)],
    ['1yr', 'year', at(2025, 11, 21, 12, 30)],
    ['a year ago', 'year', at(2025, 11, 21, 12, 30)],
  ])('%j', (words, precision, time) => {
    expect(readTimeWords(words, NOW)).toEqual({ at: time, precision });
  });

  it('of a month counts months of the calendar', () => {
    expect(readTimeWords('1 mo', at(2026, 3, 31, 9))).toEqual({ at: at(2026, 2, 28, 9), precision: 'month' });
  });
});

describe('now', () => {
  it.each([
    'à l’instant',
    "À l'instant",
    'A\u0300 l’instant',
    'À l’instant.',
    'Just now',
    'maintenant',
    'now',
    'il y a quelques secondes',
    'a few seconds ago',
  ])('%j', (words) => {
    expect(readTimeWords(words, NOW)).toEqual({ at: NOW, precision: 'minute' });
  });
});

describe('a date', () => {
  it.each([
    ['hier', 'day', at(2026, 11, 20)],
    ['Hier, à 17:42', 'minute', at(2026, 11, 20, 17, 42)],
    ['hier à 17 h 42', 'minute', at(2026, 11, 20, 17, 42)],
    ['yesterday', 'day', at(2026, 11, 20)],
    ['Yesterday at 5:42 PM', 'minute', at(2026, 11, 20, 17, 42)],
    ['Yesterday at 5:42\u202fPM', 'minute', at(2026, 11, 20, 17, 42)],
    ['yesterday at 12:05 a.m.', 'minute', at(2026, 11, 20, 0, 5)],
    ['aujourd’hui', 'day', at(2026, 11, 21)],
    ['Today at 12:05 PM', 'minute', at(2026, 11, 21, 12, 5)],
    ['8 septembre, 17:42', 'minute', at(2026, 9, 8, 17, 42)],
    ['8 août à 21:03', 'minute', at(2026, 8, 8, 21, 3)],
    ['8 sept. 2025 à 9 h 05', 'minute', at(2025, 9, 8, 9, 5)],
    ['September 8 at 5:42 PM', 'minute', at(2026, 9, 8, 17, 42)],
    ['Sept. 8', 'day', at(2026, 9, 8)],
    ['8 September 2024', 'day', at(2024, 9, 8)],
    ['12 mars 2024', 'day', at(2024, 3, 12)],
    ['March 12, 2024', 'day', at(2024, 3, 12)],
    ['March 12, 2024 at 12:30 AM', 'minute', at(2024, 3, 12, 0, 30)],
    ['1er mai', 'day', at(2026, 5, 1)],
    ['mars 2024', 'month', at(2024, 3, 1)],
    ['lundi à 17:42', 'minute', at(2026, 11, 16, 17, 42)],
    ['Monday at 5:42 PM', 'minute', at(2026, 11, 16, 17, 42)],
    ['ven.', 'day', at(2026, 11, 20)],
    ['Monday, September 8, 2025 at 5:42 PM', 'minute', at(2025, 9, 8, 17, 42)],
  ])('%j', (words, precision, time) => {
    expect(readTimeWords(words, NOW)).toEqual({ at: time, precision });
  });

  it.each([
    ['25 décembre', at(2025, 12, 25)],
    ['Dec 25', at(2025, 12, 25)],
    ['22 novembre', at(2025, 11, 22)],
    ['29 février', at(2024, 2, 29)],
    ['samedi', at(2026, 11, 14)],
  ])('that is yet to come is the last one that was: %j', (words, time) => {
    expect(readTimeWords(words, NOW)).toEqual({ at: time, precision: 'day' });
  });

  it('of today, at a time that is yet to come by our clock, is that of today', () => {
    expect(readTimeWords('21 novembre, 23:00', NOW)).toEqual({ at: at(2026, 11, 21), precision: 'day' });
  });
});

it.each([
  '',
  ' ',
  '•',
  '2',
  '2024',
  '2 Std.',
  '3 quelques',
  '17:42',
  '31 avril',
  '12 mars 2999',
  'hier à 25:00',
  'le chat',
  'J’aime',
  'Élodie Vasseur',
  `2 h${' '.repeat(100_000)}`,
])('says nothing that is understood: %j', (words) => {
  expect(readTimeWords(words.slice(0, 200), NOW)).toBeNull();
});

it('is never later than the reading, whatever the words and the moment', () => {
  const units = ['s', 'm', 'min', 'h', 'j', 'd', 'w', 'sem.', 'mo', 'mois', 'y', 'ans'];
  const months = ['janvier', 'février', 'mars', 'juin', 'July', 'August', 'October', 'décembre'];
  const days = ['hier', 'today', 'lundi', 'Sunday', 'dimanche', 'Sat', 'vendredi'];
  const number = fc.nat({ max: 40 });
  const date = fc.tuple(number, fc.constantFrom(...months)).map(([day, month]) => `${day} ${month}`);
  const clock = fc.tuple(number, fc.nat({ max: 70 })).map(([hours, minutes]) => ` à ${hours}:${minutes}`);
  const words = fc.oneof(
    fc.tuple(fc.nat({ max: 999 }), fc.constantFrom(...units)).map((pair) => pair.join(' ')),
    date,
    fc.tuple(fc.oneof(date, fc.constantFrom(...days)), clock).map((parts) => parts.join('')),
    fc.tuple(date, fc.integer({ min: 1_990, max: 2_100 })).map((parts) => parts.join(' ')),
    fc.constantFrom(...days),
    fc.string({ unit: 'binary' }),
  );
  const moment = fc.date({
    min: new Date(2_000, 0, 1),
    max: new Date(2_090, 0, 1),
    noInvalidDate: true,
  });
  let understood = 0;
  fc.assert(
    fc.property(words, moment, (said, now) => {
      const read = readTimeWords(said, now.getTime());
      if (read) understood++;
      expect(read?.at ?? 0).toBeLessThanOrEqual(now.getTime());
    }),
    { numRuns: 2_000 },
  );
  expect(understood).toBeGreaterThan(500);
});
