import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CalendarPreview } from '../../../../components/calendar/files/calendar-preview.tsx';
import type { ImportItem } from '../../../../utils/domain/calendar/exchange/compare.ts';
import { emptyOffer } from '../../../../utils/domain/calendar/exchange/offer.ts';
import { MOST_CHANGES } from '../../../../utils/domain/calendar/exchange/plan-import.ts';
import { entry } from '../../../utils/domain/calendar/exchange/examples.ts';

function item(said: Partial<ImportItem>): ImportItem {
  return {
    key: said.title ?? 'a',
    noun: 'entries',
    title: 'Noël',
    day: '2026-12-01',
    status: 'added',
    differences: [],
    before: null,
    after: entry({}),
    isTaken: true,
    offer: emptyOffer('entries', 'a'),
    ...said,
  };
}

function show(said: Partial<ComponentProps<typeof CalendarPreview>> = {}) {
  const calls = {
    onSettings: vi.fn(),
    onTake: vi.fn(),
    onCopy: vi.fn(async () => true),
    onApply: vi.fn(),
    onCancel: vi.fn(),
  };
  render(
    <CalendarPreview
      fileName="planning.ics"
      brands={[{ id: 'brand-1', name: 'Cidrerie du Val' }]}
      settings={{ brandId: null, networks: [], status: 'draft', spansAreCampaigns: true }}
      hasSpans={false}
      table={null}
      items={[item({})]}
      told={[]}
      isTaken={({ isTaken }) => isTaken}
      nameOf={() => null}
      isBusy={false}
      {...calls}
      {...said}
    />,
  );
  return calls;
}

describe('the preview of a calendar file', () => {
  it('writes the day and time of an item as the interface does', () => {
    show({ items: [item({ day: '2026-12-01', after: entry({ time: '14:30' }) })] });
    expect(screen.getByText(/Dec 1, 2026 2:30\sPM/)).toBeDefined();
  });

  it('asks which brand and networks new items get', async () => {
    const { onSettings } = show();
    await userEvent.click(screen.getByRole('button', { name: 'LinkedIn' }));
    expect(onSettings).toHaveBeenCalledWith(expect.objectContaining({ networks: ['linkedin'] }));
  });

  it('shows which fields differ, before and after', () => {
    show({
      items: [
        item({
          status: 'updated',
          before: entry({}),
          differences: [{ field: 'time', before: '09:00', after: '10:30' }],
        }),
      ],
    });
    expect(screen.getByText('09:00').tagName).toBe('DEL');
    expect(screen.getByText('10:30').tagName).toBe('INS');
  });

  it('lets one item and all items be left', async () => {
    const items = [item({ title: 'A' }), item({ title: 'B' })];
    const { onTake } = show({ items });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Take over “A”' }));
    expect(onTake).toHaveBeenLastCalledWith([items[0]], false);
    await userEvent.click(screen.getByRole('button', { name: 'Take none' }));
    expect(onTake).toHaveBeenLastCalledWith(items, false);
  });

  it('cannot be applied where nothing is taken', () => {
    show({ items: [item({ status: 'same', isTaken: false })] });
    expect(screen.getByRole('button', { name: 'Apply (0 items)' })).toHaveProperty('disabled', true);
  });

  it('says what is left out and why, and copies it with the text of the file', async () => {
    const { onCopy } = show({
      told: [
        { code: 'out_of_range', line: 7, title: 'Vieux', name: '1601-01-01', source: 'BEGIN:VEVENT…' },
        { code: 'unknown_zone', line: 9, title: 'Loin', name: 'Middle Earth', source: 'BEGIN:VEVENT' },
      ],
    });
    expect(screen.getByText('Line 7, Vieux:').parentElement?.textContent).toContain('1900 to 2200');
    expect(screen.getByText('Line 9, Loin:').parentElement?.textContent).toContain('Middle Earth');
    await userEvent.click(screen.getAllByRole('button', { name: /^Copy/ })[0] as HTMLElement);
    expect(onCopy).toHaveBeenCalledWith(
      expect.stringMatching(/^Line 7, Vieux: .*1601-01-01.*\nBEGIN:VEVENT…$/),
    );
  });

  it('says whether it was copied', async () => {
    const onCopy = vi.fn(async () => true).mockResolvedValueOnce(false);
    show({
      onCopy,
      told: [{ code: 'broken', line: 7, title: 'Vieux', name: '', source: 'BEGIN:VEVENT' }],
    });
    const copy = screen.getByRole('button', { name: /^Copy/ });
    await userEvent.click(copy);
    expect(await screen.findByText('Copying did not work.')).toBeDefined();
    await userEvent.click(copy);
    expect(await screen.findByText('Copied.')).toBeDefined();
  });

  it('says that more than one import may change comes with another import', () => {
    show({ items: Array.from({ length: MOST_CHANGES + 1 }, (_, at) => item({ key: `item-${at}` })) });
    expect(screen.getByRole('alert').textContent).toContain('20,000');
    expect(screen.getByRole('button', { name: 'Apply (20,000 items)' })).toHaveProperty('disabled', false);
  });
});
