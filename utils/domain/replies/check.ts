import type { NetworkId } from '../conversation/item.ts';

/**
 * The longest comment that each network takes, in UTF-16 units: where a network counts an emoji as one, this is
 * the careful side.
 */
const LIMITS: Record<NetworkId, number> = { facebook: 8_000, instagram: 2_200, linkedin: 1_250 };

/** What stands between a text and a reply box. `span`: from, to (excluded), in UTF-16 units of the text. */
export type ReplyProblem =
  | { code: 'empty'; span: [number, number] }
  | { code: 'hole'; span: [number, number]; text: string }
  | { code: 'too_long'; span: [number, number]; length: number; limit: number };

/** Also half a hole, and the single braces of other tools (`{prenom}`): none belongs in a public reply. */
const HOLE =
  /\{\{[^{}\n]{0,100}\}\}|\[\[[^[\]\n]{0,1000}\]\]|\{ ?\p{L}[\p{L}\p{N}_.]{0,40}\?? ?\}|\{\{|\}\}|\[\[|\]\]/gu;

/** The first ones say enough. */
const MAX_HOLES = 20;

interface CheckContext {
  network: NetworkId;
  /** Texts of the page that the reply may hold as they are (the author's name), whatever they look like. */
  quoted?: ReadonlyArray<string | null>;
}

/** What must be repaired before the text is inserted; nothing: it may be. */
export function checkReply(text: string, { network, quoted = [] }: CheckContext): ReplyProblem[] {
  if (/^[\s\p{Cc}\p{Cf}]*$/u.test(text)) return [{ code: 'empty', span: [0, text.length] }];
  const problems: ReplyProblem[] = [];
  for (const match of withoutQuotes(text, quoted).matchAll(HOLE)) {
    if (problems.length === MAX_HOLES) break;
    const end = match.index + match[0].length;
    problems.push({ code: 'hole', span: [match.index, end], text: match[0] });
  }
  const limit = LIMITS[network];
  if (text.length > limit) {
    problems.push({ code: 'too_long', span: [limit, text.length], length: text.length, limit });
  }
  return problems;
}

/** Blanks the quoted texts without moving anything. */
function withoutQuotes(text: string, quoted: ReadonlyArray<string | null>): string {
  let rest = text;
  for (const quote of quoted) {
    if (quote !== null && /[{}[\]]/.test(quote))
      rest = rest.replaceAll(quote, () => ' '.repeat(quote.length));
  }
  return rest;
}
