import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  dueDay,
  recurringTasks,
  requestedTasks,
  withLines,
} from '../../../../../utils/domain/calendar/checklists/checklist-tasks.ts';
import type { ReusableChecklist } from '../../../../../utils/domain/calendar/checklists/reusable-checklist.ts';
import { checklistItemSchema } from '../../../../../utils/domain/calendar/entry.ts';
import { ownTask, type Task, taskSchema } from '../../../../../utils/domain/calendar/task.ts';

const MONDAY = '2026-11-16';
const list: ReusableChecklist = {
  id: 'round',
  name: 'Weekly round',
  brandId: 'brand-1',
  items: [
    { id: 'a', title: 'Answer' },
    { id: 'b', title: 'Read' },
    { id: 'c', title: 'Plan' },
  ],
  recurrence: { rule: 'FREQ=WEEKLY;BYDAY=MO', from: MONDAY },
  madeThrough: null,
  createdAt: 1,
  updatedAt: 1,
};
const madeThrough = (day: string | null) => ({ ...list, madeThrough: day });
const titles = (tasks: readonly Task[]) => tasks.map(({ title }) => title);

function createIds(): () => string {
  let count = 0;
  return () => `new-${++count}`;
}

describe('the day whose lines are to be made', () => {
  it.each([
    ['a list that comes when it is asked for', { ...list, recurrence: null }, '2026-11-16', null],
    ['the first day', list, MONDAY, MONDAY],
    ['a day before the first', list, '2026-11-15', null],
    ['a day that is made', madeThrough(MONDAY), '2026-11-22', null],
    ['the next one', madeThrough(MONDAY), '2026-11-23', '2026-11-23'],
    ['of one that was missed, that one', madeThrough(MONDAY), '2026-11-25', '2026-11-23'],
    ['of several that were missed, the last', madeThrough(MONDAY), '2027-02-03', '2027-02-01'],
    ['a clock that was set back', madeThrough('2030-01-07'), '2026-11-23', null],
    [
      'a rule that nobody can read',
      { ...list, recurrence: { rule: 'FREQ=DAILY;BYDAY=XX', from: MONDAY } },
      MONDAY,
      null,
    ],
  ])('%s', (_, of, today, day) => {
    expect(dueDay(of, today)).toBe(day);
  });

  it('is each day once where the clocks change', () => {
    let daily: ReusableChecklist = { ...list, recurrence: { rule: 'FREQ=DAILY', from: '2026-03-27' } };
    // Europe: 29 March and 25 October 2026; United States: 1 November.
    const days = ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-25', '2026-10-26', '2026-11-01'];
    for (const today of days) {
      expect(dueDay(daily, today)).toBe(today);
      daily = { ...daily, madeThrough: today };
      expect(dueDay(daily, today)).toBeNull();
    }
  });
});

describe('lines that come by themselves', () => {
  it('are tasks of the day, in the order of the list, for its brand', () => {
    const tasks = recurringTasks(list, MONDAY, [], 1_000);
    expect(tasks.map((task) => v.parse(taskSchema, task))).toEqual(tasks);
    expect(titles([...tasks].sort((a, b) => a.createdAt - b.createdAt))).toEqual(['Answer', 'Read', 'Plan']);
    expect(tasks[0]).toMatchObject({
      id: `round:${MONDAY}:a`,
      day: MONDAY,
      done: false,
      brandId: 'brand-1',
      checklistId: 'round',
    });
  });

  it('are the same whenever they are made, and not made twice', () => {
    const [first, ...rest] = recurringTasks(list, MONDAY, [], 1_000);
    const renamed = { ...first, title: 'Answer everybody' } as Task;
    expect(recurringTasks(list, MONDAY, [renamed], 2_000).map(({ id }) => id)).toEqual(
      rest.map(({ id }) => id),
    );
  });

  it('do not come a second time while they are open from another day, or were used on this one', () => {
    const task = (title: string, day: string, done: boolean, checklistId = 'round') => ({
      ...ownTask(`${title} ${day}`, title, day, 1),
      done,
      checklistId,
    });
    const there = [
      task('Answer', '2026-11-09', false),
      task('Read', '2026-11-09', true),
      task('Read', MONDAY, false, 'another list'),
      task('Plan', MONDAY, true),
    ];
    expect(titles(recurringTasks(list, MONDAY, there, 1_000))).toEqual(['Read']);
  });

  it('have ids that fit, different and lasting, where those of the list are as long as ids may be', () => {
    const long = (end: string) => 'x'.repeat(99) + end;
    const items = [
      { id: long('1'), title: 'One' },
      { id: long('2'), title: 'Two' },
    ];
    const make = () => recurringTasks({ ...list, id: long('0'), items }, MONDAY, [], 1_000);
    const ids = make().map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
    expect(make().map(({ id }) => id)).toEqual(ids);
  });
});

describe('lines that are asked for', () => {
  it('are all there the first time, only what is missing while some are open, all again once they are done', () => {
    const createId = createIds();
    const first = requestedTasks(list, MONDAY, [], 1_000, createId);
    expect(titles(first)).toEqual(['Answer', 'Read', 'Plan']);
    expect(requestedTasks(list, MONDAY, first, 1_000, createId)).toEqual([]);
    const [a, b] = first as [Task, Task, Task];
    expect(titles(requestedTasks(list, MONDAY, [{ ...a, done: true }, b], 1_000, createId))).toEqual([
      'Plan',
    ]);
    const done = first.map((task) => ({ ...task, done: true }));
    const again = requestedTasks(list, MONDAY, done, 1_000, createId);
    expect(titles(again)).toEqual(['Answer', 'Read', 'Plan']);
    expect(new Set([...first, ...again].map(({ id }) => id)).size).toBe(6);
  });

  it('are tasks that can be stored', () => {
    const tasks = requestedTasks(list, MONDAY, [], 1_000, createIds());
    expect(tasks.map((task) => v.parse(taskSchema, task))).toEqual(tasks);
  });
});

describe('the checklist of an entry', () => {
  it('gets the lines behind its own, each once, not done', () => {
    const own = { id: 'own', title: 'Read', done: true };
    const lines = withLines({ checklist: [own] }, list, createIds());
    expect(lines).toEqual([
      own,
      { id: 'new-1', title: 'Answer', done: false },
      { id: 'new-2', title: 'Plan', done: false },
    ]);
    expect(lines.map((line) => v.parse(checklistItemSchema, line))).toEqual(lines);
    expect(withLines({ checklist: lines }, list, createIds())).toEqual(lines);
  });

  it('is not longer than an entry takes', () => {
    const full = Array.from({ length: 199 }, (_, at) => ({ id: `${at}`, title: `${at}`, done: false }));
    expect(withLines({ checklist: full }, list, createIds())).toHaveLength(200);
  });
});
