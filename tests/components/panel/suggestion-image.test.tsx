import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { SuggestionImage } from '../../../components/panel/suggestion-image.tsx';
import { examples } from '../../examples.ts';

it.each([
  [true, 'The image is on the clipboard: paste it beside the text.'],
  [false, 'The browser did not let the image be copied.'],
])('is shown small, and copied: %s', async (isCopied, said) => {
  const onCopy = vi.fn().mockResolvedValue(isCopied);
  render(<SuggestionImage image={examples.attachment} onCopy={onCopy} />);
  expect(screen.getByRole('img', { name: 'plan.png' })).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Copy the image' }));
  expect(onCopy).toHaveBeenCalledOnce();
  expect(screen.getByRole('status').textContent).toBe(said);
});
