/** What crosses a wire or may fail in an expected way: a value, never an exception. */
export type Result<Value, Code extends string = ErrorCode> =
  | { ok: true; value: Value }
  | { ok: false; error: Code };

/** Why the background could not do what it was asked. Each has one sentence in `_locales` (`error_<code>`). */
export type ErrorCode =
  /** The message did not fit its schema, or came from a sender that may not send it. */
  | 'refused'
  /** IndexedDB cannot be opened. */
  | 'storage_unavailable'
  /** The disk, or the quota, is full. */
  | 'storage_full'
  /** The background did not answer (extension updated or stopped). */
  | 'unreachable'
  /** The row that the message speaks of is gone. */
  | 'not_found';

export function succeed<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function fail<Code extends string>(error: Code): { ok: false; error: Code } {
  return { ok: false, error };
}
