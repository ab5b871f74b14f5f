import { useLiveQuery } from 'dexie-react-hooks';
import { useSyncExternalStore } from 'react';
import { fail, type Result, succeed } from '../domain/result.ts';
import { describeStorageError } from './errors.ts';
import type { PasserelleDatabase } from './schema.ts';

let round = 0;
const waiting = new Set<() => void>();

/**
 * Reads everything again. Dexie tells other windows of a change after it is stored: a background that the browser stops
 * in between tells nobody.
 */
export function refreshLive(): void {
  round++;
  for (const read of waiting) read();
}

function subscribe(read: () => void): () => void {
  waiting.add(read);
  return () => waiting.delete(read);
}

/**
 * Reads the database live, for the extension's own pages: again whenever a window of the extension changed it.
 * Undefined until the first answer; a database that cannot be read is an error value.
 */
export function useLive<Value>(
  db: PasserelleDatabase,
  read: (db: PasserelleDatabase) => Promise<Value>,
  dependencies: readonly unknown[] = [],
): Result<Value> | undefined {
  const current = useSyncExternalStore(subscribe, () => round);
  return useLiveQuery(async () => {
    try {
      return succeed(await read(db));
    } catch (error) {
      return fail(await describeStorageError(error));
    }
  }, [current, ...dependencies]);
}
