import type { Analysis, Intent, Sentiment } from '../language/analysis.ts';
import type { IndexedTemplate, LibraryIndex } from './library-index.ts';
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
type Feature = keyof typeof WEIGHTS;
type Features = Partial<Record<Feature, number>>;

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

/** How well a template suits a comment (compares within one library only), and what speaks for it. */
export function weighTemplate(
  indexed: IndexedTemplate,
  index: LibraryIndex,
  comment: ReadComment,
): { score: number; because: ReasonCode[] } {
  const { template } = indexed;
  const { analysis } = comment;
  const shared = [...new Set(template.intents)].filter((intent) => analysis.intents.includes(intent));
  const found = indexed.keywords.filter(({ stems }) => holdsPhrase(comment.words, stems));
  const isSpecial = { network: template.networks.length > 0, brand: template.brandId !== null };
  // A comment that was not analyzed is weighed as neutral, and no reason is made of it, unless the user said so.
  const isKnown = !(analysis.missing && analysis.uncertain);
  const features: Features = {
    ...measureMatters(indexed, index, comment),
    ...measureIntents(template.intents, shared, analysis),
    ...measureSentiment(template.sentiments, analysis),
    words: measureWords(indexed, index, comment),
    keyword: found.length > 0 ? 1 : 0,
    moreKeywords: Math.min(Math.max(0, found.length - 1), MAX_MORE_KEYWORDS),
    noKeyword: indexed.keywords.length > 0 && found.length === 0 ? 1 : 0,
    wordless: comment.isWordless && indexed.matters.has('wordless') ? 1 : 0,
    written: Number(isSpecial.network) + Number(isSpecial.brand),
  };
  const because: ReasonCode[] = [
    ...shared.map((intent): ReasonCode => `intent:${intent}`),
    ...found.map(({ keyword }): ReasonCode => `keyword:${keyword}`),
    ...wordsFor(indexed, comment, found).map((word): ReasonCode => `word:${word}`),
  ];
  if (isKnown && template.sentiments.includes(analysis.sentiment))
    because.push(`sentiment:${analysis.sentiment}`);
  if (isSpecial.network) because.push('network');
  if (isSpecial.brand) because.push('brand');
  return { score: addUp(features), because };
}

function addUp(features: Features): number {
  let score = 0;
  for (const name in features) score += WEIGHTS[name as Feature] * (features[name as Feature] ?? 0);
  return score;
}

/** Cosine of what the two are about, and how much of the comment's part the template covers; rare matters tell more. */
function measureMatters(
  { matters, mattersSquared, isSpecific }: IndexedTemplate,
  index: LibraryIndex,
  comment: ReadComment,
): Features {
  let dot = 0;
  let theirs = 0;
  let covered = 0;
  let asked = 0;
  let said = 0;
  for (const [matter, { weight }] of comment.matters) {
    const rarity = index.rarityOfMatter(matter);
    const own = matters.get(matter) ?? 0;
    theirs += (weight * rarity) ** 2;
    asked += weight * rarity;
    dot += weight * own * rarity ** 2;
    covered += weight * rarity * Math.min(1, own);
    if (own > 0) said += weight;
  }
  if (dot === 0) return { strange: isSpecific ? 1 : 0 };
  // One vague word is no evidence for a whole matter.
  const evidence = Math.min(1, said);
  const own = mattersSquared(index.rarityOfMatter);
  return { matters: (evidence * dot) / Math.sqrt(own * theirs), covered: (evidence * covered) / asked };
}

function measureWords({ stems }: IndexedTemplate, index: LibraryIndex, { telling }: ReadComment): number {
  let shared = 0;
  let all = 0;
  for (const stem of telling) {
    const rarity = index.rarityOf(stem);
    all += rarity;
    shared += rarity * (stems.get(stem) ?? 0);
  }
  return all === 0 ? 0 : shared / all;
}

function measureIntents(
  template: readonly Intent[],
  shared: readonly Intent[],
  analysis: Analysis,
): Features {
  const intents = new Set(template);
  const missesKind = analysis.intents.some((intent) => KINDS.includes(intent) && !intents.has(intent));
  const missedKind = missesKind ? 1 : 0;
  if (intents.size === 0) return { missedKind, anyIntent: analysis.intents.length > 0 ? 1 : 0 };
  if (shared.length > 0) {
    const intent = shared.reduce((sum, one) => sum + INTENT_WEIGHTS[one], 0);
    return { missedKind, intent, spareIntent: intents.size - shared.length };
  }
  const isForHostile = [...intents].every((intent) => HOSTILE.includes(intent));
  return { missedKind, [isForHostile && analysis.toxicity < TOXIC ? 'wronglyHostile' : 'wrongIntent']: 1 };
}

/** A template for one sentiment says more about itself than one for two. */
function measureSentiment(sentiments: readonly Sentiment[], { sentiment, uncertain }: Analysis): Features {
  if (sentiments.length === 0) return {};
  const sure = uncertain ? 0.5 : 1;
  if (sentiments.includes(sentiment)) return { rightSentiment: sure / sentiments.length };
  const isNear = sentiment === 'neutral' || sentiments.includes('neutral');
  return isNear ? { nearSentiment: sure } : { oppositeSentiment: sure };
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

/** From this weight on a template speaks of a matter by its title or keywords, not in passing. */
const SPOKEN_OF = 0.9;
