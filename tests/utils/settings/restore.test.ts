import { expect, it } from 'vitest';
import { DEFAULT_REMINDER_CHOICES } from '../../../utils/domain/calendar/reminders/reminder-choices.ts';
import {
  firstRunDone,
  networkModes,
  refusedIdentities,
  reminderChoices,
  theme,
} from '../../../utils/settings/items.ts';
import { keyDatePlaces } from '../../../utils/settings/key-dates.ts';
import { collectSettings, restoreSettings } from '../../../utils/settings/restore.ts';

const DEFAULTS = {
  networkModes: { facebook: 'tags', instagram: 'tags', linkedin: 'panel' },
  firstRunDone: false,
  theme: 'system',
  refusedIdentities: [],
  reminderChoices: DEFAULT_REMINDER_CHOICES,
  keyDatePlaces: {},
};
const CHOSEN = {
  networkModes: { facebook: 'off', instagram: 'panel', linkedin: 'tags' },
  firstRunDone: true,
  theme: 'dark',
  refusedIdentities: [{ network: 'facebook', url: 'https://www.facebook.com/somebody', name: 'Somebody' }],
  reminderChoices: {
    on: false,
    defaultMinutes: null,
    dayTime: '10:00',
    quiet: { on: true, from: '19:00', to: '09:30' },
    quietDays: [6, 7],
    morning: { on: true, time: '08:00', days: [1] },
  },
  keyDatePlaces: { 'brand-1': { country: 'CA', region: 'QC', zone: null, language: 'fr' } },
} as const;

it('brings back every choice that went out', async () => {
  await networkModes.set(CHOSEN.networkModes);
  await firstRunDone.set(CHOSEN.firstRunDone);
  await theme.set(CHOSEN.theme);
  await refusedIdentities.set([...CHOSEN.refusedIdentities]);
  await reminderChoices.set(structuredClone(CHOSEN.reminderChoices) as never);
  await keyDatePlaces.set(CHOSEN.keyDatePlaces);
  const collected = JSON.parse(JSON.stringify(await collectSettings()));
  expect(collected).toEqual(CHOSEN);
  await restoreSettings({});
  expect(await collectSettings()).toEqual(DEFAULTS);
  await restoreSettings(collected);
  expect(await collectSettings()).toEqual(CHOSEN);
});

it('takes what fits of a foreign file, and the defaults for the rest', async () => {
  await restoreSettings(CHOSEN);
  await restoreSettings({
    networkModes: { facebook: 'panel', instagram: '<script>', myspace: 'tags' },
    theme: { dark: true },
    refusedIdentities: [{ network: 'myspace', url: 'https://www.myspace.com/tom', name: 'Tom' }],
    reminderChoices: { ...CHOSEN.reminderChoices, quietDays: [1, 2, 3, 4, 5, 6, 7] },
    keyDatePlaces: { 'brand-1': { country: 'CA', region: '67', zone: null, language: 'fr' } },
    somethingElse: 'x',
  });
  expect(await collectSettings()).toEqual({
    ...DEFAULTS,
    networkModes: { ...DEFAULTS.networkModes, facebook: 'panel' },
  });
});
