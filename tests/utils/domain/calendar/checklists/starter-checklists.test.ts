import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { reusableChecklistSchema } from '../../../../../utils/domain/calendar/checklists/reusable-checklist.ts';
import { starterChecklists } from '../../../../../utils/domain/calendar/checklists/starter-checklists.ts';

const french = starterChecklists('fr', 1_000);
const english = starterChecklists('en', 1_000);

describe.each([
  ['fr', french],
  ['en', english],
] as const)('the first checklists in %s', (_, lists) => {
  it('are six that fit their schema, with lines of their own', () => {
    expect(lists).toHaveLength(6);
    for (const list of lists) {
      expect(v.parse(reusableChecklistSchema, list)).toEqual(list);
      expect(list.items.length).toBeGreaterThan(7);
      for (const of of ['id', 'title'] as const)
        expect(new Set(list.items.map((item) => item[of])).size).toBe(list.items.length);
    }
  });
});

it('are the same lists in both languages, so that none comes twice when the language changes', () => {
  expect(english.map(({ id, items }) => [id, items.length])).toEqual(
    french.map(({ id, items }) => [id, items.length]),
  );
});

it('are typeset in French', () => {
  const sentences = french.flatMap(({ name, items }) => [name, ...items.map(({ title }) => title)]);
  expect(sentences.filter((one) => /'|[^\u00a0][:;?!»]|«[^\u00a0]/.test(one))).toEqual([]);
});

it('say what a contest cannot go without', () => {
  const contest = (lists: typeof french) =>
    lists
      .find(({ id }) => id === 'starter-contest')
      ?.items.map(({ title }) => title)
      .join('\n') ?? '';
  for (const word of ['règlement', 'lots', 'tirage', 'mentions légales', 'dates'])
    expect(contest(french)).toContain(word);
  for (const word of ['rules', 'prizes', 'draw', 'legal notices', 'dates'])
    expect(contest(english)).toContain(word);
});
