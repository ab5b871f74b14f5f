import { browser } from 'wxt/browser';
import { findBrands } from '../../utils/db/brands.ts';
import { changeCalendar, findOccurrence } from '../../utils/db/calendar.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import type { Entry } from '../../utils/domain/calendar/entry.ts';
import { networksOffered } from '../../utils/domain/calendar/publishing/publish.ts';
import { detach } from '../../utils/domain/calendar/series/occurrences.ts';
import type { NetworkId } from '../../utils/domain/conversation/item.ts';
import { composerAddress } from '../../utils/domain/networks/composer-address.ts';
import { fail, type Result, succeed } from '../../utils/domain/result.ts';
import { t } from '../../utils/i18n/translate.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { networks } from '../../utils/networks/index.ts';
import { publishing } from '../../utils/settings/session.ts';
import { withDatabase } from './database.ts';
import { findPanel, openSidePanel } from './panel.ts';

/** What the popup, the panel and the workspace ask for to publish an entry; publishing itself is the user's. */
export function answerPublishing(): void {
  receive('openForPublishing', ({ key }, { windowId }) => openForPublishing(key, windowId));
  receive('openComposer', ({ key, network }, { windowId }) => openForPublishing(key, windowId, network));

  browser.tabs.onRemoved.addListener((tabId) => void forget(tabId));
}

/**
 * Opens what is needed to publish an entry now: the composer of its network; where there are several, or none, the
 * entry itself, and the panel asks for the network. With it the side panel, if the browser lets us: else a notification
 * says how to open it.
 * @param key Of the occurrence. A day of a series stands for itself from now on.
 * @param windowId Of the user's gesture; null: the window that is in front.
 * @param chosen The network, where the user chose it.
 */
export async function openForPublishing(
  key: string,
  windowId: number | null = null,
  chosen: NetworkId | null = null,
): Promise<Result<null>> {
  // The browser lets us only while it answers to the user's gesture: before any `await`, where the window is known.
  const opening = openPanelBeside(windowId)?.catch(() => {});
  const found = await withDatabase((db) => findPlan(db, key, chosen));
  if (!found.ok) return found;
  const { entry, network, address } = found.value;
  const tab = await browser.tabs.create({ url: address, ...(windowId !== null && { windowId }) });
  await publishing.set({
    key: entry.id,
    network,
    tabId: network === null ? null : (tab.id ?? null),
    at: Date.now(),
  });
  await opening;
  await showTheWay(entry, network, tab.windowId);
  return succeed(null);
}

function openPanelBeside(windowId: number | null): Promise<void> | undefined {
  // Firefox has one sidebar, whatever the window.
  if (windowId !== null || !browser.sidePanel) return openSidePanel(windowId ?? 0);
  return browser.windows
    .getLastFocused()
    .then(({ id }) => (id === undefined ? undefined : openSidePanel(id)));
}

interface Plan {
  entry: Entry;
  /** Null: the user is to choose. */
  network: NetworkId | null;
  address: string;
}

async function findPlan(
  db: PasserelleDatabase,
  key: string,
  chosen: NetworkId | null,
): Promise<Result<Plan>> {
  const occurrence = await findOccurrence(db, key);
  if (!occurrence) return fail('not_found');
  const entry = occurrence.isRepeat ? { ...detach(occurrence), updatedAt: Date.now() } : occurrence.entry;
  if (occurrence.isRepeat) await changeCalendar(db, putEntry(entry));
  const [only, ...others] = networksOffered(entry);
  const network = chosen ?? (others.length > 0 ? null : (only ?? null));
  const definition = networks.find(({ id }) => id === network);
  if (!definition) {
    const own = `/options.html#calendar/plan/entry/${entry.id}`;
    return succeed({ entry, network: null, address: browser.runtime.getURL(own as never) });
  }
  const brands = await findBrands(db);
  const brand =
    brands.find(({ id }) => id === entry.brandId) ?? (brands.length === 1 ? brands[0] : undefined);
  const page = brand?.pages.find((one) => one.network === network);
  return succeed({ entry, network, address: composerAddress(definition, page?.url ?? null) });
}

function putEntry(entry: Entry) {
  const nothing = { tasks: [], campaigns: [], keyDates: [], checklists: [] };
  return { put: { ...nothing, entries: [entry] }, remove: { ...nothing, entries: [] } };
}

/** Without its panel the page says nothing of the text that waits for it. */
async function showTheWay(entry: Entry, network: NetworkId | null, windowId: number): Promise<void> {
  if ((await findPanel(windowId)) !== 'closed') return;
  await browser.notifications.create('publishing', {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: entry.title,
    message: network === null ? t('publish_open_panel_choose') : t('publish_open_panel'),
    // Firefox refuses what it does not know.
    ...(browser.sidePanel && { silent: true }),
  });
}

/** A tab that is closed publishes nothing any more. */
async function forget(tabId: number): Promise<void> {
  if ((await publishing.get())?.tabId === tabId) await publishing.set(null);
}
