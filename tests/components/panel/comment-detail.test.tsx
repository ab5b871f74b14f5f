import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CommentDetail } from '../../../components/panel/comment-detail.tsx';
import { ReplyHistory } from '../../../components/panel/reply-history.tsx';
import { examples } from '../../examples.ts';

const { comment, commentItem, analysis, reply } = examples;

function show(props: Partial<Parameters<typeof CommentDetail>[0]> = {}) {
  const calls = { onAnswer: vi.fn(), onBack: vi.fn(), onReveal: vi.fn() };
  render(
    <CommentDetail comment={comment} answer="to_answer" {...calls} {...props}>
      <p>The replies</p>
    </CommentDetail>,
  );
  return calls;
}

describe('one comment', () => {
  it('says who wrote it, how it was tagged and why, and leaves room for the replies', () => {
    show();
    expect(screen.getByRole('heading', { name: 'Élodie Vasseur' })).toBeDefined();
    for (const words of ['2 h', 'Negative', 'Complaint', 'The underlined words decided.', 'The replies'])
      expect(screen.getByText(words)).toBeDefined();
    expect(screen.getByText('honteux').tagName).toBe('MARK');
  });

  it('says when no word decided, and when it is not certain', () => {
    show({ comment: { item: commentItem, analysis: { ...analysis, why: [], uncertain: true } } });
    expect(screen.getByText('No word decided: it reads as neutral.')).toBeDefined();
    expect(screen.getByText('Uncertain')).toBeDefined();
    expect(screen.queryByText('Negative')).toBeNull();
  });

  it('tells whether it is to answer, and takes the user’s own word', async () => {
    const { onAnswer } = show();
    expect(screen.getByRole('radio', { name: 'To answer' }).getAttribute('aria-checked')).toBe('true');
    await userEvent.click(screen.getByRole('radio', { name: 'No answer needed' }));
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('ignored');
  });

  it('leads back to the list, and to its place on the page', async () => {
    const { onBack, onReveal } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Comments' }));
    expect(onBack).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Show on the page' }));
    expect(onReveal).toHaveBeenCalledOnce();
  });
});

it('a text that is no comment of the page is not followed, and stands nowhere on it', () => {
  show({
    comment: { item: { ...commentItem, author: null, text: '' }, analysis },
    answer: null,
    onReveal: undefined,
  });
  expect(screen.getByRole('heading', { name: 'Selected text' })).toBeDefined();
  expect(screen.getByText('(no text)')).toBeDefined();
  expect(screen.queryByRole('radiogroup')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Show on the page' })).toBeNull();
});

describe('what was already answered', () => {
  it('is not spoken of where nothing was', () => {
    const { container } = render(<ReplyHistory replies={[]} />);
    expect(container.textContent).toBe('');
  });

  it('is told with its date and what became of it', () => {
    const inserted = {
      ...reply,
      id: 'reply-0002',
      text: '<b>Bonjour</b>',
      outcome: { kind: 'inserted' },
    } as const;
    render(<ReplyHistory replies={[inserted, { ...reply, at: Date.UTC(2026, 10, 21, 12) }]} />);
    expect(screen.getByText('2 replies in the history')).toBeDefined();
    const [first, second] = screen.getAllByRole('listitem');
    expect(first?.textContent).toMatch(/put in the reply box.*<b>Bonjour<\/b>/);
    expect(second?.textContent).toMatch(/Nov 21, 2026.*copied.*Désolés, Élodie !/);
  });
});
