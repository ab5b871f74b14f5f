import type { PostPage } from './definition.ts';

const expressions = new Map<string, RegExp>();

/** What `pattern` finds in `text`; a pattern is compiled once. */
export function matchPattern(pattern: string, text: string): RegExpExecArray | null {
  let expression = expressions.get(pattern);
  if (!expression) {
    expression = new RegExp(pattern, 'u');
    expressions.set(pattern, expression);
  }
  return expression.exec(text);
}

/** `template` with its `{1}`, `{2}` … replaced by the groups of a match. */
export function fillGroups(template: string, groups: RegExpExecArray): string {
  return template.replace(/\{(\d)\}/g, (_, group: string) => groups[Number(group)] ?? '');
}

/** The id of the post that an address is of; `shown`: its path and query, without `%` where they can be read. */
export function postIdIn(pages: readonly PostPage[], shown: string): string | null {
  for (const page of pages) {
    const rule = typeof page === 'string' ? { pattern: page, id: '{1}' } : page;
    const groups = matchPattern(rule.pattern, shown);
    if (groups?.[1]) return fillGroups(rule.id, groups);
  }
  return null;
}

/** Path and query of an address, as they are read. */
export function readPath(url: string): string {
  const path = url.replace(/^https?:\/\/[^/]*/, '').replace(/#.*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
