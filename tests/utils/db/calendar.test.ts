import { expect } from 'vitest';
import { findDueEntries, findEntries, findKeyDates, findTasks } from '../../../utils/db/calendar.ts';
import { examples } from '../../examples.ts';
import { it } from './database.ts';

const DAYS = ['2026-11-30', '2026-10-31', '2026-11-01', '2026-12-01', '2026-11-21'];

function ids(rows: ReadonlyArray<{ id: string }>): string[] {
  return rows.map(({ id }) => id);
}

it('finds the entries and key dates of a month by day, its first and last day included', async ({ db }) => {
  await db.entries.bulkAdd(DAYS.map((day) => ({ ...examples.entry, id: day, day })));
  await db.keyDates.bulkAdd(DAYS.map((day) => ({ ...examples.keyDate, id: day, day })));
  const november = ['2026-11-01', '2026-11-21', '2026-11-30'];
  expect(ids(await findEntries(db, '2026-11-01', '2026-11-30'))).toEqual(november);
  expect(ids(await findKeyDates(db, '2026-11-01', '2026-11-30'))).toEqual(november);
});

it('finds the entries that are due, not those done or to come', async ({ db }) => {
  await db.entries.bulkAdd([
    ...DAYS.map((day) => ({ ...examples.entry, id: day, day })),
    { ...examples.entry, id: 'done', day: '2026-11-21', done: true },
  ]);
  expect(ids(await findDueEntries(db, '2026-11-21'))).toEqual(['2026-10-31', '2026-11-01', '2026-11-21']);
});

it('finds the tasks of a day, done or not, and what is left over from before', async ({ db }) => {
  const task = (id: string, day: string, done: boolean, createdAt: number) => ({
    ...examples.task,
    ...{ id, day, done, createdAt },
  });
  await db.tasks.bulkAdd([
    task('second', '2026-11-21', false, 20),
    task('done today', '2026-11-21', true, 30),
    task('left over', '2026-11-19', false, 10),
    task('done before', '2026-11-19', true, 10),
    task('tomorrow', '2026-11-22', false, 10),
  ]);
  expect(ids(await findTasks(db, '2026-11-21'))).toEqual(['left over', 'second', 'done today']);
});
