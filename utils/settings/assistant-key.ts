import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { defineSetting } from './setting.ts';

/**
 * The key of a server, and the origin that it is for: it is sent nowhere else. Only the background may import this file;
 * no page of the extension, no export and no log ever holds it.
 */
export const assistantKey = defineSetting<{ key: string; origin: string } | null>(
  storage.defineItem<unknown>('local:assistantKey', { version: 1 }),
  v.nullable(v.object({ key: v.string(), origin: v.string() })),
  null,
);
