import { type FindSnippet, MAX_SNIPPET_DEPTH, MAX_SNIPPETS } from './render.ts';
import { MAX_TEMPLATE_LENGTH } from './template.ts';
import type { SyntaxErrorCode } from './template-problems.ts';
import { type Node, parseTemplate } from './template-syntax.ts';
import { isVariable } from './template-variables.ts';
import { foldText } from './words.ts';

/** Why a place in a template is refused. Each has one sentence in `_locales` (`template_error_<code>`). */
type TemplateErrorCode =
  | SyntaxErrorCode
  | 'too_long'
  | 'unknown_variable'
  | 'unknown_snippet'
  | 'snippet_cycle'
  | 'snippet_depth'
  | 'snippet_broken';

/** A place that is refused. `line` and `column` count from 1, `column` and `length` in UTF-16 units. */
export interface TemplateError {
  code: TemplateErrorCode;
  line: number;
  column: number;
  length: number;
  /** What the sentence names: the words that are refused, or the length that is too much. */
  text: string;
}

interface Found {
  code: TemplateErrorCode;
  start: number;
  end: number;
  text: string;
}

/** What is wrong with a template, in the order of its text, in whichever branch it stands. Nothing: it can be filled. */
export function findTemplateErrors(body: string, findSnippet: FindSnippet = () => null): TemplateError[] {
  if (body.length > MAX_TEMPLATE_LENGTH) {
    const text = String(body.length);
    return [{ code: 'too_long', line: 1, column: 1, length: body.length, text }];
  }
  const { nodes, problems } = parseTemplate(body);
  const found: Found[] = [...problems];
  const library = createLibrary(findSnippet);
  for (const node of leaves(nodes)) {
    if (node.kind === 'value' && !node.asked && !isVariable(node.name)) {
      found.push({ code: 'unknown_variable', start: node.start, end: node.end, text: node.name });
    } else if (node.kind === 'snippet') {
      const code = library.judge(node.name);
      if (code !== null) found.push({ code, start: node.start, end: node.end, text: node.name });
    }
  }
  return locate(
    body,
    found.sort((a, b) => a.start - b.start),
  );
}

type Leaf = Extract<Node, { kind: 'value' | 'snippet' }>;

function leaves(nodes: readonly Node[]): Leaf[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'value' || node.kind === 'snippet') return [node];
    if (node.kind === 'pair') return leaves(node.sides.flat());
    if (node.kind === 'variation') return leaves(node.options.flat());
    return node.kind === 'if' ? leaves(node.branches.flatMap(({ body }) => body)) : [];
  });
}

/** One snippet with all that it holds: how deep it goes, of how many it is made. */
type Judged = { code: TemplateErrorCode } | { code: null; depth: number; count: number };

/** Looks at each snippet once, however often it is used. */
function createLibrary(findSnippet: FindSnippet): { judge: (name: string) => TemplateErrorCode | null } {
  const judged = new Map<string, Judged | 'being judged'>();

  function judge(name: string, level: number): Judged {
    const key = foldText(name);
    const known = judged.get(key);
    if (known === 'being judged') return { code: 'snippet_cycle' };
    if (known) return known;
    const body = findSnippet(name);
    if (body === null) return { code: 'unknown_snippet' };
    judged.set(key, 'being judged');
    const answer = judgeBody(body, level);
    judged.set(key, answer);
    return answer;
  }

  function judgeBody(body: string, level: number): Judged {
    // A chain of a thousand snippets is refused before it is walked to its end; its cycles are too deep as well.
    if (level > 4 * MAX_SNIPPET_DEPTH) return { code: 'snippet_depth' };
    const { nodes, problems } = parseTemplate(body.slice(0, MAX_TEMPLATE_LENGTH));
    if (problems.length > 0) return { code: 'snippet_broken' };
    let depth = 1;
    let count = 1;
    for (const node of leaves(nodes)) {
      if (node.kind === 'value' && !node.asked && !isVariable(node.name)) return { code: 'snippet_broken' };
      if (node.kind !== 'snippet') continue;
      const inner = judge(node.name, level + 1);
      if (inner.code !== null)
        return { code: inner.code === 'unknown_snippet' ? 'snippet_broken' : inner.code };
      depth = Math.max(depth, inner.depth + 1);
      count += inner.count;
    }
    const isTooMuch = depth > MAX_SNIPPET_DEPTH || count > MAX_SNIPPETS;
    return isTooMuch ? { code: 'snippet_depth' } : { code: null, depth, count };
  }

  return { judge: (name) => judge(name, 1).code };
}

/** Lines and columns, in one walk through the text. */
function locate(body: string, found: readonly Found[]): TemplateError[] {
  let line = 1;
  let lineStart = 0;
  return found.map(({ code, start, end, text }) => {
    for (let at = body.indexOf('\n', lineStart); at >= 0 && at < start; at = body.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = at + 1;
    }
    return { code, line, column: start - lineStart + 1, length: end - start, text };
  });
}
