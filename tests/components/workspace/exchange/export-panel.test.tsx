import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ExportPanel } from '../../../../components/workspace/exchange/export-panel.tsx';

function show(size = 12) {
  const calls = { onCsv: vi.fn(), onPack: vi.fn() };
  const count = vi.fn(({ folder }: { folder: string }) => (folder === '' ? size : 3));
  render(
    <ExportPanel
      folders={['Boutique', 'Boutique/Été']}
      brands={[{ id: 'brand-1', name: 'Cidrerie du Val' }]}
      count={count}
      {...calls}
    />,
  );
  return calls;
}

describe('an export', () => {
  it('takes the templates of the folder that was chosen, and says how many', async () => {
    const { onCsv } = show();
    expect(screen.getByRole('status').textContent).toBe('12 templates');
    await userEvent.click(screen.getByRole('button', { name: /Folder$/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Boutique/Été' }));
    expect(screen.getByRole('status').textContent).toBe('3 templates');
    await userEvent.click(screen.getByRole('button', { name: 'Export as CSV' }));
    expect(onCsv).toHaveBeenCalledExactlyOnceWith({ folder: 'Boutique/Été', brandId: 'brand-1' });
  });

  it('puts voice, charter and calendar into a pack only where they are ticked', async () => {
    const { onPack } = show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Charter' }));
    await userEvent.click(screen.getByRole('button', { name: 'Export the pack' }));
    expect(onPack).toHaveBeenCalledExactlyOnceWith({ folder: '', brandId: 'brand-1' }, 'Cidrerie du Val', {
      voice: false,
      charter: true,
      calendar: false,
    });
  });

  it('of nothing is not offered', async () => {
    show(0);
    expect(screen.getByRole('button', { name: 'Export as CSV' })).toHaveProperty('disabled', true);
    expect(screen.getByRole('button', { name: 'Export the pack' })).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Voice of the brand' }));
    expect(screen.getByRole('button', { name: 'Export the pack' })).toHaveProperty('disabled', false);
  });
});
