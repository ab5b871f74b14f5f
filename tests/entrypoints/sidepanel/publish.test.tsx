import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Publish } from '../../../entrypoints/sidepanel/publish.tsx';
import { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { fail } from '../../../utils/domain/result.ts';
import { messenger } from '../../../utils/messaging/protocol.ts';
import { receive } from '../../../utils/messaging/receive.ts';
import { publishing } from '../../../utils/settings/session.ts';
import { examples } from '../../examples.ts';
import { connectWire, OWN } from '../../utils/messaging/wire.ts';

const { entry } = examples;
const db = new PasserelleDatabase();

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.entries.add({ ...entry, recurrence: null, networks: [] });
  await publishing.set({ key: entry.id, network: null, tabId: null, at: 1 });
  connectWire(OWN);
});
afterEach(() => messenger.removeAllListeners());

it('offers every network for an entry that names none, and says why none opens', async () => {
  receive('openComposer', async () => fail('not_found'));
  render(<Publish db={db} tab={null} page={undefined} />);
  await screen.findByRole('button', { name: 'Open Facebook' });
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Open Facebook',
    'Open Instagram',
    'Open LinkedIn',
    'Close',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Open Facebook' }));
  expect((await screen.findByRole('alert')).textContent).not.toBe('');
});
