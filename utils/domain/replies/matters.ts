import { ENGLISH_MATTERS } from './matters-en.ts';
import { FRENCH_MATTERS } from './matters-fr.ts';
import { foldText } from './words.ts';

/** What comments under a brand's posts are about; each groups the words that say the same of it. */
const MATTERS = [
  'price',
  'dear',
  'hours',
  'daysOff',
  'delivery',
  'abroad',
  'howSoon',
  'late',
  'order',
  'wrongItem',
  'missing',
  'broken',
  'refund',
  'giveBack',
  'exchange',
  'stock',
  'again',
  'discontinued',
  'size',
  'parking',
  'whereabouts',
  'access',
  'newShop',
  'booking',
  'cancelling',
  'allergy',
  'diet',
  'origin',
  'giftCard',
  'promo',
  'payment',
  'website',
  'rude',
  'quality',
  'waiting',
  'choice',
  'grievance',
  'unanswered',
  'idea',
  'rumour',
  'insult',
  'threat',
  'spam',
  'job',
  'partner',
  'press',
  'bulk',
  'invoice',
  'praise',
  'thanks',
  'staff',
  'wordless',
  'upset',
  'newcomer',
  'tagging',
  'irony',
  'unsure',
  'danger',
  'contest',
  'event',
  'animals',
  'giving',
  'paperwork',
  'nuisance',
  'menu',
  'warranty',
  'loyalty',
  'lost',
] as const;
export type Matter = (typeof MATTERS)[number];

/** The beginning of a text says what it is about; the bound keeps a wall of text cheap. */
const MAX_READ = 4_000;
/** A word that may mean something else as well. */
const VAGUE = 0.4;
/** Several words in a row are rarely meant otherwise. */
const PHRASE = 1.4;
/** Said often, a matter does not count more and more. */
const MOST = 2;

interface Cue {
  /** The words that follow the first. */
  rest: readonly string[];
  matter: Matter;
  weight: number;
}

/** Cues by their first word; those that stand for the words built on it by their first letters. */
interface Cues {
  words: ReadonlyMap<string, readonly Cue[]>;
  beginnings: ReadonlyMap<string, ReadonlyArray<Cue & { first: string }>>;
}

/** Shorter beginnings would stand for strangers. */
const BEGINNING = 3;

/** A line of cues is parted by commas: `word`, `several words`, `begin*` (all that begins so), `~word` (vague). */
function readCues(lines: Record<Matter, string>): Cues {
  const words = new Map<string, Cue[]>();
  const beginnings = new Map<string, (Cue & { first: string })[]>();
  for (const matter of MATTERS) {
    for (const written of lines[matter].split(',')) {
      const isVague = written.trim().startsWith('~');
      const [first = '', ...rest] = wordsOf(written.replaceAll('*', '\uE001')).map((word) =>
        word.replace('\uE001', '*'),
      );
      const weight = isVague ? VAGUE : rest.length > 0 ? PHRASE : 1;
      if (first.endsWith('*')) {
        const beginning = first.slice(0, -1);
        const key = beginning.slice(0, BEGINNING);
        beginnings.set(key, [...(beginnings.get(key) ?? []), { first: beginning, rest, matter, weight }]);
      } else words.set(first, [...(words.get(first) ?? []), { rest, matter, weight }]);
    }
  }
  return { words, beginnings };
}

const CUES = { fr: readCues(FRENCH_MATTERS), en: readCues(ENGLISH_MATTERS) };

/** Folded words, and emoji one by one; a letter that is drawn out ("beauuuu") is written once. */
function wordsOf(text: string): string[] {
  const folded = foldText(text.slice(0, MAX_READ)).replace(/(\p{L})\1{2,}/gu, '$1');
  return folded.match(/[\p{L}\p{N}\uE001]+|\p{Extended_Pictographic}/gu) ?? [];
}

function isAt(words: readonly string[], at: number, rest: readonly string[]): boolean {
  return rest.every((wanted, index) => {
    const word = words[at + 1 + index];
    if (word === undefined) return false;
    return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
  });
}

/** A matter that a text speaks of. */
export interface SpokenOf {
  /** 0 to 2. */
  weight: number;
  /** The words that say it, as they are written. */
  words: string[];
}

/** What a text is about; of several cues of one matter that begin at one word the strongest counts. */
export function mattersOf(text: string, language: 'fr' | 'en'): Map<Matter, SpokenOf> {
  const { words: exact, beginnings } = CUES[language];
  const words = wordsOf(text);
  const found = new Map<Matter, SpokenOf>();
  let written: readonly string[] | null = null;
  for (const [at, word] of words.entries()) {
    const cues = [
      ...(exact.get(word) ?? []),
      ...(beginnings.get(word.slice(0, BEGINNING)) ?? []).filter(({ first }) => word.startsWith(first)),
    ];
    const best = new Map<Matter, Cue>();
    for (const cue of cues) {
      if (isAt(words, at, cue.rest) && cue.weight > (best.get(cue.matter)?.weight ?? 0))
        best.set(cue.matter, cue);
    }
    for (const { matter, weight, rest } of best.values()) {
      written ??= writtenWords(text, words);
      const { weight: before, words: others } = found.get(matter) ?? { weight: 0, words: [] };
      const said = written.slice(at, at + rest.length + 1).join(' ');
      found.set(matter, { weight: Math.min(MOST, before + weight), words: [...others, said] });
    }
  }
  return found;
}

/** The words with their accents, where they can be told one by one. */
function writtenWords(text: string, words: readonly string[]): readonly string[] {
  const written = text.slice(0, MAX_READ).match(/[\p{L}\p{M}\p{N}]+|\p{Extended_Pictographic}/gu) ?? [];
  return written.length === words.length ? written : words;
}
