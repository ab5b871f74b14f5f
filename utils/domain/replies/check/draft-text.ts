import type { Language } from '../../language/analysis.ts';
import type { Analyze } from '../../language/analyze.ts';

/** A part of the draft up to its full stop, question mark or line break. */
export interface Sentence {
  start: number;
  end: number;
  isQuestion: boolean;
}

/** A draft in the forms that the rules read. All texts have the same length, so that one place fits all. */
export interface DraftText {
  /** The draft with composed letters (NFC). */
  text: string;
  /** In lower case, with one kind of apostrophe and of space. */
  lower: string;
  /** As `lower`, without accents. */
  folded: string;
  /** As `lower` and `folded`, with spaces in the place of quotations and links: words that are not the brand's own. */
  ownLower: string;
  ownFolded: string;
  sentences: readonly Sentence[];
  /** Of its own words; `und` where they do not tell. */
  ownLanguage: Language;
  /** The same, or the language that is expected where the words do not tell. */
  language: Language;
  /** The place in the draft as it was given. */
  toGiven: (index: number) => number;
}

const SPECIAL = /[^\0-\x40\x5b-\x7f]/g;
const NOT_ASCII = /[^\0-\x7f]/g;
const QUOTATION = /«[^»]{1,600}»|“[^”]{1,600}”|"[^"\n]{1,300}"|https?:\/\/\S{1,500}|www\.\S{1,500}/gi;
/** The end of a sentence: not the point in "12.50" or in "M. Dupont". */
const SENTENCE_END = /(?:(?<!\bm|\bmr|\bmrs|\bdr|\bno|\bav)\.|[!?…])[!?.…]{0,20}(?=[\s\p{P}\p{S}]|$)|\n/giu;
/** The beginning tells the language. */
const ENOUGH = 400;

/** Prepares a draft for the rules. `language`: where its words do not tell it, or nothing can read them. */
export function readDraft(given: string, analyze: Analyze | null, language: Language | null): DraftText {
  const text = given.normalize('NFC');
  const lower = text.replace(SPECIAL, lowerUnit);
  const folded = lower.replace(NOT_ASCII, foldUnit);
  const own: Array<[number, number]> = [...text.matchAll(QUOTATION)].map(({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
  const ownLower = blank(lower, own);
  const ownLanguage = analyze?.({ text: ownLower.slice(0, ENOUGH) }).analysis.language ?? 'und';
  return {
    text,
    lower,
    folded,
    ownLower,
    ownFolded: blank(folded, own),
    sentences: splitSentences(text),
    ownLanguage,
    language: ownLanguage === 'und' && language !== null ? language : ownLanguage,
    toGiven: text === given ? (index) => index : mapToGiven(given),
  };
}

/** The text with spaces in these places. */
function blank(text: string, places: ReadonlyArray<readonly [number, number]>): string {
  let blanked = '';
  let done = 0;
  for (const [start, end] of places) {
    blanked += text.slice(done, start) + ' '.repeat(end - start);
    done = end;
  }
  return done === 0 ? text : blanked + text.slice(done);
}

/** The sentence around a place. */
export function sentenceAt({ sentences, text }: DraftText, index: number): Sentence {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return sentences[low] ?? { start: 0, end: text.length, isQuestion: false };
}

function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(SENTENCE_END)) {
    const end = index + mark.length;
    sentences.push({ start, end, isQuestion: mark.includes('?') });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length, isQuestion: false });
  return sentences;
}

/** One UTF-16 unit gives one, so that no place moves. */
function lowerUnit(unit: string): string {
  if (unit === '’' || unit === 'ʼ') return "'";
  if (unit === '\u00A0' || unit === '\u202F') return ' ';
  if (unit === '\u2011') return '-';
  const lowered = unit.toLowerCase();
  return lowered.length === 1 ? lowered : unit;
}

function foldUnit(unit: string): string {
  return unit.normalize('NFD')[0] ?? unit;
}

/** For a draft with accents written as separate signs (some keyboards): where each composed letter stood. */
function mapToGiven(given: string): (index: number) => number {
  const places: number[] = [];
  let done = 0;
  for (const { index, 0: letter } of given.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const { length } = letter.normalize('NFC');
    for (let unit = 0; unit < length; unit += 1) places.push(Math.min(index + unit, index + letter.length));
    done = index + letter.length;
  }
  return (index) => places[index] ?? done;
}
