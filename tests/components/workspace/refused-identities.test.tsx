import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { RefusedIdentities } from '../../../components/workspace/refused-identities.tsx';

const first = { network: 'facebook', url: 'https://www.facebook.com/somebody/', name: 'Somebody' } as const;
const second = { network: 'instagram', url: 'https://www.instagram.com/else/', name: 'else' } as const;

it('lists the pages that are not the user’s, and takes one back', async () => {
  const onForget = vi.fn();
  render(<RefusedIdentities identities={[first, second]} onForget={onForget} />);
  const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(items).toEqual(['Somebody facebook.com/somebodyAsk again', 'else instagram.com/elseAsk again']);
  await userEvent.click(screen.getByRole('button', { name: 'Ask again: else' }));
  expect(onForget).toHaveBeenCalledExactlyOnceWith(second);
});

it('is not there where nothing was refused', () => {
  const { container } = render(<RefusedIdentities identities={[]} onForget={vi.fn()} />);
  expect(container.textContent).toBe('');
});
