import * as v from 'valibot';

/**
 * The first templates of a kind of organisation, in the order in which they are offered; whatever it is, the core
 * comes with them.
 */
export const STARTER_PACKS = ['service', 'shop', 'restaurant', 'association', 'public_service'] as const;
export type StarterPack = (typeof STARTER_PACKS)[number];

export const starterPackSchema = v.picklist(STARTER_PACKS);
