import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { StarterPacks } from '../../../components/workspace/starter-packs.tsx';

const open = () => userEvent.click(screen.getByRole('button', { name: 'Add a starter pack' }));
const add = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Add these templates' });

it('adds the pack that is picked, and says how many templates came', async () => {
  const onAdd = vi.fn().mockResolvedValueOnce(24).mockResolvedValueOnce(0);
  render(<StarterPacks onAdd={onAdd} />);
  await open();
  expect(add().disabled).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: /^Association/ }));
  await userEvent.click(add());
  expect(onAdd).toHaveBeenCalledExactlyOnceWith('association');
  expect(await screen.findByText('24 templates added.')).toBeDefined();
  await open();
  await userEvent.click(add());
  expect(await screen.findByText(/^Nothing to add/)).toBeDefined();
});

it('adds nothing where the question is left, and says nothing where it failed', async () => {
  const onAdd = vi.fn().mockResolvedValue(null);
  render(<StarterPacks onAdd={onAdd} />);
  await open();
  await userEvent.click(screen.getByRole('radio', { name: /^Shop/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onAdd).not.toHaveBeenCalled();
  await open();
  await userEvent.click(add());
  expect(onAdd).toHaveBeenCalledOnce();
  expect(screen.queryByText(/added|Nothing to add/)).toBeNull();
});
