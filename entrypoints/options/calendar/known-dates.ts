import { useEffect, useState } from 'react';
import type { ComingKeyDate, EndedKeyDate } from '../../../utils/domain/calendar/key-dates/coming.ts';
import type { KeyDatePlace } from '../../../utils/domain/calendar/key-dates/place.ts';

export interface KnownYear {
  place: KeyDatePlace;
  coming: ComingKeyDate[];
  ended: EndedKeyDate[];
  schoolYears: { first: string; last: string };
  suggested: ReadonlySet<string>;
}

/**
 * The year ahead in a place; null until it is reckoned. All that we know of dates is read when somebody wants to see
 * it: no other room waits for it.
 */
export function useKnownYear(place: KeyDatePlace, today: string): KnownYear | null {
  const [year, setYear] = useState<KnownYear | null>(null);
  useEffect(() => {
    let isWanted = true;
    Promise.all([
      import('../../../utils/domain/calendar/key-dates/coming.ts'),
      import('../../../utils/domain/calendar/key-dates/suggested.ts'),
      import('../../../utils/domain/calendar/key-dates/data/school-holidays.ts'),
    ]).then(([{ comingKeyDates }, { suggestedIds }, { SCHOOL_YEARS }]) => {
      if (!isWanted) return;
      setYear({
        place,
        ...comingKeyDates(place, today),
        schoolYears: SCHOOL_YEARS,
        suggested: suggestedIds(place.country),
      });
    });
    return () => {
      isWanted = false;
    };
  }, [place, today]);
  return year?.place === place ? year : null;
}
