import { afterEach, beforeEach, describe, expect, vi } from 'vitest';
import { findDayTitles, onAgendaChanged } from '../../../utils/db/agenda.ts';
import {
  findComingReminders,
  findToldReminders,
  forgetReminders,
  markShown,
  settleReminder,
  snoozeReminder,
  takeDueReminders,
  unsettleReminder,
} from '../../../utils/db/reminders.ts';
import type { PasserelleDatabase } from '../../../utils/db/schema.ts';
import type { Entry } from '../../../utils/domain/calendar/entry.ts';
import {
  DEFAULT_REMINDER_CHOICES,
  type ReminderChoices,
} from '../../../utils/domain/calendar/reminders/reminder-choices.ts';
import { ownTask } from '../../../utils/domain/calendar/task.ts';
import { examples } from '../../examples.ts';
import { it } from './database.ts';

const PARIS = 'Europe/Paris';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const entry: Entry = { ...examples.entry, recurrence: null, reminders: [0] };
const KEY = 'entry|entry-1|2026-11-28|0|09:00';
/** A summary of what one run tells. */
interface Told {
  alone: string[];
  together: string[];
  morning: string | null;
}
const NOTHING: Told = { alone: [], together: [], morning: null };

const at = (moment: string) => Date.parse(moment);
/** The moment of the example entry. */
const DUE = at('2026-11-28T09:00:00+01:00');

async function take(
  db: PasserelleDatabase,
  now: number,
  choices: Partial<ReminderChoices> = {},
  timeZone = PARIS,
): Promise<Told> {
  const { telling } = await takeDueReminders(db, {
    choices: { ...DEFAULT_REMINDER_CHOICES, ...choices },
    now,
    timeZone,
  });
  const keys = (list: typeof telling.alone) => list.map(({ key }) => key);
  return {
    alone: keys(telling.alone),
    together: keys(telling.together),
    morning: telling.morning?.key ?? null,
  };
}

async function nextAt(db: PasserelleDatabase, now: number, choices: Partial<ReminderChoices> = {}) {
  const asking = { choices: { ...DEFAULT_REMINDER_CHOICES, ...choices }, now, timeZone: PARIS };
  return (await takeDueReminders(db, asking)).next;
}

const stateOf = async (db: PasserelleDatabase, key = KEY) => (await db.reminders.get(key))?.state;

describe('what is due', () => {
  it('is taken once, and never again, whatever is reckoned again', async ({ db }) => {
    await db.entries.add(entry);
    expect(await take(db, DUE - HOUR)).toEqual(NOTHING);
    expect(await take(db, DUE + 1_000)).toEqual({ ...NOTHING, alone: [KEY] });
    expect(await take(db, DUE + 2_000)).toEqual(NOTHING);
    // Also where the clock was put back meanwhile.
    expect(await take(db, DUE - HOUR)).toEqual(NOTHING);
    expect(await take(db, DUE)).toEqual(NOTHING);
  });

  it('is taken by one of two alarms that fire at once', async ({ db }) => {
    await db.entries.add(entry);
    await take(db, DUE - HOUR);
    const told = await Promise.all([take(db, DUE), take(db, DUE), take(db, DUE + 1)]);
    expect(told.flatMap(({ alone }) => alone)).toEqual([KEY]);
  });

  it('counts as missed until a notification told it', async ({ db }) => {
    await db.entries.add(entry);
    await take(db, DUE - HOUR);
    await take(db, DUE);
    expect(await stateOf(db)).toBe('missed');
    await markShown(db, [KEY]);
    expect(await stateOf(db)).toBe('shown');
  });

  it('is not taken back from a snooze that was quicker than the word that it was shown', async ({ db }) => {
    await db.entries.add(entry);
    await take(db, DUE - HOUR);
    await take(db, DUE);
    await snoozeReminder(db, KEY, DUE + 10 * MINUTE);
    await markShown(db, [KEY]);
    expect(await stateOf(db)).toBe('snoozed');
  });

  it('on a full disk is neither told nor lost: it is taken once there is room', async ({ db }) => {
    await db.entries.add(entry);
    await take(db, DUE - HOUR);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(take(db, DUE)).rejects.toThrow();
    await expect(take(db, DUE + 5 * MINUTE)).rejects.toThrow();
    put.mockRestore();
    expect(await db.reminders.count()).toBe(0);
    expect(await take(db, DUE + 8 * MINUTE)).toEqual({ ...NOTHING, alone: [KEY] });
  });

  it('was nothing before the first run, and nothing after a week', async ({ db }) => {
    await db.entries.add(entry);
    expect(await take(db, DUE + MINUTE)).toEqual(NOTHING);
    await db.reminderRuns.clear();
    await take(db, DUE - HOUR);
    expect(await take(db, DUE + 7 * 24 * HOUR + 1)).toEqual(NOTHING);
  });

  it('while nobody could be told comes together, and stays listed as missed', async ({ db }) => {
    const ids = ['a', 'b', 'c', 'd'];
    await db.entries.bulkAdd(ids.map((id, index) => ({ ...entry, id, day: `2026-11-2${index + 3}` })));
    await take(db, at('2026-11-22T00:00:00Z'));
    const { together, alone } = await take(db, DUE - HOUR);
    expect(together).toHaveLength(4);
    expect(alone).toEqual([]);
    expect(await take(db, DUE - HOUR + 1)).toEqual(NOTHING);
    const told = await findToldReminders(db, { now: DUE - HOUR, timeZone: PARIS });
    expect(told.map(({ subject, isMissed }) => [subject.id, isMissed])).toEqual([
      ['d', true],
      ['c', true],
      ['b', true],
      ['a', true],
    ]);
  });

  it.for([
    ['published', { status: 'published' }],
    ['moved to another day', { day: '2026-12-05' }],
    ['moved to another time', { time: '18:00' }],
    ['without a day', { day: null }],
  ] as const)('is not told of what is now: %s', async ([, change], { db }) => {
    await db.entries.add(entry);
    await take(db, DUE - HOUR);
    await db.entries.put({ ...entry, ...change, updatedAt: DUE - MINUTE });
    expect(await take(db, DUE)).toEqual(NOTHING);
  });

  it('is told again where it was moved to, and when that was moved back not twice', async ({ db }) => {
    await db.entries.add(entry);
    await take(db, DUE - HOUR);
    await take(db, DUE);
    await db.entries.put({ ...entry, time: '11:00', updatedAt: DUE + MINUTE });
    expect(await take(db, DUE + HOUR)).toEqual(NOTHING);
    expect((await take(db, DUE + 2 * HOUR)).alone).toEqual(['entry|entry-1|2026-11-28|0|11:00']);
    await db.entries.put({ ...entry, updatedAt: DUE + 2 * HOUR });
    expect(await take(db, DUE + 3 * HOUR)).toEqual(NOTHING);
  });

  it('before other choices is no news, and reminders that are off tell nothing', async ({ db }) => {
    await db.entries.add({ ...entry, reminders: [] });
    await take(db, DUE - 30 * MINUTE);
    // Two hours before: that moment is over.
    expect(await take(db, DUE - 19 * MINUTE, { defaultMinutes: 120 })).toEqual(NOTHING);
    expect(await take(db, DUE, { on: false })).toEqual(NOTHING);
    expect(await nextAt(db, DUE, { on: false })).toBeNull();
    expect(await take(db, DUE + MINUTE)).toEqual(NOTHING);
  });

  it('is told though something else was chosen just after', async ({ db }) => {
    await db.entries.add({ ...entry, reminders: [] });
    await take(db, DUE - 30 * MINUTE);
    const told = await take(db, DUE - 9 * MINUTE, { defaultMinutes: 5 });
    expect(told.alone).toEqual(['entry|entry-1|2026-11-28|10|09:00']);
  });

  it('of each day of a series is told on its day', async ({ db }) => {
    await db.entries.add({ ...entry, recurrence: { rule: 'FREQ=DAILY', except: ['2026-11-29'] } });
    await take(db, DUE - HOUR);
    const told = [];
    for (let day = 0; day < 3; day++) told.push(...(await take(db, DUE + day * 24 * HOUR)).alone);
    expect(told).toEqual([
      'entry|entry-1@2026-11-28|2026-11-28|0|09:00',
      'entry|entry-1@2026-11-30|2026-11-30|0|09:00',
    ]);
  });
});

describe('the next reckoning', () => {
  it('is at the next reminder, else within the hour: a zone may change without a word', async ({ db }) => {
    await db.entries.add(entry);
    expect(await nextAt(db, DUE - 20 * MINUTE)).toBe(DUE);
    expect(await nextAt(db, DUE - 20 * HOUR)).toBe(DUE - 19 * HOUR);
    expect(await nextAt(db, DUE)).toBe(DUE + HOUR);
  });

  it('is at the end of a snooze, and of the quiet hours for what waits for it', async ({ db }) => {
    await db.entries.add(entry);
    await take(db, DUE - HOUR);
    await take(db, DUE);
    await snoozeReminder(db, KEY, DUE + 10 * MINUTE);
    expect(await nextAt(db, DUE + 1)).toBe(DUE + 10 * MINUTE);
    const quiet = { on: true, from: '08:00', to: '09:30' };
    expect(await nextAt(db, DUE + 10 * MINUTE, { quiet })).toBe(DUE + 30 * MINUTE);
  });
});

describe('a snooze', () => {
  it('tells again at its end, once', async ({ db }) => {
    await db.entries.add(entry);
    await take(db, DUE - HOUR);
    await take(db, DUE);
    await snoozeReminder(db, KEY, DUE + 10 * MINUTE);
    expect(await take(db, DUE + 9 * MINUTE)).toEqual(NOTHING);
    expect((await take(db, DUE + 10 * MINUTE)).alone).toEqual([KEY]);
    expect(await take(db, DUE + 11 * MINUTE)).toEqual(NOTHING);
  });

  it('of what was published, moved or deleted meanwhile ends without a word', async ({ db }) => {
    await db.entries.add(entry);
    await take(db, DUE - HOUR);
    await take(db, DUE);
    await snoozeReminder(db, KEY, DUE + 10 * MINUTE);
    await db.entries.delete(entry.id);
    expect(await take(db, DUE + 10 * MINUTE)).toEqual(NOTHING);
    expect(await stateOf(db)).toBe('settled');
  });

  it('of nothing is refused, and what is settled is not listed', async ({ db }) => {
    expect(await snoozeReminder(db, 'none', DUE)).toBe(false);
    await db.entries.add(entry);
    await take(db, DUE - HOUR);
    await take(db, DUE);
    expect(await findToldReminders(db, { now: DUE, timeZone: PARIS })).toHaveLength(1);
    await settleReminder(db, KEY);
    expect(await findToldReminders(db, { now: DUE, timeZone: PARIS })).toEqual([]);
    expect(await take(db, DUE + 1)).toEqual(NOTHING);
  });

  it('is listed again as it was, and not told again, when settling is taken back', async ({ db }) => {
    await db.entries.add(entry);
    await take(db, DUE - HOUR);
    await take(db, DUE);
    const listed = await findToldReminders(db, { now: DUE, timeZone: PARIS });
    await settleReminder(db, KEY);
    expect(await unsettleReminder(db, KEY, 'missed')).toBe(true);
    expect(await findToldReminders(db, { now: DUE, timeZone: PARIS })).toEqual(listed);
    expect(await take(db, DUE + 1)).toEqual(NOTHING);
    expect(await unsettleReminder(db, KEY, 'missed')).toBe(false);
  });
});

describe('quiet hours', () => {
  const quiet = { on: true, from: '20:00', to: '10:00' };
  const END = at('2026-11-28T10:00:00+01:00');

  it('hold what is due until they are over, and tell it then, several together', async ({ db }) => {
    const early = { ...entry, id: 'early', time: '07:00' };
    await db.entries.bulkAdd([entry, early]);
    await take(db, DUE - 3 * HOUR, { quiet });
    expect(await take(db, DUE - 2 * HOUR, { quiet })).toEqual(NOTHING);
    expect(await stateOf(db, 'entry|early|2026-11-28|0|07:00')).toBe('held');
    expect(await take(db, DUE, { quiet })).toEqual(NOTHING);
    const { together, alone } = await take(db, END, { quiet });
    expect(together).toHaveLength(2);
    expect(alone).toEqual([]);
    expect(await take(db, END + 1, { quiet })).toEqual(NOTHING);
  });

  it('hold it also where the browser was closed all the time, and it is not late at their end', async ({
    db,
  }) => {
    await db.entries.add(entry);
    await take(db, DUE - 24 * HOUR, { quiet });
    expect(await take(db, END + MINUTE, { quiet })).toEqual({ ...NOTHING, alone: [KEY] });
  });

  it('that are turned off let it go at once; what was published meanwhile is not told', async ({ db }) => {
    await db.entries.bulkAdd([entry, { ...entry, id: 'other' }]);
    await take(db, DUE - HOUR, { quiet });
    await take(db, DUE, { quiet });
    await db.entries.update('other', { status: 'published' });
    expect(await take(db, DUE + 1, { quiet: { ...quiet, on: false } })).toEqual({ ...NOTHING, alone: [KEY] });
  });

  it.for([
    ['an hour more', '2026-10-24', '2026-10-25T08:00:00+01:00'],
    ['an hour less', '2027-03-27', '2027-03-28T08:00:00+02:00'],
  ] as const)(
    'end at their time in the night in which the clocks change: %s',
    async ([, day, end], { db }) => {
      const night = { quiet: { on: true, from: '22:00', to: '08:00' } };
      await db.entries.add({ ...entry, day, time: '23:30' });
      await take(db, at(`${day}T20:00:00Z`), night);
      expect(await take(db, at(end) - MINUTE, night)).toEqual(NOTHING);
      expect((await take(db, at(end), night)).alone).toEqual([`entry|entry-1|${day}|0|23:30`]);
    },
  );
});

describe('who travels', () => {
  const task = { ...ownTask('t', 'Appeler', '2026-11-28', 0), time: '09:00' };
  const TASK = 'task|t|2026-11-28|10|09:00';

  it('west is not told again of what has no zone, and at its own moment of what has one', async ({ db }) => {
    await db.tasks.add(task);
    await db.entries.add({ ...entry, time: '18:00' });
    await take(db, DUE - HOUR);
    expect((await take(db, DUE - 10 * MINUTE)).alone).toEqual([TASK]);
    // Toronto is six hours behind Paris: 08:50 comes again.
    expect(await take(db, DUE + 6 * HOUR, {}, 'America/Toronto')).toEqual(NOTHING);
    expect((await take(db, DUE + 9 * HOUR, {}, 'America/Toronto')).alone).toEqual([
      'entry|entry-1|2026-11-28|0|18:00',
    ]);
  });

  it('east is told of what the flight jumped over', async ({ db }) => {
    await db.tasks.add(task);
    // 07:00 in Paris; 08:50 in Tokyo was eight hours before that moment in Paris.
    await take(db, DUE - 2 * HOUR);
    expect(await take(db, DUE - 2 * HOUR + 1, {}, 'Asia/Tokyo')).toEqual({ ...NOTHING, together: [TASK] });
    expect(await take(db, DUE, {}, 'Asia/Tokyo')).toEqual(NOTHING);
  });
});

describe('the morning', () => {
  const morning = { on: true, time: '08:30', days: [1, 2, 3, 4, 5, 6, 7] };

  it('is told once, also late on its day, and not on the day after', async ({ db }) => {
    await take(db, at('2026-11-20T12:00:00Z'), { morning });
    const late = at('2026-11-22T16:00:00Z');
    expect(await take(db, late, { morning })).toEqual({ ...NOTHING, morning: 'day|2026-11-22' });
    expect(await take(db, late + 1, { morning })).toEqual(NOTHING);
    expect(await findToldReminders(db, { now: late, timeZone: PARIS })).toEqual([]);
  });

  it('holds what is still to be done', async ({ db }) => {
    await db.entries.bulkAdd([entry, { ...entry, id: 'out', status: 'published' }]);
    const task = ownTask('t', 'Appeler', '2026-11-28', 0);
    await db.tasks.bulkAdd([task, { ...task, id: 'done', done: true }]);
    expect(await findDayTitles(db, '2026-11-28')).toEqual({ entries: [entry.title], tasks: ['Appeler'] });
  });
});

it('lists what is coming, after the quiet time where it falls in it, and what was put off', async ({
  db,
}) => {
  await db.entries.bulkAdd([
    { ...entry, id: 'first' },
    { ...entry, id: 'night', time: '21:00' },
    { ...entry, id: 'later', day: '2026-12-01' },
  ]);
  await take(db, DUE - HOUR);
  await take(db, DUE);
  await snoozeReminder(db, 'entry|first|2026-11-28|0|09:00', DUE + 10 * MINUTE);
  const quiet = { on: true, from: '20:00', to: '08:00' };
  const asking = { choices: { ...DEFAULT_REMINDER_CHOICES, quiet }, now: DUE + 1, timeZone: PARIS };
  const coming = await findComingReminders(db, asking, 10);
  expect(coming.map(({ subject, at: when, wasHeld }) => [subject.id, when, wasHeld])).toEqual([
    ['first', DUE + 10 * MINUTE, false],
    ['night', at('2026-11-29T08:00:00+01:00'), true],
    ['later', at('2026-12-01T09:00:00+01:00'), false],
  ]);
  expect(await findComingReminders(db, asking, 2)).toHaveLength(2);
  // Of the mornings the next one is enough, and none that would be told on another day.
  const morning = { on: true, time: '08:30', days: [1, 6] };
  const mornings = { ...asking, choices: { ...asking.choices, morning, quietDays: [6] } };
  const days = (await findComingReminders(db, mornings, 10)).map(({ key }) => key);
  expect(days.filter((key) => key.startsWith('day|'))).toEqual(['day|2026-11-30']);
  const off = { ...asking, choices: { ...asking.choices, on: false } };
  expect(await findComingReminders(db, off, 10)).toEqual([]);
});

it('forgets after sixty days, and only then', async ({ db }) => {
  const row = { ...examples.reminder, at: DUE };
  await db.reminders.bulkAdd([row, { ...row, key: 'later', at: DUE + 1 }]);
  await forgetReminders(db, DUE + 60 * 24 * HOUR + 1);
  expect(await db.reminders.toCollection().primaryKeys()).toEqual(['later']);
});

describe('a change of entries and tasks', () => {
  const heard = vi.fn();
  let stop = () => {};
  beforeEach(() => void heard.mockClear());
  afterEach(() => stop());

  it('is heard, whoever makes it; of anything else nothing is', async ({ db }) => {
    stop = onAgendaChanged(db, heard);
    await db.brands.put(examples.brand);
    await db.reminders.put(examples.reminder);
    expect(heard).not.toHaveBeenCalled();
    await db.entries.put(entry);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    await db.tasks.update('none', {});
    await db.tasks.put(examples.task);
    await db.entries.clear();
    await vi.waitFor(() => expect(heard.mock.calls.length).toBeGreaterThanOrEqual(3));
  });
});
