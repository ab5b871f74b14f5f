import { useEffect, useRef, useState } from 'react';
import { CampaignForm } from '../../../components/calendar/campaigns/campaign-form.tsx';
import { CampaignList } from '../../../components/calendar/campaigns/campaign-list.tsx';
import { LeaveQuestion } from '../../../components/calendar/entry/question.tsx';
import { Button } from '../../../components/shared/button.tsx';
import { PlusIcon } from '../../../components/shared/icons.tsx';
import { Banner } from '../../../components/shared/states.tsx';
import { UndoBar } from '../../../components/workspace/undo-bar.tsx';
import { findCampaigns, findEntriesById, findEntriesOfCampaigns } from '../../../utils/db/calendar.ts';
import type { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { useLive } from '../../../utils/db/use-live.ts';
import type { Campaign } from '../../../utils/domain/calendar/campaign.ts';
import { localDay, shiftDay } from '../../../utils/domain/calendar/days.ts';
import { isSame } from '../../../utils/domain/calendar/is-same.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { unsavedCampaign } from '../../../utils/settings/unsaved-campaign.ts';
import type { CalendarRoom } from './room.ts';

/** A new campaign lasts so many days after its first, until another last day is chosen. */
const FIRST_SPAN = 29;

/** What can be brought back: a campaign, and the entries that were in it. */
interface Deleted {
  campaign: Campaign;
  entryIds: string[];
}

/** What stands in the form. */
interface Edited {
  /** As it was before anything was written. */
  campaign: Campaign;
  draft: Campaign;
  /** It was left unsaved before, and is as it was then. */
  isRestored: boolean;
  /** What is written now could not be kept. */
  isFailing: boolean;
}

/** Campaigns and their spans. */
export function Campaigns({ room }: { room: CalendarRoom }) {
  const [edited, setEdited] = useState<Edited | null>(null);
  /** What waits for an answer about what is written and not saved. */
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  /** What comes once it is saved. */
  const saved = useRef<(() => void) | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const found = useLive(room.db, async (db) => ({
    campaigns: await findCampaigns(db),
    entries: await findEntriesOfCampaigns(db),
  }));
  const { campaigns, entries } = found?.ok ? found.value : { campaigns: [], entries: [] };

  // Once: what was left when the tab was closed.
  useEffect(() => {
    void findUnsaved(room.db).then((unsaved) => setEdited((now) => now ?? unsaved));
  }, [room.db]);

  function edit(campaign: Campaign | null): void {
    setEdited(campaign && { campaign, draft: campaign, isRestored: false, isFailing: false });
    void unsavedCampaign.restore(undefined);
  }
  /** Kept at every change, so that it outlives its tab. */
  async function write(draft: Campaign): Promise<void> {
    saved.current = null;
    setEdited((now) => now && { ...now, draft });
    const unsaved = edited && isSame(draft, edited.campaign) ? null : draft;
    const isFailing = await unsavedCampaign.set(unsaved).then(
      () => false,
      () => true,
    );
    setEdited((now) => now && { ...now, isFailing });
  }
  /** Does it at once where nothing that is written would be lost. */
  function leaveTo(act: () => void): void {
    if (edited && !isSame(edited.draft, edited.campaign)) setWaiting(() => act);
    else act();
  }
  /** Its entries stay, in no campaign. */
  async function remove(campaign: Campaign): Promise<void> {
    const of = entries.filter(({ campaignId }) => campaignId === campaign.id);
    // As it was saved last, for the undo.
    const row = (await room.db.campaigns.get(campaign.id).catch(() => undefined)) ?? campaign;
    const now = { campaignId: null, updatedAt: Date.now() };
    const isDone = await room.change({
      put: { entries: of.map((entry) => ({ ...entry, ...now })) },
      remove: { campaigns: [campaign.id] },
    });
    if (!isDone) return;
    setDeleted({ campaign: row, entryIds: of.map(({ id }) => id) });
    if (edited?.campaign.id === campaign.id) edit(null);
  }

  /** Its entries return to it as they are by now, but for those that were deleted or put in another meanwhile. */
  async function bringBack({ campaign, entryIds }: Deleted): Promise<boolean> {
    // Where nothing can be read, the change fails too, and says why.
    const found = await findEntriesById(room.db, entryIds).catch(() => []);
    const back = { campaignId: campaign.id, updatedAt: Date.now() };
    const free = found.filter(({ campaignId }) => campaignId === null);
    const entries = free.map((entry) => ({ ...entry, ...back }));
    return room.change({ put: { campaigns: [campaign], entries } });
  }

  return (
    <div className="stack">
      <div>
        <Button variant="primary" onPress={() => leaveTo(() => edit(newCampaign()))}>
          <PlusIcon />
          {t('campaign_new')}
        </Button>
      </div>
      {edited?.isFailing && <Banner tone="warning">{t('entry_not_kept')}</Banner>}
      {edited?.isRestored && (
        <Banner
          tone="neutral"
          action={<Button onPress={() => edit(null)}>{t('entry_forget_changes')}</Button>}
        >
          {t('entry_restored')}
        </Banner>
      )}
      {edited && (
        <CampaignForm
          key={edited.campaign.id}
          campaign={edited.campaign}
          draft={edited.draft}
          brands={room.brands}
          onSave={(campaign) => room.change({ put: { campaigns: [campaign] } })}
          onChange={(draft) => void write(draft)}
          onClose={() => {
            edit(null);
            saved.current?.();
            saved.current = null;
          }}
          onCancel={() => leaveTo(() => edit(null))}
          form={form}
        />
      )}
      {found !== undefined && (
        <CampaignList
          campaigns={campaigns}
          entries={entries}
          brands={room.brands}
          onEdit={(campaign) => {
            if (edited?.campaign.id !== campaign.id) leaveTo(() => edit(campaign));
          }}
          onDelete={(campaign) => {
            if (edited?.campaign.id === campaign.id) leaveTo(() => void remove(campaign));
            else void remove(campaign);
          }}
        />
      )}
      {waiting && (
        <LeaveQuestion
          onSave={() => {
            saved.current = waiting;
            setWaiting(null);
            form.current?.requestSubmit();
          }}
          onForget={() => {
            setWaiting(null);
            waiting();
          }}
          onCancel={() => setWaiting(null)}
        />
      )}
      <UndoBar
        done={deleted && t('campaign_deleted', deleted.campaign.name)}
        onClose={() => setDeleted(null)}
        onUndo={async () => {
          if (deleted && (await bringBack(deleted))) setDeleted(null);
        }}
      />
    </div>
  );
}

/** What was written and neither saved nor given up; a campaign that is gone by now begins anew. */
async function findUnsaved(db: PasserelleDatabase): Promise<Edited | null> {
  const draft = await unsavedCampaign.get();
  if (!draft) return null;
  const row = await db.campaigns.get(draft.id).catch(() => undefined);
  const campaign = row ?? { ...newCampaign(), id: draft.id };
  return { campaign, draft, isRestored: true, isFailing: false };
}

function newCampaign(): Campaign {
  const now = Date.now();
  const first = localDay(now);
  return {
    id: crypto.randomUUID(),
    name: '',
    brandId: null,
    first,
    last: shiftDay(first, FIRST_SPAN),
    color: 0,
    link: '',
    objective: '',
    notes: '',
    createdAt: now,
    updatedAt: now,
  };
}
