import type { ErrorCode } from '../domain/result.ts';

/** The code for a failure of the storage; Dexie wraps the browser's error, sometimes twice. */
export function describeStorageError(error: unknown): ErrorCode {
  for (let cause = error, depth = 0; cause instanceof Object && depth < 5; depth++) {
    const { name, inner, failures } = cause as { name?: unknown; inner?: unknown; failures?: unknown };
    if (name === 'QuotaExceededError') return 'storage_full';
    cause = inner ?? (Array.isArray(failures) ? failures[0] : undefined);
  }
  return 'storage_unavailable';
}
