import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { INTENTS, SENTIMENTS, TOXICITY_CATEGORIES } from '../../utils/domain/language/analysis.ts';
import type { ModelledLanguage } from '../../utils/domain/language/model.ts';

/** A labelled text. What a source does not say is null. */
export interface Example {
  text: string;
  /** Place in `SENTIMENTS`. */
  sentiment: number | null;
  intents: readonly string[] | null;
  toxic: boolean | null;
  /** One of `TOXICITY_CATEGORIES`, or null. */
  category: string | null;
}

export interface Source {
  file: string;
  language: ModelledLanguage;
  kind: 'sentiment' | 'toxicity' | 'own';
  /** Trained on, or only looked at to choose. */
  use: 'train' | 'validation';
  licence: string;
  /** The licence leaves no doubt that a model learned from it may ship. */
  isClear: boolean;
}

const UMSAB = 'Apache-2.0 (repository); restrictions of the individual data sets may apply';
const OWN = 'MIT (our own texts)';

function umsab(language: ModelledLanguage): Source[] {
  const source = { language, kind: 'sentiment', licence: UMSAB, isClear: false } as const;
  return [
    { ...source, file: `umsab.${language}.train.tsv`, use: 'train' },
    { ...source, file: `umsab.${language}.val.tsv`, use: 'validation' },
  ];
}

/** What may be in the folder of labelled texts; a file that is missing is left out, and the card says so. */
export const GIVEN: readonly Source[] = [
  ...(['fr', 'en', 'es', 'it', 'de', 'pt'] as const).flatMap(umsab),
  {
    file: 'semeval.en.train.tsv',
    language: 'en',
    kind: 'sentiment',
    use: 'train',
    licence: UMSAB,
    isClear: false,
  },
  ...(['train', 'validation'] as const).map(
    (use): Source => ({
      file: `goemotions.en.${use === 'train' ? 'train' : 'val'}.tsv`,
      language: 'en',
      kind: 'sentiment',
      use,
      licence: 'Apache-2.0',
      isClear: true,
    }),
  ),
  {
    file: 'xed.fr.tsv',
    language: 'fr',
    kind: 'sentiment',
    use: 'train',
    licence: 'CC BY 4.0',
    isClear: true,
  },
  {
    file: 'xed.en.tsv',
    language: 'en',
    kind: 'sentiment',
    use: 'train',
    licence: 'CC BY 4.0',
    isClear: true,
  },
  ...(['train', 'validation'] as const).map(
    (use): Source => ({
      file: `offensive.en.${use === 'train' ? 'train' : 'val'}.tsv`,
      language: 'en',
      kind: 'toxicity',
      use,
      licence: 'as stated: "without any restrictions", but individual tasks may restrict',
      isClear: false,
    }),
  ),
  {
    file: 'mlma.fr.toxicity.tsv',
    language: 'fr',
    kind: 'toxicity',
    use: 'train',
    licence: 'MIT',
    isClear: true,
  },
  {
    file: 'mlma.en.toxicity.tsv',
    language: 'en',
    kind: 'toxicity',
    use: 'train',
    licence: 'MIT',
    isClear: true,
  },
  {
    file: 'rtplx.fr.toxicity.tsv',
    language: 'fr',
    kind: 'toxicity',
    use: 'validation',
    licence: 'MIT (repository)',
    isClear: true,
  },
  {
    file: 'jigsaw.en.toxicity.tsv',
    language: 'en',
    kind: 'toxicity',
    use: 'validation',
    licence: 'MIT (repository)',
    isClear: true,
  },
];

export const FIXTURES = resolve(import.meta.dirname, '../../tests/fixtures/language');

/** Our own comments: the halves to train on. The other halves are only ever measured on. */
export const OWN_TRAINING: readonly Source[] = [
  ...(['fr', 'en', 'es', 'it', 'de', 'pt'] as const).map(
    (language): Source => ({
      file: `comments.${language}.train.tsv`,
      language,
      kind: 'own',
      use: 'train',
      licence: OWN,
      isClear: true,
    }),
  ),
  {
    file: 'toxicity.fr.train.tsv',
    language: 'fr',
    kind: 'toxicity',
    use: 'train',
    licence: OWN,
    isClear: true,
  },
];

/** The examples of a source, or null where the folder does not hold it. Throws on a line that is no example. */
export function readSource(folder: string, { file, kind }: Pick<Source, 'file' | 'kind'>): Example[] | null {
  const path = join(folder, file);
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line === '' ? [] : [readLine(line, kind, `${file}, line ${at + 1}`)]));
}

function readLine(line: string, kind: Source['kind'], where: string): Example {
  const columns = line.split('\t');
  const [label = '', second = '', third = ''] = columns;
  if (kind === 'own') {
    const sentiment = (SENTIMENTS as readonly string[]).indexOf(label);
    const intents = second === '-' ? [] : second.split(',');
    const category = third === '-' ? null : third;
    const isKnown =
      sentiment >= 0 &&
      intents.every((one) => INTENTS.some((intent) => intent === one)) &&
      (category === null || TOXICITY_CATEGORIES.some((one) => one === category));
    if (columns.length !== 4 || !isKnown)
      throw new Error(`${where}: not sentiment, intents, toxicity and text.`);
    return { text: unescapeLines(columns[3] ?? ''), sentiment, intents, toxic: category !== null, category };
  }
  const text = unescapeLines(columns.at(-1) ?? '');
  if (columns.length < 2) throw new Error(`${where}: no TAB between label and text.`);
  if (kind === 'toxicity') {
    if (label !== 'toxic' && label !== 'civil')
      throw new Error(`${where}: "${label}" is neither toxic nor civil.`);
    const category = columns.length > 2 && second !== '-' ? second : null;
    return { text, sentiment: null, intents: null, toxic: label === 'toxic', category };
  }
  const sentiment = (SENTIMENTS as readonly string[]).indexOf(label);
  if (sentiment < 0) throw new Error(`${where}: "${label}" is no sentiment.`);
  return { text, sentiment, intents: null, toxic: null, category: null };
}

function unescapeLines(text: string): string {
  return text.replaceAll('\\n', '\n');
}

/** Texts for training that are of no language that is told apart, or of several at once. */
export function readUndetermined(): string[] {
  return readFileSync(join(FIXTURES, 'undetermined.tsv'), 'utf8')
    .split('\n')
    .flatMap((line) => (line.startsWith('train\t') ? [line.slice('train\t'.length)] : []));
}
