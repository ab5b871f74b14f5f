import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DeletedTemplates } from '../../../components/workspace/deleted-templates.tsx';
import { DuplicateGroups } from '../../../components/workspace/duplicate-groups.tsx';
import { TemplateImage } from '../../../components/workspace/template-image.tsx';
import { TemplateUsage } from '../../../components/workspace/template-usage.tsx';
import { TemplateVersions } from '../../../components/workspace/template-versions.tsx';
import { UndoBar } from '../../../components/workspace/undo-bar.tsx';
import type { Usage } from '../../../utils/domain/library/usage.ts';
import { examples } from '../../examples.ts';

const { template, templateVersion: version, attachment } = examples;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const usage: Usage = {
  uses: 10,
  lastAt: Date.UTC(2026, 10, 20, 12),
  known: 10,
  edited: 8,
  lastEdits: [
    { id: 'reply-0001', commentKey: 'facebook:1', text: 'Pardon, Élodie !', at: Date.UTC(2026, 10, 20, 12) },
  ],
  wantsFixing: true,
};

describe('the versions of a template', () => {
  it('show what was changed since, and are brought back', async () => {
    const onRestore = vi.fn();
    render(
      <TemplateVersions
        template={{ ...template, body: 'Désolés pour vous !' }}
        versions={[version]}
        onRestore={onRestore}
      />,
    );
    await userEvent.click(button(/^Changes since/));
    expect([...document.querySelectorAll('ins')].map((word) => word.textContent?.trim())).toEqual([
      'pour vous',
    ]);
    expect(document.querySelectorAll('del')).toHaveLength(0);
    await userEvent.click(button(/^Restore/));
    expect(onRestore).toHaveBeenCalledExactlyOnceWith(version);
  });

  it('say so where the text is the same', async () => {
    render(
      <TemplateVersions
        template={{ ...version.template, folder: 'B' }}
        versions={[version]}
        onRestore={vi.fn()}
      />,
    );
    await userEvent.click(button(/^Changes since/));
    expect(screen.getByText(/^The text is the same/)).toBeDefined();
  });

  it('are not spoken of where there are none', () => {
    const { container } = render(<TemplateVersions template={template} versions={[]} onRestore={vi.fn()} />);
    expect(container.textContent).toBe('');
  });
});

describe('the usage of a template', () => {
  it('is told, with what the user makes of it where it is to be fixed', async () => {
    const onTakeOver = vi.fn();
    render(<TemplateUsage usage={usage} body="Désolés !" onTakeOver={onTakeOver} />);
    expect(
      screen.getByText('Used 10 times · last on Nov 20, 2026 · edited before insertion in 80%'),
    ).toBeDefined();
    expect(screen.getByRole('alert').textContent).toContain('You nearly always rewrite this template.');
    expect(screen.getByText('Désolés !')).toBeDefined();
    await userEvent.click(button('Take this text over'));
    expect(onTakeOver).toHaveBeenCalledExactlyOnceWith(usage.lastEdits[0]);
  });

  it('is nothing yet, or nothing to worry about', () => {
    const { rerender } = render(<TemplateUsage usage={undefined} body="" onTakeOver={vi.fn()} />);
    expect(screen.getByText('Not used yet.')).toBeDefined();
    rerender(
      <TemplateUsage
        usage={{ ...usage, uses: 1, known: 0, wantsFixing: false }}
        body=""
        onTakeOver={vi.fn()}
      />,
    );
    expect(screen.getByText('Used 1 time · last on Nov 20, 2026')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('duplicates', () => {
  it('are shown in groups, and one of each is kept', async () => {
    const onKeep = vi.fn();
    const twin = { ...template, id: 'twin', title: 'Excuses', folder: 'A/B' };
    const groups = [{ isExact: true, templates: [template, twin] }];
    render(
      <DuplicateGroups
        groups={groups}
        usage={new Map([['twin', usage]])}
        onKeep={onKeep}
        onClose={vi.fn()}
      />,
    );
    expect(screen.getByText('French · A / B · Used 10 times')).toBeDefined();
    await userEvent.click(button('Keep this one: Excuses'));
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(twin, [template]);
  });

  it('are said to be none', async () => {
    const onClose = vi.fn();
    render(<DuplicateGroups groups={[]} usage={new Map()} onKeep={vi.fn()} onClose={onClose} />);
    expect(screen.getByRole('heading', { name: 'No two templates say the same.' })).toBeDefined();
    await userEvent.click(button('Back to the template'));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('the image of a template', () => {
  it('is chosen, shown and removed', async () => {
    const calls = { onChoose: vi.fn(), onRemove: vi.fn() };
    const { rerender } = render(<TemplateImage image={null} refusal="too_large" {...calls} />);
    expect(screen.getByText('An image may have 5 MB at most.')).toBeDefined();
    const file = new File(['x'], 'plan.png', { type: 'image/png' });
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (input) await userEvent.upload(input, file);
    expect(calls.onChoose).toHaveBeenCalledExactlyOnceWith(file);
    rerender(<TemplateImage image={attachment} refusal={null} {...calls} />);
    const image = within(screen.getByRole('group', { name: 'Image' })).getByRole('img', {
      name: 'plan.png',
    });
    expect(image.getAttribute('src')).toBe(`data:image/png;base64,${attachment.data}`);
    await userEvent.click(button('Remove the image'));
    expect(calls.onRemove).toHaveBeenCalledOnce();
  });
});

it('brings a deleted template back', async () => {
  const onRestore = vi.fn();
  render(<DeletedTemplates deleted={[version]} onRestore={onRestore} onClose={vi.fn()} />);
  await userEvent.click(button('Bring back: Commande en retard'));
  expect(onRestore).toHaveBeenCalledExactlyOnceWith(version);
});

it('says what was done until it is undone or closed', async () => {
  const calls = { onUndo: vi.fn(), onClose: vi.fn() };
  const { rerender } = render(<UndoBar done="Gone." {...calls} />);
  expect(screen.getByRole('status').textContent).toContain('Gone.');
  await userEvent.click(button('Undo'));
  await userEvent.click(button('Close'));
  expect(calls.onUndo).toHaveBeenCalledOnce();
  expect(calls.onClose).toHaveBeenCalledOnce();
  rerender(<UndoBar done={null} {...calls} />);
  expect(screen.getByRole('status').textContent).toBe('');
});
