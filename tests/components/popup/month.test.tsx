import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { Month } from '../../../components/popup/month.tsx';
import type { DayMarks } from '../../../utils/domain/calendar/views/month-marks.ts';
import { examples } from '../../examples.ts';

const empty: DayMarks = { entries: 0, networks: [], keyDates: [], campaigns: [], tasks: 0 };
const MARKS = new Map<string, DayMarks>([
  ['2026-11-21', { ...empty, tasks: 1 }],
  [
    '2026-11-28',
    {
      entries: 3,
      networks: [
        { network: 'facebook', status: 'ready', count: 2 },
        { network: null, status: 'idea', count: 1 },
      ],
      keyDates: [examples.datedKeyDate],
      campaigns: [examples.campaign],
      tasks: 2,
    },
  ],
]);

interface Calls {
  onSelect: (day: string) => void;
  onFocus: (day: string) => void;
}

/** The month with the day that was chosen last. */
function ChosenMonth({ onSelect, onFocus }: Calls) {
  const [selected, setSelected] = useState('2026-11-21');
  const [focused, setFocused] = useState('2026-11-21');
  return (
    <Month
      selected={selected}
      focused={focused}
      today="2026-11-21"
      marks={MARKS}
      onFocus={(day) => {
        onFocus(day);
        setFocused(day);
      }}
      onSelect={(day) => {
        onSelect(day);
        setSelected(day);
      }}
    />
  );
}
function show() {
  const calls = { onSelect: vi.fn<Calls['onSelect']>(), onFocus: vi.fn<Calls['onFocus']>() };
  render(<ChosenMonth {...calls} />);
  return calls;
}
const shownMonth = () => screen.getByRole('application').getAttribute('aria-label');
const dayButton = (name: RegExp) => screen.getByRole('button', { name });

it('shows the month of the chosen day, and which day it is', () => {
  show();
  expect(shownMonth()).toBe('Calendar, November 2026');
  expect(dayButton(/November 21, 2026.*selected/i)).toBeDefined();
});

it('says aloud what each day holds', () => {
  show();
  expect(dayButton(/November 28/).getAttribute('aria-label')).toBe(
    'Saturday, November 28, 2026, 3 planned, Facebook: ready, no network: idea, 2 tasks, Key date: Christmas, Campaign: Noël à l’atelier',
  );
  expect(dayButton(/November 21/).getAttribute('aria-label')).toMatch(/, 1 task$/);
  expect(dayButton(/November 27/).getAttribute('aria-label')).toBe('Friday, November 27, 2026');
});

it('marks each network by its letter and how far it is', () => {
  show();
  const marks = [...dayButton(/November 28/).querySelectorAll<HTMLElement>('.month-mark')];
  expect(marks.map(({ textContent, dataset }) => [textContent, dataset.network, dataset.status])).toEqual([
    ['F', 'facebook', 'ready'],
    ['·', 'none', 'idea'],
  ]);
});

it('chooses a day by mouse', async () => {
  const { onSelect } = show();
  await userEvent.click(dayButton(/November 28/));
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('2026-11-28');
});

it('chooses a day by keyboard, over the end of the month', async () => {
  const { onSelect } = show();
  dayButton(/November 21/).focus();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{Enter}');
  expect(onSelect).toHaveBeenLastCalledWith('2026-11-29');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onSelect).toHaveBeenLastCalledWith('2026-12-06');
  expect(shownMonth()).toBe('Calendar, December 2026');
});

it('turns the month by its buttons and by page keys, and chooses nothing by that', async () => {
  const { onFocus, onSelect } = show();
  // The calendar has a second button to the next month, for those who do not see it.
  const [next] = screen.getAllByRole('button', { name: 'Next' });
  if (!next) throw new Error('there is a button to the next month');
  await userEvent.click(next);
  await userEvent.click(next);
  expect(shownMonth()).toBe('Calendar, January 2027');
  expect(onFocus.mock.lastCall?.[0]).toMatch(/^2027-01/);
  await userEvent.click(screen.getByRole('button', { name: 'Previous' }));
  expect(shownMonth()).toBe('Calendar, December 2026');
  dayButton(/December 21/).focus();
  await userEvent.keyboard('{PageDown}{PageDown}');
  expect(shownMonth()).toBe('Calendar, February 2027');
  await userEvent.keyboard('{PageUp}');
  expect(shownMonth()).toBe('Calendar, January 2027');
  expect(onSelect).not.toHaveBeenCalled();
});
