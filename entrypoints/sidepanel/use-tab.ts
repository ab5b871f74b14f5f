import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** A tab as far as the panel needs it; the address is known on pages of the networks only. */
export interface FollowedTab {
  id: number;
  url: string;
}

/** The tab in front of this window, as it changes; `?tab=ID` in the panel's own address holds on to one. */
export function useTab(): FollowedTab | null | undefined {
  const [tab, setTab] = useState<FollowedTab | null>();
  useEffect(() => {
    const pinned = Number(new URLSearchParams(location.search).get('tab')) || null;
    let current = true;
    const follow = async () => {
      const found = pinned
        ? await browser.tabs.get(pinned).catch(() => undefined)
        : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
      if (current) setTab(found?.id === undefined ? null : { id: found.id, url: found.url ?? '' });
    };
    const listen = () => void follow();
    browser.tabs.onActivated.addListener(listen);
    browser.tabs.onUpdated.addListener(listen);
    listen();
    return () => {
      current = false;
      browser.tabs.onActivated.removeListener(listen);
      browser.tabs.onUpdated.removeListener(listen);
    };
  }, []);
  return tab;
}
