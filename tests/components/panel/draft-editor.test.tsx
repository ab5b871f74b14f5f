import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, useRef, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { DraftEditor } from '../../../components/panel/draft-editor.tsx';
import type { DraftFieldHandle } from '../../../components/panel/draft-field.tsx';
import { KeptDrafts } from '../../../components/panel/kept-drafts.tsx';
import { examples } from '../../examples.ts';

type Props = ComponentProps<typeof DraftEditor>;

/** The word "ton", as the check would find it. */
function findTon(text: string): Props['findings'] {
  const start = text.indexOf('ton ');
  if (start < 0) return [];
  const fix = { span: [start, start + 3] as [number, number], text: 'votre' };
  return [
    {
      rule: 'mixed-address',
      severity: 'warning',
      code: 'mixed_address',
      span: fix.span,
      words: ['ton', 'vous'],
      fix,
    },
  ];
}

function Editor({ text: first = '', ...props }: Partial<Props> & { text?: string }) {
  const [draft, setDraft] = useState<Props['draft']>({ text: first, templateId: null });
  const field = useRef<DraftFieldHandle>(null);
  return (
    <DraftEditor
      findings={findTon(draft.text)}
      moves={['shorter', 'warmer']}
      canInsert
      isBusy={false}
      isWaiting={false}
      onUse={vi.fn()}
      onCopy={vi.fn()}
      onMove={() => ({ text: draft.text, changed: [], unsure: [] })}
      onOtherWording={undefined}
      onFindTemplates={() => []}
      onKeepAnother={vi.fn()}
      onKeepForLater={vi.fn()}
      {...props}
      field={field}
      draft={draft}
      onChange={(text, origin) => {
        setDraft({ templateId: null, ...origin, text });
        props.onChange?.(text, origin);
      }}
    />
  );
}
const area = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your draft' });
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('a finding', () => {
  const SENTENCE = 'French tu and vous are mixed: “ton” beside “vous”.';

  it('shows its words in the draft, also where another finding is about all of it', () => {
    const text = 'vous, ton avis';
    const whole: Props['findings'][number] = {
      rule: 'missing-apology',
      severity: 'hint',
      code: 'missing_apology',
      span: [0, text.length],
      words: ['cassé'],
    };
    const { container } = render(<Editor text={text} findings={[whole, ...findTon(text)]} />);
    const shown = container.querySelectorAll('mark[data-tone=warning]');
    expect([...shown].map(({ textContent }) => textContent)).toEqual(['ton']);
  });

  it('is mended by its fix, and the caret stays behind the same word', async () => {
    render(<Editor text="vous, ton avis" />);
    area().setSelectionRange(14, 14);
    await userEvent.click(button('Put “votre”'));
    expect(area().value).toBe('vous, votre avis');
    expect(area().selectionStart).toBe(16);
    expect(screen.queryByText(SENTENCE)).toBeNull();
  });

  it('shows its words in the draft: drawn while it is pointed at, selected when it is pressed', async () => {
    const { container } = render(<Editor text="vous, ton avis" />);
    await userEvent.hover(screen.getByText(SENTENCE));
    expect(container.querySelector('mark[data-active]')?.textContent).toBe('ton');
    await userEvent.unhover(screen.getByText(SENTENCE));
    expect(container.querySelector('mark[data-active]')).toBeNull();
    await userEvent.click(button(SENTENCE));
    expect([area().selectionStart, area().selectionEnd]).toEqual([6, 9]);
  });

  it('that only warns keeps nothing from being inserted', async () => {
    const onUse = vi.fn();
    render(<Editor text="vous, ton avis" onUse={onUse} />);
    await userEvent.click(button('Insert the draft'));
    expect(onUse).toHaveBeenCalledOnce();
  });
});

describe('while insertion waits', () => {
  it('the draft can be written and copied', async () => {
    const onCopy = vi.fn();
    render(<Editor text="Oui" isWaiting onCopy={onCopy} />);
    expect(button('Insert the draft').disabled).toBe(true);
    await userEvent.type(area(), ' !');
    await userEvent.click(button('Copy'));
    expect(area().value).toBe('Oui !');
    expect(onCopy).toHaveBeenCalledOnce();
  });
});

describe('a move of the tone', () => {
  it('says that it changes nothing', async () => {
    render(<Editor text="Oui." />);
    await userEvent.click(button('Shorter'));
    expect(screen.getByText('“Shorter” changes nothing in this text.')).toBeDefined();
    await userEvent.type(area(), ' Non.');
    expect(screen.queryByText('“Shorter” changes nothing in this text.')).toBeNull();
  });

  it('names what it could not change', async () => {
    render(
      <Editor
        text="tu zglou"
        onMove={() => ({ text: 'vous zglou', changed: [[0, 4]], unsure: [[5, 10]] })}
      />,
    );
    await userEvent.click(button('Warmer'));
    expect(area().value).toBe('vous zglou');
    expect(screen.getByText('To look at yourself: zglou')).toBeDefined();
  });

  it('is not offered for an empty draft', () => {
    render(<Editor />);
    expect(screen.queryByRole('toolbar')).toBeNull();
  });
});

describe('"/" in a draft', () => {
  const offers = [
    { id: 'a', title: 'Horaires', shortcut: 'heures', render: () => 'De 9 h à 18 h.' },
    { id: 'b', title: 'Héritage', shortcut: null, render: (isAlone: boolean) => (isAlone ? 'Seul' : 'Avec') },
  ];
  const onFindTemplates = vi.fn(() => offers);

  it('offers templates, which the arrows and Enter choose from, at the caret', async () => {
    render(<Editor onFindTemplates={onFindTemplates} />);
    await userEvent.type(area(), 'Oui. /hé');
    expect(onFindTemplates).toHaveBeenLastCalledWith('hé');
    const list = within(screen.getByRole('listbox', { name: 'Templates for “/hé”' }));
    expect(list.getAllByRole('option', { selected: true }).map(({ textContent }) => textContent)).toEqual([
      'Horaires/heures',
    ]);
    await userEvent.keyboard('{ArrowDown}');
    expect(area().getAttribute('aria-activedescendant')).toBe(
      list.getByRole('option', { selected: true }).id,
    );
    await userEvent.keyboard('{Enter}');
    expect(area().value).toBe('Oui. Avec');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('alone in the draft makes it the draft of that template', async () => {
    const onChange = vi.fn();
    render(<Editor onFindTemplates={onFindTemplates} onChange={onChange} />);
    await userEvent.type(area(), '/');
    fireEvent.click(screen.getByRole('option', { name: /^Héritage/ }));
    expect(onChange).toHaveBeenLastCalledWith('Seul', { templateId: 'b', given: 'Seul' });
  });

  it('is left with Escape, and means nothing inside a word', async () => {
    render(<Editor onFindTemplates={onFindTemplates} />);
    await userEvent.type(area(), '3/4');
    expect(screen.queryByRole('listbox')).toBeNull();
    await userEvent.type(area(), ' /h');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(area().value).toBe('3/4 /h\n');
  });
});

it('a kept draft that was deleted can be put back', async () => {
  const { keptDraft } = examples;
  const calls = { onTake: vi.fn(), onDelete: vi.fn(), onPutBack: vi.fn() };
  const { rerender } = render(<KeptDrafts drafts={[keptDraft]} {...calls} />);
  await userEvent.click(button(/^Take up/));
  expect(calls.onTake).toHaveBeenCalledWith(keptDraft);
  await userEvent.click(button(/^Delete/));
  rerender(<KeptDrafts drafts={[]} {...calls} />);
  await userEvent.click(button('Undo'));
  expect(calls.onPutBack).toHaveBeenCalledWith(keptDraft);
});
