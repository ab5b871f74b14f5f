import { useLiveQuery } from 'dexie-react-hooks';
import { fail, type Result, succeed } from '../domain/result.ts';
import { describeStorageError } from './errors.ts';
import type { PasserelleDatabase } from './schema.ts';

/**
 * Reads the database live, for the extension's own pages: again whenever a window of the extension changed it.
 * Undefined until the first answer; a database that cannot be read is an error value.
 */
export function useLive<Value>(
  db: PasserelleDatabase,
  read: (db: PasserelleDatabase) => Promise<Value>,
  dependencies: readonly unknown[] = [],
): Result<Value> | undefined {
  return useLiveQuery(async () => {
    try {
      return succeed(await read(db));
    } catch (error) {
      return fail(await describeStorageError(error));
    }
  }, [...dependencies]);
}
