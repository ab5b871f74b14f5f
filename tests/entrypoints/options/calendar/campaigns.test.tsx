import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, vi } from 'vitest';
import { Campaigns } from '../../../../entrypoints/options/calendar/campaigns.tsx';
import type { CalendarStep } from '../../../../entrypoints/options/calendar/room.ts';
import type { PasserelleDatabase } from '../../../../utils/db/schema.ts';
import { unsavedCampaign } from '../../../../utils/settings/unsaved-campaign.ts';
import { examples } from '../../../examples.ts';
import { it } from '../../../utils/db/database.ts';

const summer = { ...examples.campaign, id: 'summer', name: 'Summer', objective: '' };
const winter = { ...examples.campaign, id: 'winter', name: 'Winter', objective: '' };

async function open(db: PasserelleDatabase) {
  await db.campaigns.bulkAdd([summer, winter]);
  const change = vi.fn(async (_: CalendarStep) => true);
  render(<Campaigns room={{ db, brands: [], rest: '', go: vi.fn(), change }} />);
  await press('Edit: Summer');
  return change;
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of the campaign' }).value;
const objective = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Objective' });
const question = () => screen.queryByRole('alertdialog');

it('goes to another campaign at once where nothing is written', async ({ db }) => {
  await open(db);
  await press('Edit: Winter');
  expect(question()).toBeNull();
  expect(name()).toBe('Winter');
});

it.for(['Edit: Winter', 'New campaign', 'Cancel', 'Delete: Summer'])(
  'asks before "%s" takes what is written, and goes on writing',
  async (button, { db }) => {
    const change = await open(db);
    await userEvent.type(objective(), 'Coffrets');
    await press(button);
    expect(question()).not.toBeNull();
    await press('Keep writing');
    expect([name(), objective().value]).toEqual(['Summer', 'Coffrets']);
    expect(change).not.toHaveBeenCalled();
  },
);

it('gives up what is written, or saves it first, and goes on to the other', async ({ db }) => {
  const change = await open(db);
  await userEvent.type(objective(), 'Coffrets');
  await press('Edit: Winter');
  await press('Discard the changes');
  expect([name(), objective().value]).toEqual(['Winter', '']);
  expect(change).not.toHaveBeenCalled();
  await userEvent.type(objective(), 'Vases');
  await press('Edit: Summer');
  await userEvent.click(screen.getAllByRole('button', { name: 'Save' }).at(-1) as HTMLElement);
  await vi.waitFor(() => expect(name()).toBe('Summer'));
  expect(change.mock.calls[0]?.[0].put?.campaigns).toMatchObject([{ id: 'winter', objective: 'Vases' }]);
  expect(question()).toBeNull();
});

it('stays with a campaign that cannot be saved as it is', async ({ db }) => {
  const change = await open(db);
  await userEvent.clear(screen.getByRole('textbox', { name: 'Name of the campaign' }));
  await press('Edit: Winter');
  await userEvent.click(screen.getAllByRole('button', { name: 'Save' }).at(-1) as HTMLElement);
  expect(screen.getByText('Give it a name.')).toBeDefined();
  expect(change).not.toHaveBeenCalled();
});

it('shows what was written when its tab was closed, until that is saved or given up', async ({ db }) => {
  await open(db);
  await userEvent.type(objective(), 'Coffrets');
  cleanup();
  const room = { db, brands: [], rest: '', go: vi.fn(), change: vi.fn(async () => true) };
  render(<Campaigns room={room} />);
  await screen.findByText('Here is what you had written and not saved.');
  expect([name(), objective().value]).toEqual(['Summer', 'Coffrets']);
  await press('Cancel');
  expect(question(), 'it is not saved yet').not.toBeNull();
  await userEvent.click(screen.getAllByRole('button', { name: 'Save' }).at(-1) as HTMLElement);
  await vi.waitFor(() => expect(room.change).toHaveBeenCalledOnce());
  cleanup();
  render(<Campaigns room={room} />);
  await press('New campaign');
  expect(name()).toBe('');
  await userEvent.type(screen.getByRole('textbox', { name: 'Name of the campaign' }), 'Spring');
  cleanup();
  render(<Campaigns room={room} />);
  await press('Discard the changes');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(await unsavedCampaign.get()).toBeNull();
});

it('brings a deleted campaign back to its entries, as they are by now', async ({ db }) => {
  const { entry } = examples;
  const of = (id: string, title: string) => ({ ...entry, id, title, campaignId: 'winter' });
  await db.entries.bulkPut([of('kept', 'Draft'), of('moved', 'Moved'), of('gone', 'Gone')]);
  const change = await open(db);
  await press('Delete: Winter');
  expect(change.mock.calls[0]?.[0].remove).toEqual({ campaigns: ['winter'] });
  await db.entries.update('kept', { campaignId: null, title: 'Written on' });
  await db.entries.update('moved', { campaignId: 'summer' });
  await db.entries.delete('gone');
  await press('Undo');
  expect(change.mock.calls[1]?.[0].put).toMatchObject({
    campaigns: [{ id: 'winter' }],
    entries: [{ id: 'kept', title: 'Written on', campaignId: 'winter' }],
  });
});
