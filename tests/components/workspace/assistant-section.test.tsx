import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { expect, it, vi } from 'vitest';
import { AssistantLog } from '../../../components/workspace/assistant-log.tsx';
import { AssistantSection } from '../../../components/workspace/assistant-section.tsx';
import { NO_ASSISTANT } from '../../../utils/domain/assistant/settings.ts';
import { examples } from '../../examples.ts';

const SERVER = {
  ...NO_ASSISTANT,
  provider: 'server' as const,
  address: 'http://localhost:11434',
  model: 'small',
};

function show(props: Partial<ComponentProps<typeof AssistantSection>> = {}) {
  const calls = { onSave: vi.fn(), onTest: vi.fn() };
  render(
    <AssistantSection
      settings={NO_ASSISTANT}
      browserModel="unavailable"
      models={[]}
      notice={null}
      isTesting={false}
      log={null}
      {...calls}
      {...props}
    />,
  );
  return calls;
}
const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });

it('is off, and asks for no address until a server is chosen', () => {
  show();
  expect(radio(/^Nobody/).checked).toBe(true);
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('takes the browser’s own model at once, and says whether there is one', async () => {
  const { onSave } = show();
  await userEvent.click(radio(/^This browser’s own model/));
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ ...NO_ASSISTANT, provider: 'browser' }, undefined);
  expect(screen.getByRole('alert').textContent).toMatch(/no model of its own/);
});

it('saves a server only by its button, with the key that was typed, and forgets the key in the field', async () => {
  const { onSave } = show();
  await userEvent.click(radio(/^A server of my choice/));
  expect(onSave).not.toHaveBeenCalled();
  await userEvent.type(screen.getByLabelText('Address of the server'), 'http://localhost:11434');
  await userEvent.type(screen.getByLabelText(/^Key/), 'sk-secret');
  await userEvent.type(screen.getByLabelText('Name of the model'), 'small');
  await userEvent.click(screen.getByRole('button', { name: 'Save and allow' }));
  expect(onSave).toHaveBeenCalledExactlyOnceWith(SERVER, 'sk-secret');
  expect(screen.getByLabelText<HTMLInputElement>(/^Key/).value).toBe('');
});

it('says what is wrong with an address, and saves none of it', async () => {
  show({ settings: { ...SERVER, address: 'http://api.example' } });
  expect(screen.getByText(/must begin with https/)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Save and allow' })).toHaveProperty('disabled', true);
});

it('tests what is saved, and not what is only typed', async () => {
  const { onTest } = show({ settings: SERVER });
  await userEvent.click(screen.getByRole('button', { name: 'Test the connection' }));
  expect(onTest).toHaveBeenCalledOnce();
  await userEvent.type(screen.getByLabelText('Name of the model'), '2');
  expect(screen.getByRole('button', { name: 'Test the connection' })).toHaveProperty('disabled', true);
});

it('says that a key is kept without showing it, and forgets it', async () => {
  const { onSave } = show({ settings: { ...SERVER, hasKey: true } });
  expect(screen.getByText(/^A key is kept/)).toBeDefined();
  expect(screen.getByLabelText<HTMLInputElement>(/^Key/).value).toBe('');
  await userEvent.click(screen.getByRole('button', { name: 'Forget the key' }));
  expect(onSave.mock.calls[0]?.[1]).toBeNull();
});

it('the log shows what was sent and what came back as text, and is erased after a question', async () => {
  const onErase = vi.fn();
  const exchange = { ...examples.exchange, answer: '<b>Merci</b>', end: 'timeout' as const };
  const { container } = render(<AssistantLog exchanges={[exchange]} onErase={onErase} />);
  expect(screen.getByText('<b>Merci</b>')).toBeDefined();
  expect(screen.getByText(exchange.sent.user)).toBeDefined();
  expect(container.querySelector('summary')?.textContent).toMatch(/localhost:11434.*took too long/);
  await userEvent.click(screen.getByRole('button', { name: 'Erase the log' }));
  expect(onErase).not.toHaveBeenCalled();
  await userEvent.click(
    within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Erase the log' }),
  );
  expect(onErase).toHaveBeenCalledOnce();
});
