import type { ErrorCode } from '../domain/result.ts';

/** Less room than this, in bytes, and a failure to write is blamed on the full disk. */
const NO_ROOM = 1_000_000;

/** The code for a failure of the storage. A full disk has several names, of which some browsers give only a vague one. */
export async function describeStorageError(error: unknown): Promise<ErrorCode> {
  if (namesQuota(error) || (await isFull())) return 'storage_full';
  return 'storage_unavailable';
}

/** Dexie wraps the browser's error, sometimes twice. */
function namesQuota(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Object && depth < 5; depth++) {
    const { name, inner, failures } = cause as { name?: unknown; inner?: unknown; failures?: unknown };
    if (name === 'QuotaExceededError') return true;
    cause = inner ?? (Array.isArray(failures) ? failures[0] : undefined);
  }
  return false;
}

async function isFull(): Promise<boolean> {
  try {
    const { quota, usage = 0 } = await navigator.storage.estimate();
    return quota !== undefined && quota - usage < NO_ROOM;
  } catch {
    return false;
  }
}
