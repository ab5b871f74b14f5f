import { MODELLED } from '../../utils/domain/language/model.ts';
import { chooseVocabulary, type Sample, toRows } from './examples.ts';
import { fitLogistic } from './logistic.ts';
import { heaviest, type LinearModel } from './sentiment.ts';

export interface DetectorExample {
  sample: Sample;
  /** Place in `MODELLED`; its length for texts that are of none, or of several. */
  language: number;
}

/** Texts of no known language are few: they count less than a language does. */
const UNDETERMINED_SHARE = 0.6;

/** Learns to tell the languages by their words and runs of letters; each language counts the same. */
export function learnDetector(examples: readonly DetectorExample[], most: number): LinearModel {
  const heads = MODELLED.length + 1;
  const samples = examples.map(({ sample }) => sample);
  const counts = new Array<number>(heads).fill(0);
  for (const { language } of examples) counts[language] = (counts[language] ?? 0) + 1;
  const targets = new Float32Array(examples.length * heads);
  const importance = new Float32Array(examples.length * heads);
  for (const [at, { language }] of examples.entries()) {
    targets[at * heads + language] = 1;
    const share = language === MODELLED.length ? UNDETERMINED_SHARE : 1;
    importance.fill(
      (share * examples.length) / (heads * (counts[language] ?? 1)),
      at * heads,
      (at + 1) * heads,
    );
  }
  const learn = (vocabulary: ReturnType<typeof chooseVocabulary>) =>
    fitLogistic(toRows(samples, vocabulary), {
      columns: vocabulary.size + (samples[0]?.inputs.length ?? 0),
      heads,
      kind: 'one',
      targets,
      importance,
      c: 20,
      rounds: 25,
    });
  let vocabulary = chooseVocabulary(samples, 5, most * 4);
  vocabulary = heaviest(vocabulary, learn(vocabulary), most);
  return { vocabulary, fit: learn(vocabulary) };
}
