/**
 * `npm run train -- --data DIR`: learns the language model that ships from the labelled texts in DIR (`label<TAB>text`)
 * and our own comments and lists, and writes `public/language-model.bin` and its card. The same data give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { MODELLED, type ModelledLanguage } from '../utils/domain/language/model.ts';
import { MODEL_FILE } from './language-model.ts';
import { type CardLanguage, writeCard } from './train/card.ts';
import { readUndetermined } from './train/corpora.ts';
import { type DetectorExample, learnDetector } from './train/detector.ts';
import { sample } from './train/examples.ts';
import { type LanguageParts, packModel } from './train/pack.ts';
import { DETECTOR_PIECES } from './train/recipes.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' }, date: { type: 'string' } },
});
if (!values.data) {
  process.stderr.write('Which folder holds the labelled texts? npm run train -- --data DIR\n');
  process.exit(1);
}
const folder = resolve(values.data);
const began = Date.now();
const say = (line: string) =>
  process.stdout.write(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}\n`);

interface Trained {
  parts: LanguageParts;
  texts: string[];
  lines: string[];
  card: CardLanguage;
}

/** Each language is learned in a thread of its own. */
function trainApart(language: ModelledLanguage): Promise<Trained> {
  return new Promise((settle, reject) => {
    const worker = new Worker(new URL('./train/worker.ts', import.meta.url), {
      workerData: { language, folder },
    });
    worker.once('message', settle);
    worker.once('error', reject);
  });
}

const languages = {} as Record<ModelledLanguage, LanguageParts>;
const cards = {} as Record<ModelledLanguage, CardLanguage>;
const texts: DetectorExample[] = [];
// The largest first; two at a time.
const waiting: ModelledLanguage[] = ['en', 'fr', 'es', 'it', 'de', 'pt'];
const takeTurns = async () => {
  for (let language = waiting.shift(); language; language = waiting.shift()) {
    const trained = await trainApart(language);
    languages[language] = trained.parts;
    cards[language] = trained.card;
    texts.push(
      ...trained.texts.map((text) => ({ language: MODELLED.indexOf(language), sample: sample(text, null) })),
    );
    for (const line of trained.lines) say(line);
  }
};
await Promise.all([takeTurns(), takeTurns()]);
texts.push(...readUndetermined().map((text) => ({ language: MODELLED.length, sample: sample(text, null) })));
// Threads end in any order; what is learned must not depend on it.
texts.sort((one, other) => one.language - other.language);
const detector = learnDetector(texts, DETECTOR_PIECES);
say(`languages told apart from ${texts.length} texts.`);
const bytes = packModel({ languages, detector });
const out = values.out ? resolve(values.out) : MODEL_FILE;
writeFileSync(out, bytes);
const date = values.date ?? new Date().toISOString().slice(0, 10);
const inOrder = Object.fromEntries(MODELLED.map((language) => [language, cards[language]])) as typeof cards;
writeFileSync(out.replace(/\.bin$/, '.json'), writeCard(inOrder, { bytes: bytes.length, date }));
say(`${bytes.length} bytes written.`);
