import { expect, it } from 'vitest';
import type { Entry } from '../../../../../utils/domain/calendar/entry.ts';
import { detach, occurrencesBetween } from '../../../../../utils/domain/calendar/series/occurrences.ts';
import { examples } from '../../../../examples.ts';

const weekly: Entry = {
  ...examples.entry,
  id: 'weekly',
  day: '2026-11-02',
  time: '09:00',
  recurrence: { rule: 'FREQ=WEEKLY', except: ['2026-11-09'] },
};

it('leaves out the exceptions of a series and what another entry stands for', () => {
  const standing = {
    ...examples.entry,
    id: 'x',
    recurrence: null,
    day: '2026-11-17',
    series: { id: 'weekly', day: '2026-11-16' },
  };
  const found = occurrencesBetween([weekly, standing], '2026-11-01', '2026-11-30');
  expect(found.map(({ key }) => key)).toEqual([
    'weekly@2026-11-02',
    'x',
    'weekly@2026-11-23',
    'weekly@2026-11-30',
  ]);
});

it('orders a day by time, what has none first', () => {
  const at = (id: string, time: string | null) => ({ ...examples.entry, id, time, recurrence: null });
  const found = occurrencesBetween(
    [at('b', '10:00'), at('a', null), at('c', '08:30')],
    '2026-11-28',
    '2026-11-28',
  );
  expect(found.map(({ key }) => key)).toEqual(['a', 'c', 'b']);
});

it('gives one day of a series a row of its own, with its own checklist and publications', () => {
  const [, second] = occurrencesBetween([weekly], '2026-11-01', '2026-11-20');
  if (!second) throw new Error('the series has a second day');
  const row = detach(second);
  expect(row).toMatchObject({
    id: 'weekly@2026-11-16',
    day: '2026-11-16',
    recurrence: null,
    publications: [],
  });
  expect(row.checklist).toEqual([{ id: 'item-1', title: 'Relire', done: false }]);
  expect(detach(second)).toEqual(row);
  expect(
    occurrencesBetween([weekly, row], '2026-11-16', '2026-11-16').map(({ key, isRepeat }) => [key, isRepeat]),
  ).toEqual([['weekly@2026-11-16', false]]);
});
