import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { OutlineView } from '../../../components/panel/outline-view.tsx';

const OUTLINE = '<!doctype html><body><div role="main">x</div></body>';

function show(outline: string | null | undefined, canCopy = true) {
  const props = {
    onBack: vi.fn(),
    onCopy: vi.fn().mockResolvedValue(canCopy),
    onSave: vi.fn(),
  };
  render(<OutlineView outline={outline} {...props} />);
  return props;
}

it('shows all that a report would hold, as text, and lets nobody change it', () => {
  show(OUTLINE);
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Structure, as HTML' });
  expect(field.value).toBe(OUTLINE);
  expect(field.readOnly).toBe(true);
  expect(screen.getByText(/Nothing is sent/)).toBeDefined();
});

it('copies it, saves it, and goes back', async () => {
  const { onBack, onCopy, onSave } = show(OUTLINE);
  await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(onCopy).toHaveBeenCalledExactlyOnceWith(OUTLINE);
  expect((await screen.findByRole('status')).textContent).toBe('Copied.');
  await userEvent.click(screen.getByRole('button', { name: 'Save as a file' }));
  expect(onSave).toHaveBeenCalledExactlyOnceWith(OUTLINE);
  await userEvent.click(screen.getByRole('button', { name: 'Comments' }));
  expect(onBack).toHaveBeenCalledOnce();
});

it('says when it could not be copied', async () => {
  show(OUTLINE, false);
  await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/could not be copied/);
});

it('waits for the page, and says when the page does not answer', () => {
  show(undefined);
  expect(screen.getByText('One moment…')).toBeDefined();
  show(null);
  expect(screen.getByRole('alert').textContent).toMatch(/^The page could not be described/);
  expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
});
