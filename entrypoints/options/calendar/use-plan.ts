import { useMemo, useRef } from 'react';
import type { PlanShown } from '../../../components/calendar/plan/plan-look.ts';
import {
  findCampaigns,
  findDatedKeyDates,
  findKeyDatesOn,
  findOccurrences,
  findTasksBetween,
  findUndated,
} from '../../../utils/db/calendar.ts';
import type { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { useLive } from '../../../utils/db/use-live.ts';
import type { Brand } from '../../../utils/domain/brands/brand.ts';
import type { Campaign } from '../../../utils/domain/calendar/campaign.ts';
import { shiftDay } from '../../../utils/domain/calendar/days.ts';
import type { Entry } from '../../../utils/domain/calendar/entry.ts';
import type { Occurrence } from '../../../utils/domain/calendar/series/occurrences.ts';
import { type Collision, findCollisions } from '../../../utils/domain/calendar/views/collisions.ts';
import {
  type PlanFilter,
  showsBrand,
  showsCampaign,
  showsEntry,
  showsKeyDate,
  showsTask,
} from '../../../utils/domain/calendar/views/filter.ts';
import { findGaps, type Gap } from '../../../utils/domain/calendar/views/gaps.ts';
import { type PlanPlace, rangeOf } from '../../../utils/domain/calendar/views/plan-place.ts';
import { findUnprepared, type Unprepared } from '../../../utils/domain/calendar/views/unprepared.ts';
import { interfaceLocale } from '../../../utils/i18n/translate.ts';

const NOTHING: PlanShown = { occurrences: [], keyDates: [], tasks: [], campaigns: [] };

interface ReadPlan {
  shown: PlanShown;
  /** All of them: the filters offer each. */
  campaigns: readonly Campaign[];
  isLoading: boolean;
}

/** What a place of the calendar shows, read live: its days, and on the board what has none. */
export function usePlan(db: PasserelleDatabase, place: PlanPlace, filter: PlanFilter): ReadPlan {
  const { first, last } = rangeOf(place, interfaceLocale());
  const isBoard = place.view === 'board';
  const { day } = place;
  const read = useLive(
    db,
    async (live) => {
      const [occurrences, undated, tasks, keyDates, campaigns] = await Promise.all([
        findOccurrences(live, first, last),
        isBoard ? findUndated(live) : [],
        findTasksBetween(live, first, last),
        findKeyDatesOn(live, first, last),
        findCampaigns(live),
      ]);
      const board = [...undated.map(withoutDay), ...nextOfSeries(occurrences, day)];
      return { occurrences: isBoard ? board : occurrences, tasks, keyDates, campaigns, first, last };
    },
    [first, last, isBoard, day],
  );
  const value = read?.ok ? read.value : null;
  const shown = useMemo(() => {
    if (value === null) return NOTHING;
    return {
      occurrences: value.occurrences.filter(({ entry }) => showsEntry(filter, entry)),
      tasks: value.tasks.filter((task) => showsTask(filter, task)),
      keyDates: value.keyDates.filter((date) => showsKeyDate(filter, date)),
      campaigns: value.campaigns.filter((campaign) => showsCampaign(filter, campaign)),
    };
  }, [value, filter]);
  // What was read stays while the next days are read: campaigns that did not change are the same ones.
  const campaigns = useSame(value?.campaigns ?? NOTHING.campaigns);
  return { shown, campaigns, isLoading: value === null || value.first !== first || value.last !== last };
}

function withoutDay(entry: Entry): Occurrence {
  return { key: entry.id, entry, day: '', isRepeat: false };
}

/** Of each series only the next day that has no row of its own: on the board it is one thing, however often it comes. */
function nextOfSeries(occurrences: readonly Occurrence[], from: string): Occurrence[] {
  const seen = new Set<string>();
  return occurrences.filter(({ entry, day, isRepeat }) => {
    if (!isRepeat) return true;
    if (day < from || seen.has(entry.id)) return false;
    seen.add(entry.id);
    return true;
  });
}

/** A value that holds the same data stays the same object: what depends on it is not made again. */
export function useSame<Value>(value: Value): Value {
  const kept = useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}

/** How far back the last post is looked for, and how far ahead silences and collisions are. */
const DAYS_BACK = 90;
const DAYS_AHEAD = 120;

interface Notices {
  gaps: readonly Gap[];
  collisions: readonly Collision[];
  unprepared: readonly Unprepared[];
}

/** What is missing from today on, and what stands in each other's way; narrowed down as the calendar is. */
export function useNotices(
  db: PasserelleDatabase,
  brands: readonly Brand[],
  filter: PlanFilter,
  today: string,
): Notices {
  const read = useLive(
    db,
    async (live) => {
      const [planned, undated, dates] = await Promise.all([
        findOccurrences(live, shiftDay(today, -DAYS_BACK), shiftDay(today, DAYS_AHEAD)),
        findUndated(live),
        findDatedKeyDates(live, today, shiftDay(today, DAYS_AHEAD)),
      ]);
      return { planned, undated, dates };
    },
    [today],
  );
  const value = read?.ok ? read.value : null;
  return useMemo(() => {
    if (value === null) return { gaps: [], collisions: [], unprepared: [] };
    const { planned, undated, dates } = value;
    const isAsked = (network: (typeof filter.networks)[number]) =>
      filter.networks.length === 0 || filter.networks.includes(network);
    const coming = planned.filter(({ day }) => day >= today);
    return {
      gaps: findGaps(planned, brands, today).filter(
        (gap) => showsBrand(filter, gap.brandId) && isAsked(gap.network),
      ),
      collisions: findCollisions(coming).filter(
        ({ first, networks }) => showsBrand(filter, first.entry.brandId) && networks.some(isAsked),
      ),
      unprepared: findUnprepared(dates, coming, undated, today).filter(({ date }) =>
        showsKeyDate(filter, date),
      ),
    };
  }, [value, brands, filter, today]);
}
