import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, vi } from 'vitest';
import { Templates } from '../../../entrypoints/options/templates.tsx';
import type { Writes } from '../../../entrypoints/options/writes.ts';
import type { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { examples } from '../../examples.ts';
import { it } from '../../utils/db/database.ts';

const { brand, template } = examples;

function show(db: PasserelleDatabase, kept: number) {
  const writes = {
    save: vi.fn(async () => true),
    addStarters: vi.fn(async () => 0),
    remove: vi.fn(async () => true),
    changeLibrary: vi.fn<Writes['changeLibrary']>(async () => true),
    undoLibraryChange: vi.fn(async () => kept),
  };
  render(<Templates db={db} brands={[brand]} templates={[template]} writes={writes} />);
  return writes;
}

describe('the undo bar of the library', () => {
  it('takes back a translation, the step that it tells of', async ({ db }) => {
    const writes = show(db, 0);
    await userEvent.click(screen.getByRole('button', { name: 'Write it in English too' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    const [translated] = writes.changeLibrary.mock.calls[0] ?? [];
    expect(translated?.saved.map(({ language }) => language)).toEqual(['fr', 'en']);
    expect(writes.undoLibraryChange).toHaveBeenCalledExactlyOnceWith(translated?.id);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('says what stayed because it was changed since', async ({ db }) => {
    show(db, 2);
    await userEvent.click(screen.getByRole('button', { name: 'Write it in English too' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/except for 2 templates/)).toBeTruthy();
  });
});
