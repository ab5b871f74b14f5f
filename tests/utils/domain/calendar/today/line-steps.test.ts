import { expect, it } from 'vitest';
import type { Entry } from '../../../../../utils/domain/calendar/entry.ts';
import { postponeStep, tickStep } from '../../../../../utils/domain/calendar/today/line-steps.ts';
import type { DoableLine } from '../../../../../utils/domain/calendar/today/todays-checklist.ts';
import { examples } from '../../../../examples.ts';

const { entry, task } = examples;
const open = { late: 0, isTimeOver: false, done: false, movedTo: null };
const taskLine: DoableLine = { kind: 'task', id: 'task:1', task, ...open };
const entryLine = (isRepeat: boolean): DoableLine => ({
  kind: 'entry',
  id: 'entry:1',
  occurrence: { key: 'x', entry, day: '2027-11-28', isRepeat },
  ...open,
});

it('ticks a task, and gives back the row as it was', () => {
  const { save, undo } = tickStep(taskLine, true, 9);
  expect(save).toEqual({ noun: 'task', row: { ...task, done: true, updatedAt: 9 } });
  expect(undo).toEqual({ save: { noun: 'task', row: task } });
});

it('publishes an entry that is ticked, and makes one ready whose tick goes', () => {
  expect(tickStep(entryLine(false), true, 9).save.row).toEqual({
    ...entry,
    status: 'published',
    updatedAt: 9,
  });
  expect(tickStep(entryLine(false), false, 9).save.row).toMatchObject({ status: 'ready' });
});

it('forgets the posts of an entry whose tick goes, until that is taken back', () => {
  const published: Entry = {
    ...entry,
    status: 'published',
    publications: [{ network: 'facebook', url: null, postKey: null, at: 5 }],
  };
  const line: DoableLine = {
    ...open,
    kind: 'entry',
    id: 'entry:1',
    occurrence: { key: published.id, entry: published, day: '2027-11-28', isRepeat: false },
  };
  const { save, undo } = tickStep(line, false, 9);
  expect(save.row).toMatchObject({ status: 'ready', publications: [] });
  expect(undo).toEqual({ save: { noun: 'entry', row: published } });
});

it('lets one day of a series stand for itself; without it the day is the series’s again', () => {
  const { save, undo, after } = postponeStep(entryLine(true), '2027-11-28', 9);
  expect(save.row).toMatchObject({
    id: 'entry-1@2027-11-28',
    day: '2027-11-29',
    recurrence: null,
    series: { id: 'entry-1', day: '2027-11-28' },
  });
  expect(undo).toEqual({ remove: { noun: 'entry', id: 'entry-1@2027-11-28' } });
  expect(after).toMatchObject({ key: 'entry-1@2027-11-28', day: '2027-11-29', isRepeat: false });
});

it('puts off what is overdue to tomorrow, and again to the day after', () => {
  const once = postponeStep(taskLine, '2026-12-01', 9);
  expect(once.save.row.day).toBe('2026-12-02');
  const moved: DoableLine = { ...taskLine, task: { ...task, day: '2026-12-02' } } as DoableLine;
  const twice = postponeStep(moved, '2026-12-01', 9);
  expect(twice.save.row.day).toBe('2026-12-03');
  expect(twice.undo).toMatchObject({ save: { row: { day: '2026-12-02' } } });
});
