import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, vi } from 'vitest';
import { Checklists } from '../../../entrypoints/options/calendar/checklists.tsx';
import type { CalendarStep } from '../../../entrypoints/options/calendar/room.ts';
import { changeCalendar } from '../../../utils/db/calendar.ts';
import type { PasserelleDatabase } from '../../../utils/db/schema.ts';
import type { ReusableChecklist } from '../../../utils/domain/calendar/checklists/reusable-checklist.ts';
import { starterChecklists } from '../../../utils/domain/calendar/checklists/starter-checklists.ts';
import { localDay, shiftDay } from '../../../utils/domain/calendar/days.ts';
import { ownTask } from '../../../utils/domain/calendar/task.ts';
import { examples } from '../../examples.ts';
import { it } from '../../utils/db/database.ts';

const today = localDay(Date.now());
const NOTHING = { entries: [], tasks: [], campaigns: [], keyDates: [], checklists: [] };
const list: ReusableChecklist = {
  id: 'round',
  name: 'Weekly round',
  brandId: null,
  items: [
    { id: 'a', title: 'Answer' },
    { id: 'b', title: 'Read' },
    { id: 'c', title: 'Plan' },
  ],
  recurrence: null,
  madeThrough: null,
  createdAt: 1,
  updatedAt: 1,
};

/** The room on a real database, which writes to it directly. */
function show(db: PasserelleDatabase) {
  const change = vi.fn(async ({ put = {}, remove = {} }: CalendarStep) => {
    await changeCalendar(db, { put: { ...NOTHING, ...put }, remove: { ...NOTHING, ...remove } });
    return true;
  });
  const go = vi.fn();
  const room = { db, brands: [examples.brand], rest: '', go, change };
  const view = render(<Checklists room={room} />);
  return { change, go, open: (rest: string) => view.rerender(<Checklists room={{ ...room, rest }} />) };
}
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => userEvent.click(await button(name));
const confirm = async () =>
  userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Add' }));
const stored = async (db: PasserelleDatabase) => (await db.checklists.get('round')) as ReusableChecklist;
const titles = (of: { items: readonly { title: string }[] }) => of.items.map(({ title }) => title);

describe('a checklist', () => {
  it('is made with a name, and opened', async ({ db }) => {
    const { go } = show(db);
    await press('New checklist');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Name' }), 'Fair{Enter}');
    await vi.waitFor(async () =>
      expect(await db.checklists.toArray()).toMatchObject([{ name: 'Fair', items: [] }]),
    );
    const [row] = await db.checklists.toArray();
    expect(go).toHaveBeenCalledExactlyOnceWith(`calendar/checklists/${row?.id}`);
  });

  it('gets lines, which are changed, deleted and brought back', async ({ db }) => {
    await db.checklists.add(list);
    show(db);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Add a line' }), 'Measure{Enter}');
    await screen.findByRole('row', { name: 'Measure' });
    await press('Change the line: Read');
    const field = await screen.findByRole('textbox', { name: 'Line' });
    await userEvent.clear(field);
    await userEvent.type(field, 'Read all{Enter}');
    await screen.findByRole('row', { name: 'Read all' });
    await press('Delete: Answer');
    await vi.waitFor(async () => expect(titles(await stored(db))).toEqual(['Read all', 'Plan', 'Measure']));
    await press('Undo');
    await vi.waitFor(async () =>
      expect(titles(await stored(db))).toEqual(['Answer', 'Read all', 'Plan', 'Measure']),
    );
  });

  it('takes no more lines than a list may have, and says so', async ({ db }) => {
    const items = Array.from({ length: 100 }, (_, at) => ({ id: `${at}`, title: `Line ${at}` }));
    await db.checklists.add({ ...list, items });
    show(db);
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Add a line' });
    await userEvent.type(field, 'More{Enter}');
    expect(await screen.findByText('A checklist has at most 100 lines.')).toBeDefined();
    expect(field.value).toBe('More');
  });

  it('is renamed, duplicated without its rhythm, and deleted with undo', async ({ db }) => {
    await db.checklists.add({ ...list, recurrence: { rule: 'FREQ=DAILY', from: today }, madeThrough: today });
    const { open } = show(db);
    await press('Rename');
    const field = await screen.findByRole('textbox', { name: 'Name' });
    await userEvent.clear(field);
    await userEvent.type(field, 'Round{Enter}');
    await screen.findByRole('heading', { name: 'Round' });
    await press('Duplicate');
    await vi.waitFor(async () => expect(await db.checklists.count()).toBe(2));
    const copy = (await db.checklists.toArray()).find(({ id }) => id !== 'round');
    expect(copy).toMatchObject({ name: 'Copy of Round', recurrence: null, madeThrough: null });
    expect(titles(copy ?? list)).toEqual(titles(list));
    expect(copy?.items.map(({ id }) => id)).not.toEqual(list.items.map(({ id }) => id));
    open('round');
    await press('Delete');
    await vi.waitFor(async () => expect(await db.checklists.get('round')).toBeUndefined());
    await press('Undo');
    await vi.waitFor(async () =>
      expect(await stored(db)).toMatchObject({ name: 'Round', madeThrough: today }),
    );
  });

  it('belongs to a brand, or to all', async ({ db }) => {
    await db.checklists.add(list);
    show(db);
    await press(/^All brands/);
    await userEvent.click(await screen.findByRole('option', { name: examples.brand.name }));
    await vi.waitFor(async () => expect((await stored(db)).brandId).toBe(examples.brand.id));
    expect(await screen.findByText(`3 lines · ${examples.brand.name}`)).toBeDefined();
  });

  it('comes by itself from today on, as its description says', async ({ db }) => {
    await db.checklists.add({ ...list, madeThrough: '2999-01-01' });
    show(db);
    await press(/^Never/);
    await userEvent.click(await screen.findByRole('option', { name: 'Each week, on…' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Thu' }));
    expect(await screen.findByText('3 lines · Each week: Monday and Thursday')).toBeDefined();
    expect(await stored(db)).toMatchObject({
      recurrence: { rule: 'FREQ=WEEKLY;BYDAY=MO,TH', from: today },
      madeThrough: null,
    });
    await press(/^Each week, on…/);
    await userEvent.click(await screen.findByRole('option', { name: 'Each month, on…' }));
    expect(await screen.findByText('3 lines · Each month, day 1')).toBeDefined();
    await press(/^Each month, on…/);
    await userEvent.click(await screen.findByRole('option', { name: 'Never' }));
    await vi.waitFor(async () => expect((await stored(db)).recurrence).toBeNull());
  });

  it('keeps a last day of the week: none would be never', async ({ db }) => {
    await db.checklists.add({ ...list, recurrence: { rule: 'FREQ=WEEKLY;BYDAY=MO', from: today } });
    const { change } = show(db);
    await press('Mon');
    expect(change).not.toHaveBeenCalled();
  });
});

describe('used on a day', () => {
  it('gives today its lines as tasks, which are ticked here, with their progress in words', async ({
    db,
  }) => {
    await db.checklists.add({ ...list, brandId: examples.brand.id });
    show(db);
    await press('Do it today');
    const region = within(await screen.findByRole('region', { name: 'Checklists of today' }));
    expect(await region.findByText('0 of 3 done')).toBeDefined();
    await userEvent.click(region.getByRole('checkbox', { name: 'Answer' }));
    expect(await region.findByText('1 of 3 done')).toBeDefined();
    expect(await db.tasks.toArray()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          title: 'Answer',
          day: today,
          done: true,
          brandId: examples.brand.id,
          checklistId: 'round',
        }),
      ]),
    );
    await press('Do it today');
    expect(await screen.findByText('All of it is there already on that day.')).toBeDefined();
    await userEvent.click(region.getByRole('checkbox', { name: 'Read' }));
    await userEvent.click(region.getByRole('checkbox', { name: 'Plan' }));
    expect(await region.findByText('All done')).toBeDefined();
    // What was ticked last does not fold away.
    expect(region.getByRole('checkbox', { name: 'Plan' })).toBeDefined();
  });

  it('is taken back in one step', async ({ db }) => {
    await db.checklists.add(list);
    show(db);
    await press('Do it today');
    await vi.waitFor(async () => expect(await db.tasks.count()).toBe(3));
    await press('Undo');
    await vi.waitFor(async () => expect(await db.tasks.count()).toBe(0));
  });

  it('gives another day its lines', async ({ db }) => {
    await db.checklists.add(list);
    show(db);
    await press('On another day…');
    const field = await screen.findByLabelText('Day');
    await userEvent.clear(field);
    await userEvent.type(field, '2027-02-28');
    await confirm();
    await vi.waitFor(async () =>
      expect((await db.tasks.toArray()).map(({ day }) => day)).toEqual(Array(3).fill('2027-02-28')),
    );
    expect(await screen.findByText('3 tasks added for February 28, 2027.')).toBeDefined();
  });

  it('tells since when lines are open: once for all, or of each', async ({ db }) => {
    await db.checklists.add(list);
    const yesterday = shiftDay(today, -1);
    await db.tasks.add({ ...ownTask('old', 'Answer', yesterday, 1), checklistId: 'round' });
    show(db);
    expect(await screen.findByText(/^0 of 1 done · since \w+day/)).toBeDefined();
    expect(screen.getByRole('checkbox', { name: 'Answer' })).toBeDefined();
    await press('Do it today');
    expect(await screen.findByRole('checkbox', { name: /^Answer since \w+day/ })).toBeDefined();
  });
});

it('puts its lines into an entry that comes, behind what the entry has, and takes them back', async ({
  db,
}) => {
  await db.checklists.add(list);
  const entry = { ...examples.entry, recurrence: null, day: shiftDay(today, 3) };
  await db.entries.bulkAdd([entry, { ...entry, id: 'out', title: 'Out', status: 'published' }]);
  show(db);
  await press('Into an entry…');
  await press(new RegExp(`${entry.title}`));
  expect(screen.queryByRole('option', { name: /Out$/ })).toBeNull();
  await userEvent.click(screen.getByRole('option', { name: new RegExp(entry.title) }));
  await confirm();
  const lines = async () => (await db.entries.get(entry.id))?.checklist.map(({ title }) => title);
  await vi.waitFor(async () => expect(await lines()).toEqual(['Relire', 'Answer', 'Read', 'Plan']));
  await press('Undo');
  await vi.waitFor(async () => expect(await lines()).toEqual(['Relire']));
});

it('adds the ready-made lists that are missing, in one step', async ({ db }) => {
  const [contest] = starterChecklists('en', 1);
  if (contest) await db.checklists.add({ ...contest, name: 'My contest' });
  show(db);
  await press('Add 5 ready-made checklists');
  await vi.waitFor(async () => expect(await db.checklists.count()).toBe(6));
  expect((await db.checklists.get('starter-contest'))?.name).toBe('My contest');
  await vi.waitFor(() => expect(screen.queryByRole('button', { name: /ready-made/ })).toBeNull());
});
