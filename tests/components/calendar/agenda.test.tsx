import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { Agenda } from '../../../components/calendar/plan/agenda.tsx';
import { shiftDay } from '../../../utils/domain/calendar/days.ts';
import type { Occurrence } from '../../../utils/domain/calendar/series/occurrences.ts';
import { planned } from '../../utils/domain/calendar/planned.ts';
import { fakeActions, fakeLook } from './plan-fakes.ts';

// Nothing has a size here: a list that draws what is in view would draw nothing.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
});

function renderAgenda(occurrences: readonly Occurrence[], from = '2026-11-21') {
  render(
    <Agenda
      label="Agenda"
      shown={{ occurrences, keyDates: [], tasks: [], campaigns: [] }}
      look={fakeLook()}
      actions={fakeActions()}
      from={from}
      empty="Nothing is planned."
    />,
  );
}
const dates = () => screen.getAllByRole('gridcell').map((one) => one.getAttribute('aria-label'));

it('draws only the days in view of a long list, and goes on with the arrows', async () => {
  renderAgenda(
    Array.from({ length: 2_000 }, (_, place) =>
      planned(`e${place}`, shiftDay('2026-11-21', Math.floor(place / 5))),
    ),
  );
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('400');
  expect(dates().length).toBeLessThan(20);
  expect(dates()[0]).toBe('Saturday, November 21, 2026, 5 entries');
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(document.activeElement?.getAttribute('data-stop')).toBe('add:2026-11-23');
});

it('names what has no day last, and says that there is nothing', () => {
  renderAgenda([planned('idea', '', { title: 'An idea' }), planned('post', '2026-11-22')]);
  expect(dates()).toEqual(['Sunday, November 22, 2026, 1 entry', 'Without a day, 1 entry']);
  expect(within(screen.getByRole('gridcell', { name: /^Without/ })).getByText('An idea')).toBeDefined();
  renderAgenda([]);
  expect(screen.getByRole('heading', { name: 'Nothing is planned.' })).toBeDefined();
});
