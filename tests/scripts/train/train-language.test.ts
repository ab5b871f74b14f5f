// @vitest-environment node
import { expect, it } from 'vitest';
import type { Example } from '../../../scripts/train/corpora.ts';
import { learnDetector } from '../../../scripts/train/detector.ts';
import { sample } from '../../../scripts/train/examples.ts';
import { packPhrases } from '../../../scripts/train/lists.ts';
import { type LanguageParts, packModel } from '../../../scripts/train/pack.ts';
import { type Corpus, trainLanguage } from '../../../scripts/train/train-language.ts';
import { createAnalyzer } from '../../../utils/domain/language/analyze.ts';
import { MODELLED, readModel } from '../../../utils/domain/language/model.ts';

const PRAISED = [
  'la soupe est bonne',
  'une bonne table',
  'bonne adresse',
  'très bonne tarte',
  'bonne ambiance',
];
const BLAMED = [
  'la soupe est froide',
  'une table froide',
  'salle froide',
  'tarte froide',
  'accueil froid, soupe froide',
];
const PLAIN = ['la table est dehors', 'soupe du jour', 'la salle ouvre', 'une tarte', 'le menu du midi'];

function corpus(): Corpus {
  const label = (texts: readonly string[], sentiment: number): Example[] =>
    texts.map((text) => ({ text, sentiment, intents: [], toxic: false, category: null }));
  const examples = [...label(BLAMED, 0), ...label(PLAIN, 1), ...label(PRAISED, 2)];
  return { file: 'own', licence: 'MIT', isClear: true, use: 'train', examples };
}

function train(): Uint8Array {
  const phrases = packPhrases([{ channel: 'valence', grade: 2, phrase: 'délic*' }]);
  const recipe = {
    feeling: { c: 10, least: 1, most: 150 },
    sources: { own: 1 },
    clearSources: { own: 1 },
    aims: { c: 1, least: 1, most: 50 },
    aimSources: { own: 1 },
  };
  const { parts } = trainLanguage(phrases, [corpus()], recipe);
  const languages = Object.fromEntries(MODELLED.map((language) => [language, parts])) as Record<
    (typeof MODELLED)[number],
    LanguageParts
  >;
  const texts = [...PRAISED, ...BLAMED].map((text) => ({ language: 0, sample: sample(text, null) }));
  return packModel({ languages, detector: learnDetector(texts, 50) });
}

it('makes the same bytes of the same texts, and a model that has learned them', () => {
  const bytes = train();
  expect(train()).toEqual(bytes);
  const model = readModel(bytes);
  if (!model.ok) throw new Error(model.error);
  const analyze = createAnalyzer(model.value);
  const tell = (text: string) => analyze({ text, language: 'fr' }).analysis.sentiment;
  expect(tell('bonne soupe')).toBe('positive');
  expect(tell('soupe froide')).toBe('negative');
});
