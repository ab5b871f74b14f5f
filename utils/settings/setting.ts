import * as v from 'valibot';
import type { WxtStorageItem } from 'wxt/utils/storage';

/** A stored choice. What is stored may be older, or spoilt: it is validated when read, and the default stands in. */
export interface Setting<Value> {
  get: () => Promise<Value>;
  set: (value: Value) => Promise<void>;
  /** Takes a value from outside, if it fits; the default otherwise. */
  restore: (value: unknown) => Promise<void>;
  /** Calls back with each new value, from any window of the extension. */
  watch: (callback: (value: Value) => void) => () => void;
}

/** Makes a setting of a storage item. */
export function defineSetting<Value>(
  item: WxtStorageItem<unknown, Record<string, unknown>>,
  schema: v.GenericSchema<unknown, Value>,
  fallback: Value,
): Setting<Value> {
  const parse = (stored: unknown): Value => {
    const result = v.safeParse(schema, stored);
    return result.success ? result.output : fallback;
  };
  return {
    get: async () => parse(await item.getValue()),
    set: (value) => item.setValue(value),
    restore: (value) => item.setValue(parse(value)),
    watch: (callback) => item.watch((stored) => callback(parse(stored))),
  };
}
