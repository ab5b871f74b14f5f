import { describe, expect, it } from 'vitest';
import { type Entry, emptyEntry } from '../../../../../utils/domain/calendar/entry.ts';
import { momentOf } from '../../../../../utils/domain/calendar/moments.ts';
import { editsOf, undoStepOf } from '../../../../../utils/domain/calendar/series/edit-occurrence.ts';
import {
  type Occurrence,
  occurrencesBetween,
} from '../../../../../utils/domain/calendar/series/occurrences.ts';
import { moveRepeat, readRepeat, writeRepeat } from '../../../../../utils/domain/calendar/series/repeat.ts';
import {
  changeSeries,
  deleteFromSeries,
  type EntryStep,
  formEntryOf,
  type SeriesScope,
} from '../../../../../utils/domain/calendar/series/series.ts';

/** When all rows were written. */
const BORN = 1;
const series = (rule: string, day: string, rest: Partial<Entry> = {}): Entry => ({
  ...emptyEntry(BORN, 'Europe/Paris'),
  id: 's',
  title: 'Atelier',
  day,
  time: '09:00',
  recurrence: { rule, except: [] },
  ...rest,
});
/** A day of a series that has a row of its own. */
const standing = (place: string, day: string, rest: Partial<Entry> = {}): Entry => ({
  ...series('FREQ=DAILY', day),
  id: `s@${place}`,
  recurrence: null,
  series: { id: 's', day: place },
  ...rest,
});

function shownOn(rows: readonly Entry[], day: string): Occurrence {
  const [found] = occurrencesBetween(rows, day, day);
  if (!found) throw new Error(`Nothing on ${day}`);
  return found;
}
function applied(rows: readonly Entry[], { put, remove }: EntryStep): Entry[] {
  const all = new Map(rows.map((row) => [row.id, row]));
  for (const id of remove) all.delete(id);
  for (const row of put) all.set(row.id, row);
  return [...all.values()];
}
function stepFor(rows: readonly Entry[], day: string, change: Partial<Entry>, scope: SeriesScope): EntryStep {
  const shown = shownOn(rows, day);
  const [entry, ...replacing] = rows as [Entry, ...Entry[]];
  const next = { ...formEntryOf(shown), ...change, updatedAt: 2 };
  return changeSeries({ entry, replacing }, shown, next, scope, 'new');
}
/** The rows once a step on a day of them was taken, `meanwhile` happened to them, and the step was taken back. */
function takenBack(
  rows: readonly Entry[],
  day: string,
  step: EntryStep,
  meanwhile: (row: Entry) => Entry = (row) => row,
): Entry[] {
  const [entry, ...replacing] = rows as [Entry, ...Entry[]];
  const edits = editsOf(step, { occurrence: shownOn(rows, day), series: { entry, replacing } });
  const after = applied(rows, step).map(meanwhile);
  const left = applied(after, undoStepOf(edits, new Map(after.map((row) => [row.id, row])), BORN));
  return left.sort((a, b) => (a.id < b.id ? -1 : 1));
}
/** The days and titles from `first` to `last`. */
function seen(rows: readonly Entry[], first: string, last: string): string[] {
  return occurrencesBetween(rows, first, last).map(
    ({ day, entry }) => `${day.slice(5)} ${entry.time} ${entry.title}`,
  );
}

describe('a change of a weekly series', () => {
  const rows = [
    series('FREQ=WEEKLY;BYDAY=MO', '2026-11-02'),
    standing('2026-11-16', '2026-11-18', { title: 'Atelier des enfants' }),
  ];
  const change = { title: 'Visite', time: '10:30' };

  it('of one day leaves the others', () => {
    const step = stepFor(rows, '2026-11-09', change, 'day');
    expect(step.put.map(({ id }) => id)).toEqual(['s@2026-11-09']);
    expect(seen(applied(rows, step), '2026-11-01', '2026-11-30')).toEqual([
      '11-02 09:00 Atelier',
      '11-09 10:30 Visite',
      '11-18 09:00 Atelier des enfants',
      '11-23 09:00 Atelier',
      '11-30 09:00 Atelier',
    ]);
  });

  it('of a day and the following cuts it in two; what stands alone keeps its place and its own words', () => {
    const step = stepFor(rows, '2026-11-09', change, 'following');
    expect(seen(applied(rows, step), '2026-11-01', '2026-11-30')).toEqual([
      '11-02 09:00 Atelier',
      '11-09 10:30 Visite',
      '11-18 10:30 Atelier des enfants',
      '11-23 10:30 Visite',
      '11-30 10:30 Visite',
    ]);
    expect(applied(rows, step).map(({ id, series: of }) => [id, of?.id])).toEqual([
      ['s', undefined],
      ['s@2026-11-16', 'new'],
      ['new', undefined],
    ]);
  });

  it('of the first day and the following is a change of all', () => {
    const step = stepFor(rows, '2026-11-02', change, 'following');
    expect(step.put.map(({ id }) => id)).toEqual(['s', 's@2026-11-16']);
  });

  it('moves all, exceptions with them, and nothing comes twice', () => {
    const excepted = [
      { ...rows[0], recurrence: { rule: 'FREQ=WEEKLY;BYDAY=MO', except: ['2026-11-23'] } },
      rows[1],
    ] as Entry[];
    const recurrence = { rule: 'FREQ=WEEKLY;BYDAY=TU', except: ['2026-11-23'] };
    const step = stepFor(excepted, '2026-11-09', { day: '2026-11-10', recurrence }, 'all');
    expect(seen(applied(excepted, step), '2026-11-01', '2026-11-30')).toEqual([
      '11-03 09:00 Atelier',
      '11-10 09:00 Atelier',
      '11-18 09:00 Atelier des enfants',
    ]);
  });

  it('of two days a week moves the one that is meant', () => {
    const twice = [series('FREQ=WEEKLY;BYDAY=MO,WE', '2026-11-02')];
    const recurrence = { rule: 'FREQ=WEEKLY;BYDAY=MO,TH', except: [] };
    const step = stepFor(twice, '2026-11-04', { day: '2026-11-05', recurrence }, 'all');
    expect(seen(applied(twice, step), '2026-11-01', '2026-11-12').map((line) => line.slice(0, 5))).toEqual([
      '11-02',
      '11-05',
      '11-09',
      '11-12',
    ]);
  });

  it('from a day that stands alone moves that one only, and changes the words of all', () => {
    const step = stepFor(rows, '2026-11-18', { title: 'Visite', day: '2026-11-19' }, 'all');
    expect(seen(applied(rows, step), '2026-11-01', '2026-11-24')).toEqual([
      '11-02 09:00 Visite',
      '11-09 09:00 Visite',
      '11-19 09:00 Visite',
      '11-23 09:00 Visite',
    ]);
  });

  it('counts no time twice where it is cut', () => {
    const counted = [series('FREQ=WEEKLY;BYDAY=MO;COUNT=4', '2026-11-02')];
    const step = stepFor(counted, '2026-11-16', change, 'following');
    expect(seen(applied(counted, step), '2026-11-01', '2027-11-01')).toEqual([
      '11-02 09:00 Atelier',
      '11-09 09:00 Atelier',
      '11-16 10:30 Visite',
      '11-23 10:30 Visite',
    ]);
  });

  it('ends the recurrence, and keeps what stands alone', () => {
    const step = stepFor(rows, '2026-11-09', { recurrence: null }, 'following');
    expect(seen(applied(rows, step), '2026-11-01', '2027-11-01')).toEqual([
      '11-02 09:00 Atelier',
      '11-09 09:00 Atelier',
      '11-18 09:00 Atelier des enfants',
    ]);
  });

  it('is taken back whole', () => {
    for (const scope of ['day', 'following', 'all'] as const) {
      const step = stepFor(rows, '2026-11-09', change, scope);
      expect(takenBack(rows, '2026-11-09', step)).toEqual(rows);
    }
  });

  it('is taken back without what was done since, and no day comes twice', () => {
    const later = (row: Entry): Entry => ({ ...row, owner: 'Camille', updatedAt: 3 });
    const all = takenBack(rows, '2026-11-09', stepFor(rows, '2026-11-09', change, 'all'), later);
    expect(all.map(({ title, owner }) => [title, owner])).toEqual([
      ['Atelier', 'Camille'],
      ['Atelier des enfants', 'Camille'],
    ]);
    const cut = takenBack(rows, '2026-11-09', stepFor(rows, '2026-11-09', change, 'following'), later);
    expect(seen(cut, '2026-11-01', '2026-11-30')).toEqual(seen(rows, '2026-11-01', '2026-11-30'));
    const one = takenBack(rows, '2026-11-09', stepFor(rows, '2026-11-09', change, 'day'), later);
    expect(one.find(({ id }) => id === 's@2026-11-09')).toMatchObject({ title: 'Atelier', owner: 'Camille' });
  });
});

it('keeps the hour of a series through both changes of clocks', () => {
  const rows = [series('FREQ=WEEKLY;BYDAY=SU', '2026-03-22')];
  const step = stepFor(rows, '2026-03-29', { time: '02:30' }, 'following');
  const moments = occurrencesBetween(applied(rows, step), '2026-03-22', '2026-04-05').map(({ day, entry }) =>
    new Date(momentOf(day, entry.time ?? '', entry.timeZone)).toISOString(),
  );
  // On the 29th, 02:30 does not exist: it is 03:30 that day only.
  expect(moments).toEqual([
    '2026-03-22T08:00:00.000Z',
    '2026-03-29T01:30:00.000Z',
    '2026-04-05T00:30:00.000Z',
  ]);
  const autumn = [series('FREQ=DAILY', '2026-10-24')];
  const hours = occurrencesBetween(autumn, '2026-10-24', '2026-10-26').map(({ day, entry }) =>
    new Date(momentOf(day, entry.time ?? '', entry.timeZone)).toISOString().slice(11, 16),
  );
  expect(hours).toEqual(['07:00', '08:00', '08:00']);
});

it.each([
  [
    'the 29th of February',
    'FREQ=YEARLY',
    '2024-02-29',
    '2028-02-29',
    '2028-03-01',
    ['2024-03-01', '2025-03-01'],
  ],
  [
    'the 31st',
    'FREQ=MONTHLY;BYMONTHDAY=31',
    '2026-01-31',
    '2026-03-31',
    '2026-03-30',
    ['2026-01-30', '2026-03-30'],
  ],
  [
    'every third day',
    'FREQ=DAILY;INTERVAL=3',
    '2026-01-01',
    '2026-01-04',
    '2026-01-05',
    ['2026-01-02', '2026-01-05'],
  ],
])('moves a series of %s', (_, rule, start, day, to, first) => {
  const rows = [series(rule, start)];
  const read = readRepeat(rule, start);
  if (!read) throw new Error('the form shows this rule');
  const recurrence = { rule: writeRepeat(moveRepeat(read, day, to)), except: [] };
  const step = stepFor(rows, day, { day: to, recurrence }, 'all');
  const days = occurrencesBetween(applied(rows, step), '2024-01-01', '2030-01-01').map((one) => one.day);
  expect(days.slice(0, 2)).toEqual(first);
  expect(days).toContain(to);
});

describe('a deletion', () => {
  const rows = [series('FREQ=WEEKLY;BYDAY=MO', '2026-11-02'), standing('2026-11-16', '2026-11-18')];
  const deletion = (day: string, scope: SeriesScope, of = rows) => {
    const [entry, ...replacing] = of as [Entry, ...Entry[]];
    return deleteFromSeries({ entry, replacing }, shownOn(of, day), scope, 2);
  };
  const days = (step: EntryStep) =>
    occurrencesBetween(applied(rows, step), '2026-11-01', '2026-11-30').map(({ day }) => day.slice(8));

  it.each([
    ['2026-11-09', 'day', ['02', '18', '23', '30']],
    ['2026-11-18', 'day', ['02', '09', '23', '30']],
    ['2026-11-09', 'following', ['02']],
    ['2026-11-23', 'following', ['02', '09', '18']],
    ['2026-11-02', 'following', []],
    ['2026-11-23', 'all', []],
  ] as const)('on %s, of %s, leaves the rest', (day, scope, left) => {
    const step = deletion(day, scope);
    expect(days(step)).toEqual(left);
    expect(takenBack(rows, day, step)).toEqual(rows);
  });

  it('of the last day that was left takes the series with it', () => {
    const once = [series('FREQ=DAILY;COUNT=1', '2026-11-02')];
    expect(deletion('2026-11-02', 'day', once)).toEqual({ put: [], remove: ['s'] });
  });
});
