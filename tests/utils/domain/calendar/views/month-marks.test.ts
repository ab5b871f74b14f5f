import { expect, it } from 'vitest';
import type { Entry } from '../../../../../utils/domain/calendar/entry.ts';
import { ownTask } from '../../../../../utils/domain/calendar/task.ts';
import { monthMarks } from '../../../../../utils/domain/calendar/views/month-marks.ts';
import { examples } from '../../../../examples.ts';

const nothing = { entries: [], keyDates: [], campaigns: [], tasks: [] };

function occurrence(day: string, networks: Entry['networks'], status: Entry['status']) {
  const entry = { ...examples.entry, networks, status };
  return { key: `${day}${networks}${status}`, day, entry, isRepeat: false };
}

it('marks each network of a day once, by the entry that is least far', () => {
  const entries = [
    occurrence('2026-11-21', ['facebook', 'linkedin'], 'published'),
    occurrence('2026-11-21', ['facebook'], 'draft'),
    occurrence('2026-11-21', [], 'idea'),
  ];
  expect(monthMarks({ ...nothing, entries }, '2026-11-01', '2026-11-30').get('2026-11-21')).toMatchObject({
    entries: 3,
    networks: [
      { network: 'facebook', status: 'draft', count: 2 },
      { network: 'linkedin', status: 'published', count: 1 },
      { network: null, status: 'idea', count: 1 },
    ],
  });
});

it('marks every day of a span, within the days that are shown', () => {
  const campaigns = [{ ...examples.campaign, first: '2026-10-15', last: '2026-11-02' }];
  const keyDates = [{ ...examples.datedKeyDate, day: '2026-11-29', end: '2026-12-05' }];
  const marks = monthMarks({ ...nothing, campaigns, keyDates }, '2026-11-01', '2026-11-30');
  expect([...marks.keys()].sort()).toEqual(['2026-11-01', '2026-11-02', '2026-11-29', '2026-11-30']);
});

it('counts the tasks that are still to do', () => {
  const task = ownTask('1', '1', '2026-11-21', 0);
  const tasks = [task, { ...task, id: '2', done: true }, { ...task, id: '3', day: '2026-12-21' }];
  const marks = monthMarks({ ...nothing, tasks }, '2026-11-01', '2026-11-30');
  expect([...marks].map(([day, { tasks: count }]) => [day, count])).toEqual([['2026-11-21', 1]]);
});
