import { COMMON_WORDS, NEGATORS } from './common-words.ts';
import { fold, readTokens, shorten } from './tokens.ts';

/** A comment says what it says in its first words; the bound keeps a wall of text cheap. */
const MOST_WORDS = 120;
/** How many words a negation reaches. */
const REACH = 3;
const SHORTEST_STEM = 4;

/** As common as the words of the grammar: numbers, and words of time. */
const COUNTING = `deux trois quatre cinq six sept huit neuf dix vingt trente cent mille euro euros fois premier première
  an ans année années mois semaine semaines jour jours heure heures minute minutes matin midi soir nuit week end lundi mardi
  mercredi jeudi vendredi samedi dimanche one two three four five six seven eight nine ten first second time times year years
  month months week weeks day days hour hours minute minutes morning evening night tonight yesterday tomorrow today`;
const COMMON = new Set(wordsOf(COMMON_WORDS.fr, COMMON_WORDS.en, COUNTING));
const NEGATING = new Set(wordsOf(NEGATORS.fr, NEGATORS.en));

/** A word or pair of words, and where it stands in the text, in UTF-16 units. */
export interface Feature {
  name: string;
  start: number;
  end: number;
}

interface Word {
  name: string;
  start: number;
  isCommon: boolean;
}

/**
 * The words and word pairs of a text that corrections may give a weight to, each once, where it first stands. Words
 * are folded and without the endings of gender and number; one that is negated is another word ("pas bouchonné"). Very
 * common words have no place alone, nor two of them together.
 */
export function findFeatures(text: string): Feature[] {
  const found = new Map<string, Feature>();
  const add = (name: string, start: number, end: number) => {
    if (!found.has(name)) found.set(name, { name, start, end });
  };
  let before: Word | null = null;
  let negation = { start: 0, reach: -1 };
  let words = 0;
  for (const { kind, folded, start, end, elongated } of readTokens(text)) {
    if (kind !== 'word' && kind !== 'emoji') {
      before = null;
      negation = { start: 0, reach: -1 };
      continue;
    }
    if (++words > MOST_WORDS) break;
    negation = NEGATING.has(folded) ? { start, reach: REACH } : { ...negation, reach: negation.reach - 1 };
    const isCommon = COMMON.has(folded) || NEGATING.has(folded) || folded.length < 2 || /^\d+$/.test(folded);
    const name = isCommon || kind === 'emoji' ? folded : stem(elongated ? shorten(folded)[1] : folded);
    if (!isCommon && negation.reach < 0) add(name, start, end);
    if (!isCommon && negation.reach >= 0) add(`¬${name}`, negation.start, end);
    if (before && !(isCommon && before.isCommon)) add(`${before.name} ${name}`, before.start, end);
    before = { name, start, isCommon };
  }
  return [...found.values()];
}

/** Takes off the endings of gender and number: enough to meet "râpeuses" with "râpeux". */
function stem(word: string): string {
  const stemmed = word.replace(/[esx]+$/, '');
  return stemmed.length >= SHORTEST_STEM ? stemmed : word;
}

function wordsOf(...lists: readonly string[]): string[] {
  return lists.flatMap((list) => list.split(/\s+/).map(fold));
}
