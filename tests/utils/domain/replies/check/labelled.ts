import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkDraft } from '../../../../../utils/domain/replies/check/check-draft.ts';
import {
  type CheckContext,
  type Finding,
  RULE_IDS,
  type RuleId,
} from '../../../../../utils/domain/replies/check/finding.ts';

export type Half = 'dev' | 'held';

import { judge } from '../../../../language-model.ts';

/** One line of `tests/fixtures/check/sentences.*.tsv`. */
export interface LabelledDraft {
  half: Half;
  language: 'fr' | 'en';
  expected: readonly string[];
  context: CheckContext;
  draft: string;
}

const DAY = 24 * 3_600_000;
const NOW = Date.UTC(2026, 10, 21);

export function readLabelledDrafts(): LabelledDraft[] {
  return (['fr', 'en'] as const).flatMap((language) => {
    const file = resolve(import.meta.dirname, `../../../../fixtures/check/sentences.${language}.tsv`);
    const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
    return lines.map((line) => {
      const [half = '', rules = '', context = '', draft = ''] = line.split('\t');
      return {
        half: half as Half,
        language,
        expected: rules === '-' ? [] : rules.split(','),
        context: readContext(JSON.parse(context), language),
        draft: draft.replaceAll('\\n', '\n'),
      };
    });
  });
}

interface WrittenContext extends Omit<CheckContext, 'analyze' | 'voice' | 'recentReplies'> {
  voice?: Partial<CheckContext['voice']>;
  recentReplies?: Array<{ author: string; text: string; daysAgo: number }>;
}

function readContext(
  { voice, recentReplies = [], ...rest }: WrittenContext,
  language: 'fr' | 'en',
): CheckContext {
  return {
    ...rest,
    analyze: judge,
    voice: { address: language === 'fr' ? 'vous' : 'you', emoji: 'few', avoid: [], ...voice },
    recentReplies: recentReplies.map(({ daysAgo, ...reply }) => ({ ...reply, at: NOW - daysAgo * DAY })),
    now: NOW,
  };
}

/** How often a rule spoke where it should, where it should not, and kept silent where it should have spoken. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
}

/** The score of each rule on one half; a rule counts once per draft. */
export function measureRules(half: Half): Map<RuleId, Score> {
  const scores = new Map<RuleId, Score>(RULE_IDS.map((rule) => [rule, { right: 0, wrong: 0, missed: 0 }]));
  for (const { draft, context, expected } of readLabelledDrafts().filter(
    (labelled) => labelled.half === half,
  )) {
    const found = new Set<string>(checkDraft(draft, context).map(({ rule }: Finding) => rule));
    for (const [rule, score] of scores) {
      if (found.has(rule)) score[expected.includes(rule) ? 'right' : 'wrong'] += 1;
      else if (expected.includes(rule)) score.missed += 1;
    }
  }
  return scores;
}

export const precision = ({ right, wrong }: Score) => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recall = ({ right, missed }: Score) => (right + missed === 0 ? 1 : right / (right + missed));
