import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type Shortcut, ShortcutList } from '../../components/workspace/shortcut-list.tsx';
import { t } from '../../utils/i18n/translate.ts';

const CHROMIUM = 'chrome://extensions/shortcuts';
const FIREFOX = 'about:addons';

/** Firefox has a way of its own, and lets no extension open its page of add-ons. */
const inFirefox = (browser.commands as { openShortcutSettings?: () => Promise<void> }).openShortcutSettings;

/** The extension's shortcuts, as they are each time the window is looked at. */
export function Shortcuts() {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const read = async () => {
      const commands = await browser.commands.getAll();
      setShortcuts(
        commands.flatMap(({ name, description, shortcut }) =>
          name && description ? [{ name, description, keys: shortcut ?? '' }] : [],
        ),
      );
    };
    void read();
    const listen = () => void read();
    window.addEventListener('focus', listen);
    return () => window.removeEventListener('focus', listen);
  }, []);
  return (
    <ShortcutList
      shortcuts={shortcuts}
      address={inFirefox ? t('shortcuts_address_firefox', FIREFOX) : t('shortcuts_address', CHROMIUM)}
      onChange={() => void (inFirefox ? inFirefox() : browser.tabs.create({ url: CHROMIUM }))}
    />
  );
}
