import type { NetworkId } from '../../conversation/item.ts';
import type { Rule } from './finding.ts';

/**
 * The longest comment that each network takes, in UTF-16 units: where a network counts an emoji as one, this is
 * the careful side.
 */
export const LIMITS: Readonly<Record<NetworkId, number>> = {
  facebook: 8_000,
  instagram: 2_200,
  linkedin: 1_250,
};

export const TOO_LONG: Rule = {
  id: 'too-long',
  severity: 'warning',
  find: ({ text }, { network, voice: { maxLength = Number.POSITIVE_INFINITY } }) => {
    const taken = network ? LIMITS[network] : Number.POSITIVE_INFINITY;
    const limit = Math.min(taken, maxLength);
    if (text.length <= limit) return [];
    const code = limit < taken ? 'too_long_for_brand' : 'too_long';
    return [{ code, span: [limit, text.length], words: [`${text.length}`, `${limit}`] }];
  },
};
