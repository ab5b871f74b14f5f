import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerShortcuts } from '../../../entrypoints/background/shortcuts.ts';
import { PasserelleDatabase } from '../../../utils/db/schema.ts';
import type { InsertionOutcome } from '../../../utils/domain/replies/reply.ts';
import { starterTemplates } from '../../../utils/domain/replies/starters.ts';
import { lastComment, panelFocus, shortcutOutcome } from '../../../utils/settings/session.ts';
import { examples } from '../../examples.ts';

const { brand, comment, commentItem, page } = examples;
const TAB = { id: 7, windowId: 3 };
const db = new PasserelleDatabase();
const open = vi.fn();
/** What the content script of the tab was asked, and what it answers. */
const asked: Array<{ type: string; data: { key: string; text?: string } }> = [];
let insertion: InsertionOutcome;
/** How many of the two windows show the panel. */
let panels: number;

beforeEach(async () => {
  asked.length = 0;
  insertion = { kind: 'inserted' };
  panels = 0;
  await fakeBrowser.notifications.clear('shortcut');
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.brands.add(brand);
  await db.templates.bulkAdd(starterTemplates(null, 1));
  const keys = ['facebook:1', 'facebook:2', 'facebook:3', 'facebook:4'];
  const answers = ['to_answer', 'answered', 'to_answer', 'to_answer'] as const;
  await db.comments.bulkAdd(
    keys.map((key, index) => ({
      ...comment,
      key,
      item: { ...commentItem, id: String(index + 1) },
      answer: answers[index] ?? 'ignored',
    })),
  );
  await db.pages.add({ ...page, tabId: TAB.id, keys });
  vi.spyOn(fakeBrowser, 'sidePanel', 'get').mockReturnValue({ open } as never);
  vi.spyOn(fakeBrowser.runtime, 'getContexts').mockImplementation((async () =>
    Array.from({ length: panels }, () => ({}))) as never);
  vi.spyOn(fakeBrowser.windows, 'getAll').mockImplementation((async () => [{}, {}]) as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(((
    _tab: number,
    message: (typeof asked)[number],
    _options: undefined,
    answer: (value: unknown) => void,
  ) => {
    asked.push(message);
    answer({ res: { ok: true, value: message.type === 'insertReply' ? insertion : null } });
  }) as never);
  answerShortcuts();
});
afterEach(() => {
  open.mockReset();
  vi.restoreAllMocks();
});

function press(command: string, tab: object = TAB): void {
  for (const [listener] of vi.mocked(fakeBrowser.commands.onCommand.addListener).mock.calls)
    listener(command, tab as never);
}
/** Presses, and waits for the comment that the page then shows. */
async function pressAndSee(command: string): Promise<string | undefined> {
  const before = asked.length;
  press(command);
  await vi.waitFor(() => expect(asked.length).toBe(before + 1));
  return asked.at(-1)?.data.key;
}
const notified = async () =>
  Object.values(await fakeBrowser.notifications.getAllCreateOptions()).map(({ message }) => message);

it('opens the panel while the gesture lasts', () => {
  open.mockResolvedValue(undefined);
  press('open-panel');
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
});

describe('the next comment to answer, and the one before', () => {
  it('is found in the order of the page, from the last that was looked at, and round again', async () => {
    expect(await pressAndSee('next-unanswered')).toBe('facebook:1');
    expect(await pressAndSee('next-unanswered')).toBe('facebook:3');
    expect(await pressAndSee('next-unanswered')).toBe('facebook:4');
    expect(await pressAndSee('next-unanswered')).toBe('facebook:1');
    expect(await pressAndSee('previous-unanswered')).toBe('facebook:4');
    expect(await pressAndSee('previous-unanswered')).toBe('facebook:3');
    expect(asked.every(({ type }) => type === 'revealComment')).toBe(true);
  });

  it('goes on from the comment that was chosen in the panel, and shows itself there', async () => {
    await lastComment.set({ tabId: 7, key: 'facebook:2' });
    expect(await pressAndSee('next-unanswered')).toBe('facebook:3');
    await vi.waitFor(async () =>
      expect(await panelFocus.get()).toMatchObject({ tabId: 7, key: 'facebook:3' }),
    );
  });

  it('does not go on from the comment of another tab', async () => {
    await lastComment.set({ tabId: 8, key: 'facebook:3' });
    expect(await pressAndSee('next-unanswered')).toBe('facebook:1');
  });

  it.each<[string, () => Promise<unknown>, RegExp]>([
    ['nothing is left', () => db.comments.toCollection().modify({ answer: 'answered' }), /Nothing left/],
    ['the tab shows no page that is read', () => db.pages.clear(), /reads no comment in this tab/],
  ])('is told in one notification when %s', async (_, change, sentence) => {
    await change();
    press('next-unanswered');
    await vi.waitFor(async () => expect(await notified()).toEqual([expect.stringMatching(sentence)]));
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    press('previous-unanswered');
    await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
    expect(await notified()).toHaveLength(1);
    expect(asked).toEqual([]);
  });
});

describe('the first template', () => {
  it('is put in the box of the comment that was looked at, recorded, and not announced', async () => {
    await lastComment.set({ tabId: 7, key: 'facebook:3' });
    press('insert-first');
    await vi.waitFor(async () => expect(await db.replies.count()).toBe(1));
    const [reply] = await db.replies.toArray();
    expect(asked).toMatchObject([{ type: 'insertReply', data: { key: 'facebook:3', text: reply?.text } }]);
    expect(reply).toMatchObject({ commentKey: 'facebook:3', outcome: { kind: 'inserted' } });
    expect(await db.templates.get(reply?.templateId ?? '')).toBeDefined();
    expect((await db.comments.get('facebook:3'))?.answer).toBe('answered');
    expect(await notified()).toEqual([]);
  });

  it('is not put in the box of a heated comment that nobody looked at yet: the panel shows it', async () => {
    const { analysis } = comment;
    await db.comments.update('facebook:3', { analysis: { ...analysis, toxicity: 0.9 } });
    await lastComment.set({ tabId: 7, key: 'facebook:3' });
    press('insert-first');
    await vi.waitFor(async () => expect(await notified()).toEqual([expect.stringMatching(/heated/)]));
    expect(asked).toEqual([]);
    expect(await panelFocus.get()).toMatchObject({ key: 'facebook:3' });
  });

  it('that was not taken leaves the comment to answer, and says why', async () => {
    insertion = { kind: 'refused', reason: 'no_box' };
    await lastComment.set({ tabId: 7, key: 'facebook:3' });
    press('insert-first');
    await vi.waitFor(async () =>
      expect(await notified()).toEqual([expect.stringMatching(/No reply box of this comment is open/)]),
    );
    expect((await db.comments.get('facebook:3'))?.answer).toBe('to_answer');
  });

  it.each<[string, () => Promise<unknown>, RegExp]>([
    ['no comment was chosen', () => lastComment.set(null), /No comment of this page is chosen/],
    [
      'the comment is of another page',
      () => lastComment.set({ tabId: 7, key: 'facebook:9' }),
      /No comment of this page is chosen/,
    ],
    ['no template fits', () => db.templates.clear(), /No template fits/],
  ])('is not looked for when %s', async (_, change, sentence) => {
    await lastComment.set({ tabId: 7, key: 'facebook:3' });
    await change();
    press('insert-first');
    await vi.waitFor(async () => expect(await notified()).toEqual([expect.stringMatching(sentence)]));
    expect(asked).toEqual([]);
  });

  it('is spoken of in the panel where that is open', async () => {
    panels = 2;
    await lastComment.set({ tabId: 7, key: 'facebook:3' });
    press('insert-first');
    await vi.waitFor(async () =>
      expect(await shortcutOutcome.get()).toMatchObject({ tabId: 7, tone: 'positive' }),
    );
    expect(await notified()).toEqual([]);
  });

  it('that was not taken is told in a notification too while a window shows no panel', async () => {
    panels = 1;
    insertion = { kind: 'refused', reason: 'no_box' };
    await lastComment.set({ tabId: 7, key: 'facebook:3' });
    press('insert-first');
    await vi.waitFor(async () => expect(await notified()).toHaveLength(1));
    expect(await shortcutOutcome.get()).toMatchObject({ tabId: 7, tone: 'warning' });
  });
});
