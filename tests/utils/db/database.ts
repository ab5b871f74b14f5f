import { test } from 'vitest';
import { PasserelleDatabase } from '../../../utils/db/schema.ts';

/** A test with a database of its own, in the IndexedDB that `tests/setup.ts` provides. */
export const it = test.extend('db', async ({ task }, { onCleanup }) => {
  const db = new PasserelleDatabase(`test-${task.id}`);
  onCleanup(() => db.delete());
  await db.open();
  return db;
});

/** Every row of every table, to tell whether two histories are the same. */
export async function readAll(db: PasserelleDatabase): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}
