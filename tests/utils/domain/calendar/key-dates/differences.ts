import type { DatedKeyDate } from '../../../../../utils/domain/calendar/key-dates/key-date.ts';

/** A day on which two sources of public holidays do not agree: ours has it (`id`) or only the other has. */
export interface Difference {
  place: string;
  day: string;
  id?: string;
}

interface Reason {
  why: string;
  holds: (difference: Difference, ours: readonly DatedKeyDate[]) => boolean;
}

const isSunday = (day: string) => new Date(day).getUTCDay() === 0;

/** A holiday of ours falls on a weekend in the days before: the other source moves it to a working day. */
function standsInForAWeekend(day: string, ours: readonly DatedKeyDate[]): boolean {
  return [1, 2, 3].some((back) => {
    const before = new Date(Date.parse(day) - back * 86_400_000);
    return (
      [0, 6].includes(before.getUTCDay()) &&
      ours.some(({ date }) => date === before.toISOString().slice(0, 10))
    );
  });
}

/** Why two lists of public holidays may rightly differ; whatever no reason holds for is a mistake of one of them. */
export const REASONS: readonly Reason[] = [
  {
    why: 'a feast on a Sunday, a day of rest already: one list counts it, the other does not',
    holds: ({ place, day, id = 'easter-sunday' }) =>
      /^(BE|CH)/.test(place) && isSunday(day) && /^(easter-sunday|pentecost|federal-fast)$/.test(id),
  },
  {
    why: 'Canada: the working day that replaces a holiday on a weekend, which ours keeps on its own day',
    holds: ({ place, day, id }, ours) => /^CA/.test(place) && !id && standsInForAWeekend(day, ours),
  },
  {
    why: 'Ireland: days on which the banks close',
    holds: ({ place, id = '' }) => place === 'IE' && /-substitute$|^good-friday$/.test(id),
  },
  {
    why: 'Guadeloupe and Martinique: Victor Schœlcher and mid-Lent, kept by custom and not by the labour code',
    holds: ({ place, day, id }) =>
      /^FR-(GP|MQ)$/.test(place) && !id && (day.endsWith('-07-21') || /-03-\d\d$/.test(day)),
  },
  {
    why: 'Fribourg: feasts of the catholic communes',
    holds: ({ place, id = '' }) =>
      place === 'CH-FR' && /^(corpus-christi|assumption|all-saints-day|immaculate-conception)$/.test(id),
  },
  {
    why: 'Neuchâtel and Valais: half days, and days that the offices keep',
    holds: ({ place, id = '' }) =>
      (place === 'CH-NE' && id === 'easter-monday') ||
      (place === 'CH-VS' && /^(labour-day|whit-monday|christmas-eve)$/.test(id)),
  },
];
