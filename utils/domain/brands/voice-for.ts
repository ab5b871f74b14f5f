import type { NetworkId } from '../conversation/item.ts';
import type { Voice } from './brand.ts';

/** How a brand writes in one place: no network differs from it any more. */
export type FlatVoice = Omit<Voice, 'networks'>;

/** What may be otherwise on one network. */
export type Ways = Pick<Voice, 'address' | 'greeting' | 'signOff' | 'emoji' | 'emojiSet' | 'maxLength'>;

/** The voice of a brand on one network: what is written otherwise there comes before what is written everywhere. */
export function voiceFor({ networks, ...common }: Voice, network: NetworkId): FlatVoice {
  const flat: FlatVoice = { ...common, ...withoutUndefined(networks?.[network] ?? {}) };
  // Templates, previews and the check see the same: while the brand is in mourning, there are no emoji.
  return flat.hush ? { ...flat, emoji: 'none' } : flat;
}

function withoutUndefined(ways: NonNullable<NonNullable<Voice['networks']>[NetworkId]>): Partial<Ways> {
  return Object.fromEntries(Object.entries(ways).filter(([, value]) => value !== undefined));
}
