import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { expect, it, vi } from 'vitest';
import { IdentityQuestion } from '../../../components/panel/identity-question.tsx';
import { examples } from '../../examples.ts';

const { brand } = examples;
const second = { ...brand, id: 'brand-2', name: 'Maison Garance' };
const identity = {
  network: 'facebook',
  url: 'https://www.facebook.com/maisongarance/',
  name: 'Maison Garance',
} as const;

function show(props: Partial<ComponentProps<typeof IdentityQuestion>> = {}) {
  const calls = { onYes: vi.fn().mockResolvedValue(undefined), onNo: vi.fn().mockResolvedValue(undefined) };
  render(<IdentityQuestion identity={identity} brands={[brand]} {...calls} {...props} />);
  return calls;
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

it('asks in one sentence, by the name and the address of the page', () => {
  show();
  expect(screen.getByText('Is Maison Garance (facebook.com/maisongarance) your page?')).toBeDefined();
});

it('gives the page to the only brand there is', async () => {
  const { onYes, onNo } = show();
  await press('Yes, it is Cidrerie du Val');
  expect(onYes).toHaveBeenCalledExactlyOnceWith(brand.id);
  expect(onNo).not.toHaveBeenCalled();
});

it('asks for no choice where the only brand has the name of the page', () => {
  show({ brands: [second] });
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Yes, it is Maison Garance',
    'No',
  ]);
});

it('proposes the brand of that name first, and any other', async () => {
  const { onYes } = show({ brands: [brand, second] });
  await press('Yes, it is Maison Garance');
  expect(onYes).toHaveBeenLastCalledWith('brand-2');
  await press(/Brand/);
  await userEvent.click(screen.getByRole('option', { name: 'Cidrerie du Val' }));
  await press('Yes, it is Cidrerie du Val');
  expect(onYes).toHaveBeenLastCalledWith(brand.id);
});

it('makes a new brand of that name', async () => {
  const { onYes } = show();
  await press(/Brand/);
  await userEvent.click(screen.getByRole('option', { name: 'A new brand, “Maison Garance”' }));
  await press('Yes, for a new brand');
  expect(onYes).toHaveBeenCalledExactlyOnceWith(null);
});

it('takes no for an answer', async () => {
  const { onYes, onNo } = show();
  await press('No');
  expect(onNo).toHaveBeenCalledOnce();
  expect(onYes).not.toHaveBeenCalled();
});

it('is answered once: while the answer is on its way the buttons rest', async () => {
  const { onYes } = show({ onYes: vi.fn(() => new Promise<void>(() => {})) });
  await press('Yes, it is Cidrerie du Val');
  await press('Yes, it is Cidrerie du Val');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'No' }).disabled).toBe(true);
  expect(onYes).not.toHaveBeenCalled();
});
