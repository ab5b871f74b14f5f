import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import {
  ComingReminders,
  type ToldReminder,
  ToldReminders,
} from '../../../../components/calendar/reminders/reminder-lists.tsx';

const moment = new Date(2026, 10, 28, 9, 0).getTime();
const told: ToldReminder = {
  key: 'entry|entry-1|2026-11-28|10|09:00',
  subject: { noun: 'entry', id: 'entry-1', day: '2026-11-28' },
  at: moment - 600_000,
  title: 'Marché de Noël',
  moment,
  isMissed: true,
};
const task: ToldReminder = {
  ...told,
  key: 'task|t|2026-11-28|0|',
  subject: { noun: 'task', id: 't', day: '2026-11-28' },
  title: 'Appeler',
  moment: null,
  isMissed: false,
};

function show(reminders: ToldReminder[]) {
  const calls = { onOpen: vi.fn(), onSnooze: vi.fn(), onSettle: vi.fn() };
  render(<ToldReminders reminders={reminders} {...calls} />);
  return calls;
}

it('offers of each what its notification does, by name', async () => {
  const { onOpen, onSnooze, onSettle } = show([told, task]);
  await userEvent.click(screen.getByRole('button', { name: 'Open: Marché de Noël' }));
  await userEvent.click(screen.getByRole('button', { name: 'In 10 minutes: Appeler' }));
  await userEvent.click(screen.getByRole('button', { name: 'Tomorrow morning: Marché de Noël' }));
  await userEvent.click(screen.getByRole('button', { name: 'Put aside: Appeler' }));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(told);
  expect(onSnooze.mock.calls).toEqual([
    [task, 'soon'],
    [told, 'tomorrow'],
  ]);
  expect(onSettle).toHaveBeenCalledExactlyOnceWith(task);
  expect(screen.queryByRole('button', { name: 'Open: Appeler' })).toBeNull();
});

it('keeps the focus on the list when the line that has it goes, and on its heading after the last', async () => {
  const nothing = { onOpen: vi.fn(), onSnooze: vi.fn(), onSettle: vi.fn() };
  const { rerender } = render(<ToldReminders reminders={[told, task]} {...nothing} />);
  await userEvent.click(screen.getByRole('button', { name: 'Put aside: Marché de Noël' }));
  rerender(<ToldReminders reminders={[task]} {...nothing} />);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'In 10 minutes: Appeler' }));
  rerender(<ToldReminders reminders={[]} {...nothing} />);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Reminded, still to do' }));
});

it('says what was missed, and when it is: with its time, or the day alone', () => {
  show([told, task]);
  const [first, second] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(first).toMatch(/^Marché de Noël Missed.*Entry · Sat, Nov 28, 9:00/);
  expect(second).toMatch(/^Appeler Task · Sat, Nov 28(?!,)/);
});

it('says so where nothing was told, nothing is coming, or nothing will', () => {
  show([]);
  expect(screen.getByText('Nothing is waiting for you.')).toBeDefined();
  const { rerender } = render(<ComingReminders reminders={[]} isOn />);
  expect(screen.getByText(/^No reminder in the next 60 days/)).toBeDefined();
  rerender(<ComingReminders reminders={[]} isOn={false} />);
  expect(screen.getByText('Reminders are off.')).toBeDefined();
});

it('lists what is coming with the moment at which it is told', () => {
  const { isMissed: _, ...coming } = told;
  const day = { ...coming, key: 'day|2026-11-30', title: '', moment: null };
  render(
    <ComingReminders
      isOn
      reminders={[
        { ...coming, wasHeld: true },
        { ...day, subject: { noun: 'day', id: 'day', day: '2026-11-30' }, wasHeld: false },
      ]}
    />,
  );
  const [first, second] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(first).toMatch(/for Sat, Nov 28, 9:00.*8:50.*after the quiet time$/);
  expect(second).toMatch(/^The day in the morning/);
});
