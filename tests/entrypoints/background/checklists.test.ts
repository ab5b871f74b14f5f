import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background/index.ts';
import { PasserelleDatabase } from '../../../utils/db/schema.ts';
import type { ReusableChecklist } from '../../../utils/domain/calendar/checklists/reusable-checklist.ts';
import { starterChecklists } from '../../../utils/domain/calendar/checklists/starter-checklists.ts';
import { messenger } from '../../../utils/messaging/protocol.ts';
import { send } from '../../../utils/messaging/send.ts';
import { exampleFile } from '../../examples.ts';
import { connectWire, OWN } from '../../utils/messaging/wire.ts';

const db = new PasserelleDatabase();
const NOTHING = { entries: [], tasks: [], campaigns: [], keyDates: [], checklists: [] };
const [round] = starterChecklists('en', 1).filter(({ id }) => id === 'starter-round');
const weekly = {
  ...(round as ReusableChecklist),
  recurrence: { rule: 'FREQ=WEEKLY;BYDAY=SU', from: '2026-03-01' },
};
const LINES = weekly.items.length;

/** Sunday, the day on which Europe's clocks go forward. */
const SUNDAY = new Date(2026, 2, 29, 10).getTime();

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: SUNDAY });
  await Promise.all(db.tables.map((table) => table.clear()));
  connectWire(OWN);
});
afterEach(() => {
  messenger.removeAllListeners();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const days = async () => (await db.tasks.toArray()).map(({ day }) => day);
const ring = (name: string) =>
  fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: 0, persistAcrossSessions: true });

it('makes what is due when it starts, and never twice', async () => {
  await db.checklists.add(weekly);
  void background.main();
  await vi.waitFor(async () => expect(await db.tasks.count()).toBe(LINES));
  expect(new Set(await days())).toEqual(new Set(['2026-03-29']));
  await db.tasks.delete('starter-round:2026-03-29:round-1');
  messenger.removeAllListeners();
  void background.main();
  await ring('daily');
  await send('deleteRow', { noun: 'task', id: 'starter-round:2026-03-29:round-2' });
  expect(await db.tasks.count()).toBe(LINES - 2);
});

it('asks to be woken a minute after midnight, whatever the clocks do', async () => {
  void background.main();
  await vi.waitFor(async () =>
    expect((await fakeBrowser.alarms.get('checklists'))?.scheduledTime).toBe(
      new Date(2026, 2, 30, 0, 1).getTime(),
    ),
  );
});

it.each(['checklists', 'daily'])(
  'makes the next day’s when “%s” rings, and asks for the one after',
  async (name) => {
    await db.checklists.add({ ...weekly, recurrence: { rule: 'FREQ=DAILY', from: '2026-03-30' } });
    void background.main();
    vi.setSystemTime(new Date(2026, 2, 30, 0, 1));
    await ring(name);
    await vi.waitFor(async () => expect(await db.tasks.count()).toBe(LINES));
    expect((await fakeBrowser.alarms.get('checklists'))?.scheduledTime).toBe(
      new Date(2026, 2, 31, 0, 1).getTime(),
    );
  },
);

it('makes today’s at once where a checklist is told to come by itself', async () => {
  void background.main();
  await send('changeCalendar', { put: { ...NOTHING, checklists: [weekly] }, remove: NOTHING });
  expect(await db.tasks.count()).toBe(LINES);
  await db.tasks.clear();
  await db.checklists.clear();
  await send('saveRow', { noun: 'checklist', row: weekly });
  expect(await db.tasks.count()).toBe(LINES);
});

it('makes what an imported workspace asks for', async () => {
  void background.main();
  const file = { ...exampleFile, tasks: [], checklists: [weekly] };
  expect(await send('importFile', { text: JSON.stringify(file) })).toEqual({ ok: true, value: null });
  expect(await db.tasks.count()).toBe(LINES);
});

it('has its first checklists once it is installed, in the language of the browser', async () => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('fr');
  void background.main();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  await vi.waitFor(async () =>
    expect((await db.checklists.toArray()).map(({ name }) => name)).toContain('Publier un concours'),
  );
});
