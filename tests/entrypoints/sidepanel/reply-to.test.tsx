import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background/index.ts';
import { ReplyTo } from '../../../entrypoints/sidepanel/reply-to.tsx';
import { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { localDay } from '../../../utils/domain/calendar/days.ts';
import { messenger } from '../../../utils/messaging/protocol.ts';
import { assistantSettings } from '../../../utils/settings/assistant.ts';
import { assistantAnswer } from '../../../utils/settings/session.ts';
import { examples } from '../../examples.ts';
import { connectWire, OWN } from '../../utils/messaging/wire.ts';

const { brand, template, comment, exchange } = examples;
const TAB = 7;
const onBack = vi.fn();
const db = new PasserelleDatabase();
/** Answers the text that was sent to the page's reply box, as its content script would. */
let answerInsertion: () => void = () => {};

beforeEach(async () => {
  onBack.mockReset();
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.comments.add(comment);
  void background.main();
  connectWire(OWN);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(((
    _tab: number,
    _message: unknown,
    _options: undefined,
    answer: (value: unknown) => void,
  ) => {
    answerInsertion = () => answer({ res: { ok: true, value: { kind: 'inserted' } } });
  }) as never);
});
afterEach(() => {
  messenger.removeAllListeners();
  vi.restoreAllMocks();
});

function open(templates = [template]) {
  return render(
    <ReplyTo
      db={db}
      commentKey={comment.key}
      item={comment.item}
      analysis={comment.analysis}
      network={comment.network}
      brand={brand}
      templates={templates}
      writtenAt={null}
      answer={null}
      post={null}
      postKey={null}
      tabId={TAB}
      insertHere={null}
      onBack={onBack}
    />,
  );
}
const draftField = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your draft' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
/** Waits until the text is stored as the draft of the comment. */
const findKept = (text: string) =>
  waitFor(async () => expect((await db.drafts.get(comment.key))?.text).toBe(text));

it('proposes a reply that speaks of the campaign that runs, also when it changes meanwhile', async () => {
  const today = localDay(Date.now());
  await db.campaigns.add({ ...examples.campaign, first: today, last: today });
  open([{ ...template, body: 'Voir {{campaign.link}}' }]);
  expect(await screen.findByText(new RegExp(`Voir ${examples.campaign.link}`))).toBeDefined();
  await act(() => db.campaigns.update(examples.campaign.id, { link: 'https://example.com/autre' }));
  expect(await screen.findByText(/Voir https:\/\/example\.com\/autre/)).toBeDefined();
});

describe('what is typed while a draft', () => {
  it('is being inserted stays, in the field and in the database', async () => {
    open();
    await userEvent.type(draftField(), 'Merci');
    await findKept('Merci');
    await press('Insert the draft');
    await userEvent.type(draftField(), ' à');
    await act(async () => answerInsertion());
    await waitFor(async () => expect(await db.replies.count()).toBe(1));
    expect((await db.replies.toArray())[0]?.text).toBe('Merci');
    await userEvent.type(draftField(), ' vous');
    expect(draftField().value).toBe('Merci à vous');
    await findKept('Merci à vous');
  });

  it('of a suggestion is being inserted stays too', async () => {
    open();
    await userEvent.type(draftField(), 'Un mot');
    await press('Insert: Commande en retard');
    await userEvent.type(draftField(), ' à moi');
    await act(async () => answerInsertion());
    await waitFor(async () => expect(await db.replies.count()).toBe(1));
    await findKept('Un mot à moi');
    expect(draftField().value).toBe('Un mot à moi');
  });
});

it('goes back to the list once the draft is kept for later', async () => {
  open();
  await userEvent.type(draftField(), 'Plus tard');
  await press('Keep for later');
  await waitFor(() => expect(onBack).toHaveBeenCalledOnce());
  expect(draftField().value).toBe('');
  expect(await db.keptDrafts.toArray()).toMatchObject([{ text: 'Plus tard', commentKey: comment.key }]);
});

it('empties the field once its draft was inserted, for good', async () => {
  const { unmount } = open();
  await userEvent.type(draftField(), 'Merci.');
  await press('Insert the draft');
  await act(async () => answerInsertion());
  await waitFor(() => expect(draftField().value).toBe(''));
  unmount();
  await waitFor(async () => expect(await db.drafts.count()).toBe(0));
});

describe('a proposal of the assistant', () => {
  const text = 'Bonjour Élodie, nous regardons cela.';
  const proposed = { ...exchange, commentKey: comment.key, answer: text, end: 'done' as const, used: null };
  beforeEach(async () => {
    const settings = await assistantSettings.get();
    await assistantSettings.set({
      ...settings,
      provider: 'server',
      address: 'http://localhost:1',
      model: 'm',
    });
    const { id, commentKey, end } = proposed;
    await assistantAnswer.set({ id, commentKey, text, removed: [], end, at: Date.now() });
    await db.drafts.add({
      commentKey,
      text: 'Désolés',
      templateId: template.id,
      given: 'Désolés',
      updatedAt: 1,
    });
  });

  it('is put below what the user wrote, and comes from no template', async () => {
    await db.assistantLog.add(proposed);
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Use as draft' }));
    await waitFor(() => expect(draftField().value).toBe(`Désolés\n\n${text}`));
    await findKept(`Désolés\n\n${text}`);
    const kept = await db.drafts.get(comment.key);
    expect(kept).toMatchObject({ templateId: null });
    expect(kept?.given).toBeUndefined();
  });

  it('is not taken where that cannot be recorded, and says so', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Use as draft' }));
    await screen.findByText(/The proposal was not taken/);
    expect(draftField().value).toBe('Désolés');
    expect(screen.getByText(text)).toBeDefined();
  });
});
