import { COUNTRY_CODES, type Country } from '../countries.ts';
import type { KeyDateDefinition, KeyDateKind, Source } from '../key-date.ts';
import type { Rule } from '../rule.ts';

export const WORLD: readonly Country[] = COUNTRY_CODES;
/** Where French is an everyday language of the pages we serve, and where English is. */
export const FRENCH: readonly Country[] = ['FR', 'BE', 'CH', 'LU', 'CA'];
export const ENGLISH: readonly Country[] = ['GB', 'IE', 'US', 'CA'];
export const EUROPE: readonly Country[] = ['FR', 'BE', 'CH', 'LU', 'GB', 'IE'];
export const NORTH_AMERICA: readonly Country[] = ['US', 'CA'];

type More = Partial<Omit<KeyDateDefinition, 'id' | 'name' | 'kind' | 'rule'>>;

/** id, name in French, name in English, kind, rule, and what else is to be said. */
export type Row = readonly [id: string, fr: string, en: string, kind: KeyDateKind, rule: Rule, more?: More];

/** The definitions of a table whose rows share countries and, unless they name their own, a source. */
export function define(
  shared: { countries: readonly Country[]; source: Source; language?: 'fr' | 'en' },
  rows: readonly Row[],
): KeyDateDefinition[] {
  return rows.map(([id, fr, en, kind, rule, more]) => ({
    ...shared,
    id,
    name: { fr, en },
    kind,
    rule,
    ...more,
  }));
}

/** A source from its publisher and page. */
export const from = (publisher: string, page: string): Source => ({ publisher, page });
