import {
  type Analysis,
  INTENTS,
  type Intent,
  type Language,
  MOST_REASONS,
  SENTIMENTS,
  TOXICITY_CATEGORIES,
} from './analysis.ts';
import { detectLanguage } from './detect-language.ts';
import { explainDecision, explainHead, type Span } from './explain.ts';
import type { Head } from './learn.ts';
import { type LanguageModel, MODELLED, type Model } from './model.ts';
import { CHANNELS } from './phrases.ts';
import { round } from './retag.ts';
import { type Looked, look, scoreHeads, sigmoid, softmax, type Weights } from './score.ts';
import { weighByStyle } from './style.ts';
import { fold, readTokens, type Token } from './tokens.ts';
import { rateUrgency } from './urgency.ts';

export interface AnalysisInput {
  text: string;
  /** Where it is known; otherwise it is detected. */
  language?: Language | undefined;
  /** Milliseconds since the comment was posted, for its urgency; 0 where unknown. */
  ageMs?: number | undefined;
  /** How many comments its post has, for its urgency; 0 where unknown. */
  reach?: number | undefined;
  /** Words of the brand that call for a fast answer whatever is felt. */
  crisisWords?: readonly string[] | undefined;
}

/** What the model makes of a text, with the scores that corrections move. */
export interface Judged {
  analysis: Analysis;
  scores: Readonly<Partial<Record<Head, number>>>;
  /** Below this distance between the two likeliest sentiments the first is not stated as such. */
  margin: number;
}

export type Analyze = (input: AnalysisInput) => Judged;

/** More of a text than this changes nothing of what it says. */
const LONGEST_TEXT = 5_000;
/** From here on, toxicity has a kind. */
const TOXIC = 0.5;
const ALARM = CHANNELS.indexOf('alarm');

/**
 * Says what one comment says, with the words that decided: pure, deterministic, offline, in time linear to the length
 * of the text.
 */
export function createAnalyzer(model: Model): Analyze {
  return (input) => {
    const text = input.text.length > LONGEST_TEXT ? cutWhole(input.text, LONGEST_TEXT) : input.text;
    const known = MODELLED.find((one) => one === input.language);
    const tokens = readTokens(text);
    const detected = known ? null : detectLanguage(text, tokens, model);
    const language = input.language ?? detected?.language ?? 'und';
    return judge({ ...input, text }, tokens, language, model.languages[known ?? detected?.likeliest ?? 'en']);
  };
}

/** Never cuts an emoji in two. */
function cutWhole(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

function judge(
  input: AnalysisInput,
  tokens: readonly Token[],
  language: Language,
  model: LanguageModel,
): Judged {
  const { text } = input;
  const looked = look(text, tokens, model.phrases);
  const feeling = weighByStyle(looked, model);
  const feelings = scoreHeads(looked, feeling);
  const shares = softmax(feelings);
  const [best, second] = rank(shares);
  const aims = scoreHeads(looked, model.aims, [...shares]);
  const aimOf = (head: string) => aims[model.aimHeads.indexOf(head)] ?? Number.NEGATIVE_INFINITY;
  const crises = findCrisisWords(tokens, input.crisisWords ?? []);
  const intents = INTENTS.filter((intent) => (intent === 'crisis' ? crises.length > 0 : aimOf(intent) > 0));
  // Nothing was said: the scores are those of an empty text.
  const isEmpty = tokens.every(({ kind }) => kind === 'break' || kind === 'mention');
  if (isEmpty) intents.splice(0, intents.length, ...keepOf(intents, ['question', 'greeting']));
  const toxicity = isEmpty ? 0 : sigmoid(aimOf('toxic'));
  const sentiment = isEmpty ? 'neutral' : (SENTIMENTS[best] ?? 'neutral');
  const confidence = shares[best] ?? 0;
  const margin = confidence - (shares[second] ?? 0);
  const analysis: Analysis = {
    language,
    sentiment,
    confidence: round(confidence),
    uncertain: margin < model.margin,
    intents,
    toxicity: round(toxicity),
    toxicityCategory: toxicity < TOXIC ? null : strongestKind(aimOf),
    urgency: 0,
    why: [],
  };
  const hasAlarm = crises.length > 0 || looked.found.some(({ channel }) => channel === ALARM);
  const { ageMs = 0, reach = 0 } = input;
  const { urgency, because } = rateUrgency({ ...analysis, hasAlarm, ageMs, reach });
  analysis.urgency = round(urgency);
  analysis.urgencyBecause = because;
  analysis.why = isEmpty
    ? []
    : explain(text, looked, model, { feeling, feelings, best, second, sentiment, intents, crises });
  return { analysis, scores: namedScores(feelings, aimOf), margin: model.margin };
}

function rank(shares: Float64Array): [number, number] {
  const [best = 0, second = 0] = [...shares.keys()].sort(
    (one, other) => (shares[other] ?? 0) - (shares[one] ?? 0),
  );
  return [best, second];
}

function keepOf(intents: readonly Intent[], kept: readonly Intent[]): Intent[] {
  return intents.filter((intent) => kept.includes(intent));
}

function strongestKind(aimOf: (head: string) => number): Analysis['toxicityCategory'] {
  const [strongest = null] = [...TOXICITY_CATEGORIES].sort(
    (one, other) => aimOf(`toxic ${other}`) - aimOf(`toxic ${one}`),
  );
  return strongest;
}

function namedScores(feelings: Float64Array, aimOf: (head: string) => number): Judged['scores'] {
  const scores: Partial<Record<Head, number>> = {};
  for (const [at, sentiment] of SENTIMENTS.entries()) scores[`sentiment:${sentiment}`] = feelings[at] ?? 0;
  for (const intent of INTENTS) if (intent !== 'crisis') scores[`intent:${intent}`] = aimOf(intent);
  return scores;
}

/** The crisis words of the brand that stand in the text, whole words or phrases, without regard to accents and case. */
function findCrisisWords(tokens: readonly Token[], crisisWords: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const words of readPhrases(crisisWords)) {
    for (let from = 0; from + words.length <= tokens.length; from++) {
      if (!words.every((word, at) => tokens[from + at]?.folded === word)) continue;
      const [first, last] = [tokens[from], tokens[from + words.length - 1]];
      if (first && last) spans.push({ start: first.start, end: last.end, weight: 0 });
    }
  }
  return spans;
}

/** The words of each phrase, folded; the comments of a page share one list, which is taken apart once. */
function readPhrases(phrases: readonly string[]): string[][] {
  const known = phrasesRead.get(phrases);
  if (known) return known;
  const read = phrases
    .map((phrase) =>
      readTokens(phrase).flatMap(({ kind, folded }) => (kind === 'break' ? [] : [fold(folded)])),
    )
    .filter((words) => words.length > 0);
  phrasesRead.set(phrases, read);
  return read;
}
const phrasesRead = new WeakMap<readonly string[], string[][]>();

interface Decisions {
  feeling: Weights;
  feelings: Float64Array;
  best: number;
  second: number;
  sentiment: Analysis['sentiment'];
  intents: readonly Intent[];
  crises: readonly Span[];
}

/** The words that decided the sentiment, strongest first, then those that decided only what is wanted. */
function explain(
  text: string,
  looked: Looked,
  model: LanguageModel,
  { feeling, feelings, best, second, sentiment, intents, crises }: Decisions,
): Analysis['why'] {
  const side = sentiment === 'negative' ? -1 : 1;
  const spans: Span[] =
    sentiment === 'neutral'
      ? []
      : explainDecision(looked, feeling, {
          scores: feelings,
          decided: best,
          second,
        }).map((span) => ({
          ...span,
          weight: side * span.weight,
        }));
  const add = (more: readonly Span[]) => {
    for (const span of more)
      if (!spans.some(({ start, end }) => span.start < end && span.end > start))
        spans.push({ ...span, weight: 0 });
  };
  add(crises);
  for (const intent of intents) {
    if (spans.length >= MOST_REASONS) break;
    const head = model.aimHeads.indexOf(intent);
    if (head >= 0 && intent !== 'praise') add(explainHead(looked, model.aims, head));
  }
  return spans
    .slice(0, MOST_REASONS)
    .map(({ start, end, weight }) => ({ text: text.slice(start, end), start, end, weight: round(weight) }));
}
