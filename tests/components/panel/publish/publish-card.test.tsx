import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { PublishCard } from '../../../../components/panel/publish/publish-card.tsx';
import { type Entry, emptyEntry } from '../../../../utils/domain/calendar/entry.ts';

const entry: Entry = {
  ...emptyEntry(1, 'Europe/Paris'),
  id: 'entry-1',
  title: 'Coffrets',
  networks: ['facebook'],
  text: 'Les coffrets\nsont là.',
  hashtags: ['Noël'],
  texts: { facebook: { text: null, firstComment: 'Le plan' } },
  imageNotes: 'Vus de haut',
  checklist: [{ id: 'item-1', title: 'Relire', done: false }],
};

function show(change: Partial<Entry> = {}, props: Partial<ComponentProps<typeof PublishCard>> = {}) {
  const calls = {
    onInsert: vi.fn(),
    onCopy: vi.fn(),
    onTick: vi.fn(),
    onMark: vi.fn(() => true),
    onClose: vi.fn(),
  };
  const row = { ...entry, ...change };
  render(
    <PublishCard
      occurrence={{ key: row.id, entry: row, day: '2026-11-21', isRepeat: false }}
      network="facebook"
      notice={null}
      isBusy={false}
      {...calls}
      {...props}
    />,
  );
  return calls;
}

const button = (name: string) => screen.getByRole('button', { name });

describe('an entry to publish', () => {
  it('is there with everything that the network’s box wants', () => {
    show();
    expect(screen.getByRole('heading', { name: 'To publish on Facebook' })).toBeDefined();
    const text = screen.getByRole('region', { name: 'Text of the post' });
    expect(text.textContent).toBe('Les coffrets\nsont là.\n\n#Noël');
    expect(screen.getByRole('region', { name: 'First comment' }).textContent).toBe('Le plan');
    expect(screen.getByText('Vus de haut')).toBeDefined();
    expect(screen.getByText('any time that day')).toBeDefined();
  });

  it('is inserted and copied as it is posted, and so is its first comment', async () => {
    const { onInsert, onCopy } = show();
    await userEvent.click(button('Insert: Text of the post'));
    await userEvent.click(button('Insert: First comment'));
    expect(onInsert.mock.calls).toEqual([
      ['Les coffrets\nsont là.\n\n#Noël', 'post'],
      ['Le plan', 'first_comment'],
    ]);
    await userEvent.click(button('Copy: First comment'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('Le plan');
  });

  it('has its checklist ticked', async () => {
    const { onTick } = show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Relire' }));
    expect(onTick).toHaveBeenCalledExactlyOnceWith(entry.checklist[0], true);
  });

  it('offers nothing to insert while it has no text, and can be marked all the same', async () => {
    const { onMark } = show({ text: '', hashtags: [], texts: {}, imageNotes: '', checklist: [] });
    expect(screen.getByText('This entry has no text yet.')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Insert/ })).toBeNull();
    await userEvent.click(button('Mark as published'));
    expect(onMark).toHaveBeenCalledExactlyOnceWith('');
  });

  it('says when a pasted address is none of the network’s, until it is changed', async () => {
    const onMark = vi.fn(() => false);
    show({}, { onMark });
    const field = screen.getByRole('textbox', { name: 'Address of the post (optional)' });
    await userEvent.type(field, ' https://example.org/1 ');
    await userEvent.click(button('Mark as published'));
    expect(onMark).toHaveBeenCalledExactlyOnceWith('https://example.org/1');
    expect(screen.getByText('This is not the address of a post on Facebook.')).toBeDefined();
    await userEvent.type(field, '2');
    expect(screen.queryByText('This is not the address of a post on Facebook.')).toBeNull();
  });

  it('says what became of the last action, and waits while it happens', () => {
    show({}, { isBusy: true, notice: { tone: 'warning', text: 'The box already holds a text.' } });
    expect(screen.getByRole('alert').textContent).toBe('The box already holds a text.');
    for (const name of ['Insert: Text of the post', 'Copy: Text of the post', 'Mark as published'])
      expect((button(name) as HTMLButtonElement).disabled).toBe(true);
  });
});
