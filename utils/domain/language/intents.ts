import type { Intent } from './analysis.ts';
import type { Match, Signal } from './lexicon.ts';
import { isEllipsis, type Opinion } from './sentiment.ts';
import type { Token } from './tokens.ts';
import type { Toxicity } from './toxicity.ts';

export interface FoundIntents {
  intents: Intent[];
  /** The words that decided, in the text's order. */
  decided: { from: number; to: number }[];
}

interface Evidence {
  tokens: readonly Token[];
  matches: readonly Match[];
  opinions: readonly Opinion[];
  isNegative: boolean;
  toxicity: Toxicity;
}

const ENOUGH = 1;
/** A word of praise this strong is one, even in a comment that also complains. */
const PRAISE = 1.4;
/** Who tags a friend says little else. */
const WORDS_TO_A_FRIEND = 8;
const ARGUING: readonly Intent[] = [
  'question',
  'request',
  'complaint',
  'insult',
  'threat',
  'spam',
  'job',
  'partnership',
];

/** What the writer wants, several at once, in the order of `INTENTS`. */
export function findIntents(evidence: Evidence): FoundIntents {
  const { tokens, matches, opinions, toxicity, isNegative } = evidence;
  const intents: Intent[] = [];
  const decided: { from: number; to: number }[] = [];
  const add = (intent: Intent, words: readonly { from: number; to: number }[]) => {
    intents.push(intent);
    decided.push(...words);
  };
  const of = (signal: Signal) => matches.filter((match) => match.signal === signal);
  const enough = (signal: Signal) => {
    const found = of(signal);
    return sumDistinct(tokens, found) >= ENOUGH ? found : [];
  };

  const toFriend = wordsToAFriend(tokens, of('friend'));
  const spam = findSpam(tokens, of('spam'));
  const question = findQuestion(tokens, of('question'));
  if (question.length > 0 && toFriend.length === 0) add('question', question);
  const request = of('request').filter(({ weight }) => weight >= ENOUGH);
  if (request.length > 0 && spam.length === 0) add('request', request);
  const complaint = findComplaint(evidence, of('complaint'), of('alarm'));
  if (complaint.length > 0 && spam.length === 0) add('complaint', complaint);
  const praise = findPraise(evidence, of('wish'));
  if (praise.length > 0 && spam.length === 0) add('praise', praise);
  const thanks = findThanks(tokens, of('thanks'), opinions, request);
  if (thanks.length > 0) add('thanks', thanks);
  if (toxicity.isInsult) add('insult', toxicity.decided);
  if (toxicity.isThreat) add('threat', toxicity.decided);
  if (spam.length > 0) add('spam', spam);
  const job = enough('job');
  if (job.length > 0) add('job', job);
  const partnership = enough('partnership');
  if (partnership.length > 0) add('partnership', partnership);
  const greeting = of('greeting').filter(({ from }) => from <= 1);
  // Who greets and then asks wants the answer.
  const isOnlyKind = !isNegative && !intents.some((intent) => ARGUING.includes(intent));
  if (toFriend.length > 0) add('greeting', toFriend);
  else if (greeting.length > 0 && isOnlyKind) add('greeting', greeting);
  return { intents, decided };
}

/** The weight of different words: the same one said twice tells nothing more. */
function sumDistinct(tokens: readonly Token[], found: readonly Match[]): number {
  const seen = new Set<string>();
  let sum = 0;
  for (const { weight, from } of found) {
    const word = tokens[from]?.folded ?? '';
    if (seen.has(word)) continue;
    seen.add(word);
    sum += weight;
  }
  return sum;
}

function findQuestion(tokens: readonly Token[], cues: readonly Match[]): { from: number; to: number }[] {
  const at = tokens.findLastIndex(({ kind, folded }) => kind === 'break' && folded.includes('?'));
  if (at >= 0) {
    const cue = cues.find(({ from }) => from < at);
    return [cue ?? { from: at, to: at }];
  }
  const asked = cues.filter(({ weight }) => weight >= ENOUGH);
  if (asked.length > 0) return asked.slice(0, 1);
  return [];
}

function findComplaint(
  { opinions, isNegative }: Evidence,
  cues: readonly Match[],
  alarms: readonly Match[],
): Match[] {
  const isBlamed = opinions.some(({ weight }) => weight <= -1);
  // What turns a word around turns a complaint too: "jamais déçu", "no complaints".
  const meant = cues.filter(
    ({ from, to }) =>
      !opinions.some((opinion) => opinion.weight > 0 && opinion.from <= from && opinion.to >= to),
  );
  const strong = meant.filter(({ weight }) => weight >= ENOUGH);
  const isStated = strong.length > 0 && (isBlamed || isNegative || strong.some(({ from, to }) => to > from));
  if (isStated) return strong;
  const weak = [...meant, ...alarms];
  return isNegative && weak.length > 0 ? weak : [];
}

function findPraise({ tokens, opinions, isNegative }: Evidence, wishes: readonly Match[]): Opinion[] {
  const isWish = (opinion: Opinion) =>
    wishes.some(({ from, to }) => from <= opinion.from && to >= opinion.from);
  const kind = opinions.filter(
    (opinion) => opinion.weight > 0 && opinion.plain !== 0 && !isWish(opinion) && !isAsked(tokens, opinion),
  );
  const strongest = Math.max(0, ...kind.map(({ weight }) => weight));
  const total = kind.reduce((sum, { weight }) => sum + weight, 0);
  if (isNegative ? strongest < PRAISE : total < ENOUGH) return [];
  return kind.filter(({ weight }) => weight >= Math.min(strongest, ENOUGH));
}

/** The sentence that holds the opinion ends with a question mark. */
function isAsked(tokens: readonly Token[], { to }: Opinion): boolean {
  for (let at = to + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'break') continue;
    if (token.folded.includes('?')) return true;
    if (/[.!\n…]/.test(token.folded)) return false;
  }
  return false;
}

/** "Merci de répondre" asks, "non merci" declines, and "merci..." before a complaint is bitter. */
function findThanks(
  tokens: readonly Token[],
  found: readonly Match[],
  opinions: readonly Opinion[],
  requests: readonly Match[],
): Match[] {
  return found.filter(({ from, to }) => {
    if (requests.some((request) => request.from <= from && request.to >= from)) return false;
    const before = tokens[from - 1]?.folded;
    if (before === 'non' || before === 'no' || before === 'sans') return false;
    const next = tokens[to + 1];
    const isBitter =
      next?.kind === 'break' && isEllipsis(next.folded) && opinions.some(({ weight }) => weight < 0);
    return (
      !isBitter && !opinions.some((opinion) => opinion.weight < 0 && opinion.from <= from && opinion.to >= to)
    );
  });
}

/** Advertising needs two signs, or one that is nothing else. A link is half a sign. */
function findSpam(tokens: readonly Token[], found: readonly Match[]): { from: number; to: number }[] {
  const links = tokens.flatMap(({ kind }, at) => (kind === 'link' ? [{ from: at, to: at }] : []));
  const phones = tokens.flatMap(({ folded }, at) =>
    /^\d{9,13}$/.test(folded) ? [{ from: at, to: at }] : [],
  );
  const extra = (links.length > 0 ? 0.5 : 0) + (phones.length > 0 ? 0.5 : 0);
  const sum = sumDistinct(tokens, found) + extra;
  const isStrong = found.some(({ weight }) => weight >= ENOUGH);
  return isStrong || (sum >= 1.5 && found.length > 0) ? [...found, ...links, ...phones] : [];
}

/** "@Léa regarde", or nothing but names. */
function wordsToAFriend(tokens: readonly Token[], cues: readonly Match[]): { from: number; to: number }[] {
  const mentions = tokens.flatMap(({ kind }, at) => (kind === 'mention' ? [{ from: at, to: at }] : []));
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  const others = tokens.some(({ kind }) => kind === 'link');
  if (others || words > WORDS_TO_A_FRIEND) return [];
  if (mentions.length > 0 && words === 0) return mentions;
  if (cues.length > 0 && (mentions.length > 0 || (cues[0]?.from === 0 && words <= 2)))
    return cues.slice(0, 1).concat();
  return [];
}
