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
  find: ({ text }, { network }) => {
    if (!network || text.length <= LIMITS[network]) return [];
    const limit = LIMITS[network];
    return [{ code: 'too_long', span: [limit, text.length], words: [`${text.length}`, `${limit}`] }];
  },
};
