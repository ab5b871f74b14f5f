import { expect, it } from 'vitest';
import { describeUrgency, isSeenAlike } from '../../../components/shared/urgency-reasons.ts';
import { URGENCY_REASONS } from '../../../utils/domain/language/urgency.ts';
import { examples } from '../../examples.ts';

const analysis = { ...examples.analysis, intents: ['complaint', 'question'] as const };
const describe = (changes: Partial<Parameters<typeof describeUrgency>[0]>) =>
  describeUrgency({ ...analysis, intents: [...analysis.intents], ...changes });

it('says why a comment is urgent, in the order that it is told', () => {
  expect(describe({ urgencyBecause: ['complaint', 'question', 'age'] })).toBe(
    'Urgent: complaint, question, written hours ago',
  );
});

it('tells a request from a question', () => {
  expect(describe({ intents: ['request'], urgencyBecause: ['question'] })).toBe('Urgent: request');
});

it('has a word for every reason', () => {
  const words = describe({ urgencyBecause: [...URGENCY_REASONS] })
    ?.replace('Urgent: ', '')
    .split(', ');
  expect(new Set(words).size).toBe(URGENCY_REASONS.length);
  expect(words).not.toContain('');
});

it('counts as seen before until a user would see a difference', () => {
  const before = { ...examples.analysis, urgency: 0.6, urgencyBecause: ['complaint' as const] };
  expect(isSeenAlike(before, { ...before, urgency: 0.61 })).toBe(true);
  expect(isSeenAlike(before, { ...before, urgency: 0.4 })).toBe(false);
  expect(isSeenAlike(before, { ...before, urgencyBecause: ['complaint', 'age'] })).toBe(false);
  expect(isSeenAlike(before, { ...before, sentiment: 'neutral' })).toBe(false);
});

it('says nothing of what is not urgent, nor where nobody knows why', () => {
  expect(describe({ urgency: 0.49, urgencyBecause: ['complaint'] })).toBeNull();
  expect(describe({ urgency: 0.5, urgencyBecause: ['complaint'] })).not.toBeNull();
  expect(describe({ urgencyBecause: [] })).toBeNull();
  expect(describe({ urgencyBecause: undefined })).toBeNull();
});
