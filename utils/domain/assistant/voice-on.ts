import type { Voice } from '../brands/brand.ts';
import type { NetworkId } from '../conversation/item.ts';

/** The voice with what is written otherwise on this network. */
export function voiceOn(voice: Voice, network: NetworkId): Voice {
  const own = voice.networks?.[network];
  const set = Object.entries(own ?? {}).filter(([, value]) => value !== undefined);
  return { ...voice, ...(Object.fromEntries(set) as Partial<Voice>) };
}
