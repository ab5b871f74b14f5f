import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { defineSetting } from './setting.ts';

// What lasts as long as the browser runs. A content script may not even import it: the browser forbids it there.

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
