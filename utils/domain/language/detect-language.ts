import type { Language } from './analysis.ts';
import { MODELLED, type Model, type ModelledLanguage } from './model.ts';
import { look, scoreHeads, softmax } from './score.ts';
import type { Token } from './tokens.ts';

export interface DetectedLanguage {
  language: Language;
  /** The likeliest of the languages that the model reads, also where `language` says that it cannot tell. */
  likeliest: ModelledLanguage;
}

const LETTER = /\p{L}/gu;
const FOREIGN_LETTER = /(?!\p{Script=Latin})\p{L}/gu;
/** The start of a text tells its language. */
const ENOUGH = 240;
/** A text is of no known language where its best share is below this, or this near to the second. */
const LEAST_SHARE = 0.35;
const LEAST_MARGIN = 0.05;

/**
 * Tells the languages of the model by words and runs of letters. `und` for texts without words, in other scripts, in
 * other languages, and where words are alike in many ("ok", names).
 */
export function detectLanguage(
  text: string,
  tokens: readonly Token[],
  { detector }: Model,
): DetectedLanguage {
  const start = text.length > ENOUGH ? text.slice(0, ENOUGH) : text;
  if (!tokens.some(isWritten) || isForeign(start)) return { language: 'und', likeliest: 'en' };
  const words: Token[] = [];
  for (const token of tokens) {
    if (token.start >= ENOUGH) break;
    if (token.kind === 'word' || token.kind === 'break') words.push(token);
  }
  const shares = softmax(scoreHeads(look(start, words, null), detector));
  const ranked = MODELLED.map((language, at) => ({ language, share: shares[at] ?? 0 })).sort(
    (one, other) => other.share - one.share,
  );
  const [best, second] = ranked;
  if (!best || !second) return { language: 'und', likeliest: 'en' };
  const undetermined = shares[MODELLED.length] ?? 0;
  const isSure =
    best.share >= LEAST_SHARE && best.share - second.share >= LEAST_MARGIN && best.share > undetermined;
  return { language: isSure ? best.language : 'und', likeliest: best.language };
}

function isWritten({ kind, folded }: Token): boolean {
  return kind === 'word' && A_LETTER.test(folded);
}
const A_LETTER = /\p{L}/u;

/** Written for the most part in other letters than ours. */
function isForeign(text: string): boolean {
  const foreign = text.match(FOREIGN_LETTER)?.length ?? 0;
  return foreign > 0 && foreign * 2 > (text.match(LETTER)?.length ?? 0);
}
