import { CHANNELS, type Channel, type Found } from './phrases.ts';
import { isPraiseTurned } from './praise-turned.ts';
import type { Token } from './tokens.ts';

const GRADED: readonly Channel[] = ['valence', 'public', 'public2'];
const COUNTED: readonly Channel[] = [
  'irony',
  'doubt',
  'announce',
  'wish',
  'complaint',
  'praise',
  'alarm',
  'question',
  'request',
  'thanks',
  'greeting',
  'friend',
  'spam',
  'job',
  'partnership',
];
const ABUSIVE: readonly Channel[] = ['insult', 'hate', 'threat', 'obscene'];

const GRADED_MEASURES = ['praise', 'blame', 'most', 'least', 'last', 'first', 'after', 'balance', 'asked'];
const FORM_MEASURES = [
  'exclaimed',
  'exclaimed much',
  'asked',
  'asked last',
  'drawn out',
  'quoted',
  'length',
  'shouted',
  'elongated',
  'emoji',
  'negated',
  'link',
  'mention',
  'first mention',
  'digits',
  'no words',
];

/**
 * What is measured of a text besides its pieces: how it feels by each graded list, with negation, degree and contrast
 * applied; what stands in it of each plain list; how it is written. Each measure is about 0 to 2, 0 where nothing is.
 */
export const MEASURES: readonly string[] = [
  ...GRADED.flatMap((list) => GRADED_MEASURES.map((one) => `${list} ${one}`)),
  ...FORM_MEASURES.map((one) => `form ${one}`),
  ...COUNTED.flatMap((list) => [`${list} weight`, `${list} count`]),
  ...ABUSIVE.flatMap((list) => [`${list} most`, `${list} sum`, `${list} addressed`]),
  'self',
  'quote',
  'praise turned',
];

const index = (channel: Channel) => CHANNELS.indexOf(channel);
const GRADED_AT = new Map(GRADED.map((name, at) => [index(name), at]));
const TURNABLE = new Set<number>((['praise', 'thanks', 'complaint'] as const).map(index));
const COUNTED_AT = new Map(COUNTED.map((name, at) => [index(name), at]));
const ABUSIVE_AT = new Map(ABUSIVE.map((name, at) => [index(name), at]));
const NEGATION = index('negation');
const INTENSIFIER = index('intensifier');
const DIMINISHER = index('diminisher');
const CONTRAST = index('contrast');
const ADDRESS = index('address');
const SELF = index('self');
const QUOTE = index('quote');

const NEGATED_PRAISE = -0.7;
/** "Not bad" is a smaller praise than "good". */
const NEGATED_BLAME = -0.4;
const STRONGER = 1.35;
const WEAKER = 0.65;
const STRONGEST = 3;
/** The second 😍 says less than the first. */
const REPEATED = 0.3;
const ADDRESS_REACH = 4;
const SELF_REACH = 5;
/** "I am so stupid" insults nobody. */
const OF_ONESELF = 0.15;
const QUOTED = 0.4;

const PER_GRADED = GRADED_MEASURES.length;
const FORM_START = GRADED.length * PER_GRADED;
const COUNTED_START = FORM_START + FORM_MEASURES.length;
const ABUSE_START = COUNTED_START + COUNTED.length * 2;

/** The measures of a text, in the order of `MEASURES`. `isNegated`: as `findNegated` says. */
export function measure(
  text: string,
  tokens: readonly Token[],
  found: readonly Found[],
  isNegated: Uint8Array,
): Float64Array {
  const out = new Float64Array(MEASURES.length);
  measureForm(out, text, tokens, found);
  measureFeeling(out, tokens, found, isNegated);
  measureAbuse(out, tokens, found);
  if (isPraiseTurned(tokens, found)) out[MEASURES.length - 1] = 1;
  for (const one of found) {
    const at = COUNTED_AT.get(one.channel);
    if (at === undefined) continue;
    // "Pas déçu" is no complaint, "n'aime pas" no praise; a phrase says itself what it means.
    if (TURNABLE.has(one.channel) && one.from === one.to && isNegated[one.from] === 1) one.counted = 0;
    const place = COUNTED_START + at * 2;
    out[place] = Math.max(out[place] ?? 0, one.counted);
    out[place + 1] = Math.min(1.5, (out[place + 1] ?? 0) + one.counted / 2);
  }
  return out;
}

function measureFeeling(
  out: Float64Array,
  tokens: readonly Token[],
  found: readonly Found[],
  isNegated: Uint8Array,
): void {
  const turned = new Float64Array(tokens.length).fill(1);
  let contrast = -1;
  for (const { channel, from, to } of found) {
    if (channel === CONTRAST && from > 0) contrast = to;
    if (channel !== INTENSIFIER && channel !== DIMINISHER) continue;
    for (let at = to + 1; at <= to + 2 && tokens[at]?.kind === 'word'; at++)
      turned[at] = (turned[at] ?? 1) * (channel === INTENSIFIER ? STRONGER : WEAKER);
  }
  const asked = askedTokens(tokens);
  for (const [channel, at] of GRADED_AT) {
    const base = at * PER_GRADED;
    let praise = 0;
    let blame = 0;
    let after = 0;
    let inQuestion = 0;
    const seen = new Set<string>();
    for (const one of found) {
      if (one.channel !== channel || one.grade === 0) continue;
      const token = tokens[one.from];
      let grade = one.grade * Math.min(STRONGEST, turned[one.from] ?? 1);
      const isTurned = isNegated[one.from] === 1 && one.from === one.to;
      if (isTurned) grade *= grade > 0 ? NEGATED_PRAISE : NEGATED_BLAME;
      if (token?.kind === 'emoji' || token?.kind === 'emoticon') {
        if (seen.has(token.folded)) grade *= REPEATED;
        seen.add(token.folded);
      }
      one.counted = grade;
      if (grade > 0) praise += grade;
      else blame -= grade;
      if (at > 0) continue;
      out[base + 2] = Math.max(out[base + 2] ?? 0, grade / 3);
      out[base + 3] = Math.max(out[base + 3] ?? 0, -grade / 3);
      out[base + 4] = Math.tanh(grade / 2);
      if (out[base + 5] === 0) out[base + 5] = Math.tanh(grade / 2);
      if (one.from > contrast && contrast >= 0) after += grade;
      if (asked[one.from] === 1) inQuestion += grade;
    }
    out[base] = Math.log1p(praise);
    out[base + 1] = Math.log1p(blame);
    if (at === 0) out[base + 6] = Math.tanh(after / 2);
    out[base + 7] = Math.tanh((praise - blame) / 3);
    if (at === 0) out[base + 8] = Math.tanh(inQuestion / 2);
  }
}

/** Tokens whose sentence ends with a question mark. */
function askedTokens(tokens: readonly Token[]): Uint8Array {
  const asked = new Uint8Array(tokens.length);
  let isAsked = false;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.kind === 'break' && SENTENCE_END.test(token.folded)) isAsked = token.folded.includes('?');
    if (isAsked) asked[at] = 1;
  }
  return asked;
}
const SENTENCE_END = /^(?:[.!?…]+|\n)$/;

function measureForm(
  out: Float64Array,
  text: string,
  tokens: readonly Token[],
  found: readonly Found[],
): void {
  let [words, shouted, elongated, emoji, links, mentions, digits] = [0, 0, 0, 0, 0, 0, 0];
  let [exclaimed, asked, drawnOut, quoted] = [0, 0, 0, 0];
  for (const { kind, folded, shouted: isShouted, elongated: isElongated } of tokens) {
    if (kind === 'word') {
      if (folded === 'http') links++;
      else words++;
      if (isShouted) shouted++;
      if (isElongated) elongated++;
      if (DIGIT.test(folded)) digits++;
    } else if (kind === 'emoji' || kind === 'emoticon') emoji++;
    else if (kind === 'link') links++;
    else if (kind === 'mention') mentions++;
    else {
      if (folded.includes('!')) exclaimed += folded.length;
      if (folded.includes('?')) asked++;
      if (folded === '…' || folded.startsWith('..')) drawnOut++;
      if (QUOTE_MARK.test(folded)) quoted++;
    }
  }
  const negations = found.reduce((sum, { channel }) => sum + (channel === NEGATION ? 1 : 0), 0);
  const form = [
    exclaimed > 0 ? 1 : 0,
    exclaimed > 1 ? 1 : 0,
    asked > 0 ? 1 : 0,
    asked > 0 && tokens.at(-1)?.folded.includes('?') ? 1 : 0,
    drawnOut > 0 ? 1 : 0,
    quoted > 0 ? 1 : 0,
    Math.log1p(words) / 3,
    Math.min(1, shouted / 3),
    elongated > 0 ? 1 : 0,
    Math.min(1, Math.log1p(emoji) / 1.5),
    Math.min(2, negations) / 2,
    links > 0 ? 1 : 0,
    mentions > 0 ? 1 : 0,
    tokens[0]?.kind === 'mention' && words <= 8 ? 1 : 0,
    Math.min(1, digits / 3),
    words === 0 && text !== '' ? 1 : 0,
  ];
  out.set(form, FORM_START);
}
const DIGIT = /\d/;
const QUOTE_MARK = /["«»“”]/;

function measureAbuse(out: Float64Array, tokens: readonly Token[], found: readonly Found[]): void {
  const addressed = reach(tokens, found, ADDRESS, ADDRESS_REACH);
  const ofOneself = reach(tokens, found, SELF, SELF_REACH);
  const quotes = found.some(({ channel }) => channel === QUOTE);
  for (const one of found) {
    const { channel, grade, from } = one;
    const at = ABUSIVE_AT.get(channel);
    if (at !== undefined) {
      const place = ABUSE_START + at * 3;
      const counted = grade * (ofOneself[from] === 1 ? OF_ONESELF : 1) * (quotes ? QUOTED : 1);
      one.counted = counted;
      out[place] = Math.max(out[place] ?? 0, counted);
      out[place + 1] = Math.min(1.5, (out[place + 1] ?? 0) + counted / 2);
      if (addressed[from] === 1) out[place + 2] = Math.max(out[place + 2] ?? 0, counted);
    } else if (channel === SELF) out[MEASURES.length - 3] = 1;
    else if (channel === QUOTE) out[MEASURES.length - 2] = 1;
  }
}

/** Tokens that stand at most `words` after a phrase of the channel, in its clause. */
function reach(tokens: readonly Token[], found: readonly Found[], wanted: number, words: number): Uint8Array {
  const reached = new Uint8Array(tokens.length);
  for (const { channel, to } of found)
    if (channel === wanted)
      for (let at = to + 1; at <= to + words && tokens[at] && tokens[at]?.kind !== 'break'; at++)
        reached[at] = 1;
  return reached;
}

/**
 * About how much a phrase adds to a score, where `weights` holds what each measure adds to it: the slope of the measures
 * that the phrase raises, times its grade.
 */
export function gainOf(one: Found, measures: Float64Array, weights: Float64Array): number {
  const slope = (at: number) => weights[at] ?? 0;
  const graded = GRADED_AT.get(one.channel);
  if (graded !== undefined) {
    const base = graded * PER_GRADED;
    const size = Math.abs(one.counted);
    const side = one.counted > 0 ? 0 : 1;
    const balance = measures[base + 7] ?? 0;
    const sum = Math.exp(measures[base + side] ?? 0);
    const isMost = size / 3 >= (measures[base + 2 + side] ?? 0) - 1e-9;
    return (
      (size / sum) * slope(base + side) +
      (isMost ? (size / 3) * slope(base + 2 + side) : 0) +
      (one.counted / 3) * (1 - balance * balance) * slope(base + 7)
    );
  }
  const counted = COUNTED_AT.get(one.channel);
  if (counted !== undefined) {
    const place = COUNTED_START + counted * 2;
    return one.counted * (slope(place) + slope(place + 1) / 2);
  }
  const abusive = ABUSIVE_AT.get(one.channel);
  if (abusive === undefined) return 0;
  const place = ABUSE_START + abusive * 3;
  return one.counted * (slope(place) + slope(place + 1) / 2);
}
