import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CommentDetail } from '../../../components/panel/comment-detail.tsx';
import { ReplyHistory } from '../../../components/panel/reply-history.tsx';
import type { StoredComment } from '../../../utils/domain/conversation/comment.ts';
import { NOT_ANALYZED } from '../../../utils/domain/language/analysis.ts';
import { examples } from '../../examples.ts';

const { commentItem, reply } = examples;
const { byUser: _, ...analysis } = examples.analysis;
const comment = { ...examples.comment, analysis };

function show(props: Partial<Parameters<typeof CommentDetail>[0]> = {}) {
  const calls = { onAnswer: vi.fn(), onBack: vi.fn(), onReveal: vi.fn() };
  render(
    <CommentDetail comment={comment} writtenAt={null} answer="to_answer" {...calls} {...props}>
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

  it('says how old it is, no more exactly than is known', () => {
    show({ writtenAt: { at: Date.now() - 3 * 3_600_000, precision: 'hour' } });
    expect(screen.getByText('about 3 hr. ago')).toBeDefined();
    expect(screen.queryByText('2 h')).toBeNull();
  });

  it('says when no word decided, and when it is not certain', () => {
    show({ comment: { item: commentItem, analysis: { ...analysis, why: [], uncertain: true } } });
    expect(screen.getByText('No word decided: it reads as neutral.')).toBeDefined();
    expect(screen.getByText('Uncertain')).toBeDefined();
    expect(screen.queryByText('Negative')).toBeNull();
  });

  it('says that it was not analyzed, and what to do; it can be answered all the same', () => {
    show({ comment: { item: commentItem, analysis: NOT_ANALYZED } });
    expect(screen.getByText('Not analyzed')).toBeDefined();
    expect(screen.getByRole('alert').textContent).toMatch(/The language model cannot be read.*reinstall/);
    expect(screen.queryByText(/reads as neutral/)).toBeNull();
    expect(screen.getByText('The replies')).toBeDefined();
  });

  it('says why it is urgent, until it is answered', () => {
    const urgent = {
      item: commentItem,
      analysis: { ...analysis, urgencyBecause: ['complaint' as const, 'age' as const] },
    };
    show({ comment: urgent });
    expect(screen.getByText('Urgent: complaint, written hours ago')).toBeDefined();
    cleanup();
    show({ comment: urgent, answer: 'answered' });
    expect(screen.queryByText(/^Urgent/)).toBeNull();
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
    const { container } = render(<ReplyHistory replies={[]} answers={[]} />);
    expect(container.textContent).toBe('');
  });

  it('is told with its date and what became of it', () => {
    const inserted = {
      ...reply,
      id: 'reply-0002',
      text: '<b>Bonjour</b>',
      outcome: { kind: 'inserted' },
    } as const;
    const replies = [inserted, { ...reply, at: Date.UTC(2026, 10, 21, 12) }];
    render(<ReplyHistory replies={replies} answers={[]} />);
    expect(screen.getByText('2 replies in the history')).toBeDefined();
    const [first, second] = screen.getAllByRole('listitem');
    expect(first?.textContent).toMatch(/put in the reply box.*<b>Bonjour<\/b>/);
    expect(second?.textContent).toMatch(/Nov 21, 2026.*copied.*Désolés, Élodie !/);
  });

  const answer = stored({ author: 'Cidrerie du Val', text: 'Élodie Vasseur <i>Nous cherchons.</i>' });

  it('shows the brand’s reply as it stands in the thread, with who wrote it and when', () => {
    const writtenAt = { at: Date.now() - 2 * 3_600_000, precision: 'hour' } as const;
    render(<ReplyHistory replies={[reply]} answers={[{ ...answer, writtenAt }]} />);
    const list = screen.getByRole('list', { name: 'Answers in the thread' });
    expect(list.textContent).toMatch(
      /Answered by Cidrerie du Val, about 2 hr\. ago.*<i>Nous cherchons\.<\/i>/,
    );
    expect(screen.getByText('1 reply in the history')).toBeDefined();
  });

  it('says by whom, and no time, where the page tells none', () => {
    const unknown = stored({ author: 'Cidrerie du Val', text: '', createdAt: null, relativeTime: null });
    render(<ReplyHistory replies={[]} answers={[{ ...unknown, writtenAt: null }]} />);
    expect(screen.getByText('Answered by Cidrerie du Val')).toBeDefined();
    expect(screen.getByText('(no text)')).toBeDefined();
  });

  it('tells a reply that was inserted here, and sent, once', () => {
    const sent = stored({ author: 'Cidrerie du Val', text: `Élodie Vasseur ${reply.text}` });
    render(<ReplyHistory replies={[reply]} answers={[sent]} />);
    expect(screen.getAllByText(/Désolés, Élodie !/)).toHaveLength(1);
    expect(screen.queryByText(/in the history/)).toBeNull();
  });
});

function stored(item: Partial<StoredComment['item']>): StoredComment {
  return { ...comment, key: 'facebook:2', item: { ...commentItem, id: '2', ...item } };
}
