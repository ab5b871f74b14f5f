import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KeyDates } from '../../../../entrypoints/options/calendar/key-dates.tsx';
import type { CalendarStep } from '../../../../entrypoints/options/calendar/room.ts';
import { changeCalendar } from '../../../../utils/db/calendar.ts';
import { withKeyDates } from '../../../../utils/db/key-dates.ts';
import { PasserelleDatabase } from '../../../../utils/db/schema.ts';
import { localDay, shiftDay } from '../../../../utils/domain/calendar/days.ts';
import { keyDatePlaces } from '../../../../utils/settings/key-dates.ts';
import { findUnsavedNew } from '../../../../utils/settings/unsaved-entries.ts';
import { examples } from '../../../examples.ts';

const NOTHING = { entries: [], tasks: [], campaigns: [], keyDates: [], checklists: [] };
const TODAY = localDay(Date.now());
const FRANCE = { country: 'FR', region: null, zone: null, language: null } as const;
const { brand } = examples;

let db: PasserelleDatabase;
beforeEach(async () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  db = new PasserelleDatabase('room');
  await db.open();
});
afterEach(() => db.delete());

function show(first?: CalendarStep) {
  const go = vi.fn();
  /** As the background does it. */
  const change = async ({ put = {}, remove = {} }: CalendarStep) => {
    const whole = { put: { ...NOTHING, ...put }, remove: { ...NOTHING, ...remove } };
    await withKeyDates(db, { today: TODAY, now: 1 }, () => changeCalendar(db, whole));
    return true;
  };
  if (first) void change(first);
  render(<KeyDates room={{ db, brands: [brand], rest: '', go, change }} />);
  return go;
}

async function choose(field: RegExp, option: string): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: field }));
  await userEvent.click(screen.getByRole('option', { name: option }));
}
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }, { timeout: 5_000 }));

it('remembers the country of a brand apart from that of all brands', async () => {
  await keyDatePlaces.set({ '': FRANCE });
  show();
  await choose(/For/, brand.name);
  await choose(/Country/, 'Canada');
  await choose(/Region/, 'Quebec');
  await waitFor(async () =>
    expect(await keyDatePlaces.get()).toEqual({
      '': FRANCE,
      [brand.id]: { country: 'CA', region: 'QC', zone: null, language: null },
    }),
  );
  await choose(/For/, 'All brands');
  expect((await screen.findByRole('button', { name: /Country/ })).textContent).toContain('France');
});

it('chooses the suggested dates for a brand, and takes that back', async () => {
  await keyDatePlaces.set({ '': FRANCE });
  show();
  await choose(/For/, brand.name);
  await press(/^Choose the \d+ suggested dates$/);
  await waitFor(async () => expect(await db.keyDates.count()).toBeGreaterThanOrEqual(20));
  const rows = await db.keyDates.toArray();
  expect(new Set(rows.map(({ brandId }) => brandId))).toEqual(new Set([brand.id]));
  expect(await db.keyDates.get(`fr.christmas-day.${brand.id}`)).toMatchObject({
    title: 'Christmas Day',
    day: TODAY,
    known: { id: 'christmas-day', country: 'FR', region: null },
  });
  expect(await db.tasks.count()).toBe(0);
  await press('Undo');
  await waitFor(async () => expect(await db.keyDates.count()).toBe(0));
});

it('gives several dates a plan, and takes it back with the tasks that it made', async () => {
  await keyDatePlaces.set({ '': FRANCE });
  show();
  await press(/^Choose the \d+ suggested dates$/);
  const all = await screen.findByRole('checkbox', { name: 'Select all' });
  await userEvent.click(all);
  await press(/^Apply to \d+ dates$/);
  await waitFor(async () => expect(await db.tasks.count()).toBeGreaterThanOrEqual(80));
  await press('Undo');
  await waitFor(async () => expect(await db.tasks.count()).toBe(0));
  expect(await db.keyDates.count()).toBeGreaterThanOrEqual(20);
});

it('takes a step out of a plan, and puts it back with its task', async () => {
  await keyDatePlaces.set({ '': FRANCE });
  const day = shiftDay(TODAY, 60);
  const backPlan = [
    { id: 'a', title: 'Cake', daysBefore: 9 },
    { id: 'b', title: 'Photo', daysBefore: 2 },
  ];
  const row = { id: 'own', title: 'Party', day, brandId: null, leadDays: 30, yearly: false, backPlan };
  show({ put: { keyDates: [row] } });
  await userEvent.click(await screen.findByText('Preparation', { exact: false }));
  await waitFor(async () => expect(await db.tasks.count()).toBe(2));
  const tasks = await db.tasks.toArray();
  await press('Remove the step: Cake');
  await waitFor(async () => expect((await db.keyDates.get('own'))?.backPlan).toEqual(backPlan.slice(1)));
  expect(await db.tasks.count()).toBe(1);
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getAllByRole('textbox', { name: 'Days before' })[0]),
  );
  await press('Undo');
  await waitFor(async () => expect(await db.tasks.toArray()).toEqual(tasks));
  expect((await db.keyDates.get('own'))?.backPlan).toEqual(backPlan);
});

it('says until when school holidays are known, and which dates nobody has announced', async () => {
  await keyDatePlaces.set({ '': FRANCE });
  show();
  expect(await screen.findByText(/known up to the school year 2026-2027/)).toBeDefined();
  await userEvent.click(screen.getByText('Not announced yet'));
  const ended = screen
    .getAllByRole('listitem')
    .find((item) => within(item).queryByText('(last known: March 28, 2026)'));
  expect(ended?.textContent).toContain('Earth Hour');
});

it('opens the form of a new entry on the day of a date, and stores nothing before it is saved', async () => {
  await keyDatePlaces.set({ '': FRANCE });
  const go = show();
  await press(/^Choose the \d+ suggested dates$/);
  const [plan] = await screen.findAllByRole('button', { name: /^Plan an entry:/ });
  if (plan) await userEvent.click(plan);
  await waitFor(() => expect(go).toHaveBeenCalledOnce());
  const begun = await findUnsavedNew();
  const [first] = await db.datedKeyDates.where('day').aboveOrEqual(TODAY).sortBy('day');
  expect(go).toHaveBeenCalledWith(`calendar/plan/new/${first?.day}/${begun?.id}`);
  expect(begun?.unsaved.form).toMatchObject({
    title: first?.name.en,
    day: first?.day,
    status: 'draft',
    keyDate: { id: first?.keyDateId, day: first?.day },
  });
  expect(await db.entries.count()).toBe(0);
});
