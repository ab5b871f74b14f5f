import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { ChosenDate } from '../../../../components/calendar/key-dates/chosen-date.tsx';
import { ChosenDates } from '../../../../components/calendar/key-dates/chosen-dates.tsx';
import type { KeyDate } from '../../../../utils/domain/calendar/key-dates/chosen-key-date.ts';

const USUAL = [
  { id: 'brief', title: 'Brief', daysBefore: 30 },
  { id: 'text', title: 'Text', daysBefore: 14 },
  { id: 'visuals', title: 'Visuals', daysBefore: 7 },
  { id: 'check', title: 'Check', daysBefore: 1 },
];
const christmas: KeyDate = {
  id: 'fr.christmas-day',
  title: 'Noël',
  day: '2026-11-21',
  brandId: null,
  leadDays: 30,
  known: { id: 'christmas-day', country: 'FR', region: null },
};
const anniversary: KeyDate = {
  id: 'own',
  title: 'Our anniversary',
  day: '2024-02-29',
  brandId: null,
  leadDays: 10,
  yearly: true,
  backPlan: [{ id: 'cake', title: 'Cake', daysBefore: 2 }],
};

function chosen(row: KeyDate, day: string | null): ChosenDate {
  const { id, brandId, leadDays } = row;
  const name = { fr: 'Noël', en: row.known ? 'Christmas Day' : row.title };
  const dated = { keyDateId: id, end: null, name, kind: 'own' as const, brandId, leadDays };
  return { row, next: day === null ? null : { ...dated, id: `${id}:${day}`, day }, remarks: [] };
}

function show(dates = [chosen(christmas, '2026-12-25'), chosen(anniversary, '2027-02-28')]) {
  const calls = {
    onSuggested: vi.fn(),
    onApply: vi.fn(),
    onAddOwn: vi.fn().mockResolvedValue(true),
    onChange: vi.fn(),
    onRemoveStep: vi.fn(),
    onUnpick: vi.fn(),
    onPlanEntry: vi.fn(),
    newId: () => 'new-step',
  };
  render(<ChosenDates dates={dates} today="2026-11-21" suggested={23} {...calls} />);
  /** What the last change makes of a row. */
  const changed = (row: KeyDate): KeyDate => calls.onChange.mock.lastCall?.[1](row);
  return { ...calls, changed };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const line = (name: string) => {
  const found = screen.getAllByRole('listitem').find((item) => item.textContent?.includes(name));
  if (!found) throw new Error(`No line says ${name}`);
  return within(found);
};
const open = async (name: string) => userEvent.click(line(name).getByText('Preparation', { exact: false }));

it('says when a chosen date comes next, in the language of the reader', () => {
  show([chosen(christmas, '2026-12-25'), chosen({ ...christmas, id: 'x', title: 'Earth Hour' }, null)]);
  expect(line('Christmas Day').getByText(/December 25, 2026/)).toBeDefined();
  expect(line('Christmas Day').getByText(/in 34 days/)).toBeDefined();
  expect(line('Earth Hour').getByText('No next date known')).toBeDefined();
  expect(line('Earth Hour').queryByRole('button', { name: /Plan an entry/ })).toBeNull();
});

it('gives a date the usual back-plan', async () => {
  const { onChange, changed } = show();
  await open('Christmas Day');
  await userEvent.click(button('Usual back-plan'));
  expect(onChange).toHaveBeenCalledWith('fr.christmas-day', expect.anything());
  expect(changed(christmas).backPlan).toEqual(USUAL);
});

it('changes, adds and removes steps', async () => {
  const { changed, onRemoveStep } = show();
  await open('Our anniversary');
  const title = screen.getByRole('textbox', { name: 'Step' });
  await userEvent.clear(title);
  await userEvent.type(title, 'A big cake');
  await userEvent.tab();
  expect(changed(anniversary).backPlan).toEqual([{ id: 'cake', title: 'A big cake', daysBefore: 2 }]);
  const days = screen.getByRole('textbox', { name: 'Days before' });
  await userEvent.clear(days);
  await userEvent.type(days, '21{Tab}');
  expect(changed(anniversary).backPlan).toEqual([{ id: 'cake', title: 'Cake', daysBefore: 21 }]);
  await userEvent.click(button('Add a step'));
  expect(changed(anniversary).backPlan).toEqual([
    { id: 'cake', title: 'Cake', daysBefore: 2 },
    { id: 'new-step', title: 'New step', daysBefore: 0 },
  ]);
  await userEvent.click(button('Remove the step: Cake'));
  expect(onRemoveStep).toHaveBeenCalledExactlyOnceWith(anniversary, anniversary.backPlan?.[0]);
});

it('gives several dates one plan at once', async () => {
  const { onApply } = show();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select all' }));
  await userEvent.click(button('Apply to 2 dates'));
  expect(onApply).toHaveBeenCalledWith(['fr.christmas-day', 'own'], USUAL);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Christmas Day' }));
  await userEvent.click(button(/Give the selected dates/));
  await userEvent.click(screen.getByRole('option', { name: 'Back-plan of: Our anniversary' }));
  await userEvent.click(button('Apply to 1 date'));
  expect(onApply).toHaveBeenLastCalledWith(['fr.christmas-day'], anniversary.backPlan);
});

it('changes the user’s own date, and says what becomes of a 29 February', async () => {
  const { changed } = show();
  await open('Our anniversary');
  expect(screen.getByText(/without a 29 February it falls on the 28th/)).toBeDefined();
  await userEvent.click(line('Our anniversary').getByRole('checkbox', { name: 'Every year' }));
  expect(changed(anniversary).yearly).toBe(false);
});

it('adds a date of the user’s own once it has a name and a day', async () => {
  const { onAddOwn } = show([]);
  await userEvent.click(screen.getByText('Add a date of your own'));
  const add = button('Add the date') as HTMLButtonElement;
  expect(add.disabled).toBe(true);
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Launch');
  await userEvent.type(screen.getByLabelText('Day'), '2027-03-01');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Every year' }));
  await userEvent.click(add);
  expect(onAddOwn).toHaveBeenCalledWith({ title: 'Launch', day: '2027-03-01', yearly: false });
});

it('shows the next few of many, and the others when asked', async () => {
  show(Array.from({ length: 12 }, (_, at) => chosen({ ...anniversary, id: `own-${at}` }, '2027-02-28')));
  expect(screen.getAllByRole('checkbox', { name: 'Our anniversary' })).toHaveLength(8);
  await userEvent.click(button('Show 4 more dates'));
  expect(screen.getAllByRole('checkbox', { name: 'Our anniversary' })).toHaveLength(12);
});

it('plans an entry for a date, and lets one go', async () => {
  const { onPlanEntry, onUnpick, onSuggested } = show();
  await userEvent.click(button('Plan an entry: Christmas Day'));
  expect(onPlanEntry).toHaveBeenCalledWith(christmas, expect.objectContaining({ day: '2026-12-25' }));
  await userEvent.click(button('No longer choose: Christmas Day'));
  expect(onUnpick).toHaveBeenCalledWith(christmas);
  await userEvent.click(button('Choose the 23 suggested dates'));
  expect(onSuggested).toHaveBeenCalledOnce();
});
