import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, SENTIMENTS, type Sentiment } from '../../../../utils/domain/language/analysis.ts';
import { applyLearned, lookAt } from '../../../../utils/domain/language/apply-learned.ts';
import type { Correction } from '../../../../utils/domain/language/correction.ts';
import {
  adjust,
  type Learned,
  type Looked,
  learn,
  NOTHING_LEARNED,
} from '../../../../utils/domain/language/learn.ts';
import { listLearnedWords } from '../../../../utils/domain/language/learned-words.ts';
import { analyze, judge } from '../../../language-model.ts';
import { readHeldOut } from './fixtures.ts';

interface Labelled {
  label: Sentiment;
  text: string;
}

/** The comments of a file, by the heading above them. */
function readLabelled(name: string): Map<string, Labelled[]> {
  const path = resolve(import.meta.dirname, '../../../fixtures/language', name);
  const groups = new Map<string, Labelled[]>();
  let group: Labelled[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('# ')) {
      group = [];
      groups.set(line.slice(2), group);
    } else if (line !== '') {
      const [label, text = ''] = line.split('\t');
      group.push({ label: SENTIMENTS.find((one) => one === label) ?? 'neutral', text });
    }
  }
  return groups;
}

const look = (text: string): Looked => lookAt(text, judge({ text }).scores);
const tag = (text: string, learned: Learned): Analysis => applyLearned(text, judge({ text }), learned);

/** Correct tags over all comments, each sentiment counting the same; in points of 100. */
function macroF1(comments: readonly Labelled[], learned: Learned): number {
  const told = comments.map(({ label, text }) => ({ label, told: tag(text, learned).sentiment }));
  const scores = SENTIMENTS.map((sentiment) => {
    const right = told.filter((one) => one.label === sentiment && one.told === sentiment).length;
    const all = told.filter((one) => one.label === sentiment).length;
    const claimed = told.filter((one) => one.told === sentiment).length;
    return right === 0 ? 0 : (2 * right) / (all + claimed);
  });
  return (100 * scores.reduce((sum, score) => sum + score, 0)) / scores.length;
}

function correct(text: string, sentiment: Sentiment, at = 0): Correction {
  const { language, sentiment: before, intents } = analyze({ text });
  return {
    key: `facebook:${text}`,
    text,
    language,
    from: { sentiment: before, intents },
    sentiment,
    intents: null,
    at,
  };
}

/** Who says what is wrong, and of some others that they are right, until 50 were looked at. */
function correctAsUser(comments: readonly Labelled[]): Correction[] {
  const isWrong = ({ label, text }: Labelled) => analyze({ text }).sentiment !== label;
  const wrong = comments.filter(isWrong);
  const right = comments.filter((comment) => !isWrong(comment));
  return [...wrong, ...right].slice(0, 50).map(({ label, text }, at) => correct(text, label, at));
}

const domains = readLabelled('domains.fr.tsv');
const general = readHeldOut('fr').map(
  ({ sentiment, text }): Labelled => ({ label: SENTIMENTS[sentiment ?? 1] ?? 'neutral', text }),
);

describe('fifty corrections in a domain of its own', () => {
  it('has three domains of 130 comments, and general ones', () => {
    expect([...domains].map(([name, { length }]) => [name, length])).toEqual([
      ['vin', 130],
      ['jeu', 130],
      ['transport', 130],
    ]);
    expect(general.length).toBeGreaterThanOrEqual(900);
  });

  describe.each([...domains])('%s', (_, comments) => {
    // Every other comment is corrected, the others are only measured; then the other way round.
    const halves = [0, 1].map((half) => {
      const corrections = correctAsUser(comments.filter((_, at) => at % 2 === half));
      const others = comments.filter((_, at) => at % 2 !== half);
      const learned = learn(corrections, look);
      return {
        corrections,
        gain: macroF1(others, learned) - macroF1(others, NOTHING_LEARNED),
        generalGain: macroF1(general, learned) - macroF1(general, NOTHING_LEARNED),
      };
    });

    it('reads its other comments better', () => {
      for (const { corrections } of halves) expect(corrections).toHaveLength(50);
      expect(halves.reduce((sum, { gain }) => sum + gain, 0) / halves.length).toBeGreaterThan(0);
    });

    it('reads all others as before', () => {
      for (const { generalGain } of halves) expect(generalGain).toBeGreaterThan(-0.5);
    });
  });

  it('of all three domains together still read the others as before', () => {
    const corrections = [...domains.values()].flatMap((comments) => correctAsUser(comments.slice(0, 65)));
    const learned = learn(corrections, look);
    expect(macroF1(general, learned)).toBeGreaterThan(macroF1(general, NOTHING_LEARNED) - 0.5);
  });
});

describe('a few corrections', () => {
  const other = analyze({ text: 'Deux bouteilles bouchonnées' }).sentiment;
  const said: Sentiment = other === 'negative' ? 'positive' : 'negative';
  const texts = ['Bouteille bouchonnée.', 'Bouteilles bouchonnées', 'Une bouteille bouchonnée ce soir'];
  const learned = learn(
    texts.map((text, at) => correct(text, said, at)),
    look,
  );

  it('are followed by a comment that says the same, in another gender and number', () => {
    expect(tag('Deux bouteilles bouchonnées', learned).sentiment).toBe(said);
  });

  it('tells which words decided', () => {
    const text = 'Deux bouteilles bouchonnées';
    const { why } = tag(text, learned);
    expect(why.map((reason) => reason.text).join()).toMatch(/bouchonnées/);
    for (const { text: words, start, end } of why) expect(text.slice(start, end)).toBe(words);
  });

  it('say nothing of the word with a negation', () => {
    const before = analyze({ text: 'Vraiment pas bouchonnée' });
    expect(tag('Vraiment pas bouchonnée', learned)).toEqual(before);
  });

  it.each(['Vous livrez en Suisse ?', 'Merci beaucoup !', 'Et pour les deux, c’est combien ?', '😍', ''])(
    'leave a comment without their words as it was: %s',
    (text) => expect(tag(text, learned)).toEqual(analyze({ text })),
  );

  it('make a comment as urgent as its new tags do', () => {
    const text = 'Deux bouteilles bouchonnées';
    const [now, before] = [tag(text, learned).urgency, analyze({ text }).urgency];
    if (said === 'negative') expect(now).toBeGreaterThan(before);
    else expect(now).toBeLessThan(before);
  });
});

it('learns what comments want too, and unlearns it', () => {
  const text = 'Dispo en click and collect svp';
  const say = (intents: Correction['intents'], at: number, words = text): Correction => ({
    ...correct(words, 'neutral', at),
    key: `facebook:${at}`,
    sentiment: null,
    from: { sentiment: 'neutral', intents: [] },
    intents,
  });
  const asked = [text, 'dispo en magasin', 'Dispo en rayon', 'dispo à Lyon', 'Dispo en 38'];
  const learned = learn(
    asked.map((words, at) => say(['question'], at, words)),
    look,
  );
  expect(analyze({ text: 'Dispo en boutique' }).intents).toEqual([]);
  expect(tag('Dispo en boutique', learned).intents).toContain('question');
  expect(tag('Dispo en boutique', learned).sentiment).toBe('neutral');
  expect(learn([say([], 1)], look)).toEqual(NOTHING_LEARNED);
});

it('gives no weight to very common words', () => {
  const { weights } = learn([correct('Ce n’est pas pour moi, mais alors vraiment pas', 'negative')], look);
  expect(weights).toEqual({});
});

it('gives a bounded weight to a word, and to a comment', () => {
  const corrections = Array.from({ length: 500 }, (_, at) =>
    correct(`bouchonné rapeux corsé ${at}`, 'negative', at),
  );
  const { weights } = learn(corrections, look);
  for (const own of Object.values(weights))
    for (const weight of Object.values(own)) expect(Math.abs(weight)).toBeLessThanOrEqual(1.5);
  const looked = look('bouchonné rapeux corsé bouchonné rapeux corsé');
  const { scores } = adjust(looked, {
    weights: Object.fromEntries(looked.features.map((name) => [name, { 'sentiment:negative': 1.5 }])),
  });
  const gain = (scores['sentiment:negative'] ?? 0) - (looked.scores['sentiment:negative'] ?? 0);
  expect(gain).toBeCloseTo(3);
});

it('learns from the newest 500 only', () => {
  const old = correct('Bouteille bouchonnée.', 'negative', 0);
  const newer = Array.from({ length: 500 }, (_, at) => ({
    ...correct('Corsé', 'positive', at + 1),
    key: `facebook:${at}`,
  }));
  expect(Object.keys(learn([old, ...newer], look).weights)).toEqual(['corse']);
});

it('learns the same whatever the order, and never a number that is none', () => {
  const texts = fc.array(fc.constantFrom('lag', 'nerf', 'skin', 'pas', 'buff', '😡', 'OP', '!'), {
    maxLength: 6,
  });
  const said = fc.record({ words: texts, sentiment: fc.constantFrom(...SENTIMENTS) });
  fc.assert(
    fc.property(fc.array(said, { maxLength: 12 }), (all) => {
      const corrections = all.map(({ words, sentiment }, at) => ({
        ...correct(words.join(' '), sentiment, at),
        key: `facebook:${at}`,
      }));
      const learned = learn(corrections, look);
      expect(learn(corrections.toReversed(), look)).toEqual(learned);
      for (const own of Object.values(learned.weights))
        for (const weight of Object.values(own)) expect(Number.isFinite(weight)).toBe(true);
    }),
  );
});

it('is not led astray by words that are names of what every object has', () => {
  const learned = learn([correct('Constructor, hasOwnProperty', 'negative')], look);
  expect(Object.keys(learned.weights)).toEqual(['constructor', 'hasownproperty']);
  expect(Object('')).not.toHaveProperty('constructor.sentiment:negative');
});

it('tells the words it learned as the user wrote them, the strongest first', () => {
  const corrections = [
    correct('Bouteille BOUCHONNÉE', 'negative', 1),
    correct('Encore bouchonné', 'negative', 2),
    correct('Très charpenté', 'positive', 3),
  ];
  const words = listLearnedWords(learn(corrections, look), corrections);
  expect(words).toContainEqual({
    word: 'bouchonnée',
    moves: { tag: 'sentiment', to: 'negative' },
    weight: expect.any(Number),
  });
  expect(words).toContainEqual(
    expect.objectContaining({ word: 'charpenté', moves: { tag: 'sentiment', to: 'positive' } }),
  );
  const weights = words.map(({ weight }) => weight);
  expect(weights).toEqual(weights.toSorted((one, other) => other - one));
});
