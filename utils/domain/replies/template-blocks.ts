import { MAX_NESTING, problemAt, type SyntaxErrorCode, type SyntaxProblem } from './template-problems.ts';
import type { Token } from './template-tokens.ts';

/** Which tokens form blocks: a pair, a variation, a condition. By the places of tokens in their list. */
export interface Blocks {
  /** What opened the block that a token closes, parts or branches. */
  opener: Map<number, number>;
  /** What closes the block that a token opens. Only sound blocks are in here. */
  closer: Map<number, number>;
}

interface Open {
  index: number;
  kind: '{' | '[[' | 'if';
  hasBar: boolean;
  /** Pairs that were open before a condition began: nothing inside it may close them. */
  pairs: number;
}

/** Longer sides are two templates. */
const MAX_SIDE = 500;

/** Finds the blocks, and tells of those that are none. Linear: each token is put on the stack and taken off once. */
export function findBlocks(body: string, tokens: readonly Token[], problems: SyntaxProblem[]): Blocks {
  const blocks = linkTokens(body, tokens, problems);
  judgeBlocks(body, tokens, blocks, problems);
  return blocks;
}

/** Finds what closes what. An opening without its closing gives way to the block around it. */
function linkTokens(body: string, tokens: readonly Token[], problems: SyntaxProblem[]): Blocks {
  const blocks: Blocks = { opener: new Map(), closer: new Map() };
  const stack: Open[] = [];
  let ifs = 0;
  let pairs = 0;
  const refuse = (code: SyntaxErrorCode, token: Token | undefined) => {
    if (token) problems.push(problemAt(code, body, token.start, token.end));
  };
  const dropUpTo = (kind: Open['kind']) => {
    for (let top = stack.at(-1); top && top.kind !== kind; top = stack.at(-1)) {
      stack.pop();
      const token = tokens[top.index];
      // In a pair, the bar was the pair's.
      if (token && top.kind === '{' && top.hasBar && kind === 'if' && isMeant(body, token))
        refuse('unclosed_variation', token);
    }
  };
  const close = (index: number) => {
    const top = stack.pop();
    if (!top) return;
    blocks.opener.set(index, top.index);
    blocks.closer.set(top.index, index);
    if (top.kind === 'if') [ifs, pairs] = [ifs - 1, top.pairs];
    if (top.kind === '[[') pairs -= 1;
  };
  tokens.forEach((token, index) => {
    const top = stack.at(-1);
    const kind = token.tag?.kind ?? token.kind;
    if (kind === '{' || kind === '[[' || kind === 'if') {
      stack.push({ index, kind, hasBar: false, pairs });
      if (kind === 'if') [ifs, pairs] = [ifs + 1, 0];
      if (kind === '[[') pairs += 1;
    } else if (kind === '|' && top) {
      top.hasBar = true;
    } else if (kind === '}' && top?.kind === '{') {
      close(index);
    } else if (kind === ']]' && pairs > 0) {
      dropUpTo('[[');
      close(index);
    } else if ((kind === 'else' || kind === 'elseif' || kind === 'endif') && ifs > 0) {
      dropUpTo('if');
      pairs = 0;
      if (kind === 'endif') close(index);
      else blocks.opener.set(index, stack.at(-1)?.index ?? index);
    }
  });
  for (;;) {
    dropUpTo('if');
    const top = stack.pop();
    if (!top) return blocks;
    refuse('unclosed_if', tokens[top.index]);
  }
}

/** A lone brace may be half a smiley; one with words right behind it is not. Several in a row are told elsewhere. */
function isMeant(body: string, brace: Token): boolean {
  return body[brace.run + 1] !== '{' && /^[\p{L}\p{N}[]/u.test(body.slice(brace.end, brace.end + 2));
}

/** Gives each bar to its block; takes the blocks apart that are too deep, pairs of other than two sides, lone options. */
function judgeBlocks(
  body: string,
  tokens: readonly Token[],
  { opener, closer }: Blocks,
  problems: SyntaxProblem[],
): void {
  const stack: { index: number; bars: number[] }[] = [];
  let depth = 0;
  tokens.forEach((token, index) => {
    const top = stack.at(-1);
    if (token.kind === '|') {
      if (top && tokens[top.index]?.kind !== 'tag') top.bars.push(index);
    } else if (closer.has(index)) {
      stack.push({ index, bars: [] });
      if (token.kind !== '[[') depth += 1;
    } else if (top && closer.get(top.index) === index) {
      stack.pop();
      const first = tokens[top.index];
      if (!first) return;
      const isSound =
        first.kind === '[['
          ? isPair(body, tokens, first, token, top.bars)
          : first.kind === 'tag' || top.bars.length > 0;
      const isDeep = first.kind !== '[[' && depth > MAX_NESTING;
      if (first.kind !== '[[') depth -= 1;
      if (isSound && isDeep) problems.push(problemAt('too_deep', body, first.start, first.end));
      if (isSound && !isDeep) for (const bar of top.bars) opener.set(bar, top.index);
      else closer.delete(top.index);
    }
  });
}

function isPair(
  body: string,
  tokens: readonly Token[],
  first: Token,
  last: Token,
  bars: readonly number[],
): boolean {
  const bar = tokens[bars[0] ?? -1];
  if (bars.length !== 1 || bar === undefined) return false;
  if (bar.start - first.end > MAX_SIDE || last.start - bar.end > MAX_SIDE) return false;
  return !/[[\]\n]/.test(body.slice(first.end, last.start));
}
