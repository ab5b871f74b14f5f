import { expect, it } from 'vitest';
import { firstRunDone, networkModes, refusedIdentities, theme } from '../../../utils/settings/items.ts';
import { collectSettings, restoreSettings } from '../../../utils/settings/restore.ts';

const DEFAULTS = {
  networkModes: { facebook: 'tags', instagram: 'tags', linkedin: 'panel' },
  firstRunDone: false,
  theme: 'system',
  refusedIdentities: [],
};
const CHOSEN = {
  networkModes: { facebook: 'off', instagram: 'panel', linkedin: 'tags' },
  firstRunDone: true,
  theme: 'dark',
  refusedIdentities: [{ network: 'facebook', url: 'https://www.facebook.com/somebody', name: 'Somebody' }],
} as const;

it('brings back every choice that went out', async () => {
  await networkModes.set(CHOSEN.networkModes);
  await firstRunDone.set(CHOSEN.firstRunDone);
  await theme.set(CHOSEN.theme);
  await refusedIdentities.set([...CHOSEN.refusedIdentities]);
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
    somethingElse: 'x',
  });
  expect(await collectSettings()).toEqual({
    ...DEFAULTS,
    networkModes: { ...DEFAULTS.networkModes, facebook: 'panel' },
  });
});
