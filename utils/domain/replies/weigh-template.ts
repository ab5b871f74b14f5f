import type { Analysis, Intent, Sentiment } from '../language/analysis.ts';
import { type IndexedTemplate, type LibraryIndex, SPOKEN_OF } from './library-index.ts';
import type { Matter } from './matters.ts';
import type { ReadComment } from './read-comment.ts';
import { holdsPhrase, stemsOf } from './words.ts';

/** Why a template is proposed; the interface words it. `word`: words of the comment; `picked`: how often. */
export type ReasonCode =
  | 'language'
  | `intent:${Intent}`
  | `keyword:${string}`
  | `word:${string}`
  | `sentiment:${Sentiment}`
  | 'network'
  | 'brand'
  | `picked:${number}`;

/**
 * What speaks for and against a template, each measured on its own; the score is their weighted sum. Fitted on the
 * halves `dev` of `tests/fixtures/ranking` (softmax over the library, pulled towards what was set by hand), and rounded.
 */
const WEIGHTS = {
  /** How far comment and template are about the same, 0 to 1. */
  matters: 9.5,
  /** Which share of what the comment is about the template is about, 0 to 1. */
  covered: 3,
  /** It says what it is about, and the comment is about nothing of it. */
  strange: -2.7,
  /** The comment is of a kind that wants its own answer (spam, job ...), and the template is not for it. */
  missedKind: -2.3,
  /** Telling words in common, 0 to 1. */
  words: 2.7,
  keyword: 1.5,
  moreKeywords: 0.5,
  /** It has keywords, and the comment none of them. */
  noKeyword: -0.5,
  /** A shared intent, times how much it would hurt if it was missed. */
  intent: 2,
  wrongIntent: -2.6,
  /** It is for any intent, and the comment has one. */
  anyIntent: -0.8,
  /** An answer to an insult, proposed for a friendly remark, would be the worst of all. */
  wronglyHostile: -9,
  /** For each intent of the template that the comment lacks: a template made for just this comes first. */
  spareIntent: -0.5,
  rightSentiment: 0.2,
  nearSentiment: -0.5,
  oppositeSentiment: -2,
  /** Emoji alone, and a template for them. */
  wordless: 4.5,
  /** Written for this network, or this brand. */
  written: 1,
} as const;
const INTENT_WEIGHTS: Record<Intent, number> = {
  crisis: 2,
  threat: 1.5,
  insult: 1.5,
  spam: 1.5,
  complaint: 1,
  job: 1,
  partnership: 1,
  question: 0.8,
  request: 0.6,
  praise: 0.7,
  thanks: 0.7,
  greeting: 0.5,
};
/** A comment of these intents wants a template for them, whatever else it is about. */
const KINDS: readonly Intent[] = ['insult', 'threat', 'spam', 'job', 'partnership', 'crisis'];
export const HOSTILE: readonly Intent[] = ['insult', 'threat', 'spam'];
/** From this toxicity on a comment is not answered cheerfully, whatever else it says. */
export const TOXIC = 0.5;
const MAX_MORE_KEYWORDS = 3;
const MOST_WORDS = 3;

/** A comment, prepared for weighing every template of one library against it. */
interface WeighedComment {
  comment: ReadComment;
  matters: ReadonlyArray<{ matter: Matter; weight: number; rarity: number }>;
  /** The length of its matters, and their sum, weighed by how rare each is. */
  length: number;
  asked: number;
  stems: ReadonlyArray<{ stem: string; rarity: number }>;
  raritySum: number;
  /** Whether it holds a keyword; many templates have the same ones. */
  holds: (keyword: IndexedTemplate['keywords'][number]) => boolean;
}

function prepare(comment: ReadComment, index: LibraryIndex): WeighedComment {
  const matters = [...comment.matters].map(([matter, { weight }]) => ({
    matter,
    weight,
    rarity: index.rarityOfMatter(matter),
  }));
  const stems = [...comment.telling].map((stem) => ({ stem, rarity: index.rarityOf(stem) }));
  const held = new Map<string, boolean>();
  return {
    comment,
    matters,
    length: Math.sqrt(matters.reduce((sum, { weight, rarity }) => sum + (weight * rarity) ** 2, 0)),
    asked: matters.reduce((sum, { weight, rarity }) => sum + weight * rarity, 0),
    stems,
    raritySum: stems.reduce((sum, { rarity }) => sum + rarity, 0),
    holds({ keyword, stems: wanted }) {
      const known = held.get(keyword) ?? holdsPhrase(comment.words, wanted);
      held.set(keyword, known);
      return known;
    },
  };
}

/** Weighs the templates of a library for one comment: how well one suits (compares within the library), and why. */
export function createWeigher(index: LibraryIndex, comment: ReadComment) {
  const prepared = prepare(comment, index);
  return {
    scoreOf: (indexed: IndexedTemplate) => score(indexed, index.lengths.get(indexed.matters) ?? 0, prepared),
    reasonsFor: (indexed: IndexedTemplate) => explain(indexed, prepared),
  };
}

function score(indexed: IndexedTemplate, length: number, prepared: WeighedComment): number {
  const { template, matters, keywords } = indexed;
  const { analysis, isWordless } = prepared.comment;
  let found = 0;
  for (const keyword of keywords) if (prepared.holds(keyword)) found += 1;
  const isWrittenFor = Number(template.networks.length > 0) + Number(template.brandId !== null);
  let sum = scoreMatters(indexed, length, prepared);
  sum += scoreIntents(template.intents, analysis) + scoreSentiment(template.sentiments, analysis);
  sum += WEIGHTS.words * shareOfWords(indexed, prepared) + WEIGHTS.written * isWrittenFor;
  if (found > 0) sum += WEIGHTS.keyword + WEIGHTS.moreKeywords * Math.min(found - 1, MAX_MORE_KEYWORDS);
  else if (keywords.length > 0) sum += WEIGHTS.noKeyword;
  if (isWordless && matters.has('wordless')) sum += WEIGHTS.wordless;
  return sum;
}

function explain(indexed: IndexedTemplate, { comment, holds }: WeighedComment): ReasonCode[] {
  const { template } = indexed;
  const { analysis } = comment;
  const found = indexed.keywords.filter(holds);
  const because: ReasonCode[] = [
    ...sharedIntents(template.intents, analysis).map((intent): ReasonCode => `intent:${intent}`),
    ...found.map(({ keyword }): ReasonCode => `keyword:${keyword}`),
    ...wordsFor(indexed, comment, found).map((word): ReasonCode => `word:${word}`),
  ];
  // A comment that was not analyzed is weighed as neutral, and no reason is made of it, unless the user said so.
  const isKnown = !(analysis.missing && analysis.uncertain);
  if (isKnown && template.sentiments.includes(analysis.sentiment))
    because.push(`sentiment:${analysis.sentiment}`);
  if (template.networks.length > 0) because.push('network');
  if (template.brandId !== null) because.push('brand');
  return because;
}

/** Cosine of what the two are about, and how much of the comment's part the template covers; rare matters tell more. */
function scoreMatters(
  { matters, isSpecific }: IndexedTemplate,
  length: number,
  comment: WeighedComment,
): number {
  let dot = 0;
  let covered = 0;
  let said = 0;
  for (const { matter, weight, rarity } of comment.matters) {
    const own = matters.get(matter);
    if (own === undefined) continue;
    dot += weight * own * rarity ** 2;
    covered += weight * rarity * Math.min(1, own);
    said += weight;
  }
  if (dot === 0) return isSpecific ? WEIGHTS.strange : 0;
  // One vague word is no evidence for a whole matter.
  const evidence = Math.min(1, said);
  const likeness = dot / (length * comment.length);
  return evidence * (WEIGHTS.matters * likeness + (WEIGHTS.covered * covered) / comment.asked);
}

/** Of the comment's telling words, by how rare they are, the share that the template has, 0 to 1. */
function shareOfWords({ stems }: IndexedTemplate, comment: WeighedComment): number {
  if (comment.raritySum === 0) return 0;
  let shared = 0;
  for (const { stem, rarity } of comment.stems) shared += rarity * (stems.get(stem) ?? 0);
  return shared / comment.raritySum;
}

function sharedIntents(template: readonly Intent[], analysis: Analysis): Intent[] {
  return [...new Set(template)].filter((intent) => analysis.intents.includes(intent));
}

function scoreIntents(template: readonly Intent[], analysis: Analysis): number {
  const missesKind = analysis.intents.some((intent) => KINDS.includes(intent) && !template.includes(intent));
  const missed = missesKind ? WEIGHTS.missedKind : 0;
  if (template.length === 0) return missed + (analysis.intents.length > 0 ? WEIGHTS.anyIntent : 0);
  const shared = sharedIntents(template, analysis);
  if (shared.length > 0) {
    const weight = shared.reduce((sum, one) => sum + INTENT_WEIGHTS[one], 0);
    return missed + WEIGHTS.intent * weight + WEIGHTS.spareIntent * (new Set(template).size - shared.length);
  }
  const isForHostile = template.every((intent) => HOSTILE.includes(intent));
  return missed + (isForHostile && analysis.toxicity < TOXIC ? WEIGHTS.wronglyHostile : WEIGHTS.wrongIntent);
}

/** A template for one sentiment says more about itself than one for two. */
function scoreSentiment(sentiments: readonly Sentiment[], { sentiment, uncertain }: Analysis): number {
  if (sentiments.length === 0) return 0;
  const sure = uncertain ? 0.5 : 1;
  if (sentiments.includes(sentiment)) return (sure * WEIGHTS.rightSentiment) / sentiments.length;
  const isNear = sentiment === 'neutral' || sentiments.includes('neutral');
  return sure * (isNear ? WEIGHTS.nearSentiment : WEIGHTS.oppositeSentiment);
}

/** The words of the comment that say what the template is about as well, beside its keywords. */
function wordsFor(
  { matters }: IndexedTemplate,
  comment: ReadComment,
  keywords: IndexedTemplate['keywords'],
): string[] {
  const told = keywords.flatMap(({ stems }) => stems);
  const words = [...comment.matters].flatMap(([matter, spoken]) =>
    (matters.get(matter) ?? 0) >= SPOKEN_OF ? spoken.words : [],
  );
  const others = words.filter(
    (word) => !stemsOf(word).some((stem) => told.some((known) => stem.startsWith(known))),
  );
  return [...new Set(others)].slice(0, MOST_WORDS);
}
