import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background/index.ts';
import { findBackPlanTasks } from '../../../utils/db/calendar.ts';
import { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { localDay, shiftDay } from '../../../utils/domain/calendar/days.ts';
import type { KeyDate } from '../../../utils/domain/calendar/key-dates/chosen-key-date.ts';
import { messenger } from '../../../utils/messaging/protocol.ts';
import { send } from '../../../utils/messaging/send.ts';
import { exampleFile } from '../../examples.ts';
import { connectWire, OWN } from '../../utils/messaging/wire.ts';

const DONE = { ok: true, value: null };
const TODAY = localDay(Date.now());
const nothing = { entries: [], tasks: [], campaigns: [], keyDates: [], checklists: [] };
/** In forty days, so that each step is ahead. */
const opening: KeyDate = {
  id: 'opening',
  title: 'Opening',
  day: shiftDay(TODAY, 40),
  brandId: null,
  leadDays: 30,
  backPlan: [{ id: 'text', title: 'Text', daysBefore: 14 }],
};

const db = new PasserelleDatabase();

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  connectWire(OWN);
  void background.main();
});
afterEach(() => {
  messenger.removeAllListeners();
  vi.restoreAllMocks();
});

const daysOf = async (id: string) => (await findBackPlanTasks(db, id)).map(({ day }) => day);

it('plans a key date that is saved, in whatever way, and forgets it when it is deleted', async () => {
  expect(await send('saveRow', { noun: 'keyDate', row: opening })).toEqual(DONE);
  expect(await daysOf('opening')).toEqual([shiftDay(TODAY, 26)]);
  expect(await send('deleteRow', { noun: 'keyDate', id: 'opening' })).toEqual(DONE);
  expect(await daysOf('opening')).toEqual([]);
  expect(await db.datedKeyDates.count()).toBe(0);
  const change = { put: { ...nothing, keyDates: [opening] }, remove: nothing };
  expect(await send('changeCalendar', change)).toEqual(DONE);
  expect(await daysOf('opening')).toEqual([shiftDay(TODAY, 26)]);
  const removal = { put: nothing, remove: { ...nothing, keyDates: ['opening'] } };
  expect(await send('changeCalendar', removal)).toEqual(DONE);
  expect(await daysOf('opening')).toEqual([]);
});

it('reckons the days of the key dates of an export file, and forgets them with all else', async () => {
  const text = JSON.stringify({ ...exampleFile, keyDates: [opening], tasks: [] });
  expect(await send('importFile', { text })).toEqual(DONE);
  expect((await db.datedKeyDates.toArray()).map(({ id }) => id)).toEqual([`opening:${opening.day}`]);
  expect(await daysOf('opening')).toEqual([shiftDay(TODAY, 26)]);
  expect(await send('eraseAll', undefined)).toEqual(DONE);
  expect(await db.datedKeyDates.count()).toBe(0);
  expect(await db.tasks.count()).toBe(0);
});

it('plans what an import brings, and takes it back with the import', async () => {
  const put = { brands: [], templates: [], rules: [], entries: [], keyDates: [opening], packItems: [] };
  const remove = { templates: [], rules: [], entries: [], keyDates: [], packItems: [] };
  expect(await send('applyImport', { id: 'import', name: 'pack', at: 1, put, remove })).toEqual(DONE);
  expect(await daysOf('opening')).toEqual([shiftDay(TODAY, 26)]);
  expect(await send('undoImport', { id: 'import' })).toEqual({ ok: true, value: 0 });
  expect(await db.keyDates.count()).toBe(0);
  expect(await daysOf('opening')).toEqual([]);
});

it.each([
  ['every day', () => fakeBrowser.alarms.onAlarm.trigger({ name: 'daily', scheduledTime: 0 } as never)],
  [
    'after an update',
    () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' } as never),
  ],
])('makes up %s for what is missing', async (_, trigger) => {
  await db.keyDates.add(opening);
  await trigger();
  await vi.waitFor(async () => expect(await daysOf('opening')).toEqual([shiftDay(TODAY, 26)]));
  expect(await db.datedKeyDates.count()).toBe(1);
});

it('does not ask for the daily alarm again while there is one: it would never be a day old', async () => {
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('daily')).toBeDefined());
  const asked = vi.spyOn(fakeBrowser.alarms, 'create');
  messenger.removeAllListeners();
  void background.main();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(asked.mock.calls.filter(([name]) => name === 'daily')).toEqual([]);
});
