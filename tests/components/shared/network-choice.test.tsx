import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { NetworkChoice } from '../../../components/shared/network-choice.tsx';

const MODES = { facebook: 'tags', instagram: 'off', linkedin: 'panel' } as const;
const group = (name: string) => within(screen.getByRole('radiogroup', { name }));

it('shows what is chosen for each network, and what each choice means', () => {
  render(<NetworkChoice modes={MODES} onChange={vi.fn()} />);
  for (const [network, mode] of [
    ['Facebook', /^Tags in the page Small marks beside the comments/],
    ['Instagram', /^Off This network’s pages are not read/],
    ['LinkedIn', /^Side panel only Nothing is added to the page/],
  ] as const)
    expect(group(network).getByRole('radio', { name: mode, checked: true })).toBeDefined();
});

it('says why LinkedIn starts in the side panel, beside LinkedIn only', () => {
  render(<NetworkChoice modes={MODES} onChange={vi.fn()} />);
  const reason = screen.getByText(/LinkedIn’s terms forbid extensions from inserting elements/);
  expect(reason.parentElement?.contains(screen.getByRole('radiogroup', { name: 'LinkedIn' }))).toBe(true);
});

it('gives the choice with its network, one click away for LinkedIn too', async () => {
  const onChange = vi.fn();
  render(<NetworkChoice modes={MODES} onChange={onChange} />);
  await userEvent.click(group('LinkedIn').getByRole('radio', { name: /^Tags in the page/ }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('linkedin', 'tags');
});
