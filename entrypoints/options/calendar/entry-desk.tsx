import { useState } from 'react';
import { EntryEditor } from '../../../components/calendar/entry/entry-editor.tsx';
import { Question } from '../../../components/calendar/entry/question.tsx';
import { Button } from '../../../components/shared/button.tsx';
import { toClipboard } from '../../../components/shared/clipboard.ts';
import { formatDay } from '../../../components/shared/dates.ts';
import { Banner } from '../../../components/shared/states.tsx';
import {
  findCampaigns,
  findChecklists,
  findDatedKeyDates,
  findShownEntry,
  type ShownEntry,
} from '../../../utils/db/calendar.ts';
import { countFiguresByPost } from '../../../utils/db/publications.ts';
import { useLive } from '../../../utils/db/use-live.ts';
import { localDay, shiftDay } from '../../../utils/domain/calendar/days.ts';
import { type Entry, emptyEntry, isDue } from '../../../utils/domain/calendar/entry.ts';
import { isSame } from '../../../utils/domain/calendar/is-same.ts';
import { editsOf } from '../../../utils/domain/calendar/series/edit-occurrence.ts';
import {
  changeSeries,
  deleteFromSeries,
  type EntryStep,
  formEntryOf,
  SERIES_SCOPES,
  type SeriesScope,
} from '../../../utils/domain/calendar/series/series.ts';
import { localTimeZone } from '../../../utils/domain/calendar/time-zone.ts';
import { mergeChanges } from '../../../utils/domain/calendar/views/entry-form.ts';
import type { PlanFilter } from '../../../utils/domain/calendar/views/filter.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { storageTrouble } from '../../../utils/settings/session.ts';
import { useSetting } from '../../../utils/state/use-setting.ts';
import { copyEntry } from './copy-entry.ts';
import type { CalendarRoom } from './room.ts';
import type { Edits } from './use-edits.ts';
import { type KeptForm, useKeptForm } from './use-kept-form.ts';
import { type Publishing, usePublishing } from './use-publishing.ts';

/** What the form is opened for. `id`: of a new entry that was begun before. */
export type EntryTarget =
  | { kind: 'entry'; key: string }
  | { kind: 'new'; day: string | null; id: string | null };

interface EntryDeskProps {
  room: CalendarRoom;
  target: EntryTarget;
  edits: Edits;
  /** What a new entry fits, so that it is seen where it was added. */
  filter: PlanFilter;
  /** Where closing leads; null: to the day of the entry. */
  back: string | null;
  /** It was just made by duplicating another one. */
  isCopy: boolean;
  /** Something was duplicated: the copy has this id, and is shown next. */
  onCopied: (id: string) => void;
}

/** So many days ahead a key date can be chosen. */
const AHEAD = 400;

/** The form of one entry with what it is about, and what is done with it. */
export function EntryDesk(props: EntryDeskProps) {
  const { room, target, filter, back } = props;
  const [now] = useState(Date.now);
  const key = target.kind === 'entry' ? target.key : null;
  const found = useLive(
    room.db,
    async (db) => ({ shown: key === null ? null : await findShownEntry(db, key) }),
    [key],
  );
  const [base, setBase] = useState<Entry | null>(() =>
    target.kind === 'new' ? blank(target.day, now, filter, room.brands) : null,
  );
  const shown = found?.ok ? found.value.shown : null;
  // What was opened stays what changes are told from; others may change the entry meanwhile.
  if (base === null && shown) setBase(formEntryOf(shown.occurrence));
  const close = () => room.go(back ?? (base?.day ? `calendar/plan/${base.day}` : 'calendar/plan'));
  if (base) return <OpenDesk {...{ ...props, base, shown, close }} />;
  if (found === undefined) return null;
  return (
    <Question title={t(found.ok ? 'entry_gone' : 'entry_unread')} onCancel={close}>
      <p>{found.ok ? t('entry_gone_help') : t(`error_${found.error}`)}</p>
      <div className="row dialog-buttons">
        <Button variant="primary" onPress={close}>
          {t('library_close')}
        </Button>
      </div>
    </Question>
  );
}

interface OpenDeskProps extends EntryDeskProps {
  base: Entry;
  /** As it is now; null: it is new, or was deleted meanwhile. */
  shown: ShownEntry | null;
  close: () => void;
}

function OpenDesk({ room, target, edits, isCopy, onCopied, base, shown, close }: OpenDeskProps) {
  const kept = useKeptForm(target, base);
  const publishing = usePublishing();
  const [isFailed, setIsFailed] = useState(false);
  const trouble = useSetting(storageTrouble);
  const choices = useLive(room.db, async (db) => {
    const today = localDay(Date.now());
    return {
      campaigns: await findCampaigns(db),
      checklists: await findChecklists(db),
      keyDates: await findDatedKeyDates(db, today, shiftDay(today, AHEAD)),
    };
  });
  const postKeys = base.publications.flatMap(({ postKey }) => postKey ?? []);
  const comments = useLive(room.db, (db) => countFiguresByPost(db, postKeys), [postKeys.join()]);
  if (kept === null) return null;
  const { form, isChanged, forget } = kept;
  const { campaigns, checklists, keyDates } = choices?.ok
    ? choices.value
    : { campaigns: [], checklists: [], keyDates: [] };
  const isOfSeries = shown?.series != null;
  const isRuleChanged = !isSame(form.recurrence, base.recurrence);

  /** The rows as they are now: others may have changed them since they were read. */
  async function reread(): Promise<ShownEntry | null> {
    if (target.kind === 'new') return null;
    return findShownEntry(room.db, target.key).catch(() => shown);
  }
  /** Writes a step and leaves; what is not stored stays in the form. */
  async function take(said: string, makeStep: (current: ShownEntry | null) => EntryStep): Promise<void> {
    const current = await reread();
    const isStored = await edits.make(editsOf(makeStep(current), current), said);
    setIsFailed(!isStored);
    if (!isStored) return;
    await forget();
    close();
  }
  function save(entry: Entry, scope: SeriesScope): void {
    const next = { ...entry, updatedAt: Date.now() };
    void take(t('entry_saved', entry.title), (current) => stepFor(base, next, current, scope));
  }
  function remove(scope: SeriesScope): void {
    const isOne = scope === 'day' && isOfSeries && base.day !== null;
    const said = isOne
      ? t('plan_day_deleted', base.title, formatDay(base.day ?? '', 'full'))
      : t('entry_deleted', base.title);
    void take(said, (current) => deletionOf(current, scope));
  }
  async function publish(key: string): Promise<void> {
    if (await publishing.publish(key)) close();
  }
  async function duplicate(entry: Entry): Promise<void> {
    const copied = copyEntry(entry);
    const isStored = await edits.make([{ before: null, after: copied }], t('plan_duplicated', entry.title));
    setIsFailed(!isStored);
    if (!isStored) return;
    onCopied(copied.id);
    room.go(`calendar/plan/entry/${copied.id}`);
  }
  return (
    <EntryEditor
      form={form}
      isNew={target.kind === 'new'}
      isAlone={base.series !== null && base.recurrence === null}
      isChanged={isChanged}
      scopes={{
        save: isOfSeries ? SERIES_SCOPES.filter((scope) => scope !== 'day' || !isRuleChanged) : [],
        delete: isOfSeries ? SERIES_SCOPES : [],
      }}
      brands={room.brands}
      campaigns={campaigns}
      keyDates={keyDates}
      checklists={checklists}
      comments={comments?.ok ? comments.value : new Map()}
      notice={
        <Notices
          kept={kept}
          failed={isFailed ? (trouble ?? 'other') : null}
          unpublished={publishing.failure}
          said={isCopy ? edits.done : null}
        />
      }
      onChange={kept.change}
      onSave={save}
      onDelete={remove}
      onPublish={shown && isDue(shown.occurrence.entry) ? () => void publish(shown.occurrence.key) : null}
      onDuplicate={(entry) => void duplicate(entry)}
      onOpenSeries={() => base.series && room.go(`calendar/plan/entry/${base.series.id}`)}
      onClose={async () => {
        await forget();
        close();
      }}
      onCopy={toClipboard}
    />
  );
}

interface NoticesProps {
  kept: KeptForm;
  failed: 'storage_unavailable' | 'storage_full' | 'other' | null;
  /** Why it could not be taken to its network. */
  unpublished: Publishing['failure'];
  /** What was done that brought the form here. */
  said: string | null;
}

function Notices({ kept, failed, unpublished, said }: NoticesProps) {
  return (
    <>
      {said !== null && <Banner tone="neutral">{said}</Banner>}
      {unpublished !== null && <Banner tone="negative">{t(`error_${unpublished}`)}</Banner>}
      {failed !== null && (
        <Banner tone="negative">
          {failed !== 'other' && `${t(`error_${failed}`)} `}
          {t('entry_not_saved')}
        </Banner>
      )}
      {kept.isFailing && failed === null && <Banner tone="warning">{t('entry_not_kept')}</Banner>}
      {kept.isRestored && (
        <Banner
          tone="neutral"
          action={<Button onPress={kept.startAgain}>{t('entry_forget_changes')}</Button>}
        >
          {t('entry_restored')}
        </Banner>
      )}
    </>
  );
}

/** What saves the form. A new entry gets a new id, so that one begun in two windows becomes two. */
function stepFor(base: Entry, next: Entry, shown: ShownEntry | null, scope: SeriesScope): EntryStep {
  if (!shown) return { put: [{ ...next, id: crypto.randomUUID(), series: null }], remove: [] };
  const { series, occurrence } = shown;
  const merged = mergeChanges(base, next, formEntryOf(occurrence));
  if (!series) return { put: [merged], remove: [] };
  return changeSeries(series, occurrence, merged, scope, crypto.randomUUID());
}

/** What deletes it; nothing where others did already. */
function deletionOf(shown: ShownEntry | null, scope: SeriesScope): EntryStep {
  if (!shown) return { put: [], remove: [] };
  const { series, occurrence } = shown;
  if (series) return deleteFromSeries(series, occurrence, scope, Date.now());
  return { put: [], remove: [occurrence.entry.id] };
}

function blank(
  day: string | null,
  now: number,
  { brandId, campaignId, networks }: PlanFilter,
  brands: CalendarRoom['brands'],
): Entry {
  const onlyBrand = brands.length === 1 ? (brands[0]?.id ?? null) : null;
  return {
    ...emptyEntry(now, localTimeZone()),
    id: crypto.randomUUID(),
    title: '',
    day,
    status: day === null ? 'idea' : 'draft',
    brandId: brandId ?? onlyBrand,
    campaignId,
    networks,
  };
}
