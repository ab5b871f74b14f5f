import { MODELLED } from '../../utils/domain/language/model.ts';
import { learnClasses } from './classes.ts';
import type { Sample } from './examples.ts';
import type { LinearModel } from './sentiment.ts';

export interface DetectorExample {
  sample: Sample;
  /** Place in `MODELLED`; its length for texts that are of none, or of several. */
  language: number;
}

/** Texts of no known language are few: they count less than a language does. */
const UNDETERMINED_SHARE = 0.6;

/** Learns to tell the languages by their words and runs of letters; each language counts the same. */
export function learnDetector(examples: readonly DetectorExample[], most: number): LinearModel {
  const classes = MODELLED.length + 1;
  return learnClasses(
    examples.map(({ sample, language }) => ({ sample, label: language })),
    {
      classes,
      weigh: (language, count) =>
        ((language === MODELLED.length ? UNDETERMINED_SHARE : 1) * examples.length) / (classes * count),
      c: 20,
      least: 5,
      tried: most * 4,
      most,
    },
  );
}
