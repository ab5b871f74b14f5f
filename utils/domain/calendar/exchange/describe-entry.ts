import { NETWORK_IDS, type NetworkId } from '../../conversation/item.ts';
import type { Campaign } from '../campaign.ts';
import type { Entry } from '../entry.ts';

/** Networks by their own names, which are the same in every language. */
export const NETWORK_NAMES: Readonly<Record<NetworkId, string>> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
};

/** An entry in words for programs that know nothing of networks: its texts, hashtags and notes. */
export function describeEntry(entry: Entry, campaign: Pick<Campaign, 'name'> | null): string {
  const perNetwork = NETWORK_IDS.flatMap((network) => {
    const own = entry.texts[network];
    const name = NETWORK_NAMES[network];
    return [
      own?.text ? `[${name}] ${own.text}` : '',
      own?.firstComment ? `[${name} ↳] ${own.firstComment}` : '',
    ];
  });
  const hashtags = entry.hashtags.map((word) => `#${word}`).join(' ');
  return [entry.text, ...perNetwork, hashtags, campaign?.name ?? '', entry.objective, entry.notes]
    .filter((part) => part.trim() !== '')
    .join('\n\n');
}
