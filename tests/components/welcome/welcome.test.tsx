import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../../components/welcome/welcome.tsx';

type Props = ComponentProps<typeof Welcome>;

function show(props: Partial<Props> = {}) {
  const calls = { onMode: vi.fn(), onFinish: vi.fn(), onOpenWorkspace: vi.fn() };
  const page = (changes: Partial<Props>) => (
    <Welcome
      modes={{ facebook: 'tags', instagram: 'tags', linkedin: 'panel' }}
      brandName="My brand"
      address="vous"
      done={false}
      trouble={null}
      {...calls}
      {...changes}
    />
  );
  const { rerender } = render(page(props));
  return { ...calls, rerender: (changes: Partial<Props>) => rerender(page(changes)) };
}
const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of the brand' });
const start = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Start' });

describe('the first page', () => {
  it('says what Passerelle never does', () => {
    show();
    const promises = within(screen.getByRole('region', { name: 'What it never does' })).getAllByRole(
      'listitem',
    );
    expect(promises.map(({ textContent }) => textContent).join(' ')).toMatch(
      /stays on this device.*no network request.*never sends.*never judges people.*erase everything/,
    );
  });

  it('says why LinkedIn is different, and takes another choice', async () => {
    const { onMode } = show();
    expect(screen.getByText(/LinkedIn’s terms forbid/)).toBeDefined();
    const linkedin = within(screen.getByRole('radiogroup', { name: 'LinkedIn' }));
    await userEvent.click(linkedin.getByRole('radio', { name: /^Off/ }));
    expect(onMode).toHaveBeenCalledExactlyOnceWith('linkedin', 'off');
  });

  it('leads to the workspace', async () => {
    const { onOpenWorkspace } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Open the workspace' }));
    expect(onOpenWorkspace).toHaveBeenCalledOnce();
  });
});

describe('the first brand', () => {
  it('gets the name and the address that the user chose, by mouse or keyboard', async () => {
    const { onFinish } = show();
    await userEvent.clear(name());
    await userEvent.type(name(), '  Cidrerie ');
    await userEvent.click(screen.getByRole('radio', { name: 'tu' }));
    await userEvent.click(start());
    expect(onFinish).toHaveBeenCalledExactlyOnceWith({ name: 'Cidrerie', address: 'tu', pack: 'service' });
    await userEvent.type(name(), '{Enter}');
    expect(onFinish).toHaveBeenCalledTimes(2);
  });

  it('needs a name', async () => {
    const { onFinish } = show();
    await userEvent.clear(name());
    await userEvent.type(name(), '  {Enter}');
    expect(start().disabled).toBe(true);
    expect(onFinish).not.toHaveBeenCalled();
  });
});

describe('the starter pack', () => {
  const packs = () =>
    within(screen.getByRole('radiogroup', { name: 'Which reply templates to start with?' }));

  it('is one of five, each of which says what is in it and how many templates', async () => {
    const { onFinish } = show();
    const cards = packs().getAllByRole<HTMLInputElement>('radio');
    expect(cards).toHaveLength(5);
    expect(cards.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['service']);
    for (const card of cards)
      expect(card.closest('label')?.textContent).toMatch(/[a-z]+, .*\d\d templates in English/);
    await userEvent.click(packs().getByRole('radio', { name: /^Restaurant/ }));
    await userEvent.click(start());
    expect(onFinish).toHaveBeenCalledExactlyOnceWith({
      name: 'My brand',
      address: 'vous',
      pack: 'restaurant',
    });
  });

  it('is none for somebody who comes back, until one is picked', async () => {
    const { onFinish } = show({ done: true });
    await userEvent.click(start());
    expect(onFinish).toHaveBeenCalledExactlyOnceWith({ name: 'My brand', address: 'vous', pack: null });
  });
});

it('says that all is ready only once it is', () => {
  const { rerender } = show();
  expect(screen.queryByText(/^Ready\./)).toBeNull();
  rerender({ done: true });
  expect(screen.getByText(/^Ready\./)).toBeDefined();
});

it('says what went wrong, and keeps what was written', async () => {
  const { rerender } = show();
  await userEvent.type(name(), ' of old');
  rerender({ trouble: 'The disk is full.' });
  expect(screen.getByRole('alert').textContent).toBe('The disk is full.');
  expect(name().value).toBe('My brand of old');
});
