import { type Analysis, type Language, LONGEST_REASON, MOST_REASONS } from './analysis.ts';
import { detectLanguage } from './detect-language.ts';
import { findIntents } from './intents.ts';
import { findMatches, type Index, indexLexicons, type Lexicon } from './lexicon.ts';
import { ENGLISH } from './lexicon-en.ts';
import { FRENCH } from './lexicon-fr.ts';
import { SHARED } from './lexicon-shared.ts';
import { round } from './retag.ts';
import { addAbuse, judge, type Opinion, weighOpinions } from './sentiment.ts';
import { readTokens, type Token } from './tokens.ts';
import { weighToxicity } from './toxicity.ts';
import { rateUrgency } from './urgency.ts';

/** Opinions smaller than this decide nothing. */
const TELLING = 0.3;

type Reason = Analysis['why'][number];

const indexes = new Map<string, Index>();
const LEXICONS: Readonly<Record<string, readonly Lexicon[]>> = {
  french: [FRENCH],
  english: [ENGLISH],
  fr: [FRENCH, SHARED],
  en: [ENGLISH, SHARED],
  foreign: [SHARED],
  unknown: [FRENCH, ENGLISH, SHARED],
};

/** A lexicon is indexed when it is first needed, so that a page in one language pays for one. */
function indexOf(name: string): Index {
  const known = indexes.get(name);
  if (known) return known;
  const index = indexLexicons(LEXICONS[name] ?? []);
  indexes.set(name, index);
  return index;
}

/**
 * What one comment says: pure, deterministic, in time linear to its length.
 * @param input.language Where it is known; otherwise it is detected.
 * @param input.ageMs Milliseconds since the comment was posted, for its urgency; 0 where unknown.
 */
export function analyze(input: { text: string; language?: Language; ageMs?: number }): Analysis {
  const { text, ageMs = 0 } = input;
  const tokens = readTokens(text);
  const { language, lexicon } = chooseLexicon(text, tokens, input.language);
  const matches = findMatches(tokens, indexOf(lexicon));
  const toxicity = weighToxicity(tokens, matches);
  const opinions = addAbuse(weighOpinions(tokens, matches), toxicity.decided);
  const { sentiment, confidence, uncertain } = judge(tokens, opinions);
  const { intents, decided } = findIntents({
    tokens,
    matches,
    opinions,
    toxicity,
    isNegative: sentiment === 'negative',
  });
  return {
    language,
    sentiment,
    confidence: round(confidence),
    uncertain,
    intents,
    toxicity: round(toxicity.toxicity),
    toxicityCategory: toxicity.category,
    urgency: round(
      rateUrgency({
        intents,
        sentiment,
        confidence,
        toxicity: toxicity.toxicity,
        hasAlarm: matches.some(({ signal }) => signal === 'alarm'),
        ageMs,
      }),
    ),
    why: explain(text, tokens, opinions, decided),
  };
}

function chooseLexicon(
  text: string,
  tokens: readonly Token[],
  given: Language | undefined,
): { language: Language; lexicon: string } {
  if (given === 'fr' || given === 'en') return { language: given, lexicon: given };
  if (given !== undefined) return { language: given, lexicon: 'foreign' };
  const french = findMatches(tokens, indexOf('french'));
  const english = findMatches(tokens, indexOf('english'));
  const { language, isForeign } = detectLanguage(text, tokens, french, english);
  return { language, lexicon: language !== 'und' ? language : isForeign ? 'foreign' : 'unknown' };
}

/** The words that decided the sentiment, strongest first, then those that decided only what is wanted. */
function explain(
  text: string,
  tokens: readonly Token[],
  opinions: readonly Opinion[],
  decided: readonly { from: number; to: number }[],
): Analysis['why'] {
  const reasons = new Map<string, Reason>();
  const add = (from: number, to: number, weight: number) => {
    const reason = quote(text, tokens, from, to, round(weight));
    if (reason && !reasons.has(reason.text)) reasons.set(reason.text, reason);
  };
  const telling = opinions.filter(({ weight }) => Math.abs(weight) >= TELLING);
  telling.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  for (const { from, to, weight } of telling) add(from, to, weight);
  for (const { from, to } of decided)
    if (!telling.some((opinion) => opinion.from <= to && opinion.to >= from)) add(from, to, 0);
  return [...reasons.values()].slice(0, MOST_REASONS);
}

/** The words as they stand in the text; only the last where much space lies between them. */
function quote(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  weight: number,
): Reason | undefined {
  const last = tokens[to];
  const first = tokens[from];
  if (!first || !last) return undefined;
  const start = last.end - first.start <= LONGEST_REASON ? first.start : last.start;
  const end = Math.min(last.end, last.start + LONGEST_REASON);
  return { text: text.slice(start, end), start, end, weight };
}
