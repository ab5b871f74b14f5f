import { defineConfig } from 'wxt';
import { networkMatches } from './utils/networks/index.ts';

/** Every host stands once, in its network's data file; the manifest is computed from there. */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Every name is imported where it is used: a newcomer can follow it.
  imports: false,
  // Chromium refuses, without a word, a bundle that holds a Unicode non-character.
  experimental: { escapeUnicode: true },
  // The palette is made of `light-dark()`: older targets would get it rewritten in a way that shadow roots break.
  vite: () => ({ build: { cssTarget: ['chrome123', 'firefox128'] } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions:
      browser === 'firefox'
        ? ['storage', 'unlimitedStorage', 'alarms', 'notifications']
        : ['storage', 'unlimitedStorage', 'sidePanel', 'alarms', 'notifications'],
    host_permissions: networkMatches(),
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'passerelle@passerelle.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
