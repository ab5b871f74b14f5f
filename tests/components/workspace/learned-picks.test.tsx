import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { LearnedPicks } from '../../../components/workspace/learned-picks.tsx';
import type { LearnedPick } from '../../../utils/domain/replies/picked-template.ts';

const often: LearnedPick = {
  templateId: 'late',
  times: 3,
  passed: 0,
  at: Date.UTC(2026, 10, 20),
  intents: ['complaint'],
  words: ['commande', 'reçu'],
};
const passed: LearnedPick = { ...often, templateId: 'gone', times: 1, passed: 2, intents: [], words: [] };

function show(picks: readonly LearnedPick[]) {
  const onForget = vi.fn();
  const titleOf = (id: string) => (id === 'late' ? 'Commande en retard' : null);
  render(<LearnedPicks picks={picks} titleOf={titleOf} onForget={onForget} />);
  return onForget;
}

it('says what will be learned while nothing is', () => {
  show([]);
  expect(screen.getByText('No choice remembered yet.')).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});

it('tells of each template how often it was taken and for what', () => {
  show([often, passed]);
  const [first, second] = screen.getAllByRole('listitem');
  expect(first?.textContent).toContain('Commande en retard');
  expect(first?.textContent).toMatch(/chosen 3 times.*Complaint.*words: commande, reçu/);
  expect(second?.textContent).toMatch(/Deleted template.*chosen once.*passed over: 2/);
});

it('forgets one template at once, and all of them after asking', async () => {
  const onForget = show([often, passed]);
  await userEvent.click(screen.getByRole('button', { name: 'Forget: Commande en retard' }));
  expect(onForget).toHaveBeenLastCalledWith('late');
  await userEvent.click(screen.getByRole('button', { name: 'Forget all choices' }));
  expect(onForget).toHaveBeenCalledTimes(1);
  const dialog = screen.getByRole('alertdialog', { name: 'Forget all the replies you chose?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Forget all choices' }));
  expect(onForget).toHaveBeenLastCalledWith(null);
});
