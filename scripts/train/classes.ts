import { chooseVocabulary, type Sample, toRows } from './examples.ts';
import { fitLogistic } from './logistic.ts';
import { type LinearModel, learnHeaviest } from './sentiment.ts';

export interface ClassOptions {
  classes: number;
  /** How much a text of a class counts, by the class and how many texts it has. */
  weigh: (label: number, count: number) => number;
  c: number;
  /** In how many texts a piece must stand to count, and how many such pieces are tried. */
  least: number;
  tried: number;
  /** How many pieces ship. */
  most: number;
}

const ROUNDS = 25;

/** Learns to tell of which of several classes a text is. */
export function learnClasses(
  examples: readonly { sample: Sample; label: number }[],
  { classes, weigh, c, least, tried, most }: ClassOptions,
): LinearModel {
  const samples = examples.map(({ sample }) => sample);
  const counts = new Array<number>(classes).fill(0);
  for (const { label } of examples) counts[label] = (counts[label] ?? 0) + 1;
  const targets = new Float32Array(examples.length * classes);
  const importance = new Float32Array(examples.length * classes);
  for (const [at, { label }] of examples.entries()) {
    targets[at * classes + label] = 1;
    importance.fill(weigh(label, counts[label] ?? 1), at * classes, (at + 1) * classes);
  }
  return learnHeaviest(chooseVocabulary(samples, least, tried), most, (vocabulary) =>
    fitLogistic(toRows(samples, vocabulary), {
      columns: vocabulary.size + (samples[0]?.inputs.length ?? 0),
      heads: classes,
      kind: 'one',
      targets,
      importance,
      c,
      rounds: ROUNDS,
    }),
  );
}
