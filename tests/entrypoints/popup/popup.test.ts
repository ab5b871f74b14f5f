import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background/index.ts';
import { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { localDay, shiftDay } from '../../../utils/domain/calendar/days.ts';
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

const { brand, comment, datedKeyDate, entry, task } = examples;
const today = localDay(Date.now());
const db = new PasserelleDatabase();

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  fakeBrowser.storage.resetState();
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
  await act(() => import('../../../entrypoints/popup/start.tsx'));
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

it('plans something on the chosen day, which the month then says', async () => {
  await open();
  const field = screen.getByRole('textbox', { name: 'Plan something on this day' });
  await userEvent.type(field, 'Concours{Enter}');
  expect(await checklist().findByRole('checkbox', { name: 'Concours' })).toBeDefined();
  expect(await screen.findByRole('button', { name: /today.*1 planned, no network: draft/i })).toBeDefined();
  expect(await db.entries.toArray()).toMatchObject([{ title: 'Concours', day: today, status: 'draft' }]);
});

it('ticks by keyboard, says so, and takes it back', async () => {
  await db.tasks.add({ ...task, day: today, entryId: null });
  await open();
  const box = await checklist().findByRole<HTMLInputElement>('checkbox', { name: task.title });
  await vi.waitFor(() => expect(document.activeElement).toBe(box));
  await userEvent.keyboard(' ');
  expect(box.checked).toBe(true);
  await vi.waitFor(async () => expect(await db.tasks.get(task.id)).toMatchObject({ done: true }));
  expect(screen.getByRole('status').textContent).toBe(`Done: ${task.title}`);
  await userEvent.keyboard('{Control>}z{/Control}');
  await vi.waitFor(async () =>
    expect(await db.tasks.get(task.id)).toEqual({ ...task, day: today, entryId: null }),
  );
  expect(screen.getByRole('status').textContent).toBe(`Undone: ${task.title}`);
  expect(box.checked).toBe(false);
});

it('postpones a day of a series alone, again by one more day, and takes the last step back', async () => {
  const weekly = {
    ...entry,
    id: 'weekly',
    day: shiftDay(today, -7),
    recurrence: { rule: 'FREQ=WEEKLY', except: [] },
  };
  await db.entries.add({ ...weekly, status: 'draft', brandId: null });
  await open();
  const row = (await checklist().findAllByRole('row')).at(-1);
  if (!row) throw new Error('the series has a line today');
  const box = within(row).getByRole('checkbox', { name: entry.title });
  box.focus();
  await userEvent.keyboard('pp');
  const own = `weekly@${today}`;
  await vi.waitFor(async () =>
    expect(await db.entries.get(own)).toMatchObject({ day: shiftDay(today, 2), series: { day: today } }),
  );
  expect(within(row).getByText(/^postponed to /)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: /^Undo/ }));
  await vi.waitFor(async () => expect(await db.entries.get(own)).toMatchObject({ day: shiftDay(today, 1) }));
  expect(await db.entries.get('weekly')).toMatchObject({ day: shiftDay(today, -7) });
  await vi.waitFor(() => expect(row.contains(document.activeElement)).toBe(true));
});

it('takes an added task back, and a deleted one', async () => {
  await open();
  await userEvent.type(newTask(), 'Appeler{Enter}');
  await checklist().findByRole('checkbox', { name: 'Appeler' });
  await userEvent.click(screen.getByRole('button', { name: 'Delete: Appeler' }));
  await vi.waitFor(async () => expect(await db.tasks.count()).toBe(0));
  await userEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
  await vi.waitFor(async () => expect(await db.tasks.toArray()).toMatchObject([{ title: 'Appeler' }]));
});

it('says what a task prepares, and of which brand things are where there are several', async () => {
  await db.brands.bulkAdd([brand, { ...brand, id: 'brand-2', name: 'Maison Garance' }]);
  await db.datedKeyDates.add(datedKeyDate);
  await db.tasks.add({ ...task, day: today, time: null, entryId: null });
  await db.entries.add({ ...entry, day: today, recurrence: null, brandId: 'brand-2' });
  await open();
  expect(
    (await checklist().findByRole('checkbox', { name: task.title })).getAttribute('aria-describedby'),
  ).toBeTruthy();
  expect(checklist().getByText('for Christmas')).toBeDefined();
  expect(checklist().getByText('Maison Garance')).toBeDefined();
  expect(checklist().getByText('Facebook, LinkedIn')).toBeDefined();
});

it('shows one brand when it is chosen, and again the next time', async () => {
  await db.brands.bulkAdd([brand, { ...brand, id: 'brand-2', name: 'Maison Garance' }]);
  await db.tasks.bulkAdd([
    { ...task, day: today },
    { ...task, id: 'task-2', title: 'Appeler', brandId: 'brand-2', day: today },
  ]);
  await open();
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Brand' }), 'Maison Garance');
  await vi.waitFor(() => expect(checklist().queryByRole('checkbox', { name: task.title })).toBeNull());
  for (const page of pages.splice(0)) page.unmount();
  await open();
  expect(await checklist().findByRole('checkbox', { name: 'Appeler' })).toBeDefined();
  expect(checklist().queryByRole('checkbox', { name: task.title })).toBeNull();
});

it('names the next key dates with the days that are left, and shows their day', async () => {
  await db.datedKeyDates.add({ ...datedKeyDate, day: shiftDay(today, 34), end: null, brandId: null });
  await open();
  const date = await screen.findByRole('button', { name: /^Christmas.*in 34 days$/ });
  await userEvent.click(date);
  expect(await screen.findByText('Key date: Christmas')).toBeDefined();
});

it('counts what is older, and shows it when it is asked for', async () => {
  await db.tasks.add({ ...task, day: shiftDay(today, -60), brandId: null });
  await open();
  expect(await checklist().findByText('1 older one, still open')).toBeDefined();
  expect(checklist().queryByRole('checkbox')).toBeNull();
  await userEvent.click(checklist().getByRole('button', { name: 'Show' }));
  expect(await checklist().findByRole('checkbox', { name: task.title })).toBeDefined();
  await vi.waitFor(() => expect(checklist().queryByText('1 older one, still open')).toBeNull());
});

it('opens an entry in the workspace that is open already, or in a new tab', async () => {
  vi.spyOn(window, 'close').mockImplementation(() => {});
  const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
  const front = vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never);
  await db.entries.add({ ...entry, day: today, recurrence: null, brandId: null });
  await open();
  const [button] = await screen.findAllByRole('button', { name: `Open: ${entry.title}` });
  if (!button) throw new Error('the entry can be opened');
  await userEvent.click(button);
  const url = expect.stringMatching(/\/options\.html#calendar\/plan\/entry\/entry-1$/);
  expect(create).toHaveBeenCalledExactlyOnceWith({ url });
  query.mockResolvedValue([{ id: 5, windowId: 2 }] as never);
  await userEvent.click(button);
  expect(update).toHaveBeenCalledExactlyOnceWith(5, { url, active: true });
  expect(front).toHaveBeenCalledExactlyOnceWith(2, { focused: true });
  expect(create).toHaveBeenCalledOnce();
});

it('leads to publishing what is due', async () => {
  vi.spyOn(window, 'close').mockImplementation(() => {});
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({ id: 9, windowId: 3 } as never);
  await db.entries.add({ ...entry, day: today, recurrence: null, brandId: null });
  await open();
  await userEvent.click(await screen.findByRole('button', { name: `Publish: ${entry.title}` }));
  await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
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

it('says what is wrong with a history that cannot be read, and not that nothing is left', async () => {
  vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('The disk is broken.', 'UnknownError');
  });
  await open();
  expect(await screen.findByRole('alert')).toBeDefined();
  expect(screen.queryByText('Nothing left to do today.')).toBeNull();
  expect(newTask()).toBeDefined();
});

it('opens the panel of this window', async () => {
  const openPanel = vi.fn().mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser, 'sidePanel', 'get').mockReturnValue({ open: openPanel } as never);
  vi.spyOn(window, 'close').mockImplementation(() => {});
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Open the panel' }));
  expect(openPanel).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
});
