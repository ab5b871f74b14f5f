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
  return splitFolded(foldText(text.slice(0, MAX_READ)));
}

function splitFolded(folded: string): string[] {
  const short = folded.replace(/(\p{L})\1{2,}/gu, '$1');
  return short.match(/[\p{L}\p{N}\uE001]+|\p{Extended_Pictographic}/gu) ?? [];
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

/** A matter that is spoken of at a place: from which word on, and in how many. */
interface Mention {
  matter: Matter;
  weight: number;
  at: number;
  length: number;
}

/** The cues that a word may begin, by language and word: the words of a library come again and again. */
const cuesOfWords = { fr: new Map<string, readonly Cue[]>(), en: new Map<string, readonly Cue[]>() };
/** So many words are kept in mind. */
const MOST_WORDS = 20_000;

function cuesOf(word: string, language: 'fr' | 'en'): readonly Cue[] {
  const known = cuesOfWords[language];
  const before = known.get(word);
  if (before) return before;
  const { words, beginnings } = CUES[language];
  const begun = (beginnings.get(word.slice(0, BEGINNING)) ?? []).filter(({ first }) =>
    word.startsWith(first),
  );
  const cues = [...(words.get(word) ?? []), ...begun];
  if (known.size >= MOST_WORDS) known.clear();
  known.set(word, cues);
  return cues;
}

/** Of several cues of one matter that begin at one word the strongest counts. */
function findMentions(words: readonly string[], language: 'fr' | 'en'): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const cues = cuesOf(words[at] ?? '', language);
    if (cues.length === 0) continue;
    const best = new Map<Matter, Cue>();
    for (const cue of cues) {
      if (isAt(words, at, cue.rest) && cue.weight > (best.get(cue.matter)?.weight ?? 0))
        best.set(cue.matter, cue);
    }
    for (const { matter, weight, rest } of best.values())
      mentions.push({ matter, weight, at, length: rest.length + 1 });
  }
  return mentions;
}

/** What a text is about, and the words that say so. */
export function mattersOf(text: string, language: 'fr' | 'en'): Map<Matter, SpokenOf> {
  const words = wordsOf(text);
  const mentions = findMentions(words, language);
  const found = new Map<Matter, SpokenOf>();
  if (mentions.length === 0) return found;
  const written = writtenWords(text, words);
  for (const { matter, weight, at, length } of mentions) {
    const { weight: before, words: others } = found.get(matter) ?? { weight: 0, words: [] };
    const said = written.slice(at, at + length).join(' ');
    found.set(matter, { weight: Math.min(MOST, before + weight), words: [...others, said] });
  }
  return found;
}

/** What a folded text is about, and how much (0 to 2), as `mattersOf` weighs it. */
export function weighMatters(folded: string, language: 'fr' | 'en'): Map<Matter, number> {
  const found = new Map<Matter, number>();
  for (const { matter, weight } of findMentions(splitFolded(folded), language))
    found.set(matter, Math.min(MOST, (found.get(matter) ?? 0) + weight));
  return found;
}

/** The words with their accents, where they can be told one by one. */
function writtenWords(text: string, words: readonly string[]): readonly string[] {
  const written = text.slice(0, MAX_READ).match(/[\p{L}\p{M}\p{N}]+|\p{Extended_Pictographic}/gu) ?? [];
  return written.length === words.length ? written : words;
}
