import { expect } from 'vitest';
import { removeExpiredNotes } from '../../../utils/db/notes.ts';
import { examples } from '../../examples.ts';
import { it } from './database.ts';

it('removes the notes whose time is over, to the millisecond, and keeps the others', async ({ db }) => {
  await db.notes.bulkAdd(
    [99, 100, 101].map((expiresAt) => ({ ...examples.note, id: `${expiresAt}`, expiresAt })),
  );
  await removeExpiredNotes(db, 100);
  expect(await db.notes.toCollection().primaryKeys()).toEqual(['101']);
});
