import * as v from 'valibot';
import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import type { NetworkId } from '../domain/conversation/item.ts';

/** A stored choice. What is stored may be older, or spoilt: it is validated when read, and the default stands in. */
export interface Setting<Value> {
  get: () => Promise<Value>;
  set: (value: Value) => Promise<void>;
  /** Takes a value from outside, if it fits; the default otherwise. */
  restore: (value: unknown) => Promise<void>;
  /** Calls back with each new value, from any window of the extension. */
  watch: (callback: (value: Value) => void) => () => void;
}

function defineSetting<Value>(
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

/** How much Passerelle does on the pages of a network. */
export const NETWORK_MODES = ['tags', 'panel', 'off'] as const;
export type NetworkMode = (typeof NETWORK_MODES)[number];

/** LinkedIn's terms forbid inserting elements in its pages: it starts without marks. */
const DEFAULT_MODES: Record<NetworkId, NetworkMode> = {
  facebook: 'tags',
  instagram: 'tags',
  linkedin: 'panel',
};
const mode = v.picklist(NETWORK_MODES);

export const networkModes = defineSetting<Record<NetworkId, NetworkMode>>(
  storage.defineItem<unknown>('local:networkModes', { version: 1 }),
  v.object({
    facebook: v.fallback(mode, DEFAULT_MODES.facebook),
    instagram: v.fallback(mode, DEFAULT_MODES.instagram),
    linkedin: v.fallback(mode, DEFAULT_MODES.linkedin),
  }),
  DEFAULT_MODES,
);

export const firstRunDone = defineSetting<boolean>(
  storage.defineItem<unknown>('local:firstRunDone', { version: 1 }),
  v.boolean(),
  false,
);

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const theme = defineSetting<Theme>(
  storage.defineItem<unknown>('local:theme', { version: 1 }),
  v.picklist(THEMES),
  'system',
);

/** The last failure of the local history, until a write succeeds again. */
export const storageTrouble = defineSetting<'storage_unavailable' | 'storage_full' | null>(
  storage.defineItem<unknown>('session:storageTrouble'),
  v.nullable(v.picklist(['storage_unavailable', 'storage_full'])),
  null,
);

/** The comment that the panel was opened on, from a mark in a page. */
export const panelFocus = defineSetting<{ tabId: number; key: string; at: number } | null>(
  storage.defineItem<unknown>('session:panelFocus'),
  v.nullable(v.object({ tabId: v.number(), key: v.string(), at: v.number() })),
  null,
);
