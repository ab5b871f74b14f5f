import { expect } from 'vitest';
import { countOlder, type PopupScope, readPopup } from '../../../utils/db/popup.ts';
import type { Entry } from '../../../utils/domain/calendar/entry.ts';
import { ownTask } from '../../../utils/domain/calendar/task.ts';
import { examples } from '../../examples.ts';
import { it } from './database.ts';

const scope: PopupScope = {
  today: '2026-11-21',
  endOfToday: 10_000,
  since: '2026-10-21',
  first: '2026-10-25',
  last: '2026-12-08',
  day: '2026-11-21',
  brandId: null,
};
const once: Entry = { ...examples.entry, recurrence: null, status: 'draft', brandId: null };
const entry = (id: string, day: string, changed: Partial<Entry> = {}): Entry => ({
  ...once,
  id,
  day,
  ...changed,
});
const weekly = entry('weekly', '2026-11-16', { recurrence: { rule: 'FREQ=WEEKLY', except: [] } });

it('reads the days of today’s list, of the month and of the chosen day, each once', async ({ db }) => {
  const days = [
    '2026-10-20',
    '2026-10-21',
    '2026-11-21',
    '2026-12-08',
    '2026-12-09',
    '2027-03-01',
    '2027-03-02',
  ];
  await db.entries.bulkAdd(days.map((day) => entry(day, day)));
  await db.tasks.bulkAdd(days.map((day) => ownTask(day, day, day, 0)));
  const read = await readPopup(db, { ...scope, day: '2027-03-01' });
  const expected = ['2026-10-21', '2026-11-21', '2026-12-08', '2027-03-01'];
  expect(read.entries.map(({ key }) => key)).toEqual(expected);
  expect(read.tasks.map(({ id }) => id)).toEqual(expected);
});

it('has each day of a series, but for those that were moved away', async ({ db }) => {
  const moved = entry('weekly@2026-11-23', '2027-06-01', { series: { id: 'weekly', day: '2026-11-23' } });
  await db.entries.bulkAdd([weekly, moved]);
  const { entries } = await readPopup(db, scope);
  expect(entries.map(({ key }) => key)).toEqual([
    'weekly@2026-11-16',
    'weekly@2026-11-30',
    'weekly@2026-12-07',
  ]);
});

it('knows the key dates that come within a year, and those that reach into the month', async ({ db }) => {
  const dated = (id: string, day: string, end: string | null = null) => ({
    ...examples.datedKeyDate,
    id,
    day,
    end,
  });
  await db.datedKeyDates.bulkAdd([
    dated('over', '2026-10-01'),
    dated('under way', '2026-10-17', '2026-11-02'),
    dated('in the grid', '2026-11-01'),
    dated('far', '2027-11-21'),
    dated('too far', '2027-11-25'),
  ]);
  const { keyDates } = await readPopup(db, scope);
  expect(keyDates.map(({ id }) => id)).toEqual(['under way', 'in the grid', 'far']);
});

it('names what tasks prepare', async ({ db }) => {
  const task = ownTask('task', 'Photo', '2026-11-21', 0);
  const keyDate = { id: 'key-date-1', day: '2026-12-25', stepId: 'step' };
  await db.tasks.bulkAdd([{ ...task, entryId: 'far', checklistId: 'checklist-1', keyDate }]);
  await db.entries.add(entry('far', '2027-10-01', { title: 'Anniversaire' }));
  await db.checklists.add(examples.checklist);
  await db.datedKeyDates.add(examples.datedKeyDate);
  const { names } = await readPopup(db, scope);
  expect(names.entries.get('far')).toBe('Anniversaire');
  expect(names.checklists.get('checklist-1')).toBe('Tour du lundi');
  expect(names.keyDates.get('key-date-1:2026-12-25')?.name.fr).toBe('Noël');
});

it('finds the deadlines of open and waiting requests up to the end of today', async ({ db }) => {
  const request = examples.request;
  await db.requests.bulkAdd([
    { ...request, id: '1', state: 'open', dueAt: 9_000 },
    { ...request, id: '2', state: 'waiting', dueAt: 10_000 },
    { ...request, id: '3', state: 'done', dueAt: 9_000 },
    { ...request, id: '4', state: 'open', dueAt: 10_001 },
    { ...request, id: '5', state: 'open', dueAt: null },
  ]);
  expect((await readPopup(db, scope)).deadlines).toEqual([9_000, 10_000]);
});

it('shows one brand with what is everybody’s', async ({ db }) => {
  const comment = (key: string, brandId: string | null) => ({ ...examples.comment, key, brandId });
  await db.comments.bulkAdd([comment('mine', 'mine'), comment('other', 'other'), comment('nobody', null)]);
  await db.requests.bulkAdd([
    { ...examples.request, id: '1', commentKey: 'mine', dueAt: 1 },
    { ...examples.request, id: '2', commentKey: 'other', dueAt: 2 },
  ]);
  for (const brandId of ['mine', 'other', null]) {
    const id = String(brandId);
    await db.entries.add(entry(id, '2026-11-21', { brandId }));
    await db.tasks.add({ ...ownTask(id, id, '2026-11-21', 0), brandId });
    await db.campaigns.add({ ...examples.campaign, id, brandId });
    await db.datedKeyDates.add({ ...examples.datedKeyDate, id, brandId });
  }
  const read = await readPopup(db, { ...scope, brandId: 'mine' });
  const expected = ['mine', 'null'];
  expect(read.entries.map(({ key }) => key)).toEqual(expected);
  expect(read.tasks.map(({ id }) => id)).toEqual(expected);
  expect(read.campaigns.map(({ id }) => id)).toEqual(expected);
  expect(read.keyDates.map(({ id }) => id)).toEqual(expected);
  expect(read.toAnswer).toEqual({ all: 1, urgent: 1 });
  expect(read.deadlines).toEqual([1]);
  expect((await readPopup(db, scope)).toAnswer).toEqual({ all: 3, urgent: 3 });
});

it('counts what is older and still open', async ({ db }) => {
  await db.entries.bulkAdd([
    entry('old', '2026-10-20'),
    entry('out', '2026-10-20', { status: 'published' }),
    entry('recent', '2026-10-21'),
    { ...weekly, id: 'series', day: '2026-01-01' },
  ]);
  await db.tasks.bulkAdd([
    ownTask('old', 'old', '2026-10-20', 0),
    { ...ownTask('done', 'done', '2026-10-20', 0), done: true },
    { ...ownTask('other', 'other', '2026-10-20', 0), brandId: 'other' },
  ]);
  expect(await countOlder(db, scope)).toBe(3);
  expect(await countOlder(db, { ...scope, brandId: 'mine' })).toBe(2);
});
