import { expect, it } from 'vitest';
import { todaysChecklist } from '../../../../utils/domain/calendar/checklist.ts';
import type { Entry, KeyDate, Task } from '../../../../utils/domain/calendar/entry.ts';

const times = { createdAt: 0, updatedAt: 0 };
const quiet = { day: '2026-11-21', toAnswer: 0, urgent: 0, entries: [], keyDates: [], tasks: [] };

function entry(id: string, day: string, done = false): Entry {
  return { id, title: id, day, networks: [], brandId: null, notes: '', done, ...times };
}
function task(id: string, day: string, done = false): Task {
  return { id, title: id, day, done, ...times };
}
function keyDate(id: string, day: string, leadDays: number): KeyDate {
  return { id, title: id, day, brandId: null, leadDays };
}

it('is empty on a quiet day', () => {
  expect(todaysChecklist(quiet)).toEqual([]);
});

it('begins with what is to answer', () => {
  expect(todaysChecklist({ ...quiet, toAnswer: 12, urgent: 3 })).toEqual([
    { kind: 'to_answer', id: 'to_answer', count: 12, urgent: 3 },
  ]);
});

it('has the entries due, the longest overdue first, without those done or to come', () => {
  const entries = [
    entry('today', '2026-11-21'),
    entry('tomorrow', '2026-11-22'),
    entry('late', '2025-11-20'),
    entry('done', '2026-11-20', true),
  ];
  const lines = todaysChecklist({ ...quiet, entries });
  expect(lines.map((line) => [line.id, 'late' in line && line.late])).toEqual([
    ['entry:late', 366],
    ['entry:today', 0],
  ]);
});

it('has the tasks of the day, done ones last, and earlier ones still to do', () => {
  const tasks = [
    task('done-today', '2026-11-21', true),
    task('today', '2026-11-21'),
    task('done-before', '2026-11-20', true),
    task('left-over', '2026-11-19'),
    task('tomorrow', '2026-11-22'),
  ];
  expect(todaysChecklist({ ...quiet, tasks }).map((line) => line.id)).toEqual([
    'task:left-over',
    'task:today',
    'task:done-today',
  ]);
});

it('has the key dates to prepare, from the first day of their window to the day itself', () => {
  const keyDates = [
    keyDate('christmas', '2026-12-25', 34),
    keyDate('new-year', '2027-01-01', 40),
    keyDate('today', '2026-11-21', 0),
    keyDate('tomorrow', '2026-11-22', 0),
    keyDate('past', '2026-11-20', 30),
  ];
  const lines = todaysChecklist({ ...quiet, keyDates });
  expect(lines.map((line) => [line.id, 'inDays' in line && line.inDays])).toEqual([
    ['key_date:today', 0],
    ['key_date:christmas', 34],
  ]);
});

it('goes from people to plans', () => {
  const lines = todaysChecklist({
    day: quiet.day,
    toAnswer: 1,
    urgent: 0,
    entries: [entry('same', quiet.day)],
    tasks: [task('same', quiet.day)],
    keyDates: [keyDate('same', quiet.day, 0)],
  });
  expect(lines.map(({ kind }) => kind)).toEqual(['to_answer', 'entry', 'task', 'key_date']);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(4);
});
