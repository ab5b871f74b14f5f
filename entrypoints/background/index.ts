import { defineBackground } from 'wxt/utils/define-background';
import { answerAssistant } from './assistant.ts';
import { answerCapture } from './capture.ts';
import { keepChecklists } from './checklists.ts';
import { answerConversation } from './conversation.ts';
import { answerCorrections } from './corrections.ts';
import { answerImports } from './imports.ts';
import { keepMenus } from './menus.ts';
import { answerPanel } from './panel.ts';
import { answerPicks } from './picks.ts';
import { answerPublishing } from './publishing.ts';
import { answerReminders } from './reminders.ts';
import { answerSelection } from './selection.ts';
import { answerShortcuts } from './shortcuts.ts';
import { takeOverTabs } from './tabs.ts';
import { answerWorkspace } from './workspace.ts';

/** The only writer of the local history. What it keeps in memory it can read again: the browser stops it whenever it likes. */
export default defineBackground(() => {
  answerPanel();
  answerConversation();
  answerCorrections();
  answerPicks();
  answerPublishing();
  keepMenus();
  answerSelection();
  answerCapture();
  answerShortcuts();
  answerWorkspace();
  answerImports();
  keepChecklists();
  answerAssistant();
  answerReminders();
  takeOverTabs();
});
