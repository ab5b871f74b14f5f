import { fitSelection } from '../../utils/domain/replies/selected-text.ts';
import { panelFocus, selectedText } from '../../utils/settings/session.ts';
import { useSetting } from '../../utils/state/use-setting.ts';

interface ChosenText {
  /** Null: no reply is drafted for a text in this tab. */
  text: string | null;
  choose: (text: string) => void;
  leave: () => void;
}

/**
 * The text that a reply is drafted for in a tab: selected on the page, or pasted. It is found again when the panel is
 * opened anew; a comment that is opened later comes before it.
 */
export function useSelectedText(tabId: number | null): ChosenText {
  const stored = useSetting(selectedText);
  const focus = useSetting(panelFocus);
  const opened = focus && focus.tabId === tabId ? focus.at : 0;
  const isOurs = stored !== undefined && stored !== null && stored.tabId === tabId && stored.at > opened;
  return {
    text: isOurs ? stored.text : null,
    choose(text) {
      const fitted = fitSelection(text);
      if (fitted !== null && tabId !== null) void selectedText.set({ tabId, text: fitted, at: Date.now() });
    },
    leave: () => void selectedText.set(null),
  };
}
