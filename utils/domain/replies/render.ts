import { joinPieces, type Piece } from './seams.ts';
import { holds, type Situation } from './template-conditions.ts';
import { type Node, parseTemplate } from './template-syntax.ts';
import { type VariableContext, valueOfVariable } from './template-variables.ts';
import { type Chooser, createChooser, MASK } from './template-variations.ts';
import { foldText } from './words.ts';

/** Gives the body of a snippet by its name; null: there is none. */
export type FindSnippet = (name: string) => string | null;

/** What a template is filled with. */
export interface ReplyContext extends VariableContext, Situation {
  /** What the user filled in, by the name of the hole. */
  values?: ReadonlyMap<string, string>;
  findSnippet?: FindSnippet;
  /** Decides the variations; the first option of none by chance: the same chooser gives the same text. */
  chooser?: Chooser;
  /** Puts `MASK` for every value, also where there is none: what is left is the same from comment to comment. */
  masked?: boolean;
}

/** A value that a template asks its user for. */
export interface AskedValue {
  name: string;
  /** What stands there if nothing is filled in; null: it has to be. */
  fallback: string | null;
}

/** A reply ready to be read. With anything in `missing` it must not be inserted. */
export interface RenderedReply {
  text: string;
  /** What could not be filled, as it stands in the template, each once: a variable's name or broken syntax. */
  missing: string[];
  /** What the user is asked for, filled in or not, in order; absent: nothing. */
  asked?: AskedValue[];
}

/** How deep snippets may stand in one another. */
export const MAX_SNIPPET_DEPTH = 5;
/** How many snippets one reply may be made of: snippets that double at each level would never end. */
export const MAX_SNIPPETS = 100;

interface Rendering {
  context: ReplyContext;
  chooser: Chooser;
  pieces: Piece[];
  missing: Set<string>;
  asked: Map<string, AskedValue>;
  /** The snippets that are being rendered, the outermost first. */
  path: string[];
  snippets: number;
}

/**
 * Fills a template (its language: `docs/templates.md`). A variable without a value goes with the spaces and commas
 * around it; anything that is not known stays as it is written and is listed in `missing`.
 * The same template and context always give the same text.
 */
export function renderTemplate(body: string, context: ReplyContext): RenderedReply {
  const rendering: Rendering = {
    context,
    chooser: context.chooser ?? createChooser(''),
    pieces: [],
    missing: new Set(),
    asked: new Map(),
    path: [],
    snippets: 0,
  };
  renderBody(body, rendering);
  const { pieces, missing, asked } = rendering;
  return {
    text: joinPieces(pieces, true),
    missing: [...missing],
    ...(asked.size > 0 && { asked: [...asked.values()] }),
  };
}

function renderBody(body: string, rendering: Rendering): void {
  const { nodes, problems } = parseTemplate(body);
  renderNodes(nodes, rendering);
  // Also what stands in a branch that was not taken: a broken template is not safe in part.
  for (const { text } of problems) rendering.missing.add(text);
}

function renderNodes(nodes: readonly Node[], rendering: Rendering): void {
  for (const node of nodes) renderNode(node, rendering);
}

function renderNode(node: Node, rendering: Rendering): void {
  const { pieces, context } = rendering;
  switch (node.kind) {
    case 'text':
      pieces.push({ text: node.text, kept: false });
      break;
    case 'broken':
      rendering.missing.add(node.named);
      pieces.push({ text: node.text, kept: true });
      break;
    case 'value':
      pieces.push(fillValue(node, rendering));
      break;
    case 'snippet':
      renderSnippet(node, rendering);
      break;
    case 'pair':
      renderNodes(node.sides[context.brand.voice.address === 'tu' ? 1 : 0] ?? [], rendering);
      break;
    case 'variation':
      renderPart(node.options[rendering.chooser.choose(node.options.length)] ?? [], rendering);
      break;
    case 'if': {
      const hasValue = (name: string) => typeof valueOfVariable(name, context) === 'string';
      const branch = node.branches.find(
        ({ condition }) => condition === null || holds(condition, context, hasValue),
      );
      if (node.standsAlone) renderNodes(branch?.body ?? [], rendering);
      else renderPart(branch?.body ?? [], rendering);
    }
  }
}

/** A part that may be empty: then the spaces and commas that stood for it go too. */
function renderPart(nodes: readonly Node[], rendering: Rendering): void {
  const { pieces } = rendering;
  const before = pieces.length;
  renderNodes(nodes, rendering);
  if (pieces.slice(before).every((piece) => piece?.text === '')) pieces.push(null);
}

function fillValue(node: Extract<Node, { kind: 'value' }>, rendering: Rendering): Piece {
  const { context, asked, missing } = rendering;
  const { name, fallback } = node;
  const known = valueOfVariable(name, context);
  if (context.masked && (known !== undefined || node.asked)) return { text: MASK, kept: true };
  if (typeof known === 'string') return { text: known, kept: true };
  if (node.asked) {
    if (asked.get(name)?.fallback == null) asked.set(name, { name, fallback });
    const given = context.values?.get(name)?.trim();
    if (given) return { text: given, kept: true };
  }
  const isUnknown = known === undefined && !node.asked;
  if (!isUnknown && fallback !== null) return fallback === '' ? null : { text: fallback, kept: false };
  if (known === null && !node.asked) return null;
  missing.add(node.asked ? `${name}?` : name);
  return { text: node.written, kept: true };
}

function renderSnippet(node: Extract<Node, { kind: 'snippet' }>, rendering: Rendering): void {
  const { path } = rendering;
  const body = rendering.context.findSnippet?.(node.name) ?? null;
  const key = foldText(node.name);
  rendering.snippets += 1;
  const isRefused =
    path.includes(key) || path.length >= MAX_SNIPPET_DEPTH || rendering.snippets > MAX_SNIPPETS;
  if (body === null || isRefused) {
    rendering.missing.add(`> ${node.name}`);
    rendering.pieces.push({ text: node.written, kept: true });
    return;
  }
  path.push(key);
  renderBody(body, rendering);
  path.pop();
}
