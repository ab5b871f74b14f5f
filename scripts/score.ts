/**
 * `npm run --silent score -- FILE.tsv [--language fr]`: how well the model that ships fits labelled texts. FILE holds
 * `label<TAB>text`: sentiments, or toxic and civil, or our own four columns (sentiment, intents, toxicity, text).
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Analysis, INTENTS, LANGUAGES, SENTIMENTS } from '../utils/domain/language/analysis.ts';
import { loadAnalyzer } from './language-model.ts';
import { type Example, readSource, type Source } from './train/corpora.ts';
import { calibrationError, compare, type Figures, percent } from './train/evaluate.ts';

const { values, positionals } = parseArgs({
  options: { language: { type: 'string' } },
  allowPositionals: true,
});
const [file] = positionals;
if (!file || !existsSync(file))
  stop(file ? `There is no file ${file}.` : 'Which file? npm run score -- FILE.tsv');
const language = LANGUAGES.find((one) => one === values.language);
if (values.language && !language) stop(`"${values.language}" is none of ${LANGUAGES.join(', ')}.`);

const analyze = loadAnalyzer();
// Whoever reads the answers may stop early, as `head` does.
process.stdout.on('error', () => process.exit(0));
const examples = readExamples(file);
const told = examples.map(({ text }) => analyze({ text, language }).analysis);
if (examples.some(({ sentiment }) => sentiment !== null)) printSentiment();
if (examples.some(({ intents }) => intents !== null)) printIntents();
if (examples.some(({ toxic }) => toxic !== null)) printToxicity();

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function readExamples(path: string): Example[] {
  try {
    return readSource(dirname(resolve(path)), { file: basename(path), kind: kindOf(path) }) ?? [];
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

function kindOf(path: string): Source['kind'] {
  const [first = ''] = readFileSync(path, 'utf8').split('\n', 1);
  const columns = first.split('\t');
  if (columns[0] === 'toxic' || columns[0] === 'civil') return 'toxicity';
  return columns.length === 4 ? 'own' : 'sentiment';
}

function printSentiment(): void {
  const labels = examples.map(({ sentiment }) => sentiment ?? 0);
  const guesses = told.map(({ sentiment }) => SENTIMENTS.indexOf(sentiment));
  const isRight = guesses.map((guess, at) => guess === labels[at]);
  const certain = told.flatMap(({ uncertain }, at) => (uncertain ? [] : [at]));
  printFigures('Sentiment', SENTIMENTS, compare(labels, guesses, SENTIMENTS.length));
  const error = calibrationError(
    told.map(({ confidence }) => confidence),
    isRight,
  );
  print(`expected calibration error ${error.toFixed(3)}`);
  print(
    `uncertain ${figure(100 - percent(certain.length, told.length))} %, accuracy on the certain ` +
      `${figure(percent(certain.filter((at) => isRight[at]).length, certain.length))} %`,
  );
  const decided = told.flatMap((one, at) => (one.sentiment === 'neutral' ? [] : [at]));
  const changed = decided.filter((at) => {
    const text = withoutReasons(examples[at]?.text ?? '', told[at]?.why ?? []);
    return analyze({ text, language }).analysis.sentiment !== told[at]?.sentiment;
  });
  print(
    `without the words named, ${figure(percent(changed.length, decided.length))} % of ${decided.length} decisions change`,
  );
}

/** The text without the words that decided its sentiment. */
function withoutReasons(text: string, why: Analysis['why']): string {
  const spans = why.filter(({ weight }) => weight !== 0).sort((one, other) => other.start - one.start);
  return spans.reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
}

function printIntents(): void {
  print('\nIntents                 F1  precision  recall   texts');
  for (const intent of INTENTS) {
    const labels = examples.map(({ intents }) => Number(intents?.includes(intent) ?? false));
    if (!labels.includes(1)) continue;
    const guesses = told.map(({ intents }) => Number(intents.includes(intent)));
    const { classes } = compare(labels, guesses, 2);
    if (classes[1]) printRow(intent, classes[1]);
  }
}

function printToxicity(): void {
  const labels = examples.map(({ toxic }) => Number(toxic ?? false));
  const guesses = told.map(({ toxicity }) => Number(toxicity >= 0.5));
  printFigures('Toxicity', ['civil', 'toxic'], compare(labels, guesses, 2));
}

function printFigures(title: string, names: readonly string[], figures: Figures): void {
  print(
    `\n${title} of ${figures.count} texts: macro-F1 ${figure(figures.macroF1)}, accuracy ${figure(figures.accuracy)}`,
  );
  print(`${' '.repeat(18)}    F1  precision  recall   texts`);
  for (const [at, name] of names.entries()) {
    const one = figures.classes[at];
    if (one) printRow(name, one);
  }
  print(`told as ${' '.repeat(10)}${names.map((name) => name.padStart(10)).join('')}`);
  for (const [at, name] of names.entries())
    print(
      `${name.padEnd(18)}${(figures.confusion[at] ?? []).map((count) => String(count).padStart(10)).join('')}`,
    );
}

function printRow(name: string, { f1, precision, recall, count }: Figures['classes'][number]): void {
  print(
    `${name.padEnd(18)}${figure(f1).padStart(6)}${figure(precision).padStart(11)}${figure(recall).padStart(8)}` +
      `${String(count).padStart(8)}`,
  );
}

function figure(value: number): string {
  return value.toFixed(1);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
