import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel, type PanelPlace } from '../../../components/panel/panel.tsx';
import type { StoredComment } from '../../../utils/domain/conversation/comment.ts';
import { NOT_ANALYZED } from '../../../utils/domain/language/analysis.ts';
import { examples } from '../../examples.ts';

const { comment, commentItem, analysis } = examples;
const health = { seen: 4, read: 4, composers: 0, light: 'green' } as const;
const onPage = {
  kind: 'page',
  network: 'facebook',
  pageKind: 'post',
  gaps: { author: 0, text: 0, id: 0 },
  brand: null,
} as const;
const page: PanelPlace = { ...onPage, health, brand: 'Cidrerie du Val' };

function stored(id: string, changes: Partial<StoredComment> = {}): StoredComment {
  return {
    ...comment,
    key: `facebook:${id}`,
    item: { ...commentItem, id, author: `Author ${id}`, text: `Text ${id}` },
    ...changes,
  };
}
const COMMENTS = [
  stored('1'),
  stored('2', { analysis: { ...analysis, sentiment: 'positive', intents: ['thanks'] } }),
  stored('3', { answer: 'answered' }),
  stored('4', { answer: 'ignored' }),
];

/** The panel with the filters of its page, which it is told again when it asks to change them. */
function FilteredPanel(props: Partial<ComponentProps<typeof Panel>>) {
  const [view, setView] = useState<Pick<ComponentProps<typeof Panel>, 'answer' | 'sentiment'>>({
    answer: 'to_answer',
    sentiment: 'all',
  });
  return (
    <Panel
      place={page}
      comments={COMMENTS}
      kept={new Set()}
      {...view}
      onFilter={(change) => setView({ ...view, ...change })}
      onSelect={vi.fn()}
      onReport={vi.fn()}
      trouble={null}
      detail={null}
      freeDraft={<p>Draft from a text</p>}
      {...props}
    />
  );
}
function shownTexts(): Array<string | null> {
  return screen
    .queryAllByRole('option')
    .map((option) => option.querySelector('.comment-text')?.textContent ?? null);
}
function filter(group: string, name: RegExp): HTMLElement {
  return within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name });
}

// The list draws what is in view, and nothing has a size here: it is given one.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(2_000);
  return () => vi.restoreAllMocks();
});

describe('the list of comments', () => {
  it('says where it is, for whom, and how much was read', () => {
    render(<FilteredPanel />);
    expect(screen.getByText('Facebook · Cidrerie du Val')).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('4 comments seen, 4 read, reply box: none open');
  });

  it('begins with what is to answer, and counts each choice', () => {
    render(<FilteredPanel />);
    expect(shownTexts()).toEqual(['Text 1', 'Text 2']);
    for (const name of ['To answer 2', 'Answered 1', 'All 4'])
      expect(screen.getByRole('radio', { name })).toBeDefined();
  });

  it('shows what was answered, or all, when it is chosen', async () => {
    render(<FilteredPanel />);
    await userEvent.click(filter('Which comments', /^Answered/));
    expect(shownTexts()).toEqual(['Text 3']);
    await userEvent.click(filter('Which comments', /^All/));
    expect(shownTexts()).toEqual(['Text 1', 'Text 2', 'Text 3', 'Text 4']);
  });

  it('shows one sentiment when it is chosen', async () => {
    render(<FilteredPanel />);
    await userEvent.click(filter('Which sentiment', /^Positive/));
    expect(shownTexts()).toEqual(['Text 2']);
    await userEvent.click(filter('Which sentiment', /^Neutral/));
    expect(shownTexts()).toEqual([]);
    expect(screen.getByText('No comment fits these filters.')).toBeDefined();
  });

  it('tells sentiment and answer in words', async () => {
    render(<FilteredPanel />);
    await userEvent.click(filter('Which comments', /^All/));
    const [first, , answered, ignored] = screen.getAllByRole('option').map((option) => option.textContent);
    expect(first).toMatch(/Negative.*Complaint/);
    expect(answered).toContain('Answered');
    expect(ignored).toContain('No answer needed');
  });

  it('says once that comments are not analyzed, and takes none of them for neutral', async () => {
    render(<FilteredPanel comments={['1', '2'].map((id) => stored(id, { analysis: NOT_ANALYZED }))} />);
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/The language model cannot be read.*reinstall/),
    ]);
    expect(screen.getAllByText('Not analyzed')).toHaveLength(2);
    await userEvent.click(filter('Which sentiment', /^Neutral/));
    expect(shownTexts()).toEqual([]);
  });

  it('is glad when nothing is left', () => {
    render(<FilteredPanel comments={[stored('3', { answer: 'answered' })]} />);
    expect(screen.getByText('Nothing left to answer here. Well done!')).toBeDefined();
  });

  it('gives the comment that is chosen, by mouse or keyboard', async () => {
    const onSelect = vi.fn();
    render(<FilteredPanel onSelect={onSelect} />);
    await userEvent.click(screen.getByRole('option', { name: /Text 2/ }));
    expect(onSelect).toHaveBeenLastCalledWith('facebook:2');
    await userEvent.keyboard('{Home}{Enter}');
    expect(onSelect).toHaveBeenLastCalledWith('facebook:1');
  });

  it('shows a text as the text it is, and says where there is none', () => {
    const items = [
      stored('1', { item: { ...commentItem, id: '1', text: '<img src=x onerror=alert(1)>' } }),
      stored('2', { item: { ...commentItem, id: '2', text: '', author: null } }),
    ];
    render(<FilteredPanel comments={items} />);
    expect(shownTexts()).toEqual(['<img src=x onerror=alert(1)>', '(no text)']);
    expect(screen.getByText('Unknown author')).toBeDefined();
  });

  it('makes room for one comment', () => {
    render(<FilteredPanel detail={<p>One comment</p>} />);
    expect(screen.getByText('One comment')).toBeDefined();
    expect(shownTexts()).toEqual([]);
  });

  it('says first what is wrong with the storage', () => {
    render(<FilteredPanel trouble={<p role="alert">The disk is full</p>} />);
    expect(screen.getByRole('alert').textContent).toBe('The disk is full');
    expect(shownTexts()).toHaveLength(2);
  });
});

describe('where there is no list, the panel says why and what to do', () => {
  const none = { ...health, seen: 0, read: 0 };
  it.each<[string, PanelPlace, RegExp[]]>([
    ['while it waits', { kind: 'loading' }, [/One moment/]],
    ['elsewhere', { kind: 'elsewhere' }, [/works on Facebook, Instagram and LinkedIn/, /Open a post there/]],
    [
      'where it is off',
      { kind: 'off', network: 'linkedin' },
      [/Passerelle is off on LinkedIn\./, /Switch it on in the workspace/],
    ],
    ['where the page is silent', { kind: 'silent', network: 'facebook' }, [/does not answer/, /reload it/]],
    [
      'where no comment is shown',
      { ...onPage, health: { ...none, light: 'none' } },
      [/0 comments read/, /No comment is shown here/],
    ],
    [
      'where a thread is there and no comment of it was found',
      { ...onPage, health: { ...none, light: 'red' } },
      [/0 comments read/, /the network changed its page/],
    ],
    [
      'where comments were found and none could be read',
      { ...onPage, health: { ...health, read: 0, light: 'red' } },
      [/0 comments read/, /the network changed its page/],
    ],
  ])('%s', (_, place, sentences) => {
    render(<FilteredPanel place={place} comments={[]} />);
    for (const sentence of sentences) expect(screen.getByText(sentence)).toBeDefined();
    expect(screen.getByText('Draft from a text')).toBeDefined();
  });
});
