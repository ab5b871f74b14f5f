import type { Sentiment } from './analysis.ts';
import type { Match } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** What one word or phrase adds, with the words that turned or strengthened it. */
export interface Opinion {
  /** Signed: negative pulls towards negative. */
  weight: number;
  from: number;
  to: number;
  /** What it would have weighed alone. */
  plain: number;
}

export interface Judgement {
  sentiment: Sentiment;
  confidence: number;
  uncertain: boolean;
}

/** How many words a negation or a degree reaches. */
const REACH = 3;
const NEGATED_PRAISE = -0.8;
/** "Not bad" is a smaller praise than "good". */
const NEGATED_BLAME = -0.5;
const BEFORE_CONTRAST = 0.55;
const AFTER_CONTRAST = 1.25;
const IN_A_QUESTION = 0.6;
const SHOUTED = 1.2;
const ELONGATED = 1.3;
const EXCLAIMED = 0.07;
/** The second 😍 says less than the first. */
const REPEATED = 0.3;
const TURNED_BY_IRONY = -0.7;
const IRONIC_MARKS = new Set(['🙄', '🤡', '🤦', '😒', '😤', '😡', '🤬', '😠', '👏', '🤣', '😂']);
const IRONIC_WORDS = new Set([
  'encore',
  'toujours',
  'again',
  'still',
  'another',
  'enieme',
  'fois',
  'nouveau',
]);
/** Tears, fright and skulls under kind words are joy. */
const TEARS = new Set(['😭', '🥺', '😱', '💀', '😢', '😩', '😫']);
const TEARS_OF_JOY = 0.6;
const ABUSIVE = 0.5;
const ABUSE = -4;
const SENTENCE_END = /^(?:[.!?…]+|\n)$/;

/** What the comment says of liking and disliking, word by word. */
export function weighOpinions(tokens: readonly Token[], matches: readonly Match[]): Opinion[] {
  const found = matches.filter(({ signal }) => signal === 'sentiment');
  const startsOpinion = new Set(found.filter(({ weight }) => weight !== 0).map(({ from }) => from));
  const inPhrase = new Set<number>();
  for (const { from, to } of found) if (to > from) for (let at = from; at <= to; at++) inPhrase.add(at);
  const modifiers = new Map<number, Match>();
  for (const match of matches)
    if (isModifier(match))
      for (let at = match.from; at <= match.to; at++)
        if (!inPhrase.has(at)) addModifier(modifiers, at, match);
  const lateNegators = new Set(
    matches
      .filter(({ signal, from }) => signal === 'late-negator' && !inPhrase.has(from))
      .map(({ from }) => from),
  );

  const opinions: Opinion[] = [];
  const seen = new Set<string>();
  for (const { weight, from, to } of found) {
    if (weight === 0) continue;
    // "super déçu", "bien nul": the first word only strengthens the second.
    if (
      from === to &&
      modifiers.get(from)?.signal === 'degree' &&
      startsOpinion.has(from + 1) &&
      tokens[from + 1]?.kind === 'word'
    )
      continue;
    const opinion = modify(tokens, modifiers, lateNegators, { weight, from, to, plain: weight });
    const token = tokens[from];
    if (token?.kind === 'emoji' || token?.kind === 'emoticon') {
      if (seen.has(token.folded)) opinion.weight *= REPEATED;
      seen.add(token.folded);
    }
    opinions.push(opinion);
  }
  settleTears(tokens, opinions);
  contrast(matches, opinions, inPhrase);
  weakenQuestions(tokens, opinions);
  turnIrony(tokens, opinions);
  return opinions;
}

function settleTears(tokens: readonly Token[], opinions: Opinion[]): void {
  const words = opinions.filter(({ from }) => tokens[from]?.kind === 'word');
  if (words.length === 0 || words.some(({ weight }) => weight < 0)) return;
  for (const opinion of opinions)
    if (TEARS.has(tokens[opinion.from]?.folded ?? '')) opinion.weight = TEARS_OF_JOY;
}

function isModifier({ signal }: Match): boolean {
  return signal === 'negator' || signal === 'degree';
}

/** A word that is both ("rien", "toujours") negates. */
function addModifier(modifiers: Map<number, Match>, at: number, match: Match): void {
  if (modifiers.get(at)?.signal !== 'negator') modifiers.set(at, match);
}

/** Applies the words around an opinion to it. */
function modify(
  tokens: readonly Token[],
  modifiers: ReadonlyMap<number, Match>,
  lateNegators: ReadonlySet<number>,
  opinion: Opinion,
): Opinion {
  let { weight, from, to } = opinion;
  const first = tokens[from];
  if (first?.shouted) weight *= SHOUTED;
  if (first?.elongated) weight *= ELONGATED;
  if (first?.kind !== 'word') return { ...opinion, weight };
  let isNegated = false;
  for (let at = opinion.from - 1; at >= Math.max(0, opinion.from - REACH); at--) {
    if (tokens[at]?.kind !== 'word') break;
    const modifier = modifiers.get(at);
    if (!modifier) continue;
    if (modifier.signal === 'negator') isNegated = true;
    else if (at >= opinion.from - 2) weight *= modifier.weight;
    else continue;
    from = Math.min(from, modifier.from);
    at = modifier.from;
  }
  // "j'aime pas", "j'aime vraiment pas"; not "super, pas cher".
  const late = [to + 1, to + 2].find((at) => lateNegators.has(at));
  const isReached = late === to + 1 || (late === to + 2 && modifiers.get(to + 1)?.signal === 'degree');
  if (!isNegated && late !== undefined && isReached && tokens[to + 1]?.kind === 'word') {
    isNegated = true;
    to = late;
  }
  if (isNegated) weight *= weight > 0 ? NEGATED_PRAISE : NEGATED_BLAME;
  return { ...opinion, weight, from, to };
}

/** "Joli, mais trop petit": the part after the last contrast is what stays. */
function contrast(matches: readonly Match[], opinions: Opinion[], inPhrase: ReadonlySet<number>): void {
  const last = matches.findLast(({ signal, from }) => signal === 'contrast' && !inPhrase.has(from));
  if (!last || !opinions.some(({ from }) => from > last.to) || last.from === 0) return;
  for (const opinion of opinions)
    opinion.weight *= opinion.from < last.from ? BEFORE_CONTRAST : AFTER_CONTRAST;
}

/** "Is it good?" praises nothing. */
function weakenQuestions(tokens: readonly Token[], opinions: Opinion[]): void {
  let isAsked = false;
  let left = opinions.length - 1;
  for (let at = tokens.length - 1; at >= 0 && left >= 0; at--) {
    const token = tokens[at];
    if (token?.kind === 'break' && SENTENCE_END.test(token.folded)) isAsked = token.folded.includes('?');
    for (let opinion = opinions[left]; opinion && opinion.from >= at; opinion = opinions[--left])
      if (isAsked && opinion.weight > 0 && tokens[opinion.from]?.kind === 'word')
        opinion.weight *= IN_A_QUESTION;
  }
}

/**
 * "Super, encore en retard…", "Bravo... 3 semaines d'attente": praise that opens a comment which then complains is
 * turned around, if something marks it: an ellipsis, "encore" / "again", or a mocking emoji.
 */
function turnIrony(tokens: readonly Token[], opinions: Opinion[]): void {
  const opener = opinions.find(({ from }) => tokens[from]?.kind === 'word');
  if (!opener || opener.weight <= 0 || opener.from > 2) return;
  const blame = opinions.filter(({ weight, from }) => weight < 0 && from > opener.to);
  const next = tokens[opener.to + 1];
  const isDrawnOut = next?.kind === 'break' && isEllipsis(next.folded);
  const isMarked =
    isDrawnOut ||
    tokens.some(
      ({ kind, folded }) =>
        IRONIC_MARKS.has(folded) ||
        (kind === 'word' && IRONIC_WORDS.has(folded)) ||
        (kind === 'break' && isEllipsis(folded)),
    );
  if (blame.length === 0 || !isMarked) return;
  const praise = opinions.filter(({ weight, from }) => weight > 0 && tokens[from]?.kind === 'word');
  // More praise than one opening word is meant, unless the comment draws the word out.
  if (praise.length > 2 && !isDrawnOut) return;
  opener.weight *= TURNED_BY_IRONY;
  for (const opinion of opinions)
    if (opinion.weight > 0 && IRONIC_MARKS.has(tokens[opinion.from]?.folded ?? ''))
      opinion.weight *= TURNED_BY_IRONY;
}

export function isEllipsis(piece: string): boolean {
  return piece === '…' || piece.startsWith('..');
}

/**
 * From the sums of praise and blame to a sentiment. The numbers of the three scores were fitted (multinomial logistic
 * regression) on public labelled comments, so that `confidence` is about how often such a comment was labelled so.
 */
export function judge(tokens: readonly Token[], opinions: readonly Opinion[]): Judgement {
  let praise = 0;
  let blame = 0;
  for (const { weight } of opinions)
    if (weight > 0) praise += weight;
    else blame -= weight;
  const exclamations = tokens.reduce(
    (sum, { kind, folded }) => sum + (kind === 'break' && folded.includes('!') ? 1 : 0),
    0,
  );
  const force = 1 + EXCLAIMED * Math.min(3, exclamations);
  const [p, b] = [Math.log1p(praise * force), Math.log1p(blame * force)];
  const scores: Record<Sentiment, number> = {
    negative: -0.85 + 2.1 * b - 0.13 * p,
    neutral: 0,
    positive: -0.98 + 1.61 * p - 0.15 * b,
  };
  const total = Object.values(scores).reduce((sum, score) => sum + Math.exp(score), 0);
  const ranked = (Object.entries(scores) as [Sentiment, number][])
    .map(([sentiment, score]) => ({ sentiment, share: Math.exp(score) / total }))
    .sort((one, other) => other.share - one.share);
  const [best, second] = ranked;
  if (!best || !second) return { sentiment: 'neutral', confidence: 0, uncertain: true };
  return {
    sentiment: best.sentiment,
    confidence: best.share,
    uncertain: best.share - second.share < UNCERTAIN_MARGIN,
  };
}

/** Adds what abuse says of the sentiment: an insult is no neutral word. */
export function addAbuse(opinions: readonly Opinion[], abuse: readonly Match[]): Opinion[] {
  const added = abuse
    .filter(({ weight }) => weight >= ABUSIVE)
    .map(({ from, to, weight }) => ({ from, to, weight: ABUSE * weight, plain: ABUSE * weight }));
  const isCovered = ({ from, to }: Opinion) =>
    added.some((abusive) => abusive.from <= to && abusive.to >= from);
  return [...opinions.filter((opinion) => !isCovered(opinion)), ...added].sort(
    (one, other) => one.from - other.from,
  );
}

/** Below this distance between the two likeliest sentiments the first is not stated as such. */
export const UNCERTAIN_MARGIN = 0.1;
