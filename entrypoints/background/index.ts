import { defineBackground } from 'wxt/utils/define-background';
import { answerAssistant } from './assistant.ts';
import { answerConversation } from './conversation.ts';
import { answerCorrections } from './corrections.ts';
import { answerPanel } from './panel.ts';
import { answerSelection } from './selection.ts';
import { answerShortcuts } from './shortcuts.ts';
import { takeOverTabs } from './tabs.ts';
import { answerWorkspace } from './workspace.ts';

/** The only writer of the local history. What it keeps in memory it can read again: the browser stops it whenever it likes. */
export default defineBackground(() => {
  answerPanel();
  answerConversation();
  answerCorrections();
  answerSelection();
  answerShortcuts();
  answerWorkspace();
  answerAssistant();
  takeOverTabs();
});
