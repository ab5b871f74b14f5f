import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '../public/_locales/en/messages.json';
import { MODEL_FILE } from '../scripts/language-model.ts';

// A busy machine is late; what never comes still fails.
configure({ asyncUtilTimeout: 5_000 });

// The fake browser knows no sentences: they come from the English file, as in a browser that is set to English.
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, substitutions = []) => {
    const { message } = (english as Record<string, { message: string }>)[String(key)] ?? { message: '' };
    const values = [substitutions].flat().map(String);
    return message.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
  });
  // Nor does it know keys and menus: a test finds in these spies who listens.
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockReturnValue(undefined);
  vi.spyOn(fakeBrowser.contextMenus.onClicked, 'addListener').mockReturnValue(undefined);
  vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.contextMenus, 'create').mockReturnValue('menu');
  // The extension's own files are asked for by their address; of these the background needs one.
  const model = fakeBrowser.runtime.getURL('/language-model.bin');
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (address) => {
    if (String(address) !== model) throw new TypeError(`A unit test fetches nothing: ${String(address)}`);
    return new Response(await readFile(MODEL_FILE));
  });
});

afterEach(cleanup);
