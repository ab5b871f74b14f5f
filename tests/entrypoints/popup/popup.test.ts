import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background/index.ts';
import { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { localDay } from '../../../utils/domain/calendar/days.ts';
import { messenger } from '../../../utils/messaging/protocol.ts';
import { examples } from '../../examples.ts';
import { connectWire, OWN } from '../../utils/messaging/wire.ts';

// The real one; what it makes is remembered, so that the page can be closed.
const pages: Root[] = [];
vi.mock('react-dom/client', async (importOriginal) => {
  const { createRoot } = await importOriginal<typeof import('react-dom/client')>();
  return {
    createRoot: (container: Element) => {
      const page = createRoot(container);
      pages.push(page);
      return page;
    },
  };
});

const { task, entry, comment } = examples;
const today = localDay(Date.now());
const db = new PasserelleDatabase();

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  void background.main();
  connectWire(OWN);
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 3 } as never);
});
afterEach(() => {
  for (const page of pages.splice(0)) page.unmount();
  messenger.removeAllListeners();
});

/** Opens the popup, whose page is new each time, on the real database and with the real background behind it. */
async function open(): Promise<void> {
  vi.resetModules();
  document.body.innerHTML = '<div id="root"></div>';
  await act(() => import('../../../entrypoints/popup/main.tsx'));
  await screen.findByRole('heading', { name: 'Today' });
}
const checklist = () => within(screen.getByRole('region', { name: 'Today' }));
const newTask = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a task for today' });

it('shows what is left to do today', async () => {
  await db.comments.add(comment);
  await db.tasks.add({ ...task, day: today });
  await db.entries.add({ ...entry, day: today });
  await open();
  expect(await checklist().findByText('1 comment to answer')).toBeDefined();
  expect(await checklist().findByRole('checkbox', { name: task.title })).toBeDefined();
  expect(await checklist().findByRole('checkbox', { name: entry.title })).toBeDefined();
});

it('adds a task for today, which stands in the list at once, and ticks it', async () => {
  await open();
  await userEvent.type(newTask(), 'Appeler Élodie{Enter}');
  const box = await checklist().findByRole<HTMLInputElement>('checkbox', { name: 'Appeler Élodie' });
  expect(newTask().value).toBe('');
  await userEvent.click(box);
  await vi.waitFor(async () =>
    expect(await db.tasks.toArray()).toMatchObject([{ title: 'Appeler Élodie', day: today, done: true }]),
  );
});

it('plans something on the chosen day, which the month then shows', async () => {
  await open();
  const field = screen.getByRole('textbox', { name: 'Plan something on this day' });
  await userEvent.type(field, 'Concours{Enter}');
  expect(await checklist().findByRole('checkbox', { name: 'Concours' })).toBeDefined();
  expect(
    (await screen.findByText('1 planned')).closest('[role="button"]')?.getAttribute('aria-label'),
  ).toMatch(/today/i);
  expect(await db.entries.toArray()).toMatchObject([{ title: 'Concours', day: today, done: false }]);
});

it('says that the disk is full, and keeps what was written', async () => {
  await open();
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
  await userEvent.type(newTask(), 'Appeler Élodie{Enter}');
  expect((await screen.findByRole('alert')).textContent).toMatch(/^The disk is full/);
  expect(newTask().value).toBe('Appeler Élodie');
  full.mockRestore();
  await userEvent.type(newTask(), '{Enter}');
  expect(await checklist().findByRole('checkbox', { name: 'Appeler Élodie' })).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('opens the panel of this window', async () => {
  const openPanel = vi.fn().mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser, 'sidePanel', 'get').mockReturnValue({ open: openPanel } as never);
  vi.spyOn(window, 'close').mockImplementation(() => {});
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Open the panel' }));
  expect(openPanel).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
});
