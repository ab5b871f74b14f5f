import type { Language } from './analysis.ts';
import type { Match } from './lexicon.ts';
import { fold, type Token } from './tokens.ts';

export interface DetectedLanguage {
  language: Language;
  /** Words of yet another language were seen, and not just too little of any. */
  isForeign: boolean;
}

/** Very common words of Spanish, Italian, German and Portuguese. */
const NEIGHBOURS = new Set(
  `el los las y del con para por pero muy más esto esta este eso hay soy eres somos son estoy está estamos también gracias
  hola buenos buenas qué cómo dónde cuándo cuánto una uno al lo mi mis tus yo usted ustedes porque siempre nunca nada todo todos
  il lo gli di che è e non per con una uno del della dei delle nel nella sono sei siamo ho hai ha hanno questo questa quello
  anche più molto grazie ciao buongiorno perché quando dove come sempre mai bello bella troppo io noi voi
  der die das und ist nicht ein eine einen ich du er sie wir ihr es zu mit auf für von im den dem auch aber wie was wo wann
  sehr schon noch nur oder wenn danke bitte hallo kein keine mein dein sind habe haben hat war wird
  o os a as um uma de do da dos das em no na nos nas que não é com por para mas muito mais obrigado obrigada olá você eu nós
  está são foi tem quando onde quanto isso essa este também sempre nunca bom boa`
    .split(/\s+/)
    .map(fold),
);
const FRENCH_LETTERS = /[àâçèêëîïôûùœÿ]/gi;
const FRENCH_ELISION = /(?:^|[^\p{L}\p{N}])(?:[cdjlmnst]|qu)['’]\p{L}/giu;
const ENGLISH_CONTRACTION = /\p{L}(?:n['’]t|['’](?:re|ve|ll))(?!\p{L})|(?<![\p{L}\p{N}])i['’]m(?!\p{L})/giu;
const FOREIGN_LETTERS = /[ñ¿¡ßãõìòäöąęłżźśćőűřěůčšžğışă]/gi;
const LETTER = /\p{L}/gu;
const LATIN_LETTER = /\p{Script=Latin}/gu;
/** The start of a text tells its language. */
const ENOUGH = 2000;

/**
 * Tells French from English by their common words, letters and apostrophes. `french` and `english` are what was found
 * of each lexicon in the tokens. `und` where both are equally likely ("ok", "top", an emoji) or another language is.
 */
export function detectLanguage(
  text: string,
  tokens: readonly Token[],
  french: readonly Match[],
  english: readonly Match[],
): DetectedLanguage {
  const start = text.length > ENOUGH ? text.slice(0, ENOUGH) : text;
  const letters = start.match(LETTER)?.length ?? 0;
  if (letters === 0) return { language: 'und', isForeign: false };
  if ((start.match(LATIN_LETTER)?.length ?? 0) < letters / 2) return { language: 'und', isForeign: true };

  const frenchWords = coverWords(french);
  const englishWords = coverWords(english);
  let frenchScore = 0.7 * count(start, FRENCH_LETTERS) + count(start, FRENCH_ELISION);
  let englishScore = 1.2 * count(start, ENGLISH_CONTRACTION);
  let foreignScore = 1.5 * count(start, FOREIGN_LETTERS);
  for (const [at, token] of tokens.entries()) {
    if (token.start >= ENOUGH) break;
    if (token.kind !== 'word') continue;
    const inFrench = frenchWords.get(at) ?? 0;
    const inEnglish = englishWords.get(at) ?? 0;
    // A word of both languages says nothing of either.
    frenchScore += Math.max(0, inFrench - inEnglish);
    englishScore += Math.max(0, inEnglish - inFrench);
    if (NEIGHBOURS.has(token.folded)) foreignScore += inFrench + inEnglish > 0 ? 0.6 : 1.3;
  }
  const best = Math.max(frenchScore, englishScore);
  if (foreignScore > best) return { language: 'und', isForeign: true };
  if (best < 0.5 || frenchScore === englishScore) return { language: 'und', isForeign: false };
  return { language: frenchScore > englishScore ? 'fr' : 'en', isForeign: false };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** How surely each word is of the language: the common words are, the other words of its lexicon nearly. */
function coverWords(matches: readonly Match[]): Map<number, number> {
  const covered = new Map<number, number>();
  for (const { signal, from, to } of matches)
    for (let at = from; at <= to; at++)
      covered.set(at, Math.max(covered.get(at) ?? 0, signal === 'common' ? 1 : 0.6));
  return covered;
}
