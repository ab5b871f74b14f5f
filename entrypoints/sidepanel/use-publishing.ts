import { useState } from 'react';
import { describePosting } from '../../components/panel/publish/describe-posting.ts';
import { toClipboard } from '../../components/shared/clipboard.ts';
import type { Notice } from '../../components/shared/notice.ts';
import type { Entry, Publication } from '../../utils/domain/calendar/entry.ts';
import { publish, unpublish } from '../../utils/domain/calendar/publishing/publish.ts';
import { detach, type Occurrence } from '../../utils/domain/calendar/series/occurrences.ts';
import type { NetworkId } from '../../utils/domain/conversation/item.ts';
import { type InsertionOutcome, mayBePasted } from '../../utils/domain/replies/reply.ts';
import { t } from '../../utils/i18n/translate.ts';
import { send } from '../../utils/messaging/send.ts';
import { insertHere } from './insert-here.ts';

type Place = 'post' | 'first_comment';

/** What the panel does with an entry that is being published; `notice` says what became of the last of it. */
export function usePublishing(tabId: number | null) {
  const [said, setSaid] = useState<{ tabId: number | null; notice: Notice | null }>({ tabId, notice: null });
  const [isBusy, setBusy] = useState(false);
  /** The entry as it was before it was marked last. */
  const [before, setBefore] = useState<Entry | null>(null);

  const setNotice = (notice: Notice | null) => setSaid({ tabId, notice });

  async function hurry(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    await work().finally(() => setBusy(false));
  }

  async function save(row: Entry): Promise<boolean> {
    const answer = await send('saveRow', { noun: 'entry', row });
    setNotice(answer.ok ? null : { tone: 'negative', text: t(`error_${answer.error}`) });
    return answer.ok;
  }

  async function place(text: string, as: Place): Promise<InsertionOutcome> {
    if (tabId === null) return { kind: 'refused', reason: 'no_access' };
    const answer = await send('insertPost', { text, as }, tabId);
    // Where our script does not run, the user switched it off there: the editor that has the focus is left.
    return answer.ok ? answer.value : insertHere(tabId, false, text);
  }

  return {
    // What became of a text in one tab says nothing of another.
    notice: said.tabId === tabId ? said.notice : null,
    isBusy,
    insert: (text: string, as: Place, network: NetworkId) =>
      hurry(async () => {
        const outcome = await place(text, as);
        const isCopied = mayBePasted(outcome) && (await toClipboard(text));
        const became: InsertionOutcome = isCopied ? { kind: 'copied', reason: outcome.reason } : outcome;
        setNotice(describePosting(became, network, as));
      }),
    copy: (text: string) =>
      hurry(async () => {
        const isCopied = await toClipboard(text);
        setNotice(
          isCopied
            ? { tone: 'positive', text: t('publish_copied') }
            : { tone: 'negative', text: t('panel_not_copied') },
        );
      }),
    tick: (occurrence: Occurrence, itemId: string, done: boolean) =>
      hurry(async () => {
        const entry = detach(occurrence);
        const checklist = entry.checklist.map((item) => (item.id === itemId ? { ...item, done } : item));
        await save({ ...entry, checklist, updatedAt: Date.now() });
      }),
    mark: (occurrence: Occurrence, publication: Publication) =>
      hurry(async () => {
        const entry = detach(occurrence);
        if (await save(publish(entry, publication, Date.now()))) setBefore(entry);
      }),
    unmark: (entry: Entry, network: NetworkId) =>
      hurry(async () => {
        const now = unpublish(entry, network, Date.now());
        // Right after, it is again what it was: a draft, perhaps.
        const isSame = before?.id === entry.id && before.publications.length === now.publications.length;
        if (await save(isSame ? { ...now, status: before.status } : now)) setBefore(null);
      }),
    /** Opens the network's composer, in a tab of its own. */
    open: (key: string, network: NetworkId) =>
      hurry(async () => {
        const answer = await send('openComposer', { key, network });
        setNotice(answer.ok ? null : { tone: 'negative', text: t(`error_${answer.error}`) });
      }),
  };
}
