import { expect } from 'vitest';
import { findBackPlanTasks } from '../../../utils/db/calendar.ts';
import { withKeyDates } from '../../../utils/db/key-dates.ts';
import type { PasserelleDatabase } from '../../../utils/db/schema.ts';
import type { KeyDate } from '../../../utils/domain/calendar/key-dates/chosen-key-date.ts';
import { ownTask } from '../../../utils/domain/calendar/task.ts';
import { it, readAll } from './database.ts';

const TODAY = { today: '2026-11-21', now: 1_000 };
const christmas: KeyDate = {
  id: 'xmas',
  title: 'Noël',
  day: '2026-11-21',
  brandId: null,
  leadDays: 30,
  known: { id: 'christmas-day', country: 'FR', region: null },
  backPlan: [
    { id: 'brief', title: 'Brief', daysBefore: 30 },
    { id: 'text', title: 'Textes', daysBefore: 14 },
  ],
};

const save = (db: PasserelleDatabase, row: KeyDate, moment = TODAY) =>
  withKeyDates(db, moment, () => db.keyDates.put(row));
const renew = (db: PasserelleDatabase, moment: typeof TODAY) => withKeyDates(db, moment, async () => {});

it('keeps the days and the tasks of a key date that is saved, each once', async ({ db }) => {
  await save(db, christmas);
  const days = (await db.datedKeyDates.toArray()).map(({ day }) => day);
  expect(days).toEqual(['2026-12-25', '2027-12-25']);
  expect((await findBackPlanTasks(db, 'xmas')).map(({ day }) => day)).toEqual(['2026-11-25', '2026-12-11']);
  const before = await readAll(db);
  await renew(db, { ...TODAY, now: 2_000 });
  await renew(db, { ...TODAY, now: 3_000 });
  expect(await readAll(db)).toEqual(before);
});

it('goes on as the year does, and forgets what is long over', async ({ db }) => {
  await save(db, christmas);
  await renew(db, { today: '2029-01-02', now: 2_000 });
  const days = (await db.datedKeyDates.toArray()).map(({ day }) => day);
  expect(days).toEqual(['2028-12-25', '2029-12-25', '2030-12-25']);
  expect((await findBackPlanTasks(db, 'xmas')).map(({ id }) => id)).toContain('xmas:2029-12-25:text');
});

it('takes what is open along when a key date goes, and nothing else', async ({ db }) => {
  await save(db, christmas);
  await db.tasks.update('xmas:2026-12-25:brief', { done: true });
  await db.tasks.add(ownTask('mine', 'Appeler', '2026-11-21', 1));
  await withKeyDates(db, TODAY, () => db.keyDates.delete('xmas'));
  expect(await db.datedKeyDates.count()).toBe(0);
  expect((await db.tasks.toArray()).map(({ id }) => id).sort()).toEqual(['mine', 'xmas:2026-12-25:brief']);
});

it('gives back what a key date had when its removal is taken back', async ({ db }) => {
  await save(db, christmas);
  await db.tasks.delete('xmas:2026-12-25:brief');
  const [row, tasks, before] = [await db.keyDates.get('xmas'), await db.tasks.toArray(), await readAll(db)];
  await withKeyDates(db, TODAY, () => db.keyDates.delete('xmas'));
  await withKeyDates(db, TODAY, async () => {
    await db.keyDates.put(row as KeyDate);
    await db.tasks.bulkPut(tasks);
  });
  expect(await readAll(db)).toEqual(before);
});

it('writes nothing at all where something fails half-way', async ({ db }) => {
  await save(db, christmas);
  const before = await readAll(db);
  const write = async () => {
    await db.keyDates.put({ ...christmas, id: 'again' });
    throw new Error('the worker died');
  };
  await expect(withKeyDates(db, TODAY, write)).rejects.toThrow('the worker died');
  const broken = () => db.keyDates.put({ ...christmas, id: 'broken', backPlan: [null as never] });
  await expect(withKeyDates(db, TODAY, broken)).rejects.toThrow();
  expect(await readAll(db)).toEqual(before);
});
