/** What stands between two braces. */
export type Tag =
  | { kind: 'value'; name: string; asked: boolean; fallback: string | null }
  | { kind: 'snippet'; name: string }
  | { kind: 'if'; condition: string }
  | { kind: 'elseif'; condition: string }
  | { kind: 'else' }
  | { kind: 'endif' }
  | { kind: 'unknown' };

/** A stretch of a template; the tokens cover it from end to end, each character once. */
export interface Token {
  kind: 'text' | 'tag' | '{' | '}' | '[[' | ']]' | '|';
  start: number;
  end: number;
  /** What is shown where this is no syntax after all. */
  text: string;
  tag?: Tag;
  /** Where the run of braces begins that this one is part of. */
  run: number;
  /** A block tag with a line to itself: the line goes with it. */
  standsAlone?: boolean;
}

const SPECIAL = /\{+|\}+|\[{2,}|\]{2,}|\||\\[{}[\]|]/g;
const TAG = /\{\{([^{}\n]{0,300})\}\}/y;

/** Cuts a template into tokens, in one pass over its text. */
export function readTokens(body: string): Token[] {
  const tokens: Token[] = [];
  let done = 0;
  const push = (kind: Token['kind'], start: number, end: number, rest: Partial<Token> = {}) => {
    tokens.push({ kind, start, end, text: body.slice(start, end), run: start, ...rest });
  };
  for (;;) {
    SPECIAL.lastIndex = done;
    const found = SPECIAL.exec(body);
    const start = found?.index ?? body.length;
    if (start > done) push('text', done, start);
    if (found === null) break;
    const [signs] = found;
    done = start + signs.length;
    if (signs.startsWith('{')) done = readBraces(body, start, signs.length, push);
    else if (signs.startsWith('}')) each(start, done, 1, (at) => push('}', at, at + 1, { run: start }));
    else if (signs.startsWith('[')) push('[[', start, done);
    else if (signs.startsWith(']'))
      each(start, done, 2, (at, end) => push(end - at === 2 ? ']]' : 'text', at, end));
    else if (signs === '|') push('|', start, done);
    else push('text', start, done, { text: signs.slice(1) });
  }
  return leaveOutBlockLines(body, tokens);
}

function each(start: number, end: number, size: number, visit: (at: number, end: number) => void): void {
  for (let at = start; at < end; at += size) visit(at, Math.min(at + size, end));
}

/** Of a run of braces the last two open a tag, if one stands there: "{{{brand.name}}|us}" is a variation of two. */
function readBraces(
  body: string,
  start: number,
  length: number,
  push: (kind: Token['kind'], start: number, end: number, rest?: Partial<Token>) => void,
): number {
  const end = start + length;
  TAG.lastIndex = end - 2;
  const match = length > 1 ? TAG.exec(body) : null;
  const singles = match === null ? end : end - 2;
  each(start, singles, 1, (at) => push('{', at, at + 1, { run: start }));
  if (match === null) return end;
  push('tag', singles, singles + match[0].length, { tag: readTag((match[1] ?? '').trim()) });
  return singles + match[0].length;
}

function readTag(inside: string): Tag {
  if (inside.startsWith('>')) return { kind: 'snippet', name: inside.slice(1).trim() };
  const block = /^(#if|else if)(?:\s+(.*))?$/.exec(inside);
  if (block) return { kind: block[1] === '#if' ? 'if' : 'elseif', condition: (block[2] ?? '').trim() };
  if (inside === 'else') return { kind: 'else' };
  if (inside === '/if') return { kind: 'endif' };
  if (/^[#/]/.test(inside)) return { kind: 'unknown' };
  const bar = inside.indexOf('|');
  const head = (bar < 0 ? inside : inside.slice(0, bar)).trim();
  const asked = head.endsWith('?');
  return {
    kind: 'value',
    name: asked ? head.slice(0, -1).trim() : head,
    asked,
    fallback: bar < 0 ? null : inside.slice(bar + 1).trim(),
  };
}

/** A block tag that has a line to itself leaves no empty line behind. */
function leaveOutBlockLines(body: string, tokens: Token[]): Token[] {
  tokens.forEach((token, index) => {
    if (token.tag === undefined || token.tag.kind === 'value' || token.tag.kind === 'snippet') return;
    let first = token.start;
    while (isSpace(body[first - 1])) first -= 1;
    let last = token.end;
    while (isSpace(body[last])) last += 1;
    const opensLine = first === 0 || body[first - 1] === '\n';
    const closesLine = last === body.length || body[last] === '\n';
    if (!opensLine || !closesLine) return;
    token.standsAlone = true;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (before && first < token.start) before.text = before.text.slice(0, first - token.start);
    if (after?.kind === 'text') after.text = after.text.slice(last + 1 - token.end);
  });
  return tokens;
}

function isSpace(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\t' || sign === '\u00A0' || sign === '\u202F';
}
