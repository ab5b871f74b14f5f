import { useMemo, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { ChosenDate } from '../../../components/calendar/key-dates/chosen-date.tsx';
import { ChosenDates } from '../../../components/calendar/key-dates/chosen-dates.tsx';
import { nameOf } from '../../../components/calendar/key-dates/describe.ts';
import { KnownDates } from '../../../components/calendar/key-dates/known-dates.tsx';
import { PlaceForm } from '../../../components/calendar/key-dates/place-form.tsx';
import { UndoBar } from '../../../components/workspace/undo-bar.tsx';
import { findBackPlanTasks, findDatedKeyDates, findKeyDates } from '../../../utils/db/calendar.ts';
import { useLive } from '../../../utils/db/use-live.ts';
import { localDay, shiftDay } from '../../../utils/domain/calendar/days.ts';
import { type Entry, emptyEntry } from '../../../utils/domain/calendar/entry.ts';
import type {
  BackPlanStep,
  DatedKeyDate,
  KeyDate,
} from '../../../utils/domain/calendar/key-dates/chosen-key-date.ts';
import type { ComingKeyDate } from '../../../utils/domain/calendar/key-dates/coming.ts';
import { guessPlace, type KeyDatePlace } from '../../../utils/domain/calendar/key-dates/place.ts';
import { localTimeZone } from '../../../utils/domain/calendar/time-zone.ts';
import { interfaceLocale, plural, t } from '../../../utils/i18n/translate.ts';
import { keyDatePlaces } from '../../../utils/settings/key-dates.ts';
import { prefillNew } from '../../../utils/settings/unsaved-entries.ts';
import { useSetting } from '../../../utils/state/use-setting.ts';
import { useKnownYear } from './known-dates.ts';
import type { CalendarRoom, CalendarStep } from './room.ts';

/** The key dates for all brands are kept under this. */
const ALL_BRANDS = '';
const LEAD_DAYS = 30;
/** Whoever chooses a date sees when it comes next also where that is two years from now. */
const LOOKED_AHEAD = 731;

/** The dates of the year that matter, and their back-plans. */
export function KeyDates({ room }: { room: CalendarRoom }) {
  const places = useSetting(keyDatePlaces);
  const [brandId, setBrand] = useState<string | null>(null);
  const guess = useMemo(
    () => guessPlace([browser.i18n.getUILanguage(), ...navigator.languages], localTimeZone()),
    [],
  );
  if (places === undefined) return null;
  const place = places[brandId ?? ALL_BRANDS] ?? places[ALL_BRANDS] ?? guess;
  return (
    <div className="stack keydates">
      <p className="soft">{t('keydates_intro')}</p>
      <PlaceForm
        brands={room.brands}
        brandId={brandId}
        onBrand={setBrand}
        place={place}
        onPlace={(next) => void keyDatePlaces.set({ ...places, [brandId ?? ALL_BRANDS]: next })}
      />
      <Dates room={room} place={place} brandId={brandId} />
    </div>
  );
}

function Dates({
  room,
  place,
  brandId,
}: {
  room: CalendarRoom;
  place: KeyDatePlace;
  brandId: string | null;
}) {
  const { db, brands, change, go } = room;
  const today = localDay(Date.now());
  const year = useKnownYear(place, today);
  const [undo, setUndo] = useState<{ said: string; step: CalendarStep } | null>(null);
  const stored = useLive(
    db,
    async (live) => ({
      rows: await findKeyDates(live),
      dated: await findDatedKeyDates(live, today, shiftDay(today, LOOKED_AHEAD)),
    }),
    [today],
  );
  const { rows, dated } = stored?.ok ? stored.value : { rows: [], dated: [] };
  // One change after another, each of the row as the one before left it.
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const isOfScope = (row: KeyDate) => row.brandId === brandId;
  const shown = rows.filter((row) => brandId === null || row.brandId === null || row.brandId === brandId);
  const chosenIds = useMemo(() => {
    const mine = rows.filter((row) => row.brandId === brandId && row.known?.country === place.country);
    return new Set(mine.flatMap(({ known }) => (known === undefined ? [] : [known.id])));
  }, [rows, brandId, place.country]);
  const suggested = (year?.coming ?? []).filter(({ id }) => year?.suggested.has(id) && !chosenIds.has(id));
  const wanted = [...new Map(suggested.map((date) => [date.id, date])).values()];

  async function pick(dates: readonly ComingKeyDate[]): Promise<void> {
    const picked = dates.map((date): KeyDate => makeKnown(date, place, brandId, today));
    const isStored = await change({ put: { keyDates: picked } });
    if (isStored && picked.length > 1)
      setUndo({
        said: plural('keydates_picked', picked.length),
        step: { remove: { keyDates: picked.map(({ id }) => id) } },
      });
  }

  async function unpick(gone: readonly KeyDate[]): Promise<void> {
    const [first] = gone;
    if (first === undefined) return;
    const tasks = (await Promise.all(gone.map(({ id }) => findBackPlanTasks(db, id)))).flat();
    const isDone = await change({ remove: { keyDates: gone.map(({ id }) => id) } });
    if (!isDone) return;
    const said =
      gone.length === 1 ? t('keydates_unpicked', first.title) : plural('keydates_unpicked', gone.length);
    setUndo({ said, step: { put: { keyDates: [...gone], tasks } } });
  }

  function changeRow(id: string, how: (row: KeyDate) => KeyDate): void {
    queue.current = queue.current.then(async () => {
      const row = await db.keyDates.get(id);
      if (row === undefined || !(await change({ put: { keyDates: [how(row)] } }))) return;
      // It would take this change back too.
      setUndo((now) => (now?.step.put?.keyDates?.some((old) => old.id === id) ? null : now));
    });
  }

  function removeStep(id: string, { id: gone, title }: BackPlanStep): void {
    queue.current = queue.current.then(async () => {
      const row = await db.keyDates.get(id);
      if (row === undefined) return;
      const tasks = await findBackPlanTasks(db, id);
      const backPlan = row.backPlan?.filter((step) => step.id !== gone) ?? [];
      if (await change({ put: { keyDates: [{ ...row, backPlan }] } }))
        setUndo({ said: t('keydates_step_removed', title), step: { put: { keyDates: [row], tasks } } });
    });
  }

  async function apply(ids: readonly string[], plan: BackPlanStep[]): Promise<void> {
    await queue.current;
    const found = (await findKeyDates(db)).filter(({ id }) => ids.includes(id));
    const tasks = (await Promise.all(ids.map((id) => findBackPlanTasks(db, id)))).flat();
    const isDone = await change({ put: { keyDates: found.map((row) => ({ ...row, backPlan: plan })) } });
    if (isDone)
      setUndo({ said: plural('keydates_applied', found.length), step: { put: { keyDates: found, tasks } } });
  }

  /** Opens the form with the date filled in; where nothing can be kept, with its day alone. */
  async function planEntry(row: KeyDate, next: DatedKeyDate): Promise<void> {
    const entry: Entry = {
      ...emptyEntry(Date.now(), localTimeZone()),
      id: crypto.randomUUID(),
      title: row.known === undefined ? row.title : nameOf(next.name),
      day: next.day,
      brandId: row.brandId,
      keyDate: { id: row.id, day: next.day },
    };
    await prefillNew(entry).catch(() => {});
    go(`calendar/plan/new/${next.day}/${entry.id}`);
  }

  return (
    <>
      <UndoBar
        done={undo?.said ?? null}
        onClose={() => setUndo(null)}
        onUndo={async () => {
          if (undo !== null && (await change(undo.step))) setUndo(null);
        }}
      />
      <ChosenDates
        dates={describeChosen(shown, dated, { brands, place, brandId })}
        today={today}
        suggested={wanted.length}
        onSuggested={() => void pick(wanted)}
        onApply={(ids, plan) => void apply(ids, plan)}
        onAddOwn={({ title, day, yearly }) =>
          change({
            put: {
              keyDates: [{ id: crypto.randomUUID(), title, day, brandId, leadDays: LEAD_DAYS, yearly }],
            },
          })
        }
        onChange={changeRow}
        onRemoveStep={({ id }, step) => removeStep(id, step)}
        onUnpick={(row) => void unpick([row])}
        onPlanEntry={(row, next) => void planEntry(row, next)}
        newId={() => crypto.randomUUID().slice(0, 8)}
      />
      <KnownDates
        country={place.country}
        known={year}
        today={today}
        chosen={chosenIds}
        onToggle={({ picked, unpicked }) => {
          if (picked.length > 0) void pick(picked);
          void unpick(
            shown.filter(
              (row) =>
                isOfScope(row) && row.known?.country === place.country && unpicked.includes(row.known.id),
            ),
          );
        }}
      />
    </>
  );
}

/** Always the same id: a date that is picked twice is picked. */
function makeKnown(
  { id, name }: ComingKeyDate,
  { country, region }: KeyDatePlace,
  brandId: string | null,
  today: string,
): KeyDate {
  const key = [country.toLowerCase(), id, ...(brandId === null ? [] : [brandId])].join('.').slice(0, 100);
  return {
    id: key,
    title: nameOf(name),
    day: today,
    brandId,
    leadDays: LEAD_DAYS,
    known: { id, country, region },
  };
}

/** The next to come first; what does not come again last. */
function describeChosen(
  rows: readonly KeyDate[],
  dated: readonly DatedKeyDate[],
  { brands, place, brandId }: { brands: CalendarRoom['brands']; place: KeyDatePlace; brandId: string | null },
): ChosenDate[] {
  const next = new Map<string, DatedKeyDate>();
  for (const date of dated) if (!next.has(date.keyDateId)) next.set(date.keyDateId, date);
  const countries = new Intl.DisplayNames(interfaceLocale(), { type: 'region' });
  const chosen = rows.map((row): ChosenDate => {
    const { known } = row;
    const brand = brands.find(({ id }) => id === row.brandId);
    const remarks = [
      ...(known !== undefined && known.country !== place.country ? [countries.of(known.country) ?? ''] : []),
      ...(known === undefined ? [t('keydates_own_tag')] : []),
      ...(brandId === null && brand !== undefined ? [brand.name] : []),
      ...(brandId !== null && row.brandId === null ? [t('keydates_all_brands')] : []),
    ];
    return { row, next: next.get(row.id) ?? null, remarks };
  });
  const dayOf = ({ next: date }: ChosenDate) => date?.day ?? '9999';
  return chosen.sort(
    (a, b) => Number(dayOf(a) > dayOf(b)) - Number(dayOf(a) < dayOf(b)) || (a.row.id < b.row.id ? -1 : 1),
  );
}
