import type { Brand } from '../../brands/brand.ts';
import { NETWORK_IDS, type NetworkId } from '../../conversation/item.ts';
import { daysBetween, shiftDay } from '../days.ts';
import type { Occurrence } from '../series/occurrences.ts';

/** Days on which a brand has nothing on a network that it uses. */
export interface Gap {
  brandId: string;
  network: NetworkId;
  /** The first day without anything. */
  from: string;
  /** The last one; null: nothing is planned after it. */
  to: string | null;
  /** How many days; where nothing is planned, up to today. */
  days: number;
}

/** From so many days without anything on, it is too long. */
export const GAP_DAYS = 7;

/**
 * Where a brand is silent on a network from now on: too long between the last thing that was or is planned and the next
 * one, or without a next one at all. A brand uses the networks of its pages and those it plans for; one that plans nothing at all has no gaps. An idea is
 * not planned yet.
 * @param planned What the calendar holds, far enough back to know the last one.
 */
export function findGaps(
  planned: readonly Occurrence[],
  brands: readonly Pick<Brand, 'id' | 'pages'>[],
  today: string,
  least = GAP_DAYS,
): Gap[] {
  const sure = planned.filter(({ entry }) => entry.status !== 'idea');
  return brands.flatMap((brand) => {
    // What is for every brand is also this one's.
    const own = sure.filter(({ entry }) => entry.brandId === brand.id || entry.brandId === null);
    if (own.every(({ entry }) => entry.networks.length === 0)) return [];
    return NETWORK_IDS.flatMap((network) => {
      const days = own.filter(({ entry }) => entry.networks.includes(network)).map(({ day }) => day);
      if (days.length === 0 && brand.pages.every((page) => page.network !== network)) return [];
      return gapsBetween([...new Set(days)].sort(), today, least).map((gap) => ({
        brandId: brand.id,
        network,
        ...gap,
      }));
    });
  });
}

/** @param days Sorted. */
function gapsBetween(
  days: readonly string[],
  today: string,
  least: number,
): Array<Pick<Gap, 'from' | 'to' | 'days'>> {
  const last = days.at(-1);
  // Nothing was ever planned: the silence has no beginning.
  if (last === undefined) return [{ from: today, to: null, days: 0 }];
  const between = days.slice(1).flatMap((next, place) => {
    const before = days[place] ?? next;
    const count = daysBetween(before, next) - 1;
    return next > today && count >= least
      ? [{ from: shiftDay(before, 1), to: shiftDay(next, -1), days: count }]
      : [];
  });
  const silent = daysBetween(last, today);
  return silent > 0 ? [...between, { from: shiftDay(last, 1), to: null, days: silent }] : between;
}
