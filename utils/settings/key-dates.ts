import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { type KeyDatePlace, keyDatePlaceSchema } from '../domain/calendar/key-dates/place.ts';
import { defineSetting } from './setting.ts';

/** Whose dates are shown, by the id of the brand; `''`: for all brands. What was not chosen is guessed. */
export const keyDatePlaces = defineSetting<Record<string, KeyDatePlace>>(
  storage.defineItem<unknown>('local:keyDatePlaces', { version: 1 }),
  v.record(v.string(), keyDatePlaceSchema),
  {},
);
