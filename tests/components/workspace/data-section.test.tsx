import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { DataSection } from '../../../components/workspace/data-section.tsx';
import { parseExportFile, summarize } from '../../../utils/domain/workspace/export-file.ts';
import { exampleFile, examples } from '../../examples.ts';

type Props = ComponentProps<typeof DataSection>;
const now = { ...summarize({ ...exampleFile, tasks: [] }), comments: 12_345 };

function show(props: Partial<Props> = {}) {
  const calls = {
    onTheme: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn().mockResolvedValue(true),
    onErase: vi.fn().mockResolvedValue(true),
  };
  const { container } = render(
    <DataSection
      counts={now}
      theme="system"
      readFile={parseExportFile}
      summarize={summarize}
      {...calls}
      {...props}
    />,
  );
  return { ...calls, container };
}
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

/** Chooses a file, as the browser's own dialog would. */
async function choose(container: HTMLElement, text: string): Promise<void> {
  const input = container.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('there is a field for a file');
  await userEvent.upload(input, new File([text], 'passerelle.json', { type: 'application/json' }));
}
function countsOf(noun: string): Array<string | null> {
  const row = screen.getByRole('rowheader', { name: noun }).closest('tr');
  return within(row as HTMLElement)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}

it('says how much of what is stored', () => {
  show();
  expect(countsOf('Comments')).toEqual(['12,345']);
  expect(countsOf('Tasks')).toEqual(['0']);
  expect(screen.getAllByRole('rowheader')).toHaveLength(Object.keys(now).length);
});

it('exports when it is asked to', async () => {
  const { onExport } = show();
  await userEvent.click(button('Export everything'));
  expect(onExport).toHaveBeenCalledOnce();
});

it('gives the look that is chosen', async () => {
  const { onTheme } = show();
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(onTheme).toHaveBeenCalledExactlyOnceWith('dark');
});

describe('an import', () => {
  const text = JSON.stringify({ ...exampleFile, tasks: [examples.task, { ...examples.task, id: 'task-2' }] });

  it('is previewed first, and changes nothing before it is confirmed', async () => {
    const { container, onImport } = show();
    await choose(container, text);
    expect(await screen.findByText(/“passerelle.json” would replace everything/)).toBeDefined();
    expect(countsOf('Comments')).toEqual(['12,345', '1']);
    expect(countsOf('Tasks')).toEqual(['0', '2']);
    expect(onImport).not.toHaveBeenCalled();
    await userEvent.click(button('Replace everything'));
    expect(onImport).toHaveBeenCalledExactlyOnceWith(text);
    expect(await screen.findByText('Imported.')).toBeDefined();
    expect(countsOf('Tasks')).toEqual(['0']);
  });

  it('can be thought better of', async () => {
    const { container, onImport } = show();
    await choose(container, text);
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(countsOf('Tasks')).toEqual(['0']);
    expect(onImport).not.toHaveBeenCalled();
    expect(button('Export everything')).toBeDefined();
  });

  it('that fails does not say that it was done, and can be tried again', async () => {
    const { container } = show({ onImport: vi.fn().mockResolvedValue(false) });
    await choose(container, text);
    await userEvent.click(await screen.findByRole('button', { name: 'Replace everything' }));
    expect(screen.queryByText('Imported.')).toBeNull();
    expect(button('Replace everything')).toBeDefined();
  });

  it.each([
    ['hello', /not a Passerelle export\. Nothing was changed/],
    [text.slice(0, -20), /cut off/],
    [text.replace('"version":4', '"version":5'), /newer Passerelle/],
    [text.replace('"day":"2026-11-21"', '"day":"2026-02-30"'), /not as it must be/],
  ])('of a wrong file is refused, and says why', async (wrong, sentence) => {
    const { container, onImport } = show();
    await choose(container, wrong);
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    expect(screen.queryByRole('button', { name: 'Replace everything' })).toBeNull();
    expect(onImport).not.toHaveBeenCalled();
  });

  it('forgets a refusal when another file is right', async () => {
    const { container } = show();
    await choose(container, 'hello');
    await screen.findByText(/not a Passerelle export/);
    await choose(container, text);
    await screen.findByText(/would replace everything/);
    expect(screen.queryByText(/not a Passerelle export/)).toBeNull();
  });
});

describe('erasing everything', () => {
  /** The button of the question, not the one that asks it. */
  const confirm = () =>
    within(screen.getByRole('alertdialog')).getByRole<HTMLButtonElement>('button', {
      name: 'Erase everything…',
    });

  it('asks first, and needs the tick', async () => {
    const { onErase } = show();
    await userEvent.click(button('Erase everything…'));
    expect(screen.getByRole('alertdialog', { name: 'Erase everything on this device?' })).toBeDefined();
    expect(confirm().disabled).toBe(true);
    await userEvent.click(screen.getByRole('checkbox', { name: /cannot be undone/ }));
    await userEvent.click(confirm());
    expect(onErase).toHaveBeenCalledOnce();
    expect(await screen.findByText('Everything was erased. Passerelle starts afresh.')).toBeDefined();
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('is not done when the question is left, by mouse or keyboard', async () => {
    const { onErase } = show();
    await userEvent.click(button('Erase everything…'));
    await userEvent.click(button('Cancel'));
    await userEvent.click(button('Erase everything…'));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(onErase).not.toHaveBeenCalled();
  });

  it('asks for the tick again each time', async () => {
    show();
    await userEvent.click(button('Erase everything…'));
    await userEvent.click(screen.getByRole('checkbox', { name: /cannot be undone/ }));
    await userEvent.click(button('Cancel'));
    await userEvent.click(button('Erase everything…'));
    expect(confirm().disabled).toBe(true);
  });

  it('that fails does not say that it was done', async () => {
    show({ onErase: vi.fn().mockResolvedValue(false) });
    await userEvent.click(button('Erase everything…'));
    await userEvent.click(screen.getByRole('checkbox', { name: /cannot be undone/ }));
    await userEvent.click(confirm());
    expect(screen.queryByText(/Everything was erased/)).toBeNull();
  });
});
