import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { PlanNotices } from '../../../components/calendar/plan/plan-notices.tsx';
import { examples } from '../../examples.ts';
import { planned } from '../../utils/domain/calendar/planned.ts';
import { fakeLook } from './plan-fakes.ts';

const gap = { brandId: 'one', network: 'linkedin' as const, from: '2026-11-20', to: '2026-11-28', days: 9 };

it('says what is missing and what collides in plain sentences, each with its day', async () => {
  const onDay = vi.fn();
  render(
    <PlanNotices
      gaps={[
        gap,
        { ...gap, to: null },
        { ...gap, to: null, days: 1, from: '2026-11-21' },
        { ...gap, to: null, days: 0 },
      ]}
      collisions={[
        {
          first: planned('Giveaway', '2026-11-23', { time: '18:00' }),
          second: planned('Reminder', '2026-11-23', { time: '18:30' }),
          networks: ['facebook', 'instagram'],
          minutes: 30,
        },
      ]}
      unprepared={[{ date: { ...examples.datedKeyDate, end: null }, inDays: 34 }]}
      look={{ ...fakeLook(), brands: new Map([['one', 'Maison Garance']]) }}
      onDay={onDay}
    />,
  );
  await userEvent.click(screen.getByText('6 things to look at'));
  expect(
    screen
      .getAllByRole('listitem')
      .map((line) => line.querySelector('span')?.textContent?.replace(/\s/gu, ' ')),
  ).toEqual([
    'Maison Garance: Two posts within an hour on Facebook and Instagram, on November 23: “Giveaway” and “Reminder”, 30 minutes apart.',
    'Maison Garance: Nothing on LinkedIn for 9 days: Nov 20 – 28, 2026.',
    'Maison Garance: Nothing on LinkedIn for 9 days, and nothing planned.',
    'Maison Garance: Nothing planned on LinkedIn; the last was on November 20.',
    'Maison Garance: Nothing on LinkedIn in the last months, and nothing planned.',
    'Christmas in 34 days, nothing planned.',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Go to Monday, November 23, 2026' }));
  expect(onDay).toHaveBeenCalledWith('2026-11-23');
});

it('is silent where all is well', () => {
  const { container } = render(
    <PlanNotices gaps={[]} collisions={[]} unprepared={[]} look={fakeLook()} onDay={vi.fn()} />,
  );
  expect(container.textContent).toBe('');
});
