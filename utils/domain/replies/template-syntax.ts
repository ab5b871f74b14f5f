import { findBlocks } from './template-blocks.ts';
import { type Condition, readCondition } from './template-conditions.ts';
import { problemAt, type SyntaxErrorCode, type SyntaxProblem } from './template-problems.ts';
import { readTokens, type Tag, type Token } from './template-tokens.ts';

/** A part of a template, as a tree. */
export type Node =
  | { kind: 'text'; text: string }
  | ({ kind: 'value'; name: string; asked: boolean; fallback: string | null } & Written)
  | ({ kind: 'snippet'; name: string } & Written)
  | { kind: 'pair'; sides: Node[][] }
  | { kind: 'variation'; options: Node[][] }
  | { kind: 'if'; branches: Branch[]; standsAlone: boolean }
  /** Shown as it is written, and told as `named`. */
  | { kind: 'broken'; text: string; named: string };

/** Where a node stands, in UTF-16 units, and how. */
interface Written {
  written: string;
  start: number;
  end: number;
}

interface Branch {
  /** Null: the branch of all other cases. */
  condition: Condition | null;
  body: Node[];
}

export interface ParsedTemplate {
  nodes: Node[];
  /** In the order of the text. A template that has any must not be inserted. */
  problems: SyntaxProblem[];
}

/** Stands for a condition that nobody can read. */
const NEVER: Condition = { subject: '', values: [], negated: false };

/**
 * Reads a template, in linear time; never throws. What is broken stays in the tree as it is written, beside what is
 * sound.
 */
export function parseTemplate(body: string): ParsedTemplate {
  const problems: SyntaxProblem[] = [];
  const nodes = new TreeBuilder(body, problems).build();
  return { nodes, problems: problems.sort((a, b) => a.start - b.start) };
}

interface Frame {
  index: number;
  first: Token;
  parts: Node[][];
  conditions: (Condition | null)[];
}

class TreeBuilder {
  private readonly tokens: Token[];
  private readonly opener: ReadonlyMap<number, number>;
  private readonly closer: ReadonlyMap<number, number>;
  /** The places that were told while blocks were looked for. */
  private readonly told: ReadonlySet<number>;
  /** The place that was refused last: of a run of braces each is refused. */
  private shown = -1;
  private readonly root: Node[] = [];
  private readonly stack: Frame[] = [];
  private readonly body: string;
  private readonly problems: SyntaxProblem[];

  constructor(body: string, problems: SyntaxProblem[]) {
    this.body = body;
    this.problems = problems;
    this.tokens = readTokens(body);
    const { opener, closer } = findBlocks(body, this.tokens, problems);
    this.opener = opener;
    this.closer = closer;
    this.told = new Set(problems.map(({ start }) => start));
  }

  build(): Node[] {
    this.tokens.forEach((token, index) => {
      if (token.tag) this.addTag(token, token.tag, index);
      else this.addSign(token, index);
    });
    return this.root;
  }

  private push(node: Node): void {
    (this.stack.at(-1)?.parts.at(-1) ?? this.root).push(node);
  }

  /** Tells of a place once, and shows it as it is written. */
  private refuse(code: SyntaxErrorCode, token: Token, start = token.start, text = token.text): void {
    const problem = problemAt(code, this.body, start, Math.max(token.end, start + 2));
    const isShown = this.shown === start;
    this.shown = start;
    if (!isShown && !this.told.has(start)) this.problems.push(problem);
    this.push(isShown ? { kind: 'text', text } : { kind: 'broken', text, named: problem.text });
  }

  private addTag(token: Token, tag: Tag, index: number): void {
    const { start, end } = token;
    if (tag.kind === 'unknown') this.refuse('unknown_block', token);
    else if (tag.kind === 'if') this.addIf(token, tag.condition, index);
    else if (tag.kind === 'endif') this.addEnd(token, index);
    else if (tag.kind === 'elseif') this.addBranch(token, tag.condition, index);
    else if (tag.kind === 'else') this.addBranch(token, null, index);
    else if (tag.name === '') this.refuse('empty_value', token);
    else this.push({ ...tag, written: this.body.slice(start, end), start, end });
  }

  private addIf(token: Token, condition: string, index: number): void {
    if (this.closer.has(index)) {
      this.open(token, index);
      this.addCondition(token, condition);
    } else this.refuse('unclosed_if', token);
  }

  private addBranch(token: Token, condition: string | null, index: number): void {
    const frame = this.stack.at(-1);
    if (frame && this.isPart(index) && !frame.conditions.includes(null)) {
      frame.parts.push([]);
      this.addCondition(token, condition);
    } else this.refuse('misplaced_branch', token);
  }

  private addEnd(token: Token, index: number): void {
    if (this.isPart(index)) this.close();
    else this.refuse('misplaced_branch', token);
  }

  private addSign(token: Token, index: number): void {
    if (this.isPart(index)) {
      if (token.kind === '|') this.stack.at(-1)?.parts.push([]);
      else this.close();
    } else if (token.kind === '[[') {
      this.addBrackets(token, index);
    } else if (this.closer.has(index)) {
      this.open(token, index);
    } else if (token.kind === '{' && this.body[token.run + 1] === '{') {
      this.refuse('unclosed_value', token, token.run);
    } else if (this.told.has(token.start) || this.isStray(token, index)) {
      this.refuse(token.kind === '{' ? 'unclosed_variation' : 'unopened', token, token.run);
    } else this.push({ kind: 'text', text: token.text });
  }

  /** Of more than two brackets the last two open the pair; the others are too many. */
  private addBrackets(token: Token, index: number): void {
    const isOpen = this.closer.has(index);
    const spare = isOpen ? token.text.slice(2) : token.text;
    if (spare !== '') this.refuse('bad_pair', token, token.start, spare);
    if (isOpen) this.open(token, index);
  }

  /** Two braces or brackets that close nothing: most likely half of them is missing before. */
  private isStray(token: Token, index: number): boolean {
    if (this.opener.has(index)) return false;
    if (token.kind === ']]') return true;
    const isLone = (at: number) => this.tokens[at]?.run === token.run && !this.opener.has(at);
    return token.kind === '}' && (isLone(index - 1) || isLone(index + 1));
  }

  private isPart(index: number): boolean {
    const opened = this.opener.get(index);
    return opened !== undefined && opened === this.stack.at(-1)?.index;
  }

  private open(first: Token, index: number): void {
    this.stack.push({ index, first, parts: [[]], conditions: [] });
  }

  private addCondition(token: Token, text: string | null): void {
    const read = text === null ? null : readCondition(text);
    const isRead = read === null || !('code' in read);
    if (!isRead)
      this.problems.push({ ...problemAt(read.code, this.body, token.start, token.end), text: read.text });
    this.stack.at(-1)?.conditions.push(isRead ? read : NEVER);
  }

  private close(): void {
    const frame = this.stack.pop();
    if (!frame) return;
    const { first, parts, conditions } = frame;
    if (first.kind === '{') this.push({ kind: 'variation', options: parts });
    else if (first.kind === '[[') this.push({ kind: 'pair', sides: parts });
    else {
      const branches = parts.map((body, at) => ({ condition: conditions[at] ?? null, body }));
      this.push({ kind: 'if', branches, standsAlone: first.standsAlone === true });
    }
  }
}
