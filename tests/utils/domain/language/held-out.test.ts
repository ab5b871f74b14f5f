import { describe, expect, it } from 'vitest';
import { calibrationError, compare, highest } from '../../../../scripts/train/evaluate.ts';
import { type Analysis, type Intent, SENTIMENTS } from '../../../../utils/domain/language/analysis.ts';
import { softmax } from '../../../../utils/domain/language/score.ts';
import { analyze, judge } from '../../../language-model.ts';
import { readCivilComplaints, readColumns, readHeldOut } from './fixtures.ts';

/** In per cent, a little below what was measured when the model was made. */
const LEAST_F1: Record<'fr' | 'en', [Intent, number][]> = {
  fr: [
    ['question', 88],
    ['insult', 80],
    ['spam', 80],
    ['thanks', 88],
    ['greeting', 85],
    ['complaint', 70],
    ['praise', 74],
  ],
  en: [
    ['question', 85],
    ['insult', 85],
    ['spam', 80],
    ['thanks', 90],
    ['greeting', 85],
    ['complaint', 72],
    ['praise', 72],
  ],
};
const LEAST_SENTIMENT = { fr: 82, en: 76 };

describe.each(['fr', 'en'] as const)('comments in %s that nothing was learned from', (language) => {
  const examples = readHeldOut(language);
  const told = examples.map(({ text }) => analyze({ text }));

  const f1 = (intent: Intent) =>
    compare(
      examples.map(({ intents }) => Number(intents?.includes(intent))),
      told.map(({ intents }) => Number(intents.includes(intent))),
      2,
    ).classes[1]?.f1;

  it.each(LEAST_F1[language])('%s is found, in per cent of F1, at least %i', (intent, least) => {
    expect(f1(intent)).toBeGreaterThanOrEqual(least);
  });

  it('the sentiment is right more often than a lexicon gets it', () => {
    const labels = examples.map(({ sentiment }) => sentiment ?? 0);
    const guesses = told.map(({ sentiment }) => SENTIMENTS.indexOf(sentiment));
    expect(compare(labels, guesses, 3).macroF1).toBeGreaterThan(LEAST_SENTIMENT[language]);
  });

  it('a confidence is about how often it is right, and few are uncertain', () => {
    const isRight = told.map(
      ({ sentiment }, at) => SENTIMENTS.indexOf(sentiment) === examples[at]?.sentiment,
    );
    const confidences = told.map(({ confidence }) => confidence);
    expect(calibrationError(confidences, isRight)).toBeLessThan(0.05);
    expect(told.filter(({ uncertain }) => uncertain).length / told.length).toBeLessThan(0.25);
  });

  it('without the words that decided, at least four of five are decided otherwise', () => {
    const decided = told.flatMap((one, at) => (one.sentiment === 'neutral' ? [] : [at]));
    const changed = decided.filter((at) => {
      const text = withoutReasons(examples[at]?.text ?? '', told[at]?.why ?? []);
      return analyze({ text, language }).sentiment !== told[at]?.sentiment;
    });
    expect(changed.length / decided.length).toBeGreaterThanOrEqual(0.8);
  });

  it('angry but civil complaints insult nobody', () => {
    const civil = readCivilComplaints(language);
    expect(civil).toHaveLength(300);
    const insults = civil.filter(({ text }) => analyze({ text }).intents.includes('insult'));
    expect(insults.length / civil.length).toBeLessThanOrEqual(0.05);
  });
});

function withoutReasons(text: string, why: Analysis['why']): string {
  const spans = why.filter(({ weight }) => weight !== 0).sort((one, other) => other.start - one.start);
  return spans.reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
}

it('a group of people named instead of another hardly moves the toxicity', () => {
  const pairs = readColumns('identity-pairs.tsv');
  expect(pairs.length).toBeGreaterThanOrEqual(120);
  const moves = pairs.map(([language, one = '', other = '']) => {
    const known = language === 'fr' ? 'fr' : 'en';
    return Math.abs(
      analyze({ text: one, language: known }).toxicity - analyze({ text: other, language: known }).toxicity,
    );
  });
  expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeLessThan(0.1);
});

it('tells the six languages apart in comments of 20 to 60 characters', () => {
  const known = (['fr', 'en', 'es', 'it', 'de', 'pt'] as const).flatMap((language) =>
    readHeldOut(language)
      .filter(({ text }) => text.length >= 20 && text.length <= 60)
      .map(({ text }) => ({ language, text })),
  );
  const right = known.filter(({ language, text }) => analyze({ text }).language === language);
  expect(right.length / known.length).toBeGreaterThanOrEqual(0.95);
});

it('says "und" of texts that are of no language, or of another', () => {
  const undetermined = readColumns('undetermined.tsv').filter(([half]) => half === 'test');
  const told = undetermined.filter(([, text = '']) => analyze({ text }).language === 'und');
  expect(told.length / undetermined.length).toBeGreaterThanOrEqual(0.88);
});

it('gives corrections the scores that it decides by', () => {
  for (const { text } of readHeldOut('fr').slice(0, 50)) {
    const { analysis, scores } = judge({ text });
    const shares = softmax(Float64Array.from(SENTIMENTS, (one) => scores[`sentiment:${one}`] ?? 0));
    expect(SENTIMENTS[highest(shares)]).toBe(analysis.sentiment);
  }
});
