import { fold, shorten, type Token } from './tokens.ts';

/** What a word or phrase can tell. Its weight means what the comment says. */
export type Signal =
  /** -4 (negative) to 4 (positive); 0 keeps a phrase from being read word by word. */
  | 'sentiment'
  /** Turns the words that follow it around ("pas", "not"). */
  | 'negator'
  /** Turns the word before it around ("j'aime pas"). */
  | 'late-negator'
  /** What multiplies the words that follow it: above 1 strengthens, below 1 weakens. */
  | 'degree'
  /** What comes after counts more than what came before ("mais", "but"). */
  | 'contrast'
  /** A very common word of the language: tells it from others. */
  | 'common'
  /** Abuse whoever it is said to or about: toxicity, 0 to 1. */
  | 'insult'
  /** Abuse only when it is said of a person ("t'es débile", not "c'est débile"): toxicity, 0 to 1. */
  | 'slight'
  /** Harsh but civil, unless it comes as name-calling ("bande de voleurs"): toxicity, 0 to 1. */
  | 'accusation'
  /** Coarse, said of nobody: toxicity, 0 to 1. */
  | 'expletive'
  /** 1 says something of a person ("vous êtes"), 2 calls names ("bande de"). */
  | 'address'
  /** The writer speaks of themselves ("je suis bête"). */
  | 'self'
  /** A group of people. Says nothing alone; after name-calling it is hate. */
  | 'identity'
  /** Violence or hate announced or wished: toxicity, 0 to 1. */
  | 'threat'
  /** 1 is a complaint; less needs more of it, or a negative comment. */
  | 'complaint'
  /** Needs a fast answer whatever is felt: health, law, "urgent". */
  | 'alarm'
  /** 1 asks wherever it stands, less only where a sentence starts. */
  | 'question'
  | 'request'
  | 'thanks'
  | 'greeting'
  /** Shows the post to a friend ("regarde"). */
  | 'friend'
  /** Friendly without praising anything ("bonne journée"). */
  | 'wish'
  /** At 1 in total, advertising or fraud. */
  | 'spam'
  | 'job'
  | 'partnership';

/**
 * Words separated by spaces, grouped by weight; a plain string weighs 1. `_` joins the words of a phrase,
 * a final `*` stands for any ending. Accents and capitals are for the reader: they are not compared.
 */
export type Lexicon = { readonly [signal in Signal]?: string | Readonly<Record<string, string>> };

/** A word or phrase found in a text: tokens `from` to `to`, both included. */
export interface Match {
  signal: Signal;
  weight: number;
  from: number;
  to: number;
}

interface Entry {
  signal: Signal;
  weight: number;
  /** The words after the first, folded; a stem keeps its `*`. */
  rest: readonly string[];
}

export interface Index {
  exact: ReadonlyMap<string, readonly Entry[]>;
  stems: ReadonlyMap<string, readonly Entry[]>;
}

/** Texts are cut after a French elision, so phrases are too. */
const ELISION = /(?<=^|_)(qu|[cdjlmnst])'(?=\p{L}{2})/gu;
const SHORTEST_STEM = 3;
const LONGEST_STEM = 14;

export function indexLexicons(lexicons: readonly Lexicon[]): Index {
  const exact = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  for (const lexicon of lexicons)
    for (const [signal, groups] of Object.entries(lexicon))
      for (const [weight, entries] of Object.entries(typeof groups === 'string' ? { 1: groups } : groups))
        for (const entry of entries.split(/\s+/)) {
          const [first = '', ...rest] = entry.replace(ELISION, '$1_').split('_').map(foldEntry);
          if (first === '') continue;
          const isStem = first.length > 1 && first.endsWith('*');
          const map = isStem ? stems : exact;
          const key = isStem ? first.slice(0, -1) : first;
          const known = map.get(key);
          const added: Entry = { signal: signal as Signal, weight: Number(weight), rest };
          if (known) known.push(added);
          else map.set(key, [added]);
        }
  return { exact, stems };
}

function foldEntry(word: string): string {
  return word.endsWith('*') ? `${fold(word.slice(0, -1))}*` : fold(word);
}

/**
 * Everything of the lexicon that stands in the text, in its order. Of one signal, the longest phrase that starts at a
 * word wins, then the exact word, then the longest stem.
 */
export function findMatches(tokens: readonly Token[], index: Index): Match[] {
  const matches: Match[] = [];
  /** Per signal, the last token that a phrase took. */
  const taken = new Map<Signal, number>();
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from];
    if (token === undefined || token.folded === '' || token.kind === 'link' || token.kind === 'mention')
      continue;
    const best = new Map<Signal, Match>();
    for (const entry of entriesFor(token, index)) {
      if ((taken.get(entry.signal) ?? -1) >= from) continue;
      const to = endOf(entry, tokens, from);
      if (to === undefined || to <= (best.get(entry.signal)?.to ?? -1)) continue;
      best.set(entry.signal, { signal: entry.signal, weight: entry.weight, from, to });
    }
    for (const match of best.values()) {
      matches.push(match);
      taken.set(match.signal, match.to);
    }
  }
  return matches;
}

/** Where a phrase that starts at `from` ends, if it stands there. Punctuation ends a phrase. */
function endOf(entry: Entry, tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  for (const word of entry.rest) {
    const next = tokens[++at];
    if (next?.kind !== 'word') return undefined;
    if (word.endsWith('*') ? !next.folded.startsWith(word.slice(0, -1)) : next.folded !== word)
      return undefined;
  }
  return at;
}

/** The most exact entries first. */
function entriesFor(token: Token, index: Index): readonly Entry[] {
  if (token.kind !== 'word') return index.exact.get(token.folded) ?? firstEmoji(token, index);
  const found = entriesForWord(token.folded, index);
  if (found.length > 0 || !token.elongated) return found;
  const [doubled, single] = shorten(token.folded);
  const meant = entriesForWord(doubled, index);
  return meant.length > 0 ? meant : entriesForWord(single, index);
}

/** A sequence ("❤️‍🔥") that is not known as a whole says what its first emoji says. */
function firstEmoji(token: Token, index: Index): readonly Entry[] {
  return index.exact.get(String.fromCodePoint(token.folded.codePointAt(0) ?? 0)) ?? [];
}

function entriesForWord(word: string, index: Index): readonly Entry[] {
  const exact = index.exact.get(word);
  let found: Entry[] | undefined;
  for (let length = Math.min(word.length, LONGEST_STEM); length >= SHORTEST_STEM; length--) {
    const stem = index.stems.get(word.slice(0, length));
    if (stem) found = found ? found.concat(stem) : [...(exact ?? []), ...stem];
  }
  return found ?? exact ?? [];
}
