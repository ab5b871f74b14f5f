import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { DateList } from '../../../../components/calendar/key-dates/date-list.tsx';
import { type ComingKeyDate, comingKeyDates } from '../../../../utils/domain/calendar/key-dates/coming.ts';

// Nothing has a size here: a list that draws what is in view would draw nothing.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
});

const { coming } = comingKeyDates({ country: 'FR', region: null, zone: 'B', language: null }, '2026-11-21');

function show(chosen: string[] = [], dates: readonly ComingKeyDate[] = coming) {
  const onToggle = vi.fn();
  render(<DateList dates={dates} today="2026-11-21" chosen={new Set(chosen)} onToggle={onToggle} />);
  return onToggle;
}
const rows = () => screen.getAllByRole('row').filter((row) => within(row).queryByRole('checkbox'));
async function find(words: string): Promise<void> {
  const search = screen.getByRole('searchbox', { name: 'Search for a date' });
  await userEvent.clear(search);
  await userEvent.click(search);
  await userEvent.paste(words);
}

it('draws of several hundred dates those in view, under their month', () => {
  show();
  expect(coming.length).toBeGreaterThan(300);
  expect(rows().length).toBeGreaterThan(5);
  expect(rows().length).toBeLessThan(60);
  expect(screen.getByText('November 2026')).toBeDefined();
  expect(screen.getByText(`${coming.length} dates`)).toBeDefined();
});

it('finds names in both languages, with or without accents', async () => {
  show();
  await find('fete meres');
  expect(rows().map((row) => row.getAttribute('aria-label'))).toEqual(['Grandmothers’ Day', 'Mother’s Day']);
  const [, mothers] = rows();
  expect(mothers?.textContent).toContain('Mother’s Day');
  expect(mothers?.textContent).toContain('Sun, May 30');
  expect(mothers?.textContent).toContain('in 190 days');
  expect(mothers?.textContent).toContain('Family');
  await find('no such date');
  expect(screen.getByText('No date matches.')).toBeDefined();
});

it('shows one kind, and where a published table ends', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: /Kind/ }));
  await userEvent.click(screen.getByRole('option', { name: 'School' }));
  const texts = rows().map(({ textContent }) => textContent);
  expect(texts).toHaveLength(4);
  expect(texts.every((text) => text?.includes('School'))).toBe(true);
  expect(texts.find((text) => text?.includes('Winter holidays (zone B)'))).toContain(
    'The last date published so far',
  );
});

it('leads to who publishes a date, in a tab that knows nothing of us', async () => {
  show();
  await find('black friday');
  const link = screen.getByRole('link', { name: /Source: National Retail Federation/ });
  expect(link.getAttribute('href')).toBe('https://nrf.com/');
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('rel')).toContain('noopener');
});

it('picks with one click and unpicks with another, and Escape leaves the choice alone', async () => {
  const onToggle = show(['movember']);
  await find('christmas day');
  await userEvent.click(screen.getByRole('row', { name: 'Christmas Day' }));
  expect(onToggle).toHaveBeenLastCalledWith({
    picked: [expect.objectContaining({ id: 'christmas-day', day: '2026-12-25' })],
    unpicked: [],
  });
  await find('movember');
  const [chosen] = rows();
  expect(chosen?.getAttribute('aria-selected')).toBe('true');
  if (chosen) await userEvent.click(chosen);
  expect(onToggle).toHaveBeenLastCalledWith({ picked: [], unpicked: ['movember'] });
  onToggle.mockClear();
  await userEvent.keyboard('{Escape}');
  expect(onToggle).not.toHaveBeenCalled();
});
