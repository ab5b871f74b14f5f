import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { EntryEditor } from '../../../../components/calendar/entry/entry-editor.tsx';
import { type Entry, emptyEntry } from '../../../../utils/domain/calendar/entry.ts';
import { formOf, isChanged } from '../../../../utils/domain/calendar/views/entry-form.ts';
import { examples } from '../../../examples.ts';

const blank: Entry = { ...emptyEntry(1, 'Europe/Paris'), id: 'e', title: '', day: '2026-11-02' };

type Props = Parameters<typeof EntryEditor>[0];
type Calls = Pick<Props, 'onSave' | 'onDelete' | 'onDuplicate' | 'onOpenSeries' | 'onClose' | 'onCopy'>;

/** The form, and what stands in it. */
function Desk({ entry, ...rest }: { entry: Entry } & Calls & Partial<Props>) {
  const [form, setForm] = useState(formOf(entry));
  return (
    <EntryEditor
      form={form}
      isNew={entry.title === ''}
      isAlone={false}
      isChanged={isChanged(form, entry)}
      scopes={{ save: [], delete: [] }}
      brands={[{ id: 'brand-1', name: 'Atelier Solenne' }]}
      campaigns={[examples.campaign]}
      keyDates={[examples.datedKeyDate]}
      checklists={[examples.checklist]}
      comments={
        new Map([
          [
            'facebook:1',
            { comments: 12, toAnswer: 3, bySentiment: { negative: 0, neutral: 0, positive: 0 } },
          ],
        ])
      }
      notice={null}
      onPublish={null}
      onChange={(part) => setForm({ ...form, ...part })}
      {...rest}
    />
  );
}

function show(entry: Entry, rest: Partial<Props> = {}) {
  const calls = {
    onSave: vi.fn(),
    onDelete: vi.fn(),
    onDuplicate: vi.fn(),
    onOpenSeries: vi.fn(),
    onClose: vi.fn(),
    onCopy: vi.fn(async () => true),
  };
  render(<Desk entry={entry} {...calls} {...rest} />);
  return calls;
}
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const saved = (call: { onSave: ReturnType<typeof vi.fn> }) => call.onSave.mock.calls[0]?.[0] as Entry;
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('the form of an entry', () => {
  it('asks for a title before it saves, and goes there', async () => {
    const calls = show(blank);
    await press('Save');
    expect(calls.onSave).not.toHaveBeenCalled();
    expect(screen.getByText('Give it a title.')).toBeDefined();
    await vi.waitFor(() => expect(document.activeElement).toBe(field('Title')));
    await userEvent.keyboard('Portes ouvertes{Control>}{Enter}{/Control}');
    expect(saved(calls).title).toBe('Portes ouvertes');
  });

  it('saves hashtags without their sign, and no link that is not of the web', async () => {
    const calls = show({ ...blank, title: 'Noël' });
    await userEvent.type(field('Hashtags'), '#noel, atelier cadeaux');
    await userEvent.type(field('Link'), 'javascript:alert(1)');
    await press('Save');
    expect(screen.getByText(/Write an address of the web/)).toBeDefined();
    expect(calls.onSave).not.toHaveBeenCalled();
    await userEvent.clear(field('Link'));
    await userEvent.type(field('Link'), 'https://example.com/noel');
    await press('Save');
    expect(saved(calls)).toMatchObject({
      hashtags: ['noel', 'atelier', 'cadeaux'],
      link: 'https://example.com/noel',
    });
  });

  it('counts what is posted on each network, says in words what is too much, and saves all the same', async () => {
    const calls = show({ ...blank, title: 'Long', networks: ['instagram', 'linkedin'], hashtags: ['noel'] });
    fireEvent.change(field('Common text'), { target: { value: 'x'.repeat(2_194) } });
    const instagram = screen.getByRole('group', { name: 'Instagram' });
    expect(within(instagram).getByText('Post: 2,201 of 2,200 characters – 1 too many')).toBeDefined();
    expect(within(instagram).getByRole('status').textContent).toBe('Too long for Instagram');
    const linkedin = screen.getByRole('group', { name: 'LinkedIn' });
    expect(within(linkedin).getByText('Post: 2,201 of 3,000 characters')).toBeDefined();
    fireEvent.change(field('First comment on LinkedIn'), { target: { value: 'y'.repeat(1_260) } });
    expect(
      within(linkedin).getByText(/^First comment: 1,260 of 1,250 characters – 10 too many$/),
    ).toBeDefined();
    await press('Save');
    expect(saved(calls).texts.linkedin?.firstComment).toHaveLength(1_260);
  });

  it('writes otherwise on one network, shows it as it will be posted, and copies it', async () => {
    const calls = show({ ...blank, title: 'Noël', text: 'Pour tous', networks: ['facebook', 'linkedin'] });
    const linkedin = () => screen.getByRole('group', { name: 'LinkedIn' });
    const otherwise = { name: 'Different text on LinkedIn' };
    await userEvent.click(screen.getByRole('checkbox', otherwise));
    fireEvent.change(within(linkedin()).getByRole('textbox', { name: /^Text on LinkedIn/ }), {
      target: { value: 'Pour les pros' },
    });
    await press('Copy: LinkedIn');
    expect(calls.onCopy).toHaveBeenCalledExactlyOnceWith('Pour les pros');
    await press('Copy: Facebook');
    expect(calls.onCopy).toHaveBeenLastCalledWith('Pour tous');
    expect(screen.getByText('Copied: Facebook')).toBeDefined();
    // What was written otherwise is not lost by a click.
    await userEvent.click(screen.getByRole('checkbox', otherwise));
    await userEvent.click(screen.getByRole('checkbox', otherwise));
    await press('Save');
    expect(saved(calls).texts.linkedin?.text).toBe('Pour les pros');
  });

  it('adds, ticks, names, orders and deletes the steps of its checklist', async () => {
    const calls = show({ ...blank, title: 'Noël' });
    await userEvent.type(field('New step'), 'Relire{Enter}');
    await userEvent.type(field('New step'), 'Photo{Enter}');
    await press('Add from a checklist');
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Tour du lundi' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Done: Photo' }));
    await userEvent.type(field('Step 1'), ' tout');
    await press('Move up: Photo');
    await press('Delete: Relire les messages privés');
    await press('Save');
    expect(saved(calls).checklist.map(({ title, done }) => [title, done])).toEqual([
      ['Photo', true],
      ['Relire tout', false],
    ]);
  });

  it('reminds at most five times, in any order they were asked for', async () => {
    const calls = show({ ...blank, title: 'Noël', reminders: [10] });
    expect(screen.getByText('10 minutes before')).toBeDefined();
    await press('Remind me');
    await press('Delete: 10 minutes before');
    await press('Save');
    expect(saved(calls).reminders).toEqual([60]);
  });

  it('shows what it became, with the comments that count for it', async () => {
    const publications = [
      { network: 'facebook' as const, url: 'https://www.facebook.com/p/1', postKey: 'facebook:1', at: 3_000 },
    ];
    const calls = show({ ...blank, title: 'Noël', status: 'published', publications });
    expect(screen.getByRole('link', { name: /^Facebook: / }).getAttribute('href')).toBe(publications[0]?.url);
    expect(screen.getByText(/12 comments, 3 to answer/)).toBeDefined();
    await press(/^Remove: Facebook/);
    await press('Save');
    // Without its post it is to be published again.
    expect(saved(calls)).toMatchObject({ status: 'ready', publications: [] });
  });

  it('forgets its posts when it goes back from published', async () => {
    const publications = [{ network: 'facebook' as const, url: null, postKey: null, at: 3_000 }];
    const calls = show({ ...blank, title: 'Noël', status: 'published', publications });
    await press(/Status$/);
    await userEvent.click(screen.getByRole('option', { name: 'Draft' }));
    await press('Save');
    expect(saved(calls)).toMatchObject({ status: 'draft', publications: [] });
  });
});

describe('a recurrence', () => {
  it('follows its day, and is told in words', async () => {
    const calls = show({
      ...blank,
      title: 'Atelier',
      recurrence: { rule: 'FREQ=WEEKLY;BYDAY=MO', except: [] },
    });
    expect(screen.getByText(/^Every week, on Monday\./)).toBeDefined();
    const day = screen.getByLabelText('Day');
    fireEvent.focus(day);
    // As it is typed, the year is 2 for a moment.
    fireEvent.change(day, { target: { value: '0002-11-04' } });
    fireEvent.change(day, { target: { value: '2026-11-04' } });
    expect(screen.getByText(/^Every week, on Wednesday\./)).toBeDefined();
    await press('Save');
    expect(saved(calls).recurrence?.rule).toBe('FREQ=WEEKLY;BYDAY=WE');
  });

  it('that the form cannot say is shown and kept', async () => {
    const rule = 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1';
    const calls = show({ ...blank, title: 'Bilan', recurrence: { rule, except: ['2026-12-31'] } });
    expect(screen.getByText(rule)).toBeDefined();
    await userEvent.type(field('Owner'), 'Camille');
    await press('Save');
    expect(saved(calls).recurrence).toEqual({ rule, except: ['2026-12-31'] });
  });

  it('is not asked of an idea, which has no day', () => {
    show({ ...blank, day: null });
    expect(screen.getByText('Without a day it is on the board only.')).toBeDefined();
    expect(screen.queryByText('Repeat')).toBeNull();
  });
});

describe('a day that is none', () => {
  const yearly = { rule: 'FREQ=YEARLY', except: [] };
  /** Browsers take years of five digits in these fields, the document of the tests does not. */
  function writeDay(input: HTMLInputElement, day: string): void {
    input.type = 'text';
    fireEvent.change(input, { target: { value: day } });
  }

  it('is refused where it stands, and nothing is reckoned from it', async () => {
    const calls = show({ ...blank, title: 'Noël', recurrence: yearly });
    const day = screen.getByLabelText<HTMLInputElement>('Day');
    fireEvent.focus(day);
    writeDay(day, '20266-12-25');
    expect(screen.getByText('Choose a day of the calendar, with a year of four digits.')).toBeDefined();
    expect(day.getAttribute('aria-invalid')).toBe('true');
    await press('Save');
    expect(calls.onSave).not.toHaveBeenCalled();
    fireEvent.change(day, { target: { value: '2026-12-25' } });
    expect(screen.getByText(/^Every year, on December 25\./)).toBeDefined();
    await press('Save');
    expect(saved(calls)).toMatchObject({ day: '2026-12-25', recurrence: yearly });
  });

  it('does not end a recurrence', () => {
    show({ ...blank, title: 'Noël', recurrence: { rule: 'FREQ=YEARLY;UNTIL=20301225', except: [] } });
    const last = screen.getByLabelText<HTMLInputElement>('Last day');
    writeDay(last, '20301-12-25');
    expect(last.value).toBe('2030-12-25');
    expect(screen.getByText(/until December 25, 2030/)).toBeDefined();
  });
});

describe('what cannot be saved', () => {
  const tooLong = 'x'.repeat(70_001);
  const invalid = () =>
    screen.getAllByRole('textbox').filter((one) => one.getAttribute('aria-invalid') === 'true');

  it('is told under the text of that network alone', () => {
    show({
      ...blank,
      title: 'Noël',
      networks: ['facebook', 'linkedin'],
      texts: { facebook: { text: tooLong, firstComment: '' } },
    });
    expect(invalid()).toEqual([field('Text on Facebook')]);
  });

  it('is told above the buttons where no field in sight can', async () => {
    const checklist = [{ id: 'a', title: 'x'.repeat(201), done: false }];
    const texts = { facebook: { text: null, firstComment: tooLong } };
    const calls = show({ ...blank, title: 'Noël', checklist, texts });
    await press('Save');
    expect(calls.onSave).not.toHaveBeenCalled();
    expect(invalid()).toEqual([]);
    expect(screen.getByRole('alert').textContent).toMatch(
      /^This cannot be saved as it is: (Checklist and First comment on Facebook|First comment on Facebook and Checklist)\.$/,
    );
  });
});

it('says that an entry without reminders has those of the settings', async () => {
  show({ ...blank, title: 'Noël' });
  expect(screen.getByText('As in the reminder settings.')).toBeDefined();
  await press('Remind me');
  expect(screen.queryByText('As in the reminder settings.')).toBeNull();
});

describe('leaving', () => {
  it('asks only where something is not saved', async () => {
    const calls = show({ ...blank, title: 'Noël' });
    await userEvent.keyboard('{Escape}');
    expect(calls.onClose).toHaveBeenCalledOnce();
  });

  it('asks where something is, and goes on writing', async () => {
    const calls = show({ ...blank, title: 'Noël' });
    await userEvent.type(field('Owner'), 'Camille');
    await userEvent.keyboard('{Escape}');
    expect(calls.onClose).not.toHaveBeenCalled();
    expect(await screen.findByRole('alertdialog', { name: 'Leave without saving?' })).toBeDefined();
    await press('Keep writing');
    expect(field('Owner').value).toBe('Camille');
    await press('Close');
    await press('Discard the changes');
    expect(calls.onClose).toHaveBeenCalledOnce();
  });
});

it('asks which days of a series are meant', async () => {
  const scopes = { save: ['day', 'following', 'all'], delete: ['day', 'following', 'all'] } as const;
  const calls = show({ ...blank, title: 'Atelier' }, { scopes });
  await userEvent.type(field('Owner'), 'Camille');
  await press('Save');
  expect(screen.getByRole('radio', { name: 'Only this day' })).toHaveProperty('checked', true);
  await userEvent.click(screen.getByRole('radio', { name: 'This day and the following' }));
  await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Save' }));
  expect(calls.onSave).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ owner: 'Camille' }),
    'following',
  );
});
