import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { ReminderSettings } from '../../../../components/calendar/reminders/reminder-settings.tsx';
import {
  DEFAULT_REMINDER_CHOICES,
  type ReminderChoices,
} from '../../../../utils/domain/calendar/reminders/reminder-choices.ts';

const onChange = vi.fn<(choices: ReminderChoices) => void>();

/** The settings as the workspace shows them: what is chosen comes back. */
function Settings({ first }: { first: Partial<ReminderChoices> }) {
  const [choices, setChoices] = useState({ ...DEFAULT_REMINDER_CHOICES, ...first });
  return (
    <ReminderSettings
      choices={choices}
      onChange={(next) => {
        onChange(next);
        setChoices(next);
      }}
      test={<p>Try it</p>}
    />
  );
}

function show(first: Partial<ReminderChoices> = {}) {
  onChange.mockReset();
  render(<Settings first={first} />);
}

const chosen = () => onChange.mock.lastCall?.[0];

it('shows nothing else while reminders are off', async () => {
  show({ on: false });
  expect(screen.queryByText('Try it')).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: /Remind me of what is planned/ }));
  expect(chosen()).toMatchObject({ on: true });
  expect(screen.getByText('Try it')).toBeDefined();
});

it('lets the time before be chosen, also none, and one that came from a file is there', async () => {
  show({ defaultMinutes: 45 });
  await userEvent.click(screen.getByRole('button', { name: /45 minutes before/ }));
  const names = screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(names).toEqual([
    'No reminder',
    'At its time',
    '5 minutes before',
    '10 minutes before',
    '15 minutes before',
    '30 minutes before',
    '45 minutes before',
    '1 hour before',
    '2 hours before',
    '1 day before',
  ]);
  await userEvent.click(screen.getByRole('option', { name: 'No reminder' }));
  expect(chosen()?.defaultMinutes).toBeNull();
});

it('takes a time of day once it is one', () => {
  show();
  const field = screen.getByLabelText('For what has a day but no time, at');
  fireEvent.change(field, { target: { value: '' } });
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.blur(field);
  expect((field as HTMLInputElement).value).toBe('09:00');
  fireEvent.change(field, { target: { value: '10:30' } });
  expect(chosen()?.dayTime).toBe('10:30');
});

it('says so where both quiet times are the same', async () => {
  show();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Quiet hours' }));
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '08:00' } });
  expect(chosen()?.quiet).toEqual({ on: true, from: '08:00', to: '08:00' });
  expect(screen.getByRole('status').textContent).toMatch(/no hour is quiet/);
});

it('leaves one day at least that is not quiet, and says why', async () => {
  show({ quietDays: [1, 2, 3, 4, 5, 6] });
  const sunday = screen.getByRole('button', { name: 'Sun' });
  await userEvent.click(sunday);
  expect(onChange).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toMatch(/At least one day must stay unquiet/);
  await userEvent.click(screen.getByRole('button', { name: 'Mon' }));
  expect(chosen()?.quietDays).toEqual([2, 3, 4, 5, 6]);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('lets the mornings be chosen', async () => {
  show();
  await userEvent.click(screen.getByRole('checkbox', { name: /Tell me in the morning/ }));
  const [, friday] = screen.getAllByRole('button', { name: 'Fri' });
  if (friday) await userEvent.click(friday);
  expect(chosen()?.morning).toEqual({ on: true, time: '08:30', days: [1, 2, 3, 4] });
});
