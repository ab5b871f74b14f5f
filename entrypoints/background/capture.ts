import { browser } from 'wxt/browser';
import { saveRow } from '../../utils/db/rows.ts';
import type { Entry } from '../../utils/domain/calendar/entry.ts';
import { type Captured, ideaFrom } from '../../utils/domain/calendar/publishing/captured-idea.ts';
import { localTimeZone } from '../../utils/domain/calendar/time-zone.ts';
import { type Result, succeed } from '../../utils/domain/result.ts';
import { t } from '../../utils/i18n/translate.ts';
import { prefillNew } from '../../utils/settings/unsaved-entries.ts';
import { withDatabase } from './database.ts';
import { MENU_IDS } from './menus.ts';

/** What tells of an idea begins so, and ends with its id. */
const NOTIFICATION = 'idea:';

/** Ideas from anywhere: the menu saves one at once, the key opens the form on the page in front. */
export function answerCapture(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, linkUrl, pageUrl }, tab) => {
    if (menuItemId !== MENU_IDS.captureIdea) return;
    const address = linkUrl ?? pageUrl ?? tab?.url ?? '';
    void saveIdea(toIdea({ selection: selectionText ?? '', pageTitle: tab?.title ?? '', address }));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'capture-idea')
      void beginIdea(toIdea({ selection: '', pageTitle: tab?.title ?? '', address: tab?.url ?? '' }));
  });
  browser.notifications.onClicked.addListener((id) => {
    if (!id.startsWith(NOTIFICATION)) return;
    void browser.notifications.clear(id);
    void openPlan(`entry/${id.slice(NOTIFICATION.length)}`);
  });
}

function toIdea(captured: Captured): Entry {
  const made = { id: crypto.randomUUID(), now: Date.now(), timeZone: localTimeZone() };
  return ideaFrom(captured, { ...made, untitled: t('capture_untitled') });
}

/** Saves it and says so, or why not, without a sound. */
async function saveIdea(idea: Entry): Promise<void> {
  const stored: Result<null> = await withDatabase(async (db) => {
    await saveRow(db, { noun: 'entry', row: idea });
    return succeed(null);
  });
  await browser.notifications.create(stored.ok ? `${NOTIFICATION}${idea.id}` : 'idea', {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: stored.ok ? t('capture_saved') : t('capture_not_saved'),
    message: stored.ok ? idea.title : t(`error_${stored.error}`),
    // Firefox refuses what it does not know.
    ...(browser.sidePanel && { silent: true }),
  });
}

/** Opens the form with the page filled in. */
async function beginIdea(idea: Entry): Promise<void> {
  await prefillNew(idea);
  await openPlan(`new//${idea.id}`);
}

async function openPlan(place: string): Promise<void> {
  const url = browser.runtime.getURL(`/options.html#calendar/plan/${place}` as never);
  await browser.tabs.create({ url });
}
