import * as v from 'valibot';
import { timestampSchema } from '../conversation/comment.ts';
import { type Analysis, INTENTS, LANGUAGES, SENTIMENTS } from '../language/analysis.ts';
import { isCommonWord } from './common-stems.ts';
import { readComment } from './read-comment.ts';
import { stemsOf } from './words.ts';

/** So much of a comment is remembered. */
const MOST_WORDS = 12;
const LONGEST_WORD = 40;
const MOST_MATTERS = 8;

/** What kind of comment the user took a template for. Of the comment itself nothing is kept but single words. */
export const pickedTemplateSchema = v.object({
  /** The id of the reply. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  templateId: v.string(),
  /** The template that was proposed first, where it was another. */
  insteadOf: v.nullable(v.string()),
  language: v.picklist(LANGUAGES),
  intents: v.array(v.picklist(INTENTS)),
  sentiment: v.picklist(SENTIMENTS),
  matters: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_WORD))), v.maxLength(MOST_MATTERS)),
  words: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_WORD))), v.maxLength(MOST_WORDS)),
  at: timestampSchema,
});
export type PickedTemplate = v.InferOutput<typeof pickedTemplateSchema>;

/** A comment as far as picks are compared with it. */
interface CommentKind extends Pick<PickedTemplate, 'language' | 'intents' | 'sentiment'> {
  matters: Iterable<string>;
  stems: Iterable<string>;
}

/**
 * The words by which a comment is recognised later: no figures, no handles or links, nothing that looks like a name
 * (a capital) or is part of the author's.
 */
function rememberedWords(text: string, author: string | null): string[] {
  const named = new Set(stemsOf(author ?? ''));
  const spoken = text.replace(/[@#]\S+|\S*(?:@|:\/\/|www\.)\S*/gu, ' ');
  const byStem = new Map<string, string>();
  for (const [word] of spoken.matchAll(/[\p{L}\p{M}]+/gu)) {
    const [stem = ''] = stemsOf(word);
    if (/^\p{Lu}/u.test(word)) continue;
    if (stem.length < 3 || word.length > LONGEST_WORD || isCommonWord(stem) || named.has(stem)) continue;
    if (!byStem.has(stem)) byStem.set(stem, word.toLowerCase());
  }
  return [...byStem.values()].slice(0, MOST_WORDS);
}

interface PickedFor extends Pick<PickedTemplate, 'id' | 'templateId' | 'insteadOf' | 'at'> {
  text: string;
  author: string | null;
  analysis: Analysis;
  /** In which the words of a comment without a language are read. */
  language: 'fr' | 'en';
}

/** Remembers a template as taken for a comment. */
export function makePickedTemplate({ text, author, analysis, language, ...pick }: PickedFor): PickedTemplate {
  const { language: written, intents, sentiment } = analysis;
  const { matters } = readComment(text, analysis, written === 'fr' || written === 'en' ? written : language);
  return {
    ...pick,
    language: written,
    intents,
    sentiment,
    matters: [...matters.keys()].slice(0, MOST_MATTERS),
    words: rememberedWords(text, author),
  };
}

/** After so many days a pick counts half. */
const HALF_LIFE_DAYS = 120;
const DAY = 24 * 3_600_000;
/** From here on two comments are "such comments" to a reader. */
const ALIKE = 0.5;
const OTHER_SENTIMENT = 0.5;
/** Of the same kind, but about something else. */
const OTHER_MATTER = 0.05;
/** A matter says as much as several words. */
const MATTER_WEIGHT = 3;

/** How much of the whole lift so many picks give: one is felt, three are clear, more change little. */
const HALF_WAY = 1.5;
const LIFT = 10;
const SINK = -3;
const SINKS_AT = 3;

interface Preference {
  /** What to add to the score. */
  lift: number;
  /** How often it was taken for such comments. */
  times: number;
}

/** What the user's picks say of each template for a comment; a template that they say nothing of is absent. */
export function preferencesFor(
  comment: CommentKind,
  picks: readonly PickedTemplate[],
  now: number,
): Map<string, Preference> {
  const taken = new Map<string, { weight: number; times: number }>();
  const passed = new Map<string, number>();
  for (const pick of picks) {
    const likeness = compareKinds(comment, pick);
    if (likeness === 0) continue;
    const weight = likeness * 0.5 ** (Math.max(0, now - pick.at) / (HALF_LIFE_DAYS * DAY));
    const before = taken.get(pick.templateId) ?? { weight: 0, times: 0 };
    taken.set(pick.templateId, {
      weight: before.weight + weight,
      times: before.times + (likeness >= ALIKE ? 1 : 0),
    });
    if (pick.insteadOf !== null && pick.insteadOf !== pick.templateId)
      passed.set(pick.insteadOf, (passed.get(pick.insteadOf) ?? 0) + weight);
  }
  const preferences = new Map<string, Preference>();
  for (const id of new Set([...taken.keys(), ...passed.keys()])) {
    const { weight = 0, times = 0 } = taken.get(id) ?? {};
    const lift = LIFT * saturate(weight, HALF_WAY) + SINK * saturate(passed.get(id) ?? 0, SINKS_AT);
    preferences.set(id, { lift, times });
  }
  return preferences;
}

/** 0 for none, a half at `half`, never more than 1; slow at first, so that a slip of the hand teaches little. */
function saturate(weight: number, half: number): number {
  return weight ** 2 / (weight ** 2 + half ** 2);
}

/** How much a comment is of the kind that a template was picked for, 0 to 1; another language is another kind. */
function compareKinds(comment: CommentKind, pick: PickedTemplate): number {
  if (comment.language !== pick.language) return 0;
  const intents = overlap(weigh(comment.intents, 1), weigh(pick.intents, 1));
  const sentiment = comment.sentiment === pick.sentiment ? 1 : OTHER_SENTIMENT;
  const own = contentOf(
    pick.matters,
    pick.words.flatMap((word) => stemsOf(word)),
  );
  const content = overlap(contentOf(comment.matters, comment.stems), own);
  return intents * sentiment * (OTHER_MATTER + (1 - OTHER_MATTER) * content);
}

function contentOf(matters: Iterable<string>, stems: Iterable<string>): Map<string, number> {
  // A stem is never upper case.
  const spoken = weigh(
    [...matters].map((matter) => `M:${matter}`),
    MATTER_WEIGHT,
  );
  for (const stem of stems) spoken.set(stem, 1);
  return spoken;
}

function weigh(names: Iterable<string>, weight: number): Map<string, number> {
  return new Map([...names].map((name) => [name, weight]));
}

/** Dice's coefficient (Dice, 1945), weighted: twice what both hold, of all that they hold; of nothing and nothing, 1. */
function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [name, weight] of a) if (b.has(name)) shared += weight;
  const total = sum(a) + sum(b);
  return total === 0 ? 1 : (2 * shared) / total;
}

function sum(weights: ReadonlyMap<string, number>): number {
  return [...weights.values()].reduce((all, weight) => all + weight, 0);
}

/** What was learned of one template, in words. */
export interface LearnedPick {
  templateId: string;
  times: number;
  /** How often another was taken where it was proposed first. */
  passed: number;
  /** The newest. */
  at: number;
  /** What half of its comments wanted at least. */
  intents: PickedTemplate['intents'];
  /** The words that its comments had most often. */
  words: string[];
}

const MOST_TOLD = 5;

/** What the picks say, by template: the one taken most often first, those only passed over last. */
export function summarizePicks(picks: readonly PickedTemplate[]): LearnedPick[] {
  const ids = picks.flatMap(({ templateId, insteadOf }) => [
    templateId,
    ...(insteadOf === null ? [] : [insteadOf]),
  ]);
  return [...new Set(ids)]
    .map((templateId) => {
      const own = picks.filter((pick) => pick.templateId === templateId);
      const passed = picks.filter(({ insteadOf }) => insteadOf === templateId);
      const half = own.length / 2;
      const intents = mostOften(own.flatMap((pick) => pick.intents));
      return {
        templateId,
        times: own.length,
        passed: passed.length,
        at: Math.max(...[...own, ...passed].map(({ at }) => at)),
        intents: intents.filter(([, count]) => count >= half).map(([intent]) => intent),
        words: mostOften(own.flatMap(({ words }) => words))
          .slice(0, MOST_TOLD)
          .map(([word]) => word),
      };
    })
    .sort((a, b) => b.times - a.times || b.passed - a.passed || b.at - a.at);
}

/** Each once with its count, the most frequent first. */
function mostOften<Name extends string>(names: readonly Name[]): Array<[Name, number]> {
  const counts = new Map<Name, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
