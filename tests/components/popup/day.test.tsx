import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Day } from '../../../components/popup/day.tsx';
import type { DoableLine } from '../../../utils/domain/calendar/today/todays-checklist.ts';
import { examples } from '../../examples.ts';

const { entry, datedKeyDate, campaign } = examples;
const line: DoableLine = {
  kind: 'entry',
  id: 'entry:1',
  occurrence: { key: 'entry-1@2026-11-28', entry, day: '2026-11-28', isRepeat: true },
  late: 0,
  isTimeOver: false,
  done: false,
  movedTo: null,
};

function show(lines = [line], added = true) {
  const calls = { onAdd: vi.fn().mockResolvedValue(added), onTick: vi.fn(), onOpen: vi.fn() };
  render(
    <Day
      day="2026-11-28"
      keyDates={[datedKeyDate]}
      campaigns={[campaign]}
      lines={lines}
      aboutOf={() => ['09:00']}
      {...calls}
    />,
  );
  return calls;
}

// East of Greenwich or west of it, an editorial day is the same.
it.each(['Pacific/Auckland', 'America/Los_Angeles'])('names the chosen day, in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  show();
  expect(screen.getByRole('heading').textContent).toBe('Saturday, November 28, 2026');
  vi.unstubAllEnvs();
});

it('lists its key dates, its campaigns and what is planned', () => {
  show();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Key date: Christmas',
    'Campaign: Noël à l’atelier',
    'Marché de Noël09:00',
  ]);
});

it('ticks and opens what is planned', async () => {
  const { onTick, onOpen } = show();
  await userEvent.click(screen.getByRole('checkbox', { name: entry.title }));
  expect(onTick).toHaveBeenCalledExactlyOnceWith(line, true);
  await userEvent.click(screen.getByRole('button', { name: `Open: ${entry.title}` }));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('entry-1@2026-11-28');
});

it('says when nothing is planned, and keeps a title that could not be saved', async () => {
  const { onAdd } = show([], false);
  expect(screen.getByText('Nothing planned on this day.')).toBeDefined();
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Plan something on this day' });
  await userEvent.type(field, 'Concours{Enter}');
  expect(onAdd).toHaveBeenCalledExactlyOnceWith('Concours');
  expect(field.value).toBe('Concours');
});
