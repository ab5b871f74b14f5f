import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { type Identity, identitySchema } from '../domain/brands/identity.ts';
import {
  DEFAULT_REMINDER_CHOICES,
  type ReminderChoices,
  reminderChoicesSchema,
} from '../domain/calendar/reminders/reminder-choices.ts';
import type { NetworkId } from '../domain/conversation/item.ts';
import { defineSetting } from './setting.ts';

/** How much Passerelle does on the pages of a network. */
const NETWORK_MODES = ['tags', 'panel', 'off'] as const;
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

const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const theme = defineSetting<Theme>(
  storage.defineItem<unknown>('local:theme', { version: 1 }),
  v.picklist(THEMES),
  'system',
);

/** The brand whose calendar the popup shows; null: that of all. */
export const popupBrand = defineSetting<string | null>(
  storage.defineItem<unknown>('local:popupBrand', { version: 1 }),
  v.nullable(v.string()),
  null,
);

/** Authors of posts of whom the user said that they are none of their own pages: nobody asks again. */
export const refusedIdentities = defineSetting<Identity[]>(
  storage.defineItem<unknown>('local:refusedIdentities', { version: 1 }),
  v.array(identitySchema),
  [],
);

export const reminderChoices = defineSetting<ReminderChoices>(
  storage.defineItem<unknown>('local:reminderChoices', { version: 1 }),
  reminderChoicesSchema,
  DEFAULT_REMINDER_CHOICES,
);
