import { NETWORK_IDS, type NetworkId } from '../../conversation/item.ts';
import { isDue } from '../entry.ts';
import { momentOf } from '../moments.ts';
import type { Occurrence } from '../series/occurrences.ts';

/** Two posts of one brand on one network, nearer to each other than is good for both. */
export interface Collision {
  first: Occurrence;
  second: Occurrence;
  /** Where both are posted. */
  networks: NetworkId[];
  /** Between them. */
  minutes: number;
}

/** Less than so many minutes apart, two posts take each other's readers. */
const COLLISION_MINUTES = 60;
const MINUTE = 60_000;

/**
 * The pairs of posts that come less than `within` minutes apart on the same network for the same brand, by time. Each
 * time is taken in its own zone. Ideas do not count, nor pairs of which both are published already.
 */
export function findCollisions(planned: readonly Occurrence[], within = COLLISION_MINUTES): Collision[] {
  const timed = planned
    .flatMap((occurrence) => {
      const { time, timeZone, status } = occurrence.entry;
      if (time === null || status === 'idea') return [];
      return [{ occurrence, at: momentOf(occurrence.day, time, timeZone) }];
    })
    .sort((a, b) => a.at - b.at);
  return timed.flatMap(({ occurrence: first, at }, place) => {
    const found: Collision[] = [];
    for (let other = place + 1; other < timed.length; other++) {
      const { occurrence: second, at: next } = timed[other] as (typeof timed)[number];
      const minutes = (next - at) / MINUTE;
      if (minutes >= within) break;
      const networks = NETWORK_IDS.filter(
        (network) => first.entry.networks.includes(network) && second.entry.networks.includes(network),
      );
      if (networks.length === 0 || first.entry.brandId !== second.entry.brandId) continue;
      if (isDue(first.entry) || isDue(second.entry)) found.push({ first, second, networks, minutes });
    }
    return found;
  });
}
