import { useEffect, useMemo, useRef, useState } from 'react';
import { MoveDialog } from '../../../components/calendar/plan/move-dialog.tsx';
import { PlanFilters } from '../../../components/calendar/plan/plan-filters.tsx';
import type { PlanLook } from '../../../components/calendar/plan/plan-look.ts';
import { PlanNotices } from '../../../components/calendar/plan/plan-notices.tsx';
import { PlanTools } from '../../../components/calendar/plan/plan-tools.tsx';
import { PlanView, titleOf } from '../../../components/calendar/plan/plan-view.tsx';
import { Banner } from '../../../components/shared/states.tsx';
import { localDay } from '../../../utils/domain/calendar/days.ts';
import { localTimeZone } from '../../../utils/domain/calendar/time-zone.ts';
import { isUnfiltered, type PlanFilter } from '../../../utils/domain/calendar/views/filter.ts';
import {
  formatPlace,
  type PlanPlace,
  parsePlace,
  stepPlace,
} from '../../../utils/domain/calendar/views/plan-place.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { type PlanChoices, planChoices, planDay } from '../../../utils/settings/plan.ts';
import { useSetting } from '../../../utils/state/use-setting.ts';
import { EntryDialog } from './entry-dialog.tsx';
import { PlanSearch } from './plan-search.tsx';
import type { CalendarRoom } from './room.ts';
import type { Edits } from './use-edits.ts';
import { useNotices, usePlan, useSame } from './use-plan.ts';
import { usePlanActions } from './use-plan-actions.ts';
import { usePublishing } from './use-publishing.ts';

interface PlanProps {
  room: CalendarRoom;
  edits: Edits;
  /** Where the workspace was before the form of an entry was opened over it; null: nowhere. */
  back: string | null;
}

/** Month, week, agenda and board of what is planned. */
export function Plan({ room, edits, back }: PlanProps) {
  const choices = useSetting(planChoices);
  const day = useSetting(planDay);
  if (choices === undefined || day === undefined)
    return (
      <p className="soft" role="status">
        {t('plan_loading')}
      </p>
    );
  return (
    <>
      <OpenPlan {...{ room, edits, choices }} leftAt={day} />
      <EntryDialog {...{ room, edits, back }} filter={choices.filter} />
    </>
  );
}

interface OpenPlanProps {
  room: CalendarRoom;
  edits: Edits;
  choices: PlanChoices;
  leftAt: string | null;
}

function OpenPlan({ room, edits, choices, leftAt }: OpenPlanProps) {
  const today = useToday();
  const [query, setQuery] = useState('');
  const place = usePlace(room.rest, { view: choices.view, day: leftAt ?? today });
  const filter = useSame(choices.filter);
  const { brands, go } = room;
  const plan = usePlan(room.db, place, filter);
  const notices = useNotices(room.db, brands, filter, today);
  const campaigns = plan.campaigns;
  const look = useMemo<PlanLook>(
    () => ({
      today,
      timeZone: localTimeZone(),
      brands: new Map(brands.length > 1 ? brands.map(({ id, name }) => [id, name]) : []),
      campaigns: new Map(campaigns.map((campaign) => [campaign.id, campaign])),
      addressOf: (key) => `#calendar/plan/entry/${key}`,
    }),
    [today, brands, campaigns],
  );
  const publishing = usePublishing();
  const { actions, asked, closeAsked } = usePlanActions(room, edits.make, publishing.publish);

  const address = formatPlace(place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each place, or two windows would answer each other
  useEffect(() => {
    if (place.view !== choices.view) void planChoices.set({ ...choices, view: place.view });
    void planDay.set(place.day === today ? null : place.day);
  }, [address]);

  function goTo(next: PlanPlace): void {
    setQuery('');
    go(`calendar/plan/${formatPlace(next)}`);
  }
  const narrow = (next: PlanFilter) => void planChoices.set({ ...choices, filter: next });
  const isSearching = query.trim() !== '';

  return (
    <div className="stack plan">
      {publishing.failure && <Banner tone="negative">{t(`error_${publishing.failure}`)}</Banner>}
      <PlanTools
        place={place}
        title={titleOf(place)}
        today={today}
        query={query}
        onQuery={setQuery}
        onView={(view) => goTo({ ...place, view })}
        onStep={(direction) => goTo(stepPlace(place, direction))}
        onToday={() => goTo({ ...place, day: today })}
        onAdd={() => actions.add(today)}
      />
      <PlanFilters brands={brands} campaigns={campaigns} filter={filter} onChange={narrow} />
      {isSearching ? (
        <PlanSearch db={room.db} query={query} filter={filter} look={look} actions={actions} />
      ) : (
        <>
          <PlanNotices {...notices} look={look} onDay={(to) => goTo({ view: 'week', day: to })} />
          <PlanView
            place={place}
            shown={plan.shown}
            look={look}
            actions={actions}
            isLoading={plan.isLoading}
            isFiltered={!isUnfiltered(filter)}
            onStep={(direction) => goTo(stepPlace(place, direction))}
          />
        </>
      )}
      {asked && (
        <MoveDialog
          occurrence={asked}
          today={today}
          onClose={closeAsked}
          onMove={(to) => {
            actions.put(asked.key, { day: to });
            closeAsked();
          }}
        />
      )}
    </div>
  );
}

/** What the address says, and where it says nothing what was shown last: a dialog has its own address over the view. */
function usePlace(address: string, start: PlanPlace): PlanPlace {
  const last = useRef(start);
  const place = { ...last.current, ...parsePlace(address) };
  useEffect(() => {
    last.current = place;
  });
  return place;
}

const MINUTE = 60_000;

/** The day that it is; a window may stay open for days. */
function useToday(): string {
  const [today, setToday] = useState(() => localDay(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setToday(localDay(Date.now())), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return today;
}
