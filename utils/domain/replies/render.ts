import type { Brand } from '../brands/brand.ts';
import type { NetworkId } from '../conversation/item.ts';
import { displayName, firstName } from './names.ts';
import { joinPieces, type Piece } from './seams.ts';

/** What the variables of a template speak of. Its texts come from pages and are data, never syntax. */
export interface ReplyContext {
  author: string | null;
  authorUrl?: string | null;
  brand: Brand;
  network: NetworkId;
  language: 'fr' | 'en';
  postText?: string | null;
  /** The network itself puts the author's `@handle` at the head of the box: the reply does not repeat it. */
  mentioned?: boolean;
}

/** A reply ready to be read. With anything in `missing` it must not be inserted. */
export interface RenderedReply {
  text: string;
  /** What could not be filled, as it stands in the template, each once: a variable's name or broken syntax. */
  missing: string[];
}

const NETWORK_NAMES: Record<NetworkId, string> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
};

/** The variables that a template may hold. */
export const TEMPLATE_VARIABLES = [
  'author.firstName',
  'author.name',
  'brand.name',
  'post.title',
  'network',
] as const;

/** The value of a variable; null: known, but without a value here; undefined: no such variable. */
function fill(variable: string, context: ReplyContext): string | null | undefined {
  switch (variable.toLowerCase()) {
    case 'author.firstname': {
      const first = firstName(context.author, context.network, context.authorUrl ?? null);
      return context.mentioned === true && first?.startsWith('@') ? null : first;
    }
    case 'author.name':
      return displayName(context.author, context.network);
    case 'brand.name':
      return context.brand.name.trim() || null;
    case 'post.title':
      return postTitle(context.postText ?? null);
    case 'network':
      return NETWORK_NAMES[context.network];
    default:
      return undefined;
  }
}

const VARIABLE = /\{\{([^{}\n]{0,80})\}\}/y;
/** Two sides without brackets or line breaks; longer pairs are two templates. */
const PAIR = /\[\[([^[\]\n|]{0,500})\|([^[\]\n|]{0,500})\]\]/y;
const SYNTAX = /\{\{|\[\[/g;

/**
 * Fills a template: `{{variables}}`, and `[[vous|tu]]` pairs by the voice's address; a side may hold variables.
 * A variable without a value goes with the spaces and commas around it; anything that is not known stays
 * as it is written and is listed in `missing`.
 */
export function renderTemplate(body: string, context: ReplyContext): RenderedReply {
  const pieces: Piece[] = [];
  const missing = new Set<string>();
  renderInto(body, context, pieces, missing);
  return { text: joinPieces(pieces, true), missing: [...missing] };
}

function renderInto(body: string, context: ReplyContext, pieces: Piece[], missing: Set<string>): void {
  let done = 0;
  for (;;) {
    SYNTAX.lastIndex = done;
    const start = SYNTAX.exec(body)?.index ?? body.length;
    pieces.push({ text: body.slice(done, start), kept: false });
    if (start === body.length) return;
    const pattern = body[start] === '{' ? VARIABLE : PAIR;
    pattern.lastIndex = start;
    const match = pattern.exec(body);
    // One sign at a time: in "[[[vous|tu]]" the pair begins at the second.
    done = start + (match === null ? 1 : match[0].length);
    const written = body.slice(start, done);
    if (match === null) {
      if (body[start - 1] !== body[start]) missing.add(excerpt(body, start));
      pieces.push({ text: written, kept: true });
    } else if (pattern === PAIR) {
      const side = (context.brand.voice.address === 'tu' ? match[2] : match[1]) ?? '';
      // A side holds no brackets: this goes one level deep.
      renderInto(side, context, pieces, missing);
    } else {
      const variable = (match[1] ?? '').trim();
      const value = fill(variable, context);
      if (value === undefined) missing.add(variable === '' ? written : variable);
      pieces.push(value === null ? null : { text: value ?? written, kept: true });
    }
  }
}

/** The broken place, short enough for a sentence of the interface. */
function excerpt(body: string, start: number): string {
  return /^\S*?(?:\]\]|\}\}|(?=\s|$))/u.exec(body.slice(start, start + 40))?.[0] ?? '';
}

const MAX_TITLE_LENGTH = 60;

/** The first line of a post that says something, cut at a word; null for a post without words. */
function postTitle(text: string | null): string | null {
  const line = (text ?? '')
    .slice(0, 4_000)
    .split(/[\n\r\u2028\u2029]/u)
    .find((candidate) => /[\p{L}\p{N}]/u.test(candidate));
  if (line === undefined) return null;
  const title = line.replace(/\s+/gu, ' ').trim();
  if (title.length <= MAX_TITLE_LENGTH) return title;
  const words = title.slice(0, MAX_TITLE_LENGTH + 1).split(' ');
  const whole = words.length > 1 ? words.slice(0, -1).join(' ') : wholeCharacters(title);
  return `${whole.replace(/[\s,;:.!?…–—-]{1,20}$/u, '')}…`;
}

/** The beginning of a text without spaces, not cut inside an emoji or an accented letter. */
function wholeCharacters(text: string): string {
  let end = 0;
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, 4 * MAX_TITLE_LENGTH))) {
    if (end + segment.length > MAX_TITLE_LENGTH) break;
    end += segment.length;
  }
  return text.slice(0, end);
}
