import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ChooseNetwork } from '../../../../components/panel/publish/choose-network.tsx';
import { describePosting } from '../../../../components/panel/publish/describe-posting.ts';
import { DueToday } from '../../../../components/panel/publish/due-today.tsx';
import { PostQuestion } from '../../../../components/panel/publish/post-question.tsx';
import { PublishedNote } from '../../../../components/panel/publish/published-note.tsx';
import type { Publication } from '../../../../utils/domain/calendar/entry.ts';
import { examples } from '../../../examples.ts';

const publication: Publication = {
  network: 'facebook',
  url: 'https://www.facebook.com/x/posts/1',
  postKey: 'facebook:1',
  at: Date.UTC(2026, 10, 21, 9),
};
const button = (name: string) => screen.getByRole('button', { name });

describe('an entry that was published', () => {
  it('says where, what its comments say, what is left, and is taken back by one press', async () => {
    const [onUndo, onOpen] = [vi.fn(), vi.fn()];
    const [onInsert, onCopy] = [vi.fn(), vi.fn()];
    render(
      <PublishedNote
        firstComment="Le plan"
        title="Coffrets"
        publication={publication}
        figures={{ comments: 12, toAnswer: 3, bySentiment: { negative: 2, neutral: 0, positive: 6 } }}
        left={['linkedin']}
        isBusy={false}
        onInsert={onInsert}
        onCopy={onCopy}
        onUndo={onUndo}
        onOpen={onOpen}
      />,
    );
    expect(screen.getByRole('heading', { name: 'Published on Facebook' })).toBeDefined();
    expect(screen.getByText('12 comments seen · 3 to answer')).toBeDefined();
    // A sentiment that nobody felt is left out.
    expect(screen.getByText('Negative 2')).toBeDefined();
    expect(screen.getByText('Positive 6')).toBeDefined();
    expect(screen.queryByText(/Neutral/)).toBeNull();
    await userEvent.click(button('Open LinkedIn'));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('linkedin');
    await userEvent.click(button('Insert: First comment'));
    expect(onInsert).toHaveBeenCalledExactlyOnceWith('Le plan', 'first_comment');
    await userEvent.click(button('Copy: First comment'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('Le plan');
    await userEvent.click(button('Mark as not published: Coffrets'));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('says how its comments come to count where its address is not known', () => {
    const noAddress = { ...publication, url: null, postKey: null };
    const calls = { onUndo: vi.fn(), onOpen: vi.fn(), onInsert: vi.fn(), onCopy: vi.fn() };
    const nothing = { figures: null, firstComment: '', left: [], isBusy: false, ...calls };
    render(<PublishedNote title="Coffrets" publication={noAddress} {...nothing} />);
    expect(screen.getByText('Open the post so that its comments count here.')).toBeDefined();
    expect(screen.queryByText('Still to publish on:')).toBeNull();
  });
});

it('is asked for by its title when its post is opened', async () => {
  const [onYes, onNo] = [vi.fn(), vi.fn()];
  render(<PostQuestion title="Coffrets" isBusy={false} onYes={onYes} onNo={onNo} />);
  expect(screen.getByRole('region', { name: 'Is this “Coffrets”?' })).toBeDefined();
  await userEvent.click(button('Mark as published'));
  await userEvent.click(button('No'));
  expect([onYes, onNo].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

it('is opened on the network that the user chooses', async () => {
  const [onOpen, onClose] = [vi.fn(), vi.fn()];
  const several = ['facebook', 'linkedin'] as const;
  render(
    <ChooseNetwork title="Coffrets" networks={several} isBusy={false} onOpen={onOpen} onClose={onClose} />,
  );
  await userEvent.click(button('Open LinkedIn'));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('linkedin');
  await userEvent.click(button('Close'));
  expect(onClose).toHaveBeenCalledOnce();
});

describe('what is due today', () => {
  const occurrence = { key: 'entry-1', entry: examples.entry, day: '2026-11-28', isRepeat: false };

  it('is listed with its time and two ways to begin', async () => {
    const [onOpen, onPrepare] = [vi.fn(), vi.fn()];
    render(
      <DueToday network="linkedin" due={[occurrence]} isBusy={false} onOpen={onOpen} onPrepare={onPrepare} />,
    );
    expect(screen.getByRole('listitem').textContent).toMatch(/^Marché de Noël \d/);
    await userEvent.click(button('Open LinkedIn: Marché de Noël'));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(occurrence);
    await userEvent.click(button('Prepare: Marché de Noël'));
    expect(onPrepare).toHaveBeenCalledExactlyOnceWith(occurrence);
  });

  it('takes no room where there is nothing', () => {
    const nothing = { isBusy: false, onOpen: vi.fn(), onPrepare: vi.fn() };
    const { container } = render(<DueToday network="linkedin" due={[]} {...nothing} />);
    expect(container.innerHTML).toBe('');
  });
});

describe('what became of a text', () => {
  it.each([
    [{ kind: 'inserted' }, 'post', 'positive', /^Text put in LinkedIn’s box.*publish it yourself/],
    [{ kind: 'inserted' }, 'first_comment', 'positive', /^Comment put in LinkedIn’s box/],
    [
      { kind: 'refused', reason: 'no_focus' },
      'post',
      'negative',
      /Open LinkedIn’s own, put the cursor in it/,
    ],
    [{ kind: 'copied', reason: 'own_text' }, 'post', 'warning', /already holds a text.*Copied: paste it/],
    [{ kind: 'refused', reason: 'several_boxes' }, 'post', 'negative', /Several boxes are open/],
    [{ kind: 'refused', reason: 'taken_changed' }, 'post', 'negative', /not hold exactly this text/],
    [{ kind: 'refused', reason: 'too_long' }, 'post', 'negative', /longer than the box allows/],
  ] as const)('is said in words about a post: %j, %s', (outcome, as, tone, words) => {
    const notice = describePosting(outcome, 'linkedin', as);
    expect(notice).toEqual({ tone, text: expect.stringMatching(words) });
  });
});
