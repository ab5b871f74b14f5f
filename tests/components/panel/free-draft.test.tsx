import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { FreeDraft } from '../../../components/panel/free-draft.tsx';

it('starts from a text that is pasted, without the space around it', async () => {
  const onStart = vi.fn();
  render(<FreeDraft onReadSelection={null} onStart={onStart} />);
  const find = screen.getByRole<HTMLButtonElement>('button', { name: 'Find replies' });
  expect(find.disabled).toBe(true);
  await userEvent.click(screen.getByRole('textbox', { name: 'Or paste a comment' }));
  await userEvent.paste('  Merci !\n');
  await userEvent.click(find);
  expect(onStart).toHaveBeenCalledExactlyOnceWith('Merci !');
});

it('starts from the text that is selected on the page', async () => {
  const onStart = vi.fn();
  render(<FreeDraft onReadSelection={async () => 'Super !'} onStart={onStart} />);
  await userEvent.click(screen.getByRole('button', { name: 'Draft from selected text' }));
  expect(onStart).toHaveBeenCalledExactlyOnceWith('Super !');
});

it('says when nothing is selected', async () => {
  const onStart = vi.fn();
  render(<FreeDraft onReadSelection={async () => null} onStart={onStart} />);
  await userEvent.click(screen.getByRole('button', { name: 'Draft from selected text' }));
  expect((await screen.findByRole('alert')).textContent).toBe('No text is selected on the page.');
  expect(onStart).not.toHaveBeenCalled();
});

it('does not offer a selection where no page answers', () => {
  render(<FreeDraft onReadSelection={null} onStart={vi.fn()} />);
  expect(screen.queryByRole('button', { name: 'Draft from selected text' })).toBeNull();
});
