import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background/index.ts';
import { PasserelleDatabase } from '../../../utils/db/schema.ts';
import type { Entry } from '../../../utils/domain/calendar/entry.ts';
import { DEFAULT_REMINDER_CHOICES } from '../../../utils/domain/calendar/reminders/reminder-choices.ts';
import { messenger } from '../../../utils/messaging/protocol.ts';
import { send } from '../../../utils/messaging/send.ts';
import { reminderChoices } from '../../../utils/settings/items.ts';
import { exampleFile, examples } from '../../examples.ts';
import { connectWire, OWN } from '../../utils/messaging/wire.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** 09:00 in Paris. */
const DUE = Date.parse('2026-11-28T09:00:00+01:00');
const KEY = 'entry|entry-1|2026-11-28|0|09:00';
const entry: Entry = { ...examples.entry, recurrence: null, reminders: [0], updatedAt: 0 };
const db = new PasserelleDatabase();

/** The notifications that were made, in order: their ids and titles. */
let told: string[] = [];
const create = vi.fn();

beforeEach(async () => {
  vi.useFakeTimers({ now: DUE - HOUR, toFake: ['Date'] });
  await Promise.all(db.tables.map((table) => table.clear()));
  told = [];
  create.mockReset().mockImplementation(async (id: string, { title }: { title: string }) => {
    told.push(`${id}: ${title}`);
    return id;
  });
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(create as never);
  connectWire(OWN);
  void background.main();
  await until(async () => expect((await db.reminderRuns.get('last'))?.through).toBe(DUE - HOUR));
});
afterEach(() => {
  messenger.removeAllListeners();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Tries until it holds; `vi.waitFor` would set the clock on meanwhile. */
async function until(check: () => unknown): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return void (await check());
    } catch (error) {
      if (tries === 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

/** What happens whenever the browser starts the worker anew. */
function startWorker(): void {
  messenger.removeAllListeners();
  void background.main();
}

const ring = () =>
  fakeBrowser.alarms.onAlarm.trigger({ name: 'reminders', scheduledTime: 0, persistAcrossSessions: true });

/** Lets the alarm ring at a moment, and waits until the run is over. */
async function ringAt(moment: number): Promise<void> {
  vi.setSystemTime(moment);
  await ring();
  await until(async () => expect((await db.reminderRuns.get('last'))?.through).toBe(moment));
  await settled();
}

/** Waits until nothing is being written any more. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

const alarmAt = async () => (await fakeBrowser.alarms.get('reminders'))?.scheduledTime;
const stateOf = async (key = KEY) => (await db.reminders.get(key))?.state;

/** Saves an entry as the workspace does. */
async function save(row: Entry): Promise<void> {
  expect(await send('saveRow', { noun: 'entry', row })).toEqual({ ok: true, value: null });
}

describe('the alarm', () => {
  it('is set to the next reminder when an entry is saved, and again when it is moved or deleted', async () => {
    await save({ ...entry, time: '08:40' });
    await until(async () => expect(await alarmAt()).toBe(DUE - 20 * MINUTE));
    await save({ ...entry, time: '08:30' });
    await until(async () => expect(await alarmAt()).toBe(DUE - 30 * MINUTE));
    await send('deleteRow', { noun: 'entry', id: entry.id });
    await until(async () => expect(await alarmAt()).toBe(DUE));
  });

  it('is set again when the worker starts without one, and goes where reminders are turned off', async () => {
    await fakeBrowser.alarms.clear('reminders');
    startWorker();
    await until(async () => expect(await alarmAt()).toBe(DUE));
    await reminderChoices.set({ ...DEFAULT_REMINDER_CHOICES, on: false });
    await until(async () => expect(await alarmAt()).toBeUndefined());
  });

  it('that cannot write tells nothing and comes again soon, and then it is told', async () => {
    await save(entry);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    vi.setSystemTime(DUE);
    await ring();
    await until(async () => expect(await alarmAt()).toBe(DUE + 5 * MINUTE));
    expect(told).toEqual([]);
    put.mockRestore();
    await ringAt(DUE + 5 * MINUTE);
    expect(told).toEqual([`reminder:${KEY}: ${entry.title}`]);
  });
});

describe('a reminder', () => {
  it('is told once, by however many alarms and starts of the worker', async () => {
    vi.spyOn(fakeBrowser, 'sidePanel', 'get').mockReturnValue({} as never);
    await save(entry);
    vi.setSystemTime(DUE);
    await Promise.all([ring(), ring(), fakeBrowser.runtime.onStartup.trigger()]);
    await until(async () => expect(await stateOf()).toBe('shown'));
    startWorker();
    await ringAt(DUE + MINUTE);
    expect(told).toEqual([`reminder:${KEY}: ${entry.title}`]);
    expect(create.mock.calls[0]?.[1]).toMatchObject({
      message: expect.stringMatching(/^\d?\d:\d\d/),
      buttons: [{ title: 'In 10 minutes' }, { title: 'Tomorrow morning' }],
    });
  });

  it('was written down before it is told: a worker that dies in between tells it no second time', async () => {
    await save(entry);
    // What happens where the worker is stopped: the notification is never answered for.
    let seen: string | undefined;
    create.mockImplementation(async (id: string) => {
      seen = await stateOf();
      throw new Error(`stopped before ${id}`);
    });
    await ringAt(DUE);
    expect(seen).toBe('missed');
    expect(create).toHaveBeenCalledOnce();
    await ringAt(DUE + MINUTE);
    expect(create).toHaveBeenCalledOnce();
    // Not told, and not lost: the workspace lists it.
    expect(await stateOf()).toBe('missed');
  });

  it('of more than ten minutes ago comes in one summary, which leads to the list', async () => {
    await save(entry);
    await save({ ...entry, id: 'entry-2', title: 'Deuxième' });
    await ringAt(DUE + 3 * HOUR);
    expect(told).toEqual(['reminders: 2 reminders while you were away']);
    expect(create.mock.calls[0]?.[1].message).toBe(`${entry.title}\nDeuxième`);
    expect(await stateOf()).toBe('missed');
    const open = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.notifications.onClicked.trigger('reminders');
    await until(() =>
      expect(open).toHaveBeenCalledWith({ url: expect.stringMatching(/#calendar\/reminders$/) }),
    );
    await ringAt(DUE + 4 * HOUR);
    expect(told).toHaveLength(1);
  });

  it('names the first of many, and how many more there are', async () => {
    for (let index = 0; index < 8; index++) await save({ ...entry, id: `e-${index}`, title: `Nr. ${index}` });
    await ringAt(DUE);
    expect(told).toEqual(['reminders: 8 reminders']);
    expect(create.mock.calls[0]?.[1].message).toBe('Nr. 0\nNr. 1\nNr. 2\nNr. 3\nNr. 4\nand 3 more');
    expect(await stateOf('entry|e-0|2026-11-28|0|09:00')).toBe('shown');
  });

  it('opens the composer of the network that is left when it is pressed; a notification of something else does not', async () => {
    await save(entry);
    await ringAt(DUE);
    const open = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.notifications.onClicked.trigger('shortcut');
    await fakeBrowser.notifications.onClicked.trigger(`reminder:${KEY}`);
    await until(() => expect(open).toHaveBeenCalledOnce());
    expect(open.mock.calls[0]?.[0].url).toMatch(/^https:\/\/www\.linkedin\.com\//);
  });

  it('leads to its entry, not to the composer, where it was published meanwhile', async () => {
    await save(entry);
    await ringAt(DUE);
    await db.entries.update(entry.id, { status: 'published' });
    const open = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.notifications.onClicked.trigger(`reminder:${KEY}`);
    await until(() => expect(open).toHaveBeenCalledOnce());
    expect(open.mock.calls[0]?.[0].url).toMatch(/#calendar\/plan\/entry\/entry-1$/);
  });

  it('is told of an entry that a wrong clock says was changed in the future', async () => {
    await save({ ...entry, updatedAt: DUE + 1_000 * HOUR });
    await ringAt(DUE);
    expect(told).toHaveLength(1);
  });

  it('is told again after its buttons were pressed, each time once', async () => {
    await save(entry);
    await ringAt(DUE);
    await fakeBrowser.notifications.onButtonClicked.trigger(`reminder:${KEY}`, 0);
    await until(async () => expect(await alarmAt()).toBe(DUE + 10 * MINUTE));
    await ringAt(DUE + 10 * MINUTE);
    expect(told).toHaveLength(2);
    await fakeBrowser.notifications.onButtonClicked.trigger(`reminder:${KEY}`, 1);
    await until(async () => expect(await stateOf()).toBe('snoozed'));
    await ringAt(DUE + 5 * HOUR);
    expect(told).toHaveLength(2);
  });

  it('is snoozed and settled from the workspace', async () => {
    await save(entry);
    await ringAt(DUE);
    expect(await send('snoozeReminder', { key: KEY, at: DUE + 20 * MINUTE })).toMatchObject({ ok: true });
    await until(async () => expect(await alarmAt()).toBe(DUE + 20 * MINUTE));
    expect(await send('settleReminder', { key: KEY })).toMatchObject({ ok: true });
    await ringAt(DUE + 20 * MINUTE);
    expect(told).toHaveLength(1);
    expect(await send('snoozeReminder', { key: 'none', at: 1 })).toEqual({ ok: false, error: 'not_found' });
  });

  it('that other choices would have had earlier is not told afterwards', async () => {
    await save({ ...entry, reminders: [] });
    await ringAt(DUE - 30 * MINUTE);
    await reminderChoices.set({ ...DEFAULT_REMINDER_CHOICES, defaultMinutes: 120 });
    await settled();
    await ringAt(DUE - 20 * MINUTE);
    expect(told).toEqual([]);
  });
});

it('tells in the morning what the day holds, and nothing of a day without anything', async () => {
  const morning = { on: true, time: '08:30', days: [6, 7] };
  await reminderChoices.set({ ...DEFAULT_REMINDER_CHOICES, morning });
  await settled();
  await save(entry);
  await save({ ...entry, id: 'entry-2', title: 'Deuxième', time: '18:00' });
  const half = new Date(2026, 10, 28, 8, 30).getTime();
  vi.setSystemTime(half - MINUTE);
  await ringAt(Math.max(half, DUE - 30 * MINUTE));
  const days = told.filter((one) => one.startsWith('reminders-day'));
  expect(days).toEqual(['reminders-day: Today: 2 entries to publish']);
  // Sunday is empty.
  await ringAt(half + 24 * HOUR);
  expect(told.filter((one) => one.startsWith('reminders-day'))).toHaveLength(1);
});

it('shows a test notification, or says that the browser lets none through', async () => {
  const level = vi
    .spyOn(fakeBrowser.notifications, 'getPermissionLevel')
    .mockResolvedValue('granted' as never);
  expect(await send('testReminder', undefined)).toEqual({ ok: true, value: null });
  expect(told).toEqual(['reminders-test: Reminders come through']);
  level.mockResolvedValue('denied' as never);
  expect(await send('testReminder', undefined)).toEqual({ ok: false, error: 'notifications_off' });
  expect(create).toHaveBeenCalledOnce();
  level.mockResolvedValue('granted' as never);
  create.mockRejectedValue(new Error('off'));
  expect(await send('testReminder', undefined)).toEqual({ ok: false, error: 'notifications_off' });
});

it('forgets what was told long ago, each day', async () => {
  await db.reminders.add({ ...examples.reminder, at: DUE - 61 * 24 * HOUR });
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'daily', scheduledTime: 0, persistAcrossSessions: true });
  await until(async () => expect(await db.reminders.count()).toBe(0));
});

it('has nothing to tell of an import, and nothing is left after everything was erased', async () => {
  await save(entry);
  await ringAt(DUE);
  await send('eraseAll', undefined);
  expect(await db.reminders.count()).toBe(0);
  vi.setSystemTime(DUE + HOUR);
  await send('importFile', { text: JSON.stringify({ ...exampleFile, entries: [entry], tasks: [] }) });
  await ringAt(DUE + 2 * HOUR);
  expect(told).toHaveLength(1);
});
