import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Today } from '../../../components/popup/today.tsx';
import type { ChecklistLine } from '../../../utils/domain/calendar/today/todays-checklist.ts';
import { examples } from '../../examples.ts';

const { entry, task } = examples;
const open = { late: 0, isTimeOver: false, done: false, movedTo: null };
const occurrence = { key: entry.id, entry, day: '2026-11-20', isRepeat: false };
const entryLine = { kind: 'entry', id: 'entry:1', occurrence, ...open, late: 1 } as const;
const taskLine = { kind: 'task', id: 'task:1', task, ...open } as const;
const doneLine = {
  kind: 'task',
  id: 'task:2',
  task: { ...task, id: 'task-2', title: 'Appeler', entryId: null, done: true },
  ...open,
  done: true,
} as const;
const LINES: ChecklistLine[] = [
  { kind: 'to_answer', id: 'to_answer', count: 1_200, urgent: 2 },
  { kind: 'requests', id: 'requests', count: 3, overdue: 1 },
  entryLine,
  taskLine,
  doneLine,
];

function show(props: Partial<ComponentProps<typeof Today>> = {}) {
  const calls = {
    onTick: vi.fn(),
    onPostpone: vi.fn(),
    onDelete: vi.fn(),
    onOpen: vi.fn(),
    onPublish: vi.fn(),
    onOpenPanel: vi.fn(),
    onShowOlder: vi.fn(),
    onAdd: vi.fn().mockResolvedValue(true),
  };
  const aboutOf = ({ kind }: { kind: string }) => (kind === 'entry' ? ['09:00', 'Facebook'] : []);
  render(<Today lines={LINES} aboutOf={aboutOf} older={0} {...calls} {...props} />);
  return calls;
}
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const button = (name: string) => screen.getByRole('button', { name });
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a task for today' });

describe('the list of today', () => {
  it('says each thing in words and numbers', () => {
    show();
    const cells = screen.getAllByRole('row').map((row) => row.querySelector('[role=gridcell]')?.textContent);
    expect(cells).toEqual([
      '1,200 comments to answer 2 urgent',
      '3 requests due today 1 overdue',
      'Marché de Noël1 day late09:00Facebook',
      'Choisir la photo',
      'Appelerdone',
    ]);
    expect(box('Appeler').checked).toBe(true);
  });

  it('says when nothing is left, and begins in the field', () => {
    show({ lines: [] });
    expect(screen.getByText('Nothing left to do today.')).toBeDefined();
    expect(document.activeElement).toBe(field());
  });

  it('does everything by mouse', async () => {
    const calls = show();
    await userEvent.click(box('Marché de Noël'));
    expect(calls.onTick).toHaveBeenCalledExactlyOnceWith(entryLine, true);
    await userEvent.click(box('Appeler'));
    expect(calls.onTick).toHaveBeenLastCalledWith(doneLine, false);
    await userEvent.click(button('Postpone to tomorrow: Choisir la photo'));
    expect(calls.onPostpone).toHaveBeenCalledExactlyOnceWith(taskLine);
    await userEvent.click(button('Publish: Marché de Noël'));
    expect(calls.onPublish).toHaveBeenCalledExactlyOnceWith('entry-1');
    await userEvent.click(button('Open: Marché de Noël'));
    expect(calls.onOpen).toHaveBeenCalledExactlyOnceWith('entry-1');
    await userEvent.click(button('Delete: Appeler'));
    expect(calls.onDelete).toHaveBeenCalledExactlyOnceWith(doneLine);
    await userEvent.click(button('Answer: 1,200 comments to answer'));
    expect(calls.onOpenPanel).toHaveBeenCalledOnce();
  });

  it('has the focus on its first line, and is walked through by arrows', async () => {
    show();
    const answer = button('Answer: 1,200 comments to answer');
    expect(document.activeElement).toBe(answer);
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(answer);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(box('Marché de Noël'));
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(button('Publish: Marché de Noël'));
    await userEvent.keyboard('{ArrowLeft}{End}');
    expect(document.activeElement).toBe(box('Appeler'));
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toBe(answer);
  });

  it('ticks, postpones, opens and deletes by one key each', async () => {
    const calls = show();
    await userEvent.keyboard('{End}{ArrowUp}p');
    expect(calls.onPostpone).toHaveBeenCalledExactlyOnceWith(taskLine);
    await userEvent.keyboard(' ');
    expect(calls.onTick).toHaveBeenCalledExactlyOnceWith(taskLine, true);
    await userEvent.keyboard('{Enter}');
    expect(calls.onOpen).toHaveBeenCalledExactlyOnceWith('entry-1');
    await userEvent.keyboard('{Delete}');
    expect(calls.onDelete).toHaveBeenCalledExactlyOnceWith(taskLine);
    expect(calls.onAdd).not.toHaveBeenCalled();
  });

  it('leaves what is done, and what only counts, where it is', async () => {
    const { onPostpone } = show();
    await userEvent.keyboard('p{End}p');
    expect(onPostpone).not.toHaveBeenCalled();
  });

  it('leaves chords to the browser', async () => {
    const { onPostpone } = show();
    await userEvent.keyboard('{End}{ArrowUp}{Control>}p{/Control}{Alt>}p{/Alt}');
    expect(onPostpone).not.toHaveBeenCalled();
  });

  it('shows what is older when it is asked for', async () => {
    const { onShowOlder } = show({ older: 12 });
    expect(screen.getByText('12 older ones, still open')).toBeDefined();
    await userEvent.click(button('Show'));
    expect(onShowOlder).toHaveBeenCalledOnce();
  });
});

describe('a new task', () => {
  it('begins with one key, and letters are letters in its field', async () => {
    const { onAdd, onPostpone } = show();
    await userEvent.keyboard('{End}{ArrowUp}a');
    expect(document.activeElement).toBe(field());
    await userEvent.keyboard('  appeler papa {Enter}');
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('appeler papa');
    expect(field().value).toBe('');
    expect(onPostpone).not.toHaveBeenCalled();
  });

  it('keeps its title when it could not be saved', async () => {
    show({ onAdd: vi.fn().mockResolvedValue(false) });
    await userEvent.type(field(), 'Photo{Enter}');
    expect(field().value).toBe('Photo');
  });

  it('is not added without a title', async () => {
    const { onAdd } = show();
    await userEvent.type(field(), '   {Enter}');
    expect(onAdd).not.toHaveBeenCalled();
  });
});
