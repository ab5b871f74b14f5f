/** A stretch of a text in the making; null where something was taken out. */
export type Piece = { text: string /** Stays exactly as it is. */; kept: boolean } | null;

const HORIZONTAL_SPACE = /[ \t\u00A0\u202F]/;
const CLOSERS = new Map([
  ['«', '»'],
  ['“', '”'],
  ['‘', '’'],
  ['(', ')'],
  ['[', ']'],
]);
const LEFTOVERS_AT_END = [',', '-', '–', '—'];

/**
 * Joins the pieces; where something was taken out, the spaces, commas and quotes that stood for it go too,
 * so that "Bonjour {{nobody}}, merci" reads "Bonjour, merci".
 * A sentence that lost its beginning gets its capital if `capitalize`.
 */
export function joinPieces(pieces: readonly Piece[], capitalize: boolean): string {
  const out: string[] = [];
  let open = false;
  for (const piece of pieces) {
    if (piece === null) {
      open = true;
    } else if (piece.text === '') {
      // Nothing stands here.
    } else if (!open) {
      out.push(piece.text);
    } else if (trimStart(piece.text) === '') {
      out.push(' ');
    } else {
      out.push(closeSeam(out, piece.text, piece.kept, capitalize));
      open = false;
    }
  }
  if (open) closeSeam(out, '', false, false);
  return out.join('');
}

/** Tidies the end of `out` in place, and gives what is to follow of `right`. */
function closeSeam(out: string[], right: string, kept: boolean, capitalize: boolean): string {
  let space = trimTail(out, HORIZONTAL_SPACE);
  if (space === '' && lastOf(out) === '@') {
    dropLast(out);
    space = trimTail(out, HORIZONTAL_SPACE);
  }
  let rest = right;
  if (!kept) {
    for (;;) {
      const before = lastOf(out);
      const after = trimStart(rest);
      const closer = CLOSERS.get(before);
      const isTightQuote = before === '"' && space === '' && rest.startsWith('"');
      if (!isTightQuote && (closer === undefined || !after.startsWith(closer))) break;
      dropLast(out);
      space = trimTail(out, HORIZONTAL_SPACE);
      rest = after.slice(1);
    }
  }
  const last = lastOf(out);
  const isLineStart = last === '' || last === '\n';
  if (isLineStart || '.!?…'.includes(last)) {
    return startSentence(out, rest, { isLineStart, space, kept, capitalize });
  }
  return goOn(out, rest, space);
}

interface Beginning {
  isLineStart: boolean;
  space: string;
  kept: boolean;
  capitalize: boolean;
}

function startSentence(out: string[], right: string, beginning: Beginning): string {
  const bare = beginning.kept ? right : right.replace(/^[ \t\u00A0\u202F,;:.!?…]+/, '');
  if (beginning.isLineStart) {
    const rest = bare.slice(out.length === 0 ? newlinesAtStart(bare) : 0);
    if (rest.startsWith('\n')) return keepLongerBreak(out, rest);
    return beginning.capitalize && !beginning.kept ? withCapital(rest) : rest;
  }
  if (bare === '' || bare.startsWith('\n')) return bare;
  const hadSpace = beginning.space !== '' || HORIZONTAL_SPACE.test(right[0] ?? '');
  return (hadSpace ? ' ' : '') + (beginning.capitalize && !beginning.kept ? withCapital(bare) : bare);
}

function goOn(out: string[], right: string, space: string): string {
  const rest = trimStart(right);
  const next = rest[0] ?? '';
  if (next === '' || next === '\n') {
    while (LEFTOVERS_AT_END.includes(lastOf(out))) {
      dropLast(out);
      trimTail(out, HORIZONTAL_SPACE);
    }
    return rest;
  }
  const isPunctuation = ',.…)!?:;»'.includes(next);
  if (isPunctuation && lastOf(out) === ',') dropLast(out);
  if (',.…)'.includes(next)) return rest;
  // The space before these is French; it is kept as it was written.
  if (isPunctuation) return right;
  const areWords = /[\p{L}\p{N}]/u.test(lastOf(out)) && /[\p{L}\p{N}]/u.test(next);
  return (space !== '' || rest.length < right.length || areWords ? ' ' : '') + rest;
}

/** Between two breaks around an emptied line, the longer one stays. */
function keepLongerBreak(out: string[], right: string): string {
  const before = trimTail(out, /\n/);
  const after = newlinesAtStart(right);
  out.push('\n'.repeat(Math.max(before.length, after)));
  return right.slice(after);
}

/** Only a plain lower-case word: addresses and names like "iPhone" keep their shape. */
function withCapital(text: string): string {
  const first = /^\p{Ll}[\p{Ll}’'-]{0,40}(?![\p{L}\p{N}.:/@_])/u.exec(text);
  if (first === null) return text;
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function newlinesAtStart(text: string): number {
  let count = 0;
  while (text[count] === '\n') count += 1;
  return count;
}

function trimStart(text: string): string {
  let start = 0;
  while (start < text.length && HORIZONTAL_SPACE.test(text[start] ?? '')) start += 1;
  return text.slice(start);
}

function lastOf(out: readonly string[]): string {
  return out.at(-1)?.at(-1) ?? '';
}

function dropLast(out: string[]): void {
  const rest = (out.pop() ?? '').slice(0, -1);
  if (rest !== '') out.push(rest);
}

/** Takes the characters of `kind` off the end, across pieces, and gives them back. */
function trimTail(out: string[], kind: RegExp): string {
  let taken = '';
  for (let last = out.pop(); last !== undefined; last = out.pop()) {
    let end = last.length;
    while (end > 0 && kind.test(last[end - 1] ?? '')) end -= 1;
    taken = last.slice(end) + taken;
    if (end > 0) {
      out.push(last.slice(0, end));
      break;
    }
  }
  return taken;
}
