import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CommentCard } from '../../../components/card/comment-card.tsx';
import type { Analysis } from '../../../utils/domain/language/analysis.ts';

const angry: Analysis = {
  language: 'fr',
  sentiment: 'negative',
  confidence: 0.9,
  uncertain: false,
  intents: ['complaint'],
  toxicity: 0.1,
  urgency: 0.8,
  why: [{ text: 'honteux', weight: -1 }],
};
const suggestion = { templateId: 'late', title: 'Late order', text: '<b>Sorry</b> {{x}}' };
const nothing = { notice: null, busy: false, onInsert: vi.fn(), onOpenPanel: vi.fn() };

describe('the card of a comment', () => {
  it('says what was seen in words, and which words decided', () => {
    render(<CommentCard {...nothing} analysis={angry} suggestions={[]} />);
    for (const words of ['Negative', 'Complaint', 'honteux']) expect(screen.getByText(words)).toBeDefined();
  });

  it('shows a reply as the text it is, and gives the one that is chosen', async () => {
    const onInsert = vi.fn();
    render(<CommentCard {...nothing} analysis={angry} suggestions={[suggestion]} onInsert={onInsert} />);
    await userEvent.click(screen.getByRole('button', { name: /<b>Sorry<\/b> \{\{x\}\}/ }));
    expect(onInsert).toHaveBeenCalledWith(suggestion);
  });

  it('takes no second reply while one is being put in', async () => {
    const onInsert = vi.fn();
    render(<CommentCard {...nothing} analysis={angry} suggestions={[suggestion]} busy onInsert={onInsert} />);
    await userEvent.click(screen.getByRole('button', { name: /Late order/ }));
    expect(onInsert).not.toHaveBeenCalled();
  });

  it('tells aloud what became of a reply', () => {
    render(
      <CommentCard
        {...nothing}
        analysis={angry}
        suggestions={[]}
        notice={{ tone: 'warning', text: 'Copied.' }}
      />,
    );
    expect(screen.getByRole('status').textContent).toBe('Copied.');
  });
});
