import { expect } from 'vitest';
import {
  changeCalendar,
  findDatedKeyDates,
  findDueEntries,
  findOccurrence,
  findOccurrences,
  findTasks,
} from '../../../utils/db/calendar.ts';
import type { Entry } from '../../../utils/domain/calendar/entry.ts';
import { ownTask } from '../../../utils/domain/calendar/task.ts';
import { examples } from '../../examples.ts';
import { it } from './database.ts';

const DAYS = ['2026-11-30', '2026-10-31', '2026-11-01', '2026-12-01', '2026-11-21'];
const once: Entry = { ...examples.entry, recurrence: null, time: null, status: 'draft' };
const weekly: Entry = {
  ...once,
  id: 'weekly',
  day: '2026-11-02',
  recurrence: { rule: 'FREQ=WEEKLY', except: [] },
};

it('finds what a month holds, its first and last day included, and each day of a series', async ({ db }) => {
  await db.entries.bulkAdd([...DAYS.map((day) => ({ ...once, id: day, day })), weekly]);
  await db.datedKeyDates.bulkAdd(DAYS.map((day) => ({ ...examples.datedKeyDate, id: day, day })));
  const days = (await findOccurrences(db, '2026-11-01', '2026-11-30')).map(({ key }) => key);
  expect(days).toEqual([
    '2026-11-01',
    'weekly@2026-11-02',
    'weekly@2026-11-09',
    'weekly@2026-11-16',
    '2026-11-21',
    'weekly@2026-11-23',
    '2026-11-30',
    'weekly@2026-11-30',
  ]);
  const dated = await findDatedKeyDates(db, '2026-11-01', '2026-11-30');
  expect(dated.map(({ id }) => id)).toEqual(['2026-11-01', '2026-11-21', '2026-11-30']);
});

it('shows a day of a series that was moved far away only where it is now', async ({ db }) => {
  const moved = { ...once, id: 'moved', day: '2027-03-01', series: { id: 'weekly', day: '2026-11-16' } };
  await db.entries.bulkAdd([weekly, moved]);
  const november = await findOccurrences(db, '2026-11-09', '2026-11-23');
  expect(november.map(({ day }) => day)).toEqual(['2026-11-09', '2026-11-23']);
  expect((await findOccurrences(db, '2027-03-01', '2027-03-01')).map(({ key }) => key)).toEqual([
    'moved',
    'weekly@2027-03-01',
  ]);
});

it('finds what is drafted or ready and due, the oldest first; of a series only what is recent', async ({
  db,
}) => {
  await db.entries.bulkAdd([
    { ...once, id: 'today', day: '2026-11-21', status: 'ready' },
    { ...once, id: 'old', day: '2024-02-29' },
    { ...once, id: 'idea', day: '2026-11-20', status: 'idea' },
    { ...once, id: 'out', day: '2026-11-20', status: 'published' },
    { ...once, id: 'tomorrow', day: '2026-11-22' },
    { ...once, id: 'some day', day: null },
    weekly,
  ]);
  const due = await findDueEntries(db, '2026-11-21', '2026-11-15');
  expect(due.map(({ key }) => key)).toEqual(['old', 'weekly@2026-11-16', 'today']);
});

it('finds the tasks of a day, done or not, and what is left over from before', async ({ db }) => {
  const task = (id: string, day: string, done: boolean, createdAt: number) => ({
    ...ownTask(id, id, day, createdAt),
    done,
  });
  await db.tasks.bulkAdd([
    task('second', '2026-11-21', false, 20),
    task('done today', '2026-11-21', true, 30),
    task('left over', '2026-11-19', false, 10),
    task('done before', '2026-11-19', true, 10),
    task('tomorrow', '2026-11-22', false, 10),
  ]);
  const tasks = await findTasks(db, '2026-11-21');
  expect(tasks.map(({ id }) => id)).toEqual(['left over', 'second', 'done today']);
});

it('changes several rows, or none of them', async ({ db }) => {
  await db.tasks.add(examples.task);
  const nothing = { entries: [], tasks: [], campaigns: [], keyDates: [], checklists: [] };
  const change = {
    put: { ...nothing, entries: [once] },
    remove: { ...nothing, tasks: [examples.task.id] },
  };
  const broken = { ...change, put: { ...change.put, checklists: [{} as never] } };
  await expect(changeCalendar(db, broken)).rejects.toThrow();
  expect(await db.tasks.count()).toBe(1);
  await changeCalendar(db, change);
  expect(await db.tasks.count()).toBe(0);
  expect(await db.entries.toArray()).toEqual([once]);
});

it('finds what stands under the key of an occurrence', async ({ db }) => {
  const moved: Entry = {
    ...once,
    id: 'weekly@2026-11-09',
    day: '2026-11-10',
    series: { id: 'weekly', day: '2026-11-09' },
  };
  await db.entries.bulkAdd([{ ...once, id: 'once' }, { ...once, id: 'idea', day: null }, weekly, moved]);
  const found = async (key: string) => {
    const one = await findOccurrence(db, key);
    return one && [one.key, one.day, one.isRepeat];
  };
  expect(await found('once')).toEqual(['once', '2026-11-28', false]);
  expect(await found('idea')).toEqual(['idea', '', false]);
  expect(await found('weekly@2026-11-16')).toEqual(['weekly@2026-11-16', '2026-11-16', true]);
  // Moved, it stands for itself under the same key.
  expect(await found('weekly@2026-11-09')).toEqual(['weekly@2026-11-09', '2026-11-10', false]);
  expect(await found('weekly')).toEqual(['weekly@2026-11-02', '2026-11-02', true]);
  expect(await found('weekly@2026-11-17')).toBeUndefined();
  expect(await found('gone@2026-11-16')).toBeUndefined();
  expect(await found('gone')).toBeUndefined();
});
