import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { LearnedSection } from '../../../components/workspace/learned-section.tsx';
import type { LearnedWord } from '../../../utils/domain/language/learned-words.ts';
import { examples } from '../../examples.ts';

const { correction } = examples;
const words: LearnedWord[] = [
  { word: 'bouchonnée', moves: { tag: 'sentiment', to: 'negative' }, weight: 0.9 },
  { word: 'dispo', moves: { tag: 'intent', to: 'question', isMore: true }, weight: 0.5 },
  { word: 'svp', moves: { tag: 'intent', to: 'complaint', isMore: false }, weight: 0.3 },
];

function show(props: Partial<Parameters<typeof LearnedSection>[0]> = {}) {
  const calls = { onForget: vi.fn(), onForgetAll: vi.fn() };
  render(<LearnedSection corrections={[correction]} words={words} {...calls} {...props} />);
  return calls;
}

it('says how to begin while nothing was corrected', () => {
  show({ corrections: [], words: [] });
  expect(screen.getByRole('heading', { name: 'Nothing yet' })).toBeDefined();
  expect(screen.getByText(/^Correct the sentiment or the tags/)).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});

it('lists the words in plain writing, with what they change', () => {
  show();
  const [list] = screen.getAllByRole('list');
  const items = within(list as HTMLElement).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'bouchonnée more negative',
    'dispo more often “Question”',
    'svp less often “Complaint”',
  ]);
});

it('says so when no word counts enough yet', () => {
  show({ words: [] });
  expect(screen.getByText('No word counts enough yet to change a tag.')).toBeDefined();
});

it('shows each correction: the text, from what to what, and lets one be forgotten', async () => {
  const confirmed = {
    ...correction,
    key: 'facebook:2',
    text: `Un ${'très '.repeat(60)}long texte`,
    from: { sentiment: 'positive' as const, intents: [] },
    sentiment: 'positive' as const,
    intents: null,
  };
  const { onForget } = show({ corrections: [correction, confirmed], words: [] });
  const [first, second] = screen.getAllByRole('listitem');
  expect(first?.textContent).toMatch(/^Toujours pas reçu.*Neutral→becomesNegativeadded:RequestForget$/);
  expect(second?.textContent).toMatch(/….*Confirmed by youPositiveForget$/);
  expect(second?.textContent?.length).toBeLessThan(250);
  await userEvent.click(screen.getByRole('button', { name: /^Forget: Toujours/ }));
  expect(onForget).toHaveBeenCalledExactlyOnceWith('facebook:1');
});

it('forgets all of it only after asking', async () => {
  const { onForgetAll } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Forget everything learned' }));
  expect(onForgetAll).not.toHaveBeenCalled();
  const dialog = screen.getByRole('alertdialog', { name: 'Forget all your corrections?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Forget everything learned' }));
  expect(onForgetAll).toHaveBeenCalledOnce();
});
