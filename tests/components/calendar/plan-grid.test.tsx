import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { PlanGrid } from '../../../components/calendar/plan/plan-grid.tsx';
import { rangeOf, weeksOf } from '../../../utils/domain/calendar/views/plan-place.ts';
import { examples } from '../../examples.ts';
import { planned } from '../../utils/domain/calendar/planned.ts';
import { fakeActions, fakeLook } from './plan-fakes.ts';

const shown = {
  occurrences: [
    planned('first', '2026-12-02', {
      title: 'Advent calendar',
      time: '09:00',
      networks: ['facebook', 'linkedin'],
      status: 'ready',
      campaignId: 'campaign-1',
    }),
    ...['a', 'b', 'c', 'd', 'e'].map((id) => planned(id, '2026-12-09', { title: `Post ${id}` })),
  ],
  keyDates: [
    { ...examples.datedKeyDate, end: null },
    {
      ...examples.datedKeyDate,
      id: 'school',
      day: '2026-12-19',
      end: '2027-01-03',
      name: { fr: 'Vacances', en: 'Holidays' },
    },
  ],
  tasks: [{ ...examples.task, day: '2026-12-02' }],
  campaigns: [{ ...examples.campaign, name: 'Christmas', first: '2026-12-01', last: '2026-12-24' }],
};

function renderGrid(view: 'month' | 'week' = 'month', day = '2026-12-01') {
  const actions = fakeActions();
  const onStep = vi.fn();
  render(
    <PlanGrid
      view={view}
      label="December"
      weeks={weeksOf(rangeOf({ view, day }, 'fr'))}
      month={day.slice(0, 7)}
      shown={shown}
      look={{ ...fakeLook(), campaigns: new Map([['campaign-1', examples.campaign]]) }}
      actions={actions}
      onStep={onStep}
    />,
  );
  return { actions, onStep };
}
const day = (name: RegExp) => screen.getByRole('gridcell', { name });
/** Ranges of days have narrow spaces. */
const wordsOf = (element: Element) => element.textContent?.replace(/\s/gu, ' ');

it('shows of an entry its time, status and networks in words, and where it opens', () => {
  renderGrid();
  const entry = within(day(/December 2, 2026, 1 entry/)).getByRole('link');
  expect(entry.textContent).toMatch(/9:00\sAM.*Ready.*Facebook.*LinkedIn.*Advent calendar/);
  expect(entry.getAttribute('href')).toBe('#calendar/plan/entry/first');
});

it('numbers the weeks, and tells campaigns and key dates with their days', () => {
  renderGrid();
  expect(screen.getAllByRole('rowheader').map((one) => one.textContent?.trim())).toEqual(
    [49, 50, 51, 52, 53, 1].map((number) => `Week ${number}`),
  );
  expect(wordsOf(day(/December 1, /))).toContain('Campaign: Christmas, Dec 1 – 24, 2026');
  expect(wordsOf(day(/December 19, /))).toContain('Key date: Holidays, Dec 19, 2026 – Jan 3, 2027');
  expect(within(day(/December 25, /)).getByText('Christmas')).toBeDefined();
  expect(within(day(/December 2, /)).getByText('1 task')).toBeDefined();
});

it('shows a few entries of a full day in a month, and leads to the rest; in a week all of them', async () => {
  const { actions } = renderGrid();
  expect(within(day(/December 9, 2026, 5 entries/)).getAllByRole('link')).toHaveLength(3);
  await userEvent.click(screen.getByRole('button', { name: '2 more' }));
  expect(actions.showDay).toHaveBeenCalledWith('2026-12-09');
});

it('lists all entries of a week, and its tasks to tick', async () => {
  const { actions } = renderGrid('week', '2026-12-02');
  await userEvent.click(screen.getByRole('checkbox', { name: /Choisir la photo/ }));
  expect(actions.tick).toHaveBeenCalledWith(expect.objectContaining({ id: 'task-1' }), true);
});

it('is one stop of the Tab key, in which arrows lead from day to day and into them', async () => {
  const { onStep } = renderGrid();
  await userEvent.tab();
  const focused = () => document.activeElement?.getAttribute('data-stop');
  expect(focused()).toBe('add:2026-11-30');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
  expect(focused()).toBe('entry:first');
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe('add:2026-12-09');
  await userEvent.keyboard('{ArrowUp}{Home}');
  expect(focused()).toBe('add:2026-11-30');
  await userEvent.keyboard('{PageDown}');
  expect(onStep).toHaveBeenCalledWith(1);
});

it('moves an entry with Shift and an arrow, and deletes it with Delete', async () => {
  const { actions } = renderGrid();
  await userEvent.click(screen.getByRole('link', { name: /Advent calendar/ }));
  await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}{Delete}');
  expect(vi.mocked(actions.shift).mock.calls).toEqual([
    ['first', 1],
    ['first', 7],
  ]);
  expect(actions.remove).toHaveBeenCalledWith('first');
});

it('changes an entry by its menu, which says what it is now', async () => {
  const { actions } = renderGrid();
  await userEvent.hover(screen.getByRole('link', { name: /Advent calendar/ }));
  const menu = () => userEvent.click(screen.getByRole('button', { name: 'More: Advent calendar' }));
  await menu();
  expect(screen.getByRole('menuitemradio', { name: 'Ready' }).getAttribute('aria-checked')).toBe('true');
  await userEvent.click(screen.getByRole('menuitemradio', { name: 'Published' }));
  expect(actions.put).toHaveBeenCalledWith('first', { status: 'published' });
  await menu();
  await userEvent.click(screen.getByRole('menuitem', { name: 'Move to…' }));
  expect(actions.askDay).toHaveBeenCalledWith('first');
  await menu();
  await userEvent.click(screen.getByRole('menuitem', { name: 'Publish' }));
  expect(actions.publish).toHaveBeenCalledWith('first');
});
