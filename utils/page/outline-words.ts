import type { NetworkDefinition } from '../domain/networks/definition.ts';

/** What a network's data says of one attribute: the values that mean structure, and never a person. */
interface AttributeRule {
  exact: Set<string>;
  prefixes: Set<string>;
  parts: Set<string>;
}

/** Everything structural that the data of a network names: nothing else of a page's values is kept in an outline. */
export interface OutlineWords {
  attributes: Map<string, AttributeRule>;
  classes: Set<string>;
  ids: Set<string>;
  /** Words of addresses and ids: `posts`, `urn`, `comment_id`. */
  words: Set<string>;
  /** Styles that are read as numbers. */
  measures: Set<string>;
}

const PATTERN_KEYS = ['pattern', 'postPages', 'postInCommentId', 'params', 'replyParam', 'parentParam'];
const PROSE_KEYS = ['seen', 'id', 'version'];

/** Collects them from the selectors and patterns of the data, so that a changed file needs no second list. */
export function collectWords(network: NetworkDefinition): OutlineWords {
  const found: OutlineWords = {
    attributes: new Map(),
    classes: new Set(),
    ids: new Set(),
    words: new Set(network.address.comment.from === 'link' ? network.address.comment.keepParams : []),
    measures: new Set(),
  };
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (key === 'indentStyle') found.measures.add(value);
      else if (PATTERN_KEYS.includes(key)) addWords(found.words, value);
      else if (!PROSE_KEYS.includes(key)) addSelector(found, value);
    } else if (Array.isArray(value)) for (const one of value) visit(one, typeof one === 'string' ? key : '');
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) visit(inner, name);
  };
  for (const [name, value] of Object.entries(network))
    if (name === 'layouts') for (const layout of network.layouts) visit({ ...layout, name: '' }, '');
    else if (name === 'id' || name === 'hosts' || name === 'address') continue;
    else visit(value, name);
  // The ids of comments and posts stand under `id`, as rules.
  for (const { comment, post } of network.layouts) visit([...comment.id, ...post.id], '');
  return found;
}

/** The words of a regular expression, without its own signs. */
function addWords(words: Set<string>, pattern: string): void {
  const plain = pattern.replace(/\\[a-zA-Z]/g, ' ').replace(/\[[^\]]*\]/g, ' ');
  for (const [word] of plain.matchAll(/[A-Za-z_]+/g)) words.add(word.replace(/^_+|_+$/g, ''));
}

function addSelector(found: OutlineWords, selector: string): void {
  for (const [, name = '', sign = '', value] of selector.matchAll(
    /\[([\w:-]+)(?:([~|^$*]?)=["']?([^"'\]]*)["']?)?\]/g,
  )) {
    const rule = found.attributes.get(name) ?? { exact: new Set(), prefixes: new Set(), parts: new Set() };
    found.attributes.set(name, rule);
    if (!value) continue;
    if (sign === '') rule.exact.add(value);
    else if (sign === '^') rule.prefixes.add(value);
    else rule.parts.add(value);
    if (name === 'href') for (const part of value.split(/[/?&=#]+/)) if (part) found.words.add(part);
    if (sign !== '') addWords(found.words, value);
  }
  const bare = selector.replace(/\[[^\]]*\]/g, '');
  for (const [, name = ''] of bare.matchAll(/\.([\w-]+)/g)) found.classes.add(name);
  for (const [, name = ''] of bare.matchAll(/#([\w-]+)/g)) found.ids.add(name);
}
