import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Checklist } from '../../../components/popup/checklist.tsx';
import type { ChecklistLine } from '../../../utils/domain/calendar/checklist.ts';
import { examples } from '../../examples.ts';

const { entry, task, keyDate } = examples;
const LINES: ChecklistLine[] = [
  { kind: 'to_answer', id: 'to_answer', count: 1_200, urgent: 2 },
  { kind: 'entry', id: 'entry:1', entry, late: 1 },
  { kind: 'task', id: 'task:1', task, late: 3 },
  { kind: 'task', id: 'task:2', task: { ...task, id: 'task-2', title: 'Appeler', done: true }, late: 0 },
  { kind: 'key_date', id: 'key_date:1', keyDate, inDays: 1 },
];

function show(props: Partial<ComponentProps<typeof Checklist>> = {}) {
  const calls = {
    onTickEntry: vi.fn(),
    onTickTask: vi.fn(),
    onDeleteTask: vi.fn(),
    onAddTask: vi.fn().mockResolvedValue(true),
    onOpenPanel: vi.fn(),
  };
  render(<Checklist lines={LINES} {...calls} {...props} />);
  return calls;
}
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

describe('the checklist of the day', () => {
  it('says each thing in words and numbers', () => {
    show();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '1,200 comments to answer2 urgentAnswer',
      'Marché de Noël 1 day late',
      'Choisir la photo 3 days late',
      'Appeler',
      'Noël in 1 day',
    ]);
  });

  it('does not speak of urgency where there is none', () => {
    show({ lines: [{ kind: 'to_answer', id: 'to_answer', count: 1, urgent: 0 }] });
    expect(screen.getByRole('listitem').textContent).toBe('1 comment to answerAnswer');
  });

  it('says when nothing is left', () => {
    show({ lines: [] });
    expect(screen.getByText('Nothing left to do today.')).toBeDefined();
  });

  it('leads to the comments', async () => {
    const { onOpenPanel } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Answer' }));
    expect(onOpenPanel).toHaveBeenCalledOnce();
  });

  it('ticks an entry and a task, and takes a tick back', async () => {
    const { onTickEntry, onTickTask } = show();
    await userEvent.click(box(/^Marché/));
    expect(onTickEntry).toHaveBeenCalledExactlyOnceWith(entry, true);
    await userEvent.click(box(/^Choisir/));
    expect(onTickTask).toHaveBeenLastCalledWith(task, true);
    expect(box(/^Appeler/).checked).toBe(true);
    await userEvent.click(box(/^Appeler/));
    expect(onTickTask).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'task-2' }), false);
  });

  it('deletes the task whose button it is', async () => {
    const { onDeleteTask } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Delete: Appeler' }));
    expect(onDeleteTask).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'task-2' }));
  });
});

describe('a new task', () => {
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a task for today' });

  it('is added by its title, by mouse or keyboard, and leaves an empty line', async () => {
    const { onAddTask } = show();
    await userEvent.type(field(), '  Répondre à Élodie {Enter}');
    expect(onAddTask).toHaveBeenCalledExactlyOnceWith('Répondre à Élodie');
    expect(field().value).toBe('');
    await userEvent.type(field(), 'Photo');
    await userEvent.click(screen.getByRole('button', { name: 'Add: Add a task for today' }));
    expect(onAddTask).toHaveBeenLastCalledWith('Photo');
  });

  it('keeps its title when it could not be saved', async () => {
    show({ onAddTask: vi.fn().mockResolvedValue(false) });
    await userEvent.type(field(), 'Photo{Enter}');
    expect(field().value).toBe('Photo');
  });

  it('is not added without a title', async () => {
    const { onAddTask } = show();
    await userEvent.type(field(), '   {Enter}');
    expect(onAddTask).not.toHaveBeenCalled();
  });
});
