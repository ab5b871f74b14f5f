import { useDeferredValue, useMemo, useState } from 'react';
import { Agenda } from '../../../components/calendar/plan/agenda.tsx';
import type { PlanActions, PlanLook, PlanShown } from '../../../components/calendar/plan/plan-look.ts';
import { findEntries } from '../../../utils/db/calendar.ts';
import type { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { useLive } from '../../../utils/db/use-live.ts';
import { type PlanFilter, showsEntry } from '../../../utils/domain/calendar/views/filter.ts';
import { createEntrySearch, placeFound } from '../../../utils/domain/calendar/views/search.ts';
import { plural, t } from '../../../utils/i18n/translate.ts';

interface PlanSearchProps {
  db: PasserelleDatabase;
  query: string;
  filter: PlanFilter;
  look: PlanLook;
  actions: PlanActions;
}

/** What was found in all entries, past and without a day ones too; of a series the next time that it comes. */
export function PlanSearch({ db, query, filter, look, actions }: PlanSearchProps) {
  const asked = useDeferredValue(query);
  const [search] = useState(createEntrySearch);
  const read = useLive(db, findEntries);
  const entries = read?.ok ? read.value : null;
  const { today } = look;
  const { shown, found } = useMemo(() => {
    const all = (entries ?? []).filter((entry) => showsEntry(filter, entry));
    search.update(all);
    const words = new Map(search.find(asked)?.map((one) => [one.id, one.words]));
    const replacing = (entries ?? []).filter(({ series }) => series !== null);
    const occurrences = all
      .filter(({ id }) => words.has(id))
      .map((entry) => placeFound(entry, replacing, today));
    const drawn: PlanShown = { occurrences, keyDates: [], tasks: [], campaigns: [] };
    return { shown: drawn, found: words };
  }, [entries, filter, search, asked, today]);
  return (
    <>
      <p className="small soft" role="status">
        {entries === null ? t('plan_loading') : plural('plan_found', shown.occurrences.length)}
      </p>
      <Agenda
        key={asked}
        label={t('plan_search_results')}
        shown={shown}
        look={look}
        actions={actions}
        from={today}
        empty={entries === null ? t('plan_loading') : t('plan_nothing_found', asked)}
        found={found}
      />
    </>
  );
}
