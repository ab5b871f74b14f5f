import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../../utils/domain/calendar/entry.ts';
import { DEFAULT_REMINDER_CHOICES } from '../../../../../utils/domain/calendar/reminders/reminder-choices.ts';
import {
  findSubject,
  nextMorning,
  remindersBetween,
} from '../../../../../utils/domain/calendar/reminders/reminders.ts';
import { occurrencesBetween } from '../../../../../utils/domain/calendar/series/occurrences.ts';
import { ownTask, type Task } from '../../../../../utils/domain/calendar/task.ts';
import { examples } from '../../../../examples.ts';

const PARIS = 'Europe/Paris';
const once: Entry = { ...examples.entry, recurrence: null, reminders: [] };
const choices = DEFAULT_REMINDER_CHOICES;

interface Given {
  entries?: Entry[];
  tasks?: Task[];
  zone?: string;
  choices?: Partial<typeof choices>;
  from?: string;
  to?: string;
}

/** What is told of, with its moment as text. */
function told({ entries = [], tasks = [], zone = PARIS, from, to, ...given }: Given): string[] {
  const [first, last] = [from ?? '2026-11-01T00:00:00Z', to ?? '2026-12-31T00:00:00Z'];
  const occurrences = occurrencesBetween(entries, first.slice(0, 10), last.slice(0, 10));
  const chosen = { ...choices, ...given.choices };
  return remindersBetween({ occurrences, tasks }, chosen, zone, Date.parse(first), Date.parse(last)).map(
    ({ key, at }) => `${new Date(at).toISOString().slice(0, 16)} ${key}`,
  );
}

describe('an entry', () => {
  it('is reminded of before its time in its own zone, wherever the user travels', () => {
    const expected = ['2026-11-28T07:50 entry|entry-1|2026-11-28|10|09:00'];
    for (const zone of [PARIS, 'America/Toronto', 'Asia/Tokyo', 'Pacific/Kiritimati'])
      expect(told({ entries: [once], zone })).toEqual(expected);
  });

  it('has its own reminders where it says so, each once', () => {
    const entries = [{ ...once, reminders: [60, 0, 60] }];
    expect(told({ entries })).toEqual([
      '2026-11-28T07:00 entry|entry-1|2026-11-28|60|09:00',
      '2026-11-28T08:00 entry|entry-1|2026-11-28|0|09:00',
    ]);
    expect(told({ entries, choices: { defaultMinutes: null } })).toHaveLength(2);
  });

  it('has none where the choices say so and it says nothing', () => {
    expect(told({ entries: [once], choices: { defaultMinutes: null } })).toEqual([]);
  });

  it('without a time is reminded of at the chosen time of day where the user is', () => {
    const entries = [{ ...once, time: null }];
    const key = 'entry|entry-1|2026-11-28|0|';
    expect(told({ entries })).toEqual([`2026-11-28T08:00 ${key}`]);
    // The same reminder, wherever the user is: it is not told again after a flight.
    expect(told({ entries, zone: 'America/Toronto' })).toEqual([`2026-11-28T14:00 ${key}`]);
    expect(told({ entries: [{ ...once, time: null, reminders: [2880] }] })).toEqual([
      '2026-11-26T08:00 entry|entry-1|2026-11-28|2880|',
    ]);
  });

  it.each(['idea', 'published', 'measured'] as const)('is not told of as: %s', (status) => {
    expect(told({ entries: [{ ...once, status }] })).toEqual([]);
  });

  it('is not told of for a reminder that was due before it was written or moved there', () => {
    const due = Date.parse('2026-11-28T07:50:00Z');
    expect(told({ entries: [{ ...once, updatedAt: due }] })).toEqual([]);
    expect(told({ entries: [{ ...once, updatedAt: due - 1 }] })).toHaveLength(1);
  });

  it('that was moved has another reminder', () => {
    const moved = { ...once, time: '14:00' };
    expect(told({ entries: [moved] })).not.toEqual(told({ entries: [once] }));
    expect(told({ entries: [moved] })).toEqual(['2026-11-28T12:50 entry|entry-1|2026-11-28|10|14:00']);
  });

  it('stands for a moment that is not told twice: the first is left out, the last is in', () => {
    const at = '2026-11-28T07:50:00Z';
    expect(told({ entries: [once], from: at })).toEqual([]);
    expect(told({ entries: [once], to: at })).toHaveLength(1);
  });
});

describe('when the clocks change', () => {
  it('09:00 in Paris stays 09:00 in Paris, and one day before it is 09:00 too', () => {
    const weekly = {
      ...once,
      day: '2026-10-17',
      recurrence: { rule: 'FREQ=WEEKLY', except: [] },
      reminders: [0, 1440],
    };
    expect(told({ entries: [weekly], from: '2026-10-17T07:00:00Z', to: '2026-11-01T08:00:00Z' })).toEqual([
      '2026-10-23T07:00 entry|entry-1@2026-10-24|2026-10-24|1440|09:00',
      '2026-10-24T07:00 entry|entry-1@2026-10-24|2026-10-24|0|09:00',
      '2026-10-30T08:00 entry|entry-1@2026-10-31|2026-10-31|1440|09:00',
      '2026-10-31T08:00 entry|entry-1@2026-10-31|2026-10-31|0|09:00',
    ]);
    // The clocks change in the night between the reminder and the entry.
    const sunday = { ...once, reminders: [1440, 1500] };
    expect(told({ entries: [{ ...sunday, day: '2026-10-25' }], from: '2026-10-01T00:00:00Z' })).toEqual([
      '2026-10-24T06:00 entry|entry-1|2026-10-25|1500|09:00',
      '2026-10-24T07:00 entry|entry-1|2026-10-25|1440|09:00',
    ]);
    const spring = { entries: [{ ...sunday, day: '2027-03-28' }] };
    expect(told({ ...spring, from: '2027-03-01T00:00:00Z', to: '2027-03-31T00:00:00Z' })).toEqual([
      '2027-03-27T07:00 entry|entry-1|2027-03-28|1500|09:00',
      '2027-03-27T08:00 entry|entry-1|2027-03-28|1440|09:00',
    ]);
  });

  it('minutes before are minutes, over an hour that is left out or comes twice', () => {
    const at = (day: string, from: string, to: string) =>
      told({ entries: [{ ...once, day, time: '03:10', reminders: [30] }], from, to });
    expect(at('2027-03-28', '2027-03-27T00:00:00Z', '2027-03-29T00:00:00Z')).toEqual([
      '2027-03-28T00:40 entry|entry-1|2027-03-28|30|03:10',
    ]);
    expect(at('2026-10-25', '2026-10-24T00:00:00Z', '2026-10-26T00:00:00Z')).toEqual([
      '2026-10-25T01:40 entry|entry-1|2026-10-25|30|03:10',
    ]);
  });

  it('a time that is left out is told of as much later, one that comes twice only once', () => {
    const at = (day: string, from: string, to: string) =>
      told({ entries: [{ ...once, day, time: '02:30', reminders: [0] }], from, to });
    expect(at('2027-03-28', '2027-03-27T00:00:00Z', '2027-03-29T00:00:00Z')).toEqual([
      '2027-03-28T01:30 entry|entry-1|2027-03-28|0|02:30',
    ]);
    expect(at('2026-10-25', '2026-10-24T00:00:00Z', '2026-10-26T00:00:00Z')).toEqual([
      '2026-10-25T00:30 entry|entry-1|2026-10-25|0|02:30',
    ]);
  });
});

describe('a series', () => {
  const weekly = { ...once, day: '2026-11-02', recurrence: { rule: 'FREQ=WEEKLY', except: ['2026-11-09'] } };
  const moved = { ...once, id: 'x', day: '2026-11-18', series: { id: 'entry-1', day: '2026-11-16' } };

  it('is told of on each of its days, not on those left out, and where one was moved to', () => {
    expect(told({ entries: [weekly, moved], to: '2026-11-24T00:00:00Z' })).toEqual([
      '2026-11-02T07:50 entry|entry-1@2026-11-02|2026-11-02|10|09:00',
      '2026-11-18T07:50 entry|x|2026-11-18|10|09:00',
      '2026-11-23T07:50 entry|entry-1@2026-11-23|2026-11-23|10|09:00',
    ]);
  });

  it('on the 29th of February is told of in leap years', () => {
    const leap = { ...once, day: '2024-02-29', recurrence: { rule: 'FREQ=YEARLY', except: [] } };
    expect(told({ entries: [leap], from: '2025-01-01T00:00:00Z', to: '2029-01-01T00:00:00Z' })).toEqual([
      '2028-02-29T07:50 entry|entry-1@2028-02-29|2028-02-29|10|09:00',
    ]);
  });
});

describe('a task', () => {
  const task = ownTask('t', 'Appeler', '2026-11-21', 0);
  const step = { id: 'key-date-1', day: '2026-12-25', stepId: 'step-1' };

  it('with a time is told of where the user is; without one only as a step towards a key date', () => {
    const tasks = [
      { ...task, time: '14:30' },
      { ...task, id: 'list' },
      { ...task, id: 'step', keyDate: step },
      { ...task, id: 'done', time: '15:00', done: true },
    ];
    expect(told({ tasks })).toEqual([
      '2026-11-21T08:00 task|step|2026-11-21|0|',
      '2026-11-21T13:20 task|t|2026-11-21|10|14:30',
    ]);
    expect(told({ tasks: tasks.slice(0, 1), zone: 'America/Toronto' })).toEqual([
      '2026-11-21T19:20 task|t|2026-11-21|10|14:30',
    ]);
  });
});

describe('what was put off', () => {
  const task = { ...ownTask('t', 'Appeler', '2026-11-21', 0), time: '14:30' };
  const reminder = {
    key: 'task|t|2026-11-21|10|14:30',
    subject: { noun: 'task' as const, id: 't', day: '2026-11-21' },
  };
  const find = (given: Task) => findSubject(reminder, { occurrences: [], tasks: [given] }, PARIS);

  it('is told while it is still to be done at that time', () => {
    expect(find(task)).toEqual({ title: 'Appeler', moment: Date.parse('2026-11-21T14:30:00+01:00') });
    expect(find({ ...task, done: true })).toBeNull();
    expect(find({ ...task, time: '16:00' })).toBeNull();
    expect(find({ ...task, time: null })).toBeNull();
    expect(find({ ...task, day: '2026-11-22' })).toBeNull();
    expect(findSubject(reminder, { occurrences: [], tasks: [] }, PARIS)).toBeNull();
  });

  it('of an entry is told until it was published', () => {
    const of = (status: Entry['status']) => {
      const occurrences = occurrencesBetween([{ ...once, status }], '2026-11-28', '2026-11-28');
      const subject = { noun: 'entry' as const, id: 'entry-1', day: '2026-11-28' };
      return findSubject(
        { key: 'entry|entry-1|2026-11-28|10|09:00', subject },
        { occurrences, tasks: [] },
        PARIS,
      );
    };
    expect(of('ready')).toMatchObject({ title: once.title });
    expect(of('published')).toBeNull();
  });
});

it('tells what the day holds on the mornings that were chosen', () => {
  const morning = { on: true, time: '08:30', days: [1, 2, 3, 4, 5] };
  const days = { from: '2026-11-20T00:00:00Z', to: '2026-11-24T00:00:00Z' };
  expect(told({ choices: { morning }, ...days })).toEqual([
    '2026-11-20T07:30 day|2026-11-20',
    '2026-11-23T07:30 day|2026-11-23',
  ]);
  expect(told({ choices: { morning: { ...morning, on: false } }, ...days })).toEqual([]);
});

it('tells nothing at all while reminders are off', () => {
  const morning = { on: true, time: '08:30', days: [1, 2, 3, 4, 5] };
  expect(told({ entries: [once], choices: { on: false, morning } })).toEqual([]);
});

it('a snooze until tomorrow ends at the chosen time, also where the clocks change in the night', () => {
  const end = nextMorning(Date.parse('2026-10-24T23:30:00+02:00'), '09:00', PARIS);
  expect(new Date(end).toISOString()).toBe('2026-10-25T08:00:00.000Z');
});
