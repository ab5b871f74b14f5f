import { expect, it } from 'vitest';
import { DEFAULT_REMINDER_CHOICES } from '../../../../../utils/domain/calendar/reminders/reminder-choices.ts';
import {
  sortTelling,
  type WaitingReminder,
  waitForQuiet,
} from '../../../../../utils/domain/calendar/reminders/telling.ts';

const NOW = Date.parse('2026-11-21T09:00:00Z');
const MINUTE = 60_000;

function due(key: string, minutesAgo: number, wasHeld = false): WaitingReminder {
  const subject = { noun: 'entry' as const, id: key, day: '2026-11-21' };
  return { key, subject, at: NOW - minutesAgo * MINUTE, title: key, moment: null, wasHeld };
}

/** The keys that are told alone, and those that are told together. */
function sort(...reminders: WaitingReminder[]): { alone: string[]; together: string[]; isLate: boolean } {
  const { alone, together, isLate } = sortTelling(reminders, NOW, '2026-11-21');
  const keys = (list: typeof alone) => list.map(({ key }) => key);
  return { alone: keys(alone), together: keys(together), isLate };
}

it('tells by itself what is due, also where the alarm is a little late', () => {
  expect(sort(due('a', 0), due('b', 9))).toEqual({ alone: ['a', 'b'], together: [], isLate: false });
});

it('tells together what was due while nobody could be told, even if it is one, and the rest by itself', () => {
  const told = sort(due('a', 4_000), due('b', 11), due('c', 1));
  expect(told).toEqual({ alone: ['c'], together: ['a', 'b'], isLate: true });
  expect(sort(due('a', 11))).toEqual({ alone: [], together: ['a'], isLate: true });
});

it('makes one notification of several that waited for the end of the quiet hours, and of many at once', () => {
  expect(sort(due('a', 0, true), due('b', 0, true))).toEqual({
    alone: [],
    together: ['a', 'b'],
    isLate: false,
  });
  expect(sort(due('a', 0, true))).toMatchObject({ alone: ['a'], together: [] });
  expect(sort(due('a', 0), due('b', 0), due('c', 0), due('d', 0)).together).toHaveLength(4);
});

it('never makes two summaries', () => {
  expect(sort(due('late', 60), due('a', 0, true), due('b', 0, true))).toEqual({
    alone: [],
    together: ['late', 'a', 'b'],
    isLate: true,
  });
});

it('tells what today holds, however late, and not what an earlier day held', () => {
  const morning = (day: string) => ({
    ...due(`day|${day}`, 600),
    subject: { noun: 'day' as const, id: 'day', day },
  });
  const told = sortTelling([morning('2026-11-20'), morning('2026-11-21')], NOW, '2026-11-21');
  expect(told).toMatchObject({ alone: [], together: [], isLate: false, morning: { key: 'day|2026-11-21' } });
});

it('what was due in the quiet hours is not late when they are over', () => {
  const choices = { ...DEFAULT_REMINDER_CHOICES, quiet: { on: true, from: '22:00', to: '10:00' } };
  const { wasHeld: _, ...reminder } = due('a', 600);
  const waiting = waitForQuiet(reminder, choices, 'Europe/Paris');
  expect(waiting).toEqual({ ...reminder, at: NOW, wasHeld: true });
  expect(sort(waiting)).toEqual({ alone: ['a'], together: [], isLate: false });
});
