import { useEffect } from 'react';
import { lastComment, panelFocus } from '../../utils/settings/session.ts';
import { usePanel } from '../../utils/state/panel.ts';
import { useSetting } from '../../utils/state/use-setting.ts';

interface ChosenComment {
  /** Null: the list is looked at. */
  key: string | null;
  choose: (key: string | null) => void;
}

/** The comment that is looked at in a tab, found again when the tab comes to the front again. */
export function useChosen(tabId: number | null): ChosenComment {
  const focus = useSetting(panelFocus);
  const { chosen, choose } = usePanel();
  const key = tabId === null ? null : (chosen[tabId]?.key ?? null);
  useEffect(() => {
    if (!focus) return;
    // What the user chose since then stays.
    const before = usePanel.getState().chosen[focus.tabId];
    if (before === undefined || before.at < focus.at) choose(focus.tabId, focus.key, focus.at);
  }, [focus, choose]);
  useEffect(() => {
    // Shortcuts go on from the comment that is looked at.
    if (key !== null && tabId !== null) void lastComment.set({ tabId, key });
  }, [key, tabId]);
  return {
    key,
    choose(next) {
      if (tabId !== null) choose(tabId, next, Date.now());
    },
  };
}
