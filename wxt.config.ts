import { defineConfig } from 'wxt';
import { preloadStart } from './scripts/build/preload-start.ts';
import { trimHolidays } from './scripts/build/trim-holidays.ts';
import { networkMatches } from './utils/networks/index.ts';

/**
 * Keys that neither Chromium nor Firefox uses, and that type nothing on any layout: no Alt, which is half of AltGr. On a
 * Mac, Command and Shift with a number takes pictures of the screen: there it is Control.
 */
function command(description: string, key: string) {
  return {
    suggested_key: { default: `Ctrl+Shift+${key}`, mac: `MacCtrl+Shift+${key}` },
    description,
  };
}

/** Every host stands once, in its network's data file; the manifest is computed from there. */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Every name is imported where it is used: a newcomer can follow it.
  imports: false,
  // Chromium refuses, without a word, a bundle that holds a Unicode non-character.
  experimental: { escapeUnicode: true },
  // The palette is made of `light-dark()`: older targets would get it rewritten in a way that shadow roots break.
  vite: () => ({
    build: { cssTarget: ['chrome123', 'firefox128'] },
    plugins: [trimHolidays(), preloadStart()],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      ...['storage', 'unlimitedStorage', 'alarms', 'notifications', 'activeTab', 'contextMenus'],
      // To go on in open tabs after an update, and to put a text in an editor of a site that the user asked for.
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: networkMatches(),
    // Granted to nobody: the one server that a user sets up is asked for when it is, by its own host.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      'open-panel': command('__MSG_command_open_panel__', '1'),
      'insert-first': command('__MSG_command_insert_first__', '2'),
      'previous-unanswered': command('__MSG_command_previous_unanswered__', 'Comma'),
      'next-unanswered': command('__MSG_command_next_unanswered__', 'Period'),
      // Chromium suggests keys for four commands: whoever wants some for this one sets them.
      'capture-idea': { description: '__MSG_command_capture_idea__' },
    },
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
