import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { expect, it, vi } from 'vitest';
import { Month } from '../../../components/popup/month.tsx';

const MARKS = new Map([
  ['2026-11-21', 1],
  ['2026-11-28', 3],
]);

interface Calls {
  onSelect: (day: string) => void;
  onShow: (first: string, last: string) => void;
}

/** The month with the day that was chosen last. */
function ChosenMonth({ onSelect, onShow }: Calls) {
  const [day, setDay] = useState('2026-11-21');
  const choose = (next: string) => {
    onSelect(next);
    setDay(next);
  };
  return (
    <I18nProvider locale="en">
      <Month selected={day} today="2026-11-21" marks={MARKS} onShow={onShow} onSelect={choose} />
    </I18nProvider>
  );
}
function show() {
  const calls = { onSelect: vi.fn<Calls['onSelect']>(), onShow: vi.fn<Calls['onShow']>() };
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

it('says on which days something is planned, and how much', () => {
  show();
  expect(dayButton(/November 28/).textContent).toBe('283 planned');
  expect(dayButton(/November 21/).textContent).toBe('211 planned');
  expect(dayButton(/November 27/).textContent).toBe('27');
});

it('chooses a day by mouse', async () => {
  const { onSelect } = show();
  await userEvent.click(dayButton(/November 28/));
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('2026-11-28');
});

it('chooses a day by keyboard, over the end of the month', async () => {
  const { onSelect, onShow } = show();
  dayButton(/November 21/).focus();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{Enter}');
  expect(onSelect).toHaveBeenLastCalledWith('2026-11-29');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onSelect).toHaveBeenLastCalledWith('2026-12-06');
  expect(shownMonth()).toBe('Calendar, December 2026');
  expect(onShow).toHaveBeenLastCalledWith('2026-12-01', '2026-12-31');
});

it('asks for the days of a month that it turns to', async () => {
  const { onShow, onSelect } = show();
  // The calendar has a second button to the next month, for those who do not see it.
  const [next] = screen.getAllByRole('button', { name: 'Next' });
  if (!next) throw new Error('there is a button to the next month');
  for (const days of [
    ['2026-12-01', '2026-12-31'],
    ['2027-01-01', '2027-01-31'],
    ['2027-02-01', '2027-02-28'],
  ]) {
    await userEvent.click(next);
    expect(onShow).toHaveBeenLastCalledWith(...days);
  }
  expect(shownMonth()).toBe('Calendar, February 2027');
  await userEvent.click(screen.getByRole('button', { name: 'Previous' }));
  expect(onShow).toHaveBeenLastCalledWith('2027-01-01', '2027-01-31');
  expect(onSelect).not.toHaveBeenCalled();
});
