/** One piece of a text, with its place in it. */
export interface Token {
  kind: 'word' | 'mention' | 'link' | 'emoji' | 'emoticon' | 'break';
  start: number;
  end: number;
  /** What is looked up: lower case, without accents, typographic apostrophes made plain, no leading `#`. */
  folded: string;
  /** A letter is drawn out ("nuuuul"). */
  elongated: boolean;
  /** Written in capitals, three letters or more. */
  shouted: boolean;
}

/** Longer "words" are noise, and nothing in the lists is that long. */
const LONGEST_WORD = 60;

// Every repetition is over one character class, or bounded: nothing here can backtrack more than once over the text.
const LINK = /https?\b\S*|www\.\S+|[\w-]{1,40}\.(?:com|fr|net|org|io|ly|me|ru|xyz|shop|info)\b[^\s,;!?]*/;
const MENTION = /@[\p{L}\p{M}\p{N}_.-]+/u;
const EMOTICON = /[:;=]'?-?[)D]+|:'?-?\(+|:-?[/|\\](?!\/)|<\/?3+|\^{2}/;
const EMOJI = /\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*/u;
// English contractions stay whole ("don't"), French elisions are cut ("j'|adore").
const WORD = /#?[\p{L}\p{N}][\p{L}\p{M}\p{N}_*]*(?:['’](?:t|s|re|ve|ll|m|d)(?![\p{L}\p{M}\p{N}]))?/u;
const BREAK = /\.{2,}|…|[!?]+|[.,;:()"«»“”—–|\n]/;

const PIECES = new RegExp(
  `(?<link>${LINK.source})|(?<mention>${MENTION.source})|(?<emoticon>${EMOTICON.source})|` +
    `(?<emoji>${EMOJI.source})|(?<word>${WORD.source})|(?<break>${BREAK.source})`,
  'giu',
);
const NOT_ASCII = /[^\0-\x7f]/;
const DRAWN_OUT = /(\p{L})\1\1/u;
const SHOUT = /^#?[\p{Lu}\p{M}]{3,}$/u;

export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECES)) {
    const [piece] = match;
    const kind = kindOf(match.groups);
    const isWord = kind === 'word' && piece.length <= LONGEST_WORD;
    tokens.push({
      kind,
      start: match.index,
      end: match.index + piece.length,
      folded: kind === 'word' && !isWord ? '' : PLAIN[kind](piece),
      elongated: isWord && DRAWN_OUT.test(piece.toLowerCase()),
      shouted: isWord && SHOUT.test(piece),
    });
  }
  return tokens;
}

function kindOf(groups: Record<string, string | undefined> | undefined): Token['kind'] {
  if (groups?.word !== undefined) return 'word';
  if (groups?.emoji !== undefined) return 'emoji';
  if (groups?.link !== undefined) return 'link';
  if (groups?.mention !== undefined) return 'mention';
  if (groups?.emoticon !== undefined) return 'emoticon';
  return 'break';
}

/** The form in which words are compared: people leave accents out, and phones type curly apostrophes. */
export function fold(word: string): string {
  let folded = word.toLowerCase();
  if (NOT_ASCII.test(folded))
    folded = folded
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/œ/g, 'oe')
      .replace(/æ/g, 'ae')
      .replace(/’/g, "'");
  if (folded.startsWith('#')) folded = folded.slice(1);
  // "f**k" and "f***k" are one word; "*super*" is emphasis.
  return folded.includes('*') ? folded.replace(/\*+/g, '*').replace(/^([^*]{3,})\*$/, '$1') : folded;
}

/** A drawn-out word as it may have been meant: "cooool" is "cool", "nuuul" is "nul". */
export function shorten(folded: string): [string, string] {
  return [folded.replace(/(\p{L})\1{2,}/gu, '$1$1'), folded.replace(/(\p{L})\1+/gu, '$1')];
}

const PLAIN: Record<Token['kind'], (piece: string) => string> = {
  word: fold,
  mention: (piece) => piece,
  link: (piece) => piece,
  break: (piece) => piece,
  // Without skin tone and presentation.
  emoji: (piece) => piece.replace(/\p{Emoji_Modifier}|\uFE0F/gu, ''),
  // Without nose, and with one mouth: ":-)))" is ":)".
  emoticon: (piece) => piece.replace('-', '').replace(/(.)\1+$/, '$1'),
};
