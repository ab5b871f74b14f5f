import { afterEach, describe, expect, vi } from 'vitest';
import { describeStorageError } from '../../../utils/db/errors.ts';
import { saveRow } from '../../../utils/db/rows.ts';
import { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { importAll } from '../../../utils/db/workspace.ts';
import { exampleFile, examples } from '../../examples.ts';
import { it, readAll } from './database.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => {
      throw new Error('this should have failed');
    },
    (error: unknown) => error,
  );
}
/** The disk is full from here on. */
function fillDisk(): void {
  const refuse = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse);
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(refuse);
}

describe('a full disk', () => {
  it('is told as such when a row is saved', async ({ db }) => {
    fillDisk();
    const error = await failureOf(saveRow(db, { noun: 'task', row: examples.task }));
    expect(await describeStorageError(error)).toBe('storage_full');
  });

  it('is told as such when a file is imported, and costs nothing that was there', async ({ db }) => {
    await importAll(db, exampleFile);
    const before = await readAll(db);
    fillDisk();
    expect(await describeStorageError(await failureOf(importAll(db, exampleFile)))).toBe('storage_full');
    vi.restoreAllMocks();
    expect(await readAll(db)).toEqual(before);
  });

  it('is told as such when the browser takes the rows and then cannot keep them', async ({ db }) => {
    const work = db.transaction('rw', db.tasks, async ({ idbtrans }) => {
      await db.tasks.put(examples.task);
      // What browsers do when the quota is found to be used up at the commit; the fake's own name for it.
      (idbtrans as unknown as { _abort: (name: string) => void })._abort('QuotaExceededError');
    });
    expect(await describeStorageError(await failureOf(work))).toBe('storage_full');
    expect(await db.tasks.count()).toBe(0);
  });
});

describe('a storage that cannot be opened', () => {
  it('is told as such', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not in this mode.', 'InvalidStateError');
    });
    const closed = new PasserelleDatabase('closed');
    expect(await describeStorageError(await failureOf(closed.tasks.toArray()))).toBe('storage_unavailable');
  });

  it('is what anything else is called', async () => {
    for (const thrown of [undefined, null, 'QuotaExceededError', new Error('x'), {}])
      expect(await describeStorageError(thrown)).toBe('storage_unavailable');
  });

  it('is told of an error that is its own cause', async () => {
    const error: { inner?: unknown } = {};
    error.inner = error;
    expect(await describeStorageError(error)).toBe('storage_unavailable');
  });
});
