import type { ModelledLanguage } from '../../utils/domain/language/model.ts';
import type { AimOptions } from './aims.ts';
import type { SentimentOptions } from './sentiment.ts';

/** How one language is learned. The numbers were chosen by cross-validation and on the validation files. */
export interface Recipe {
  feeling: SentimentOptions;
  /** How much a text of each source counts; a source without a number is not used. */
  sources: Readonly<Record<string, number>>;
  /** The same for a model of clear sources only. */
  clearSources: Readonly<Record<string, number>>;
  /** Files that are written in the same way; our own comments first. */
  styles?: readonly (readonly string[])[];
  aims: AimOptions;
  aimSources: Readonly<Record<string, number>>;
}

const SMALL: Pick<Recipe, 'aims'> = { aims: { c: 1, least: 2, most: 2_500 } };

export const RECIPES: Readonly<Record<ModelledLanguage, Recipe>> = {
  fr: {
    feeling: { c: 0.7, least: 2, most: 26_000 },
    sources: { 'umsab.fr.train.tsv': 1, 'comments.fr.train.tsv': 0.6 },
    clearSources: { 'comments.fr.train.tsv': 1 },
    styles: [['comments.fr.train.tsv'], ['umsab.fr.train.tsv']],
    aims: { c: 0.5, least: 2, most: 8_000 },
    aimSources: { 'comments.fr.train.tsv': 1, 'toxicity.fr.train.tsv': 1, 'mlma.fr.toxicity.tsv': 0.1 },
  },
  en: {
    feeling: { c: 0.5, least: 4, most: 32_000 },
    sources: {
      'umsab.en.train.tsv': 1,
      'semeval.en.train.tsv': 1,
      'goemotions.en.train.tsv': 1,
      'comments.en.train.tsv': 3,
    },
    clearSources: { 'goemotions.en.train.tsv': 1, 'xed.en.tsv': 0.2, 'comments.en.train.tsv': 3 },
    styles: [
      ['comments.en.train.tsv'],
      ['umsab.en.train.tsv', 'semeval.en.train.tsv'],
      ['goemotions.en.train.tsv', 'xed.en.tsv'],
    ],
    aims: { c: 0.5, least: 2, most: 8_000 },
    aimSources: { 'comments.en.train.tsv': 1, 'offensive.en.train.tsv': 0.5 },
  },
  es: {
    ...SMALL,
    feeling: { c: 0.1, least: 2, most: 7_000 },
    sources: { 'umsab.es.train.tsv': 1, 'comments.es.train.tsv': 0.5 },
    clearSources: { 'comments.es.train.tsv': 1 },
    aimSources: { 'comments.es.train.tsv': 1 },
  },
  it: {
    ...SMALL,
    feeling: { c: 0.5, least: 2, most: 7_000 },
    sources: { 'umsab.it.train.tsv': 1, 'comments.it.train.tsv': 0.5 },
    clearSources: { 'comments.it.train.tsv': 1 },
    aimSources: { 'comments.it.train.tsv': 1 },
  },
  de: {
    ...SMALL,
    feeling: { c: 0.5, least: 2, most: 7_000 },
    sources: { 'umsab.de.train.tsv': 1, 'comments.de.train.tsv': 0.5 },
    clearSources: { 'comments.de.train.tsv': 1 },
    aimSources: { 'comments.de.train.tsv': 1 },
  },
  pt: {
    ...SMALL,
    feeling: { c: 0.3, least: 2, most: 7_000 },
    sources: { 'umsab.pt.train.tsv': 1, 'comments.pt.train.tsv': 0.5 },
    clearSources: { 'comments.pt.train.tsv': 1 },
    aimSources: { 'comments.pt.train.tsv': 1 },
  },
};

/** How many pieces tell the languages apart. */
export const DETECTOR_PIECES = 10_000;
/** Comments are called uncertain up to this part. */
export const UNCERTAIN_PART = 0.2;
