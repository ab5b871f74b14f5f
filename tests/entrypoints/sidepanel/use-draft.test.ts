import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import background from '../../../entrypoints/background/index.ts';
import { useDraft } from '../../../entrypoints/sidepanel/use-draft.ts';
import { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { messenger } from '../../../utils/messaging/protocol.ts';
import { examples } from '../../examples.ts';
import { connectWire, OWN } from '../../utils/messaging/wire.ts';

const { draft } = examples;
const KEY = draft.commentKey;
const db = new PasserelleDatabase();

beforeEach(async () => {
  await db.drafts.clear();
  void background.main();
  connectWire(OWN);
});
afterEach(() => {
  messenger.removeAllListeners();
  vi.restoreAllMocks();
});

function show(key = KEY) {
  return renderHook(({ commentKey }) => useDraft(db, commentKey), { initialProps: { commentKey: key } });
}
/** Waits until the text is stored. */
function findKept(text: string): Promise<void> {
  return waitFor(async () => expect((await db.drafts.toArray()).map((row) => row.text)).toEqual([text]));
}

describe('the draft of a comment', () => {
  it('is found again', async () => {
    await db.drafts.add(draft);
    const { result } = show();
    await waitFor(() => expect(result.current.text).toBe(draft.text));
    expect(result.current.templateId).toBe(draft.templateId);
  });

  it('is kept while it is typed, with its template', async () => {
    const { result } = show();
    act(() => result.current.write('Mer', { templateId: 'template-1' }));
    act(() => result.current.write('Merci', { templateId: 'template-1' }));
    expect(result.current.text).toBe('Merci');
    await findKept('Merci');
    expect(await db.drafts.get(KEY)).toMatchObject({ commentKey: KEY, templateId: 'template-1' });
  });

  it.each<[string, (view: ReturnType<typeof show>) => void]>([
    ['when the panel closes', () => window.dispatchEvent(new Event('pagehide'))],
    ['when the window is left', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['when the comment is left', ({ unmount }) => unmount()],
    ['when another comment is opened', ({ rerender }) => rerender({ commentKey: 'facebook:2' })],
  ])('is kept to the last letter %s', async (_, leave) => {
    const view = show();
    act(() => view.result.current.write('Merc', { templateId: null }));
    act(() => view.result.current.write('Merci', { templateId: null }));
    act(() => leave(view));
    await findKept('Merci');
    expect((await db.drafts.toArray()).map(({ commentKey }) => commentKey)).toEqual([KEY]);
  });

  it('does not follow to another comment', async () => {
    const { result, rerender } = show();
    act(() => result.current.write('Merci', { templateId: null }));
    rerender({ commentKey: 'facebook:2' });
    expect(result.current.text).toBe('');
    rerender({ commentKey: KEY });
    await findKept('Merci');
  });

  it('is deleted when it is emptied', async () => {
    await db.drafts.add(draft);
    const { result } = show();
    await waitFor(() => expect(result.current.text).toBe(draft.text));
    act(() => result.current.write('', { templateId: null }));
    await waitFor(async () => expect(await db.drafts.count()).toBe(0));
  });

  it('is not brought back once it was used', async () => {
    const { result, unmount } = show();
    act(() => result.current.write('Merci', { templateId: null }));
    act(() => void result.current.finish('Merci', null));
    expect(result.current.text).toBe('');
    unmount();
    await vi.waitFor(async () => expect(await db.drafts.count()).toBe(0));
  });

  it('goes on from what is in the field now, whoever changes it and however old their view of it', async () => {
    const { result } = show();
    act(() => result.current.write('Merci', { templateId: 'template-1' }));
    const before = result.current;
    act(() => result.current.write('Merci encore', { templateId: 'template-1' }));
    act(() => before.fillIn('template-2', { order: '42' }));
    expect(result.current).toMatchObject({ text: 'Merci encore', asked: { 'template-2': { order: '42' } } });
    act(() => expect(before.empty('Merci')).toBe(false));
    act(() => expect(before.finish('Merci', 'template-2')).toBe(false));
    expect(result.current.text).toBe('Merci encore');
    expect(result.current.asked).toBeUndefined();
    await findKept('Merci encore');
  });

  it('keeps what was filled in while the field holds a text made from it', () => {
    const { result } = show();
    act(() => result.current.fillIn('template-1', { order: '42' }));
    act(() => result.current.write('La 42 arrive.', { templateId: 'template-1' }));
    act(() => void result.current.finish('La commande 42 arrive.', 'template-1'));
    expect(result.current.asked).toEqual({ 'template-1': { order: '42' } });
    act(() => result.current.write(''));
    act(() => void result.current.finish('La commande 42 arrive.', 'template-1'));
    expect(result.current.asked).toBeUndefined();
  });

  it('stays in the field when it cannot be kept, and says why, until it can', async () => {
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    const { result } = show();
    act(() => result.current.write('Merci', { templateId: null }));
    await waitFor(() => expect(result.current.error).toBe('storage_full'));
    expect(result.current.text).toBe('Merci');
    full.mockRestore();
    act(() => result.current.write('Merci !', { templateId: null }));
    await findKept('Merci !');
    await waitFor(() => expect(result.current.error).toBeNull());
  });
});
