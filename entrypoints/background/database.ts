import { describeStorageError } from '../../utils/db/errors.ts';
import { PasserelleDatabase } from '../../utils/db/schema.ts';
import { type ErrorCode, fail, type Result } from '../../utils/domain/result.ts';
import { storageTrouble } from '../../utils/settings/session.ts';

/** Dexie opens it at the first use, and again after a failure. */
const db = new PasserelleDatabase();
/** What was last told to the other windows; unknown when the worker starts. */
let told: ErrorCode | null | undefined;

/**
 * Does something with the database; a failure becomes a code, and every window of the extension learns of it, until
 * something succeeds again.
 */
export async function withDatabase<Value, Code extends string>(
  work: (db: PasserelleDatabase) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | ErrorCode>> {
  try {
    if (!db.isOpen()) await db.open();
    const result = await work(db);
    await tell(null);
    return result;
  } catch (error) {
    const code = await describeStorageError(error);
    await tell(code);
    return fail(code);
  }
}

/** Reads what is good to have; null where it is out of reach, which nobody is told: what is written next tells. */
export async function lookUp<Value>(read: (db: PasserelleDatabase) => Promise<Value>): Promise<Value | null> {
  try {
    if (!db.isOpen()) await db.open();
    return await read(db);
  } catch {
    return null;
  }
}

/** Listens to what is written, by whichever window. */
export function watchDatabase(watch: (db: PasserelleDatabase) => void): void {
  watch(db);
}

async function tell(code: ErrorCode | null): Promise<void> {
  if (told === code) return;
  told = code;
  const trouble = code === 'storage_full' || code === 'storage_unavailable' ? code : null;
  await storageTrouble.set(trouble).catch(() => {
    told = undefined;
  });
}
