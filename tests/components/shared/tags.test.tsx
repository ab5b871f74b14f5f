import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { IntentTags, SentimentTag, ToxicityTag } from '../../../components/shared/tags.tsx';
import {
  INTENTS,
  NOT_ANALYZED,
  SENTIMENTS,
  TOXICITY_CATEGORIES,
} from '../../../utils/domain/language/analysis.ts';

it('tells each sentiment, doubt and no judgement by its word and its shape: colour is never alone', () => {
  const tags = [
    ...SENTIMENTS.map((sentiment) => ({ sentiment, uncertain: false })),
    { sentiment: 'negative' as const, uncertain: true },
    NOT_ANALYZED,
  ].map((analysis) => render(<SentimentTag analysis={analysis} />).container);
  expect(tags.map(({ textContent }) => textContent)).toEqual([
    'Negative',
    'Neutral',
    'Positive',
    'Uncertain',
    'Not analyzed',
  ]);
  const shapes = tags.map((tag) => tag.querySelector('svg')?.innerHTML);
  expect(new Set(shapes).size).toBe(5);
});

it('tells what the user said of a comment that was not analyzed', () => {
  const said = { ...NOT_ANALYZED, sentiment: 'negative', uncertain: false } as const;
  expect(render(<SentimentTag analysis={said} />).container.textContent).toBe('Negative');
});

it('has a word for every intent', () => {
  const { container } = render(<IntentTags intents={INTENTS} />);
  const words = [...container.querySelectorAll('.tag')].map(({ textContent }) => textContent);
  expect(words).toHaveLength(INTENTS.length);
  expect(new Set(words).size).toBe(INTENTS.length);
  expect(words).not.toContain('');
});

it('has a word for every kind of abuse, and leaves it out where an intent says it', () => {
  const wordOf = (toxicityCategory: (typeof TOXICITY_CATEGORIES)[number] | null) =>
    render(<ToxicityTag analysis={{ toxicityCategory, intents: ['insult'] }} />).container.textContent;
  expect(TOXICITY_CATEGORIES.map(wordOf)).toEqual(['', 'Threat', 'Hate', 'Swearing']);
  expect(wordOf(null)).toBe('');
});
