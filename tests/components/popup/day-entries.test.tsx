import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { DayEntries } from '../../../components/popup/day-entries.tsx';
import { examples } from '../../examples.ts';

const { entry } = examples;

function show(entries = [entry], added = true) {
  const calls = { onAdd: vi.fn().mockResolvedValue(added), onTick: vi.fn(), onDelete: vi.fn() };
  render(<DayEntries day="2026-11-28" entries={entries} {...calls} />);
  return calls;
}

// East of Greenwich or west of it, an editorial day is the same.
it.each(['Pacific/Auckland', 'America/Los_Angeles'])('names the chosen day, in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  show();
  expect(screen.getByRole('heading').textContent).toBe('Saturday, November 28, 2026');
  vi.unstubAllEnvs();
});

it('ticks and deletes what is planned', async () => {
  const { onTick, onDelete } = show();
  await userEvent.click(screen.getByRole('checkbox', { name: entry.title }));
  expect(onTick).toHaveBeenCalledExactlyOnceWith(entry, true);
  await userEvent.click(screen.getByRole('button', { name: `Delete: ${entry.title}` }));
  expect(onDelete).toHaveBeenCalledExactlyOnceWith(entry);
});

it('says when nothing is planned, and keeps a title that could not be saved', async () => {
  const { onAdd } = show([], false);
  expect(screen.getByText('Nothing planned on this day.')).toBeDefined();
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Plan something on this day' });
  await userEvent.type(field, 'Concours{Enter}');
  expect(onAdd).toHaveBeenCalledExactlyOnceWith('Concours');
  expect(field.value).toBe('Concours');
});
