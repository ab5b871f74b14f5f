import type { Country } from './countries.ts';
import type { Rule } from './rule.ts';

export const KEY_DATE_KINDS = [
  'public_holiday',
  'family',
  'religion',
  'remembrance',
  'awareness',
  'nature',
  'commerce',
  'culture',
  'food',
  'sport',
  'trade',
  'season',
  'fun',
  'school',
] as const;
export type KeyDateKind = (typeof KEY_DATE_KINDS)[number];

interface Names {
  fr: string;
  en: string;
}

/** Who publishes a date or its rule, and on which page. */
export interface Source {
  publisher: string;
  page: string;
}

/** A date of every year, before it is computed. */
export interface KeyDateDefinition {
  id: string;
  name: Names;
  kind: KeyDateKind;
  countries: readonly Country[];
  /** In a country of several languages: whose custom it is. Everybody's where it is missing. */
  language?: 'fr' | 'en';
  /** Regions that keep it, `''` being no region chosen; everybody where it is missing. */
  regions?: readonly string[];
  rule: Rule;
  /** The last day of what lasts: the first such day from its beginning on. */
  end?: Rule | { lasting: number };
  /** First and last year in which the rule holds. */
  since?: number;
  until?: number;
  source: Source;
  note?: Names;
}

/** A date of one year. */
export interface DatedKeyDate {
  /** `YYYY-MM-DD` */
  date: string;
  /** The last day of what lasts more than one. */
  end?: string;
  /** The same every year, so that a choice or a plan made for it holds. */
  id: string;
  name: Names;
  kind: KeyDateKind;
}
