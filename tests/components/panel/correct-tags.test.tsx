import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { CommentDetail } from '../../../components/panel/comment-detail.tsx';
import type { Analysis } from '../../../utils/domain/language/analysis.ts';
import { examples } from '../../examples.ts';

const { byUser: _, ...analysis } = examples.analysis;

function show(changes: Partial<Analysis> = {}, isComment = true) {
  const onTags = { say: vi.fn(), undo: vi.fn() };
  render(
    <CommentDetail
      comment={{ item: examples.commentItem, analysis: { ...analysis, ...changes } }}
      writtenAt={null}
      answer="to_answer"
      onAnswer={vi.fn()}
      onTags={isComment ? onTags : undefined}
      onBack={vi.fn()}
    >
      {null}
    </CommentDetail>,
  );
  return onTags;
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('takes another sentiment for a comment', async () => {
  const { say } = show();
  expect(screen.queryByRole('radio', { name: 'Positive' })).toBeNull();
  await press('Correct');
  expect(screen.getByRole('radio', { name: 'Negative' }).getAttribute('aria-checked')).toBe('true');
  await userEvent.click(screen.getByRole('radio', { name: 'Positive' }));
  expect(say).toHaveBeenCalledExactlyOnceWith({ sentiment: 'positive' });
});

it('adds what a comment wants, and takes it away', async () => {
  const { say } = show();
  await press('Correct');
  await press('Question');
  expect(say).toHaveBeenLastCalledWith({ intents: ['question', 'complaint'] });
  await press('Complaint');
  expect(say).toHaveBeenLastCalledWith({ intents: [] });
});

it('takes the word that the tags are right', async () => {
  const { say } = show();
  await press('That’s right');
  expect(say).toHaveBeenCalledExactlyOnceWith({ sentiment: 'negative', intents: ['complaint'] });
});

it('asks for a sentiment, not for a yes, where it is uncertain', async () => {
  const { say } = show({ uncertain: true });
  expect(screen.queryByRole('button', { name: 'That’s right' })).toBeNull();
  await press('Correct');
  for (const radio of screen.getAllByRole('radio', { name: /tive$|^Neutral$/ }))
    expect(radio.getAttribute('aria-checked')).toBe('false');
  await userEvent.click(screen.getByRole('radio', { name: 'Negative' }));
  expect(say).toHaveBeenCalledExactlyOnceWith({ sentiment: 'negative' });
});

it.each([
  ['corrected', 'Corrected by you', /^You decided/],
  ['confirmed', 'Confirmed by you', /^The underlined words decided/],
] as const)('says that the user %s the tags, and takes that back', async (byUser, words, reasons) => {
  const { undo } = show({ byUser });
  expect(screen.getByText(words)).toBeDefined();
  expect(screen.getByText(reasons)).toBeDefined();
  await press('Undo');
  expect(undo).toHaveBeenCalledOnce();
});

it('lets nothing be corrected in a text that is no comment of a page', () => {
  show({}, false);
  expect(screen.queryByRole('button', { name: 'Correct' })).toBeNull();
});
