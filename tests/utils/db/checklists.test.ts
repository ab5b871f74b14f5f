import { expect, vi } from 'vitest';
import { findTasksOfChecklist, isAnyChecklistDue, makeDueTasks } from '../../../utils/db/checklists.ts';
import type { ReusableChecklist } from '../../../utils/domain/calendar/checklists/reusable-checklist.ts';
import { ownTask } from '../../../utils/domain/calendar/task.ts';
import { examples } from '../../examples.ts';
import { it, readAll } from './database.ts';

const MONDAY = '2026-11-23';
const weekly: ReusableChecklist = {
  ...examples.checklist,
  id: 'weekly',
  items: [
    { id: 'a', title: 'Answer' },
    { id: 'b', title: 'Read' },
  ],
  recurrence: { rule: 'FREQ=WEEKLY;BYDAY=MO', from: '2026-11-16' },
  madeThrough: null,
};

it('makes the lines of a day once; one that was deleted stays so until the next time', async ({ db }) => {
  await db.checklists.add(weekly);
  expect(await isAnyChecklistDue(db, MONDAY)).toBe(true);
  await makeDueTasks(db, MONDAY, 1_000);
  expect(await db.tasks.toCollection().primaryKeys()).toEqual([`weekly:${MONDAY}:a`, `weekly:${MONDAY}:b`]);
  await db.tasks.update(`weekly:${MONDAY}:a`, { done: true });
  await db.tasks.delete(`weekly:${MONDAY}:b`);
  const before = await readAll(db);
  expect(await isAnyChecklistDue(db, '2026-11-29')).toBe(false);
  await makeDueTasks(db, '2026-11-29', 2_000);
  expect(await readAll(db)).toEqual(before);
  await makeDueTasks(db, '2026-11-30', 3_000);
  expect(await db.tasks.count()).toBe(3);
});

it('makes only the last of the days that were missed', async ({ db }) => {
  const daily = { rule: 'FREQ=DAILY', from: '2026-11-01' };
  await db.checklists.add({ ...weekly, recurrence: daily, madeThrough: '2026-11-02' });
  await makeDueTasks(db, MONDAY, 1_000);
  expect((await db.tasks.toArray()).map(({ day }) => day)).toEqual([MONDAY, MONDAY]);
  expect(await db.checklists.get('weekly')).toMatchObject({ madeThrough: MONDAY });
});

it('makes all of it after a failure in the middle, and nothing twice', async ({ db }) => {
  await db.checklists.add(weekly);
  const before = await readAll(db);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
  await expect(makeDueTasks(db, MONDAY, 1_000)).rejects.toThrow();
  put.mockRestore();
  expect(await readAll(db)).toEqual(before);
  await Promise.all([makeDueTasks(db, MONDAY, 1_000), makeDueTasks(db, MONDAY, 1_000)]);
  expect(await db.tasks.count()).toBe(2);
});

it('leaves a task alone that has such an id already', async ({ db }) => {
  const own = ownTask(`weekly:${MONDAY}:a`, 'Mine', '2026-12-24', 1);
  await db.tasks.add(own);
  await db.checklists.add(weekly);
  await makeDueTasks(db, MONDAY, 1_000);
  expect(await db.tasks.get(own.id)).toEqual(own);
  expect(await findTasksOfChecklist(db, 'weekly', MONDAY)).toMatchObject([{ title: 'Read' }]);
});
