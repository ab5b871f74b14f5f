import { expect, it } from 'vitest';
import { checkDraft } from '../../../../../utils/domain/replies/check/check-draft.ts';
import { RULE_IDS, type RuleId } from '../../../../../utils/domain/replies/check/finding.ts';
import { type Half, measureRules, precision, readLabelledDrafts, recall, type Score } from './labelled.ts';

const dev = measureRules('dev');
const held = measureRules('held');

function line(rule: RuleId): string {
  const figures = (score: Score | undefined) =>
    score === undefined || score.right + score.missed === 0
      ? '–'
      : `${precision(score).toFixed(2)} ${recall(score).toFixed(2)} (${score.right + score.missed})`;
  return `${rule.padEnd(22)} ${figures(dev.get(rule)).padEnd(16)} ${figures(held.get(rule))}`;
}

it('reports precision, recall and number of drafts of each rule', () => {
  console.log(['rule                   tuned on         held out', ...RULE_IDS.map(line)].join('\n'));
  const drafts = readLabelledDrafts();
  const count = (half: Half) => drafts.filter((labelled) => labelled.half === half).length;
  expect(count('held')).toBeGreaterThan(200);
  expect(count('dev') + count('held')).toBeGreaterThan(420);
  const unknown = drafts.flatMap(({ expected }) =>
    expected.filter((rule) => !RULE_IDS.some((id) => id === rule)),
  );
  expect(unknown).toEqual([]);
});
const IMPORTANT: readonly RuleId[] = ['mixed-address', 'wrong-address', 'personal-data', 'promise'];

it.each(IMPORTANT)(
  '%s is right nine times out of ten and misses one in five at most, on drafts held out',
  (rule) => {
    const score = held.get(rule);
    if (score === undefined) throw new Error(`${rule} was not measured.`);
    expect(score.right + score.missed).toBeGreaterThanOrEqual(12);
    expect(precision(score)).toBeGreaterThanOrEqual(0.9);
    expect(recall(score)).toBeGreaterThanOrEqual(0.8);
  },
);

/** A bit under what is measured: a rule that gets worse is seen. */
const BOUNDS: ReadonlyArray<[RuleId, precision: number, recall: number]> = [
  ['unfilled-hole', 0.85, 0.85],
  ['wrong-name', 0.85, 0.85],
  ['avoided-word', 0.85, 0.85],
  ['shouting', 0.85, 0.85],
  ['blame', 0.8, 0.85],
  ['legal-or-health-claim', 0.85, 0.85],
  ['missing-apology', 0.8, 0.8],
  ['unanswered-question', 0.8, 0.8],
  ['wrong-language', 0.75, 0.75],
  ['repetition', 0.9, 0.9],
];

it.each(BOUNDS)('%s keeps its quality on drafts held out', (rule, leastPrecision, leastRecall) => {
  const score = held.get(rule) ?? { right: 0, wrong: 0, missed: 0 };
  expect(score.right).toBeGreaterThan(0);
  expect(precision(score)).toBeGreaterThanOrEqual(leastPrecision);
  expect(recall(score)).toBeGreaterThanOrEqual(leastRecall);
});

/** Half of the labelled drafts are right as they are: what the check says of those is noise. */
it('leaves alone nine in ten of the drafts that nothing is wrong with', () => {
  const clean = readLabelledDrafts().filter(({ half, expected }) => half === 'held' && expected.length === 0);
  const accused = clean.filter(({ draft, context }) => checkDraft(draft, context).length > 0);
  expect(clean.length).toBeGreaterThan(90);
  expect(accused.length / clean.length).toBeLessThanOrEqual(0.1);
});
