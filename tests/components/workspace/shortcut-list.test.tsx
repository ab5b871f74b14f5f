import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ShortcutList } from '../../../components/workspace/shortcut-list.tsx';

it('lists what each shortcut does with its keys, says which has none, and leads to where they are changed', async () => {
  const onChange = vi.fn();
  render(
    <ShortcutList
      shortcuts={[
        { name: 'open-panel', description: 'Open the panel', keys: 'Ctrl+Shift+1' },
        { name: 'insert-first', description: 'Insert the first', keys: '' },
      ]}
      address="Or open this address yourself: chrome://extensions/shortcuts"
      onChange={onChange}
    />,
  );
  const rows = screen.getAllByRole('row').map((row) => row.textContent);
  expect(rows).toEqual(['ActionKeys', 'Open the panelCtrl+Shift+1', 'Insert the firstNone']);
  expect(screen.getByText(/chrome:\/\/extensions\/shortcuts$/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Change the shortcuts' }));
  expect(onChange).toHaveBeenCalledOnce();
});
