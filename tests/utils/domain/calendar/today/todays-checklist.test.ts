import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../../utils/domain/calendar/entry.ts';
import type { DatedKeyDate } from '../../../../../utils/domain/calendar/key-dates/chosen-key-date.ts';
import type { Occurrence } from '../../../../../utils/domain/calendar/series/occurrences.ts';
import { ownTask, type Task } from '../../../../../utils/domain/calendar/task.ts';
import {
  comingKeyDates,
  dayAfter,
  inShownOrder,
  linesOfDay,
  todaysChecklist,
} from '../../../../../utils/domain/calendar/today/todays-checklist.ts';
import { examples } from '../../../../examples.ts';

const today = '2026-11-21';
/** 10:30 in Paris. */
const now = Date.parse('2026-11-21T09:30:00Z');
const quiet = { day: today, now, toAnswer: 0, urgent: 0, deadlines: [], entries: [], tasks: [] };

function occurrence(key: string, day: string, changed: Partial<Entry> = {}): Occurrence {
  return {
    key,
    day,
    entry: { ...examples.entry, id: key, day, time: null, ...changed },
    isRepeat: false,
  };
}
function task(id: string, day: string, done = false, time: string | null = null): Task {
  return { ...ownTask(id, id, day, 0), done, time };
}
function keyDate(id: string, day: string, leadDays: number): DatedKeyDate {
  return { ...examples.datedKeyDate, id, day, leadDays };
}
const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id);

describe('the checklist of a day', () => {
  it('is empty on a quiet day', () => {
    expect(todaysChecklist(quiet)).toEqual([]);
  });

  it('begins with what is to answer, and with requests, of which some are overdue', () => {
    expect(
      todaysChecklist({ ...quiet, toAnswer: 12, urgent: 3, deadlines: [now - 1, now, now + 1] }),
    ).toEqual([
      { kind: 'to_answer', id: 'to_answer', count: 12, urgent: 3 },
      { kind: 'requests', id: 'requests', count: 3, overdue: 2 },
    ]);
  });

  it('has the entries due, the longest overdue first, then by time', () => {
    const entries = [
      occurrence('evening', today, { time: '18:00' }),
      occurrence('some time', today),
      occurrence('morning', today, { time: '09:00' }),
      occurrence('late', '2025-11-20'),
      occurrence('tomorrow', '2026-11-22'),
      occurrence('idea', today, { status: 'idea' }),
      occurrence('out', today, { status: 'published' }),
    ];
    const lines = todaysChecklist({ ...quiet, entries });
    expect(lines.map((line) => [line.id, 'late' in line && line.late])).toEqual([
      ['entry:late', 366],
      ['entry:some time', 0],
      ['entry:morning', 0],
      ['entry:evening', 0],
    ]);
  });

  it('says whose time is over, in the zone in which it is meant', () => {
    const entries = [
      occurrence('a', today, { time: '10:00' }),
      occurrence('b', today, { time: '11:00' }),
      occurrence('c', today, { time: '11:00', timeZone: 'Europe/Bucharest' }),
    ];
    const lines = todaysChecklist({ ...quiet, entries });
    expect(lines.map((line) => 'isTimeOver' in line && line.isTimeOver)).toEqual([true, false, true]);
  });

  it('has the tasks of the day, done ones last, and earlier ones still to do', () => {
    const tasks = [
      task('done-today', today, true),
      task('at two', today, false, '14:00'),
      task('today', today),
      task('done-before', '2026-11-20', true),
      task('left-over', '2026-11-19'),
      task('tomorrow', '2026-11-22'),
    ];
    expect(ids(todaysChecklist({ ...quiet, tasks }))).toEqual([
      'task:left-over',
      'task:today',
      'task:at two',
      'task:done-today',
    ]);
  });

  it('keeps what was just ticked or put off, and says so', () => {
    const touched = new Map<string, Occurrence | Task>([
      ['entry:out', occurrence('out', today, { status: 'published' })],
      ['task:later', task('later', '2026-11-23')],
      ['task:old', task('old', '2026-11-19', true)],
    ]);
    const lines = todaysChecklist({ ...quiet, tasks: [task('later', today)], touched });
    expect(
      lines.map((line) => ('done' in line ? [line.id, line.done, line.movedTo, line.late] : line.id)),
    ).toEqual([
      ['entry:out', true, null, 0],
      ['task:later', false, '2026-11-23', 0],
      ['task:old', true, null, 0],
    ]);
  });

  it('goes from people to plans, each line with an id of its own', () => {
    const lines = todaysChecklist({
      ...quiet,
      toAnswer: 1,
      deadlines: [now],
      entries: [occurrence('same', today)],
      tasks: [task('same', today)],
    });
    expect(lines.map(({ kind }) => kind)).toEqual(['to_answer', 'requests', 'entry', 'task']);
    expect(new Set(ids(lines)).size).toBe(4);
  });
});

it('shows all of a day that is chosen, whatever its status', () => {
  const entries = [occurrence('out', '2026-11-28', { status: 'published' }), occurrence('other', today)];
  const lines = linesOfDay('2026-11-28', entries, [task('photo', '2026-11-28')], today, now);
  expect(lines.map(({ id, done }) => [id, done])).toEqual([
    ['entry:out', true],
    ['task:photo', false],
  ]);
});

it('takes an idea for neither done nor late, whatever its day', () => {
  const [line] = linesOfDay(
    '2026-11-09',
    [occurrence('idea', '2026-11-09', { status: 'idea' })],
    [],
    today,
    now,
  );
  expect(line).toMatchObject({ id: 'entry:idea', done: false, late: 0 });
});

describe('the order of the lines', () => {
  const line = (id: string) => ({ id });

  it('stays as it was shown, and what is new stands behind what it follows', () => {
    const lines = ['new first', 'b', 'new', 'c', 'a'].map(line);
    expect(ids(inShownOrder(lines, ['a', 'gone', 'b', 'c']))).toEqual(['new first', 'a', 'b', 'new', 'c']);
  });

  it('is the natural one at first', () => {
    expect(ids(inShownOrder(['b', 'a', 'c'].map(line), []))).toEqual(['b', 'a', 'c']);
  });
});

describe('the key dates that come', () => {
  it('are those whose preparation has begun, and the next three in any case', () => {
    const dates = [
      keyDate('past', '2026-11-20', 30),
      keyDate('far, begun', '2027-06-01', 200),
      keyDate('far', '2027-05-01', 10),
      keyDate('third', '2027-01-01', 3),
      keyDate('second', '2026-12-25', 3),
      keyDate('today', today, 0),
    ];
    expect(comingKeyDates(today, dates).map(({ keyDate: { id }, inDays }) => [id, inDays])).toEqual([
      ['today', 0],
      ['second', 34],
      ['third', 41],
      ['far, begun', 192],
    ]);
  });
});

it('puts off to tomorrow, and by one more day what is later already', () => {
  expect(dayAfter('2026-11-01', '2026-12-31')).toBe('2027-01-01');
  expect(dayAfter('2028-02-28', '2028-02-28')).toBe('2028-02-29');
  expect(dayAfter('2028-02-29', '2028-02-20')).toBe('2028-03-01');
});
