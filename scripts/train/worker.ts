import { parentPort, workerData } from 'node:worker_threads';
import type { ModelledLanguage } from '../../utils/domain/language/model.ts';
import type { CardLanguage } from './card.ts';
import { FIXTURES, GIVEN, OWN_TRAINING, readSource, type Source } from './corpora.ts';
import { collectPhrases, listWords } from './lists.ts';
import { RECIPES } from './recipes.ts';
import { type Corpus, trainLanguage } from './train-language.ts';

/** So many texts of a language are enough to tell it from others. */
const MOST_TO_DETECT = 6_000;

const { language, folder } = workerData as { language: ModelledLanguage; folder: string };
const lines: string[] = [];

function read(sources: readonly Source[], from: string): Corpus[] {
  return sources.flatMap((source) => {
    if (source.language !== language) return [];
    const examples = readSource(from, source);
    if (examples === null) lines.push(`${source.file} is not there: left out.`);
    return examples === null ? [] : [{ ...source, examples }];
  });
}

const corpora = [...read(GIVEN, folder), ...read(OWN_TRAINING, FIXTURES)];
const { parts, examples, isClear, validated, unseen } = trainLanguage(
  collectPhrases(language),
  corpora,
  RECIPES[language],
);
const all = corpora.filter(({ use }) => use === 'train').flatMap((corpus) => corpus.examples);
const step = Math.max(1, Math.floor(all.length / MOST_TO_DETECT));
const texts = [...all.filter((_, at) => at % step === 0).map(({ text }) => text), ...listWords(language)];
lines.push(
  `${language}: learned from ${examples} texts of ${isClear ? 'clear' : 'all'} sources; ${parts.feeling.vocabulary.size} pieces tell the sentiment, ` +
    `${parts.aims.vocabulary.size} the aims.`,
);
const card: CardLanguage = {
  sources: corpora.map(({ file, licence, isClear: clear, use, examples: { length } }) => ({
    file,
    licence,
    clear,
    use,
    texts: length,
  })),
  isClear,
  validated,
  unseen,
  pieces: { sentiment: parts.feeling.vocabulary.size, aims: parts.aims.vocabulary.size },
  phrases: parts.phrases.keys.length,
};
parentPort?.postMessage({ parts, texts, lines, card });
