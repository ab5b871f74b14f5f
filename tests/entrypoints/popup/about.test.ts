import { expect, it } from 'vitest';
import { aboutLine } from '../../../entrypoints/popup/about.ts';
import { localTimeZone } from '../../../utils/domain/calendar/time-zone.ts';
import type { DoableLine } from '../../../utils/domain/calendar/today/todays-checklist.ts';
import { speakFrench } from '../../components/shared/french.ts';
import { examples } from '../../examples.ts';

const rows = { brands: [], names: { entries: new Map(), keyDates: new Map(), checklists: new Map() } };
const open = { id: 'x', late: 0, isTimeOver: false, done: false, movedTo: null };

function timeOf(time: string, timeZone?: string): string {
  const line: DoableLine =
    timeZone === undefined
      ? { ...open, kind: 'task', task: { ...examples.task, time } }
      : {
          ...open,
          kind: 'entry',
          occurrence: {
            key: 'x',
            entry: { ...examples.entry, time, timeZone },
            day: '2026-11-28',
            isRepeat: false,
          },
        };
  return (aboutLine(line, rows)[0] ?? '').replace(/\s/g, ' ');
}

it('writes times as the interface does, and says where one is meant elsewhere', () => {
  expect(timeOf('14:30')).toBe('2:30 PM');
  expect(timeOf('14:30', localTimeZone())).toBe('2:30 PM');
  expect(timeOf('14:30', 'Pacific/Auckland')).toBe('2:30 PM (Pacific/Auckland)');
  speakFrench();
  expect(timeOf('14:30')).toBe('14:30');
});
