import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { VoiceStart } from '../../../components/workspace/voice-start.tsx';

const PASTED = `Salut Tom ! Merci à toi 😊 À très vite !

Salut Inès ! Tu peux passer samedi. À très vite !

Salut Hugo ! On garde ton pain 🥐 À très vite !`;

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

async function read(pasted: string) {
  const onApply = vi.fn();
  render(<VoiceStart brandName="Fournil" onApply={onApply} />);
  await userEvent.click(button('Start from five replies'));
  expect(button('Read these replies').disabled).toBe(true);
  await userEvent.click(screen.getByRole('textbox', { name: 'Paste replies that the brand has given' }));
  await userEvent.paste(pasted);
  await userEvent.click(button('Read these replies'));
  return onApply;
}
const line = (name: string) => {
  const item = screen.getByRole('checkbox', { name }).closest('li');
  if (!item) throw new Error(`No line for ${name}.`);
  return within(item);
};

it('counts the replies while they are pasted', async () => {
  render(<VoiceStart brandName="Fournil" onApply={vi.fn()} />);
  await userEvent.click(button('Start from five replies'));
  await userEvent.click(screen.getByRole('textbox'));
  await userEvent.paste(PASTED);
  expect(screen.getByRole('status').textContent).toBe('3 replies');
});

it('shows what was inferred and the words that tell it', async () => {
  await read(PASTED);
  expect(line('Greeting in French').getByRole<HTMLInputElement>('textbox').value).toBe(
    'Salut {{author.firstName}} !',
  );
  expect(line('Greeting in French').getByText('Replies that show it: 3 of 3')).toBeDefined();
  expect(line('Greeting in French').getByText('Reply 2: “Salut Inès !”')).toBeDefined();
  expect(line('Tu or vous').getByRole<HTMLInputElement>('radio', { name: 'tu' }).checked).toBe(true);
  expect(line('Length').getByText(/^Reply 1: \d+ characters$/)).toBeDefined();
});

it('takes over what is ticked, as it was corrected, and nothing else', async () => {
  const onApply = await read(PASTED);
  const greeting = line('Greeting in French').getByRole('textbox');
  await userEvent.clear(greeting);
  await userEvent.type(greeting, 'Coucou');
  await userEvent.click(line('Tu or vous').getByRole('radio', { name: 'vous' }));
  for (const name of ['Languages to answer in', 'Length', 'How many emoji', 'Sign-off in French'])
    await userEvent.click(screen.getByRole('checkbox', { name }));
  await userEvent.click(button('Take over what is ticked'));
  const facts = onApply.mock.lastCall?.[0].map(({ field, value }: { field: string; value: unknown }) => [
    field,
    value,
  ]);
  expect(facts).toEqual([
    ['address', 'vous'],
    ['greeting', 'Coucou'],
    ['emojiSet', ['😊', '🥐']],
  ]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('lets go back to the text, and leave without a change', async () => {
  const onApply = await read(PASTED);
  await userEvent.click(button('Back to the text'));
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(PASTED);
  await userEvent.click(button('Cancel'));
  expect(onApply).not.toHaveBeenCalled();
});

it('does not take over a length that is none', async () => {
  const onApply = await read(PASTED);
  const length = line('Length').getByRole('textbox');
  await userEvent.clear(length);
  await userEvent.type(length, '7');
  await userEvent.click(button('Take over what is ticked'));
  const fields = onApply.mock.lastCall?.[0].map(({ field }: { field: string }) => field);
  expect(fields).toContain('greeting');
  expect(fields).not.toContain('maxLength');
});
