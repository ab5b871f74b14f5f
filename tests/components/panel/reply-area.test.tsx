import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ReplyArea } from '../../../components/panel/reply-area.tsx';

type Props = ComponentProps<typeof ReplyArea>;
const late = { templateId: 'late', title: 'Late order', text: '<b>Sorry</b>, Élodie!' };
const thanks = { templateId: 'thanks', title: 'Thanks', text: 'Thank you!' };

const order = {
  templateId: 'order',
  title: 'Order',
  text: 'Where is {{order?}}?',
  asked: [
    { name: 'order', fallback: null },
    { name: 'day', fallback: 'soon' },
  ],
};
const fillOrder: Props['onFill'] = (_, values) => {
  const number = values.get('order')?.trim();
  const text = `Order ${number ?? '{{order?}}'}, ${values.get('day') ?? 'soon'}.`;
  return { text, problem: number ? null : 'Something is missing.' };
};

/** What stops a text: half a hole in it. */
const findHole: Props['check'] = (text) => {
  const start = text.indexOf('{{');
  if (start < 0) return [];
  const end = text.indexOf('}}') + 2;
  const words = [text.slice(start, end)];
  return [{ rule: 'unfilled-hole', severity: 'blocking', code: 'hole', span: [start, end], words }];
};

/** The area with the draft of its comment, which it is given back as it changes. */
function Area({ draft: text = '', ...props }: Partial<Omit<Props, 'draft'>> & { draft?: string }) {
  const [draft, setDraft] = useState<Props['draft']>({ text, templateId: null });
  return (
    <ReplyArea
      suggestions={[late, thanks]}
      check={findHole}
      notice={null}
      canInsert
      waitUntil={null}
      onSkipWait={vi.fn()}
      kept={{ drafts: [], onTake: vi.fn(), onDelete: vi.fn(), onPutBack: vi.fn() }}
      moves={['shorter', 'plain']}
      onMove={() => ({ text: 'Moved', changed: [], unsure: [] })}
      onOtherWording={undefined}
      onFindTemplates={() => []}
      onKeepAnother={vi.fn()}
      onKeepForLater={vi.fn()}
      onUse={vi.fn().mockResolvedValue(undefined)}
      onCopy={vi.fn().mockResolvedValue(undefined)}
      onFill={fillOrder}
      {...props}
      draft={draft}
      onAsked={(templateId, values) => {
        setDraft((before) => ({ ...before, asked: { ...before.asked, [templateId]: values } }));
        props.onAsked?.(templateId, values);
      }}
      onDraft={(text, origin) => {
        setDraft((before) => ({ ...before, ...origin, text }));
        props.onDraft?.(text, origin);
      }}
    />
  );
}
/** Where a used text came from. */
const from = (templateId: string | null, given?: string) =>
  expect.objectContaining(given === undefined ? { templateId } : { templateId, given });
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const draftField = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your draft' });

describe('a suggestion', () => {
  it('is shown as the text it is', () => {
    render(<Area />);
    expect(screen.getByText('<b>Sorry</b>, Élodie!')).toBeDefined();
  });

  it('is put in the box as it stands', async () => {
    const onUse = vi.fn().mockResolvedValue(undefined);
    render(<Area onUse={onUse} />);
    await userEvent.click(button('Insert: Late order'));
    expect(onUse).toHaveBeenCalledExactlyOnceWith(late.text, from('late', late.text));
  });

  it('is taken once: while it is put in, no other is', async () => {
    let done = () => {};
    const onUse = vi.fn(() => new Promise<void>((resolve) => (done = resolve)));
    render(<Area onUse={onUse} draft="Mine" />);
    await userEvent.click(button('Insert: Late order'));
    for (const name of ['Insert: Late order', 'Insert: Thanks', 'Insert the draft'])
      await userEvent.click(button(name));
    expect(onUse).toHaveBeenCalledOnce();
    done();
    await userEvent.click(await screen.findByRole('button', { name: 'Insert: Thanks' }));
    expect(onUse).toHaveBeenLastCalledWith(thanks.text, from('thanks', thanks.text));
  });

  it('becomes the draft when it is to be edited first, and is used as edited, under its template', async () => {
    const onUse = vi.fn().mockResolvedValue(undefined);
    const onDraft = vi.fn();
    render(<Area onUse={onUse} onDraft={onDraft} />);
    await userEvent.click(button('Edit first: Late order'));
    expect(draftField().value).toBe(late.text);
    await userEvent.type(draftField(), ' Bye');
    expect(onDraft).toHaveBeenLastCalledWith(`${late.text} Bye`, undefined);
    expect(onUse).not.toHaveBeenCalled();
    await userEvent.click(button('Insert the draft'));
    expect(onUse).toHaveBeenCalledExactlyOnceWith(`${late.text} Bye`, from('late', late.text));
  });

  it('to be edited never takes the place of what the user wrote, only of another suggestion', async () => {
    render(<Area draft="Mine" />);
    await userEvent.click(button('Edit first: Thanks'));
    expect(draftField().value).toBe(`Mine\n\n${thanks.text}`);
    await userEvent.clear(draftField());
    await userEvent.click(button('Edit first: Thanks'));
    await userEvent.click(button('Edit first: Late order'));
    expect(draftField().value).toBe(late.text);
  });

  it('may be none: the panel says so and takes a draft', () => {
    render(<Area suggestions={[]} />);
    expect(screen.getByText('No template fits: write a draft below.')).toBeDefined();
    expect(draftField()).toBeDefined();
  });
});

describe('a suggestion that asks for values', () => {
  it('is put in once they are filled in, as it was shown', async () => {
    const onUse = vi.fn().mockResolvedValue(undefined);
    render(<Area suggestions={[order]} onUse={onUse} />);
    await userEvent.click(button('Insert: Order'));
    expect(onUse).not.toHaveBeenCalled();
    await userEvent.type(screen.getByRole('textbox', { name: 'To fill in: order' }), 'A-17');
    expect(screen.getByText('Order A-17, soon.')).toBeDefined();
    await userEvent.click(button('Insert: Order'));
    expect(onUse).toHaveBeenCalledExactlyOnceWith('Order A-17, soon.', from('order', 'Order A-17, soon.'));
  });

  it('shows what stands there if nothing is filled in', () => {
    render(<Area suggestions={[order]} />);
    const day = screen.getByRole<HTMLInputElement>('textbox', { name: 'To fill in: day' });
    expect(day.placeholder).toBe('soon');
    expect(button('Insert: Order').disabled).toBe(true);
  });

  it('says what is wrong with what was filled in', async () => {
    const onFill = () => ({ text: 'Order }}.', problem: '“}}” still has to be filled in.' });
    render(<Area suggestions={[order]} onFill={onFill} />);
    expect(screen.queryByText('“}}” still has to be filled in.')).toBeNull();
    await userEvent.type(screen.getByRole('textbox', { name: 'To fill in: order' }), '}}');
    expect(screen.getByText('“}}” still has to be filled in.')).toBeDefined();
    expect(button('Insert: Order').disabled).toBe(true);
  });
});

describe('the draft', () => {
  it('is not used while it is empty', () => {
    render(<Area draft="   " />);
    expect(button('Insert the draft').disabled).toBe(true);
    expect(button('Copy').disabled).toBe(true);
  });

  it('is stopped by a hole, says so once, and goes in if the user insists', async () => {
    const onUse = vi.fn().mockResolvedValue(undefined);
    render(<Area draft="Hi {{author.firstName}}" onUse={onUse} />);
    expect(screen.queryByRole('button', { name: 'Insert the draft' })).toBeNull();
    expect(draftField().getAttribute('aria-invalid')).toBe('true');
    const sentence = '“{{author.firstName}}” still has to be filled in or removed.';
    expect(screen.getAllByRole('button', { name: sentence })).toHaveLength(1);
    await userEvent.click(button('Insert anyway'));
    expect(onUse).not.toHaveBeenCalled();
    const question = within(screen.getByRole('alertdialog', { name: 'Keep this text as it is?' }));
    expect(question.getByText(sentence)).toBeDefined();
    await userEvent.click(question.getByRole('button', { name: 'Insert anyway' }));
    expect(onUse).toHaveBeenCalledExactlyOnceWith('Hi {{author.firstName}}', from(null));
  });

  it('can be copied where there is a box, too', async () => {
    const onCopy = vi.fn().mockResolvedValue(undefined);
    render(<Area draft="Mine" onCopy={onCopy} />);
    await userEvent.click(button('Copy'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('Mine', from(null));
  });
});

it('only copies where there is no box, and never speaks of inserting', async () => {
  const onCopy = vi.fn().mockResolvedValue(undefined);
  const onUse = vi.fn();
  render(<Area canInsert={false} draft="Mine" onCopy={onCopy} onUse={onUse} />);
  expect(screen.queryByRole('button', { name: /insert/i })).toBeNull();
  await userEvent.click(button('Copy: Late order'));
  expect(onCopy).toHaveBeenLastCalledWith(late.text, from('late', late.text));
  await userEvent.click(button('Copy the draft'));
  expect(onCopy).toHaveBeenLastCalledWith('Mine', from(null));
  expect(onUse).not.toHaveBeenCalled();
});

it('says what became of a text, aloud where it went wrong', () => {
  const { rerender } = render(<Area notice={{ tone: 'negative', text: 'Not put in.' }} />);
  expect(screen.getByRole('alert').textContent).toBe('Not put in.');
  rerender(<Area notice={{ tone: 'positive', text: 'Put in.' }} />);
  expect(screen.getByRole('status').textContent).toBe('Put in.');
});

it('says that the user sends it', () => {
  render(<Area />);
  expect(screen.getByText('You send it yourself.')).toBeDefined();
});
