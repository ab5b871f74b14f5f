import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCommentCard } from '../../../components/card/comment-card.ts';
import { type Analysis, NOT_ANALYZED } from '../../../utils/domain/language/analysis.ts';
import { examples } from '../../examples.ts';

const { byUser: _, ...analysis } = examples.analysis;
const suggestion = { templateId: 'late', title: 'Late order', text: '<b>Sorry</b> {{x}}' };

function show(onInsert = vi.fn(), onCorrect = vi.fn(), shown: Analysis = analysis) {
  const card = createCommentCard(shown, { onInsert, onCorrect, onOpenPanel: vi.fn() });
  document.body.append(card.element);
  return card;
}
afterEach(() => document.body.replaceChildren());

describe('the card of a comment', () => {
  it('says what was seen in words, and which words decided', () => {
    show();
    for (const words of ['Negative', 'Complaint', 'honteux']) expect(screen.getByText(words)).toBeDefined();
  });

  it('says that replies are on their way, and that there is none', () => {
    const card = show();
    expect(screen.getByText('Looking for replies…')).toBeDefined();
    card.showReplies([]);
    expect(screen.queryByText('Looking for replies…')).toBeNull();
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });

  it('shows a reply as the text it is, and gives the one that is chosen', async () => {
    const onInsert = vi.fn();
    show(onInsert).showReplies([suggestion]);
    await userEvent.click(screen.getByRole('button', { name: /<b>Sorry<\/b> \{\{x\}\}/ }));
    expect(onInsert).toHaveBeenCalledWith(suggestion);
  });

  it('keeps the focus on a reply when the same ones come again, and shows one that was changed', () => {
    const card = show();
    card.showReplies([suggestion]);
    screen.getByRole('button', { name: /Late order/ }).focus();
    card.showReplies([{ ...suggestion }]);
    expect(document.activeElement?.textContent).toContain('Late order');
    card.showReplies([{ ...suggestion, title: 'Lost order' }]);
    expect(screen.queryByRole('button', { name: /Late order/ })).toBeNull();
    expect(screen.getByRole('button', { name: /Lost order/ })).toBeDefined();
  });

  it('takes no second reply while one is being put in, and takes one again afterwards', async () => {
    const onInsert = vi.fn();
    const card = show(onInsert);
    card.showReplies([suggestion]);
    card.setBusy(true);
    await userEvent.click(screen.getByRole('button', { name: /Late order/ }));
    expect(onInsert).not.toHaveBeenCalled();
    card.setBusy(false);
    await userEvent.click(screen.getByRole('button', { name: /Late order/ }));
    expect(onInsert).toHaveBeenCalledOnce();
  });

  it('lets the sentiment be corrected', async () => {
    const onCorrect = vi.fn();
    show(vi.fn(), onCorrect);
    expect(screen.queryByRole('button', { name: 'Positive' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Correct the sentiment' }));
    expect(screen.getByRole('button', { name: 'Negative', pressed: true })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Positive' }));
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith('positive');
  });

  it('says what the user said, and that the words only were noticed', () => {
    show(vi.fn(), vi.fn(), examples.analysis);
    for (const words of ['Corrected by you', 'What Passerelle noticed:'])
      expect(screen.getByText(words)).toBeDefined();
  });

  it('says why a comment is urgent, in one line, and nothing of one that is not', () => {
    const because = { urgencyBecause: ['complaint', 'reach'] } satisfies Partial<Analysis>;
    const { element } = show(vi.fn(), vi.fn(), { ...analysis, ...because });
    expect(screen.getByText('Urgent: complaint, much-commented post')).toBeDefined();
    element.remove();
    show(vi.fn(), vi.fn(), { ...analysis, ...because, urgency: 0.3 });
    expect(screen.queryByText(/^Urgent/)).toBeNull();
  });

  it('of a comment that was not analyzed says so, and what to do; replies stay', () => {
    show(vi.fn(), vi.fn(), NOT_ANALYZED).showReplies([suggestion]);
    expect(screen.getByText('Not analyzed')).toBeDefined();
    expect(screen.getByText(/The language model cannot be read.*reinstall/)).toBeDefined();
    expect(screen.queryByText(/reads as neutral/)).toBeNull();
    expect(screen.getByRole('button', { name: /Late order/ })).toBeDefined();
  });

  it('tells aloud what became of a reply', () => {
    const card = show();
    expect(screen.queryByRole('status')).toBeNull();
    card.showNotice({ tone: 'warning', text: 'Copied.' });
    expect(screen.getByRole('status').textContent).toBe('Copied.');
  });
});
