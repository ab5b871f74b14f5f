import type { Template } from '../replies/template.ts';
import { readTokens } from '../replies/template-tokens.ts';
import { foldText } from '../replies/words.ts';

type Source = Pick<Template, 'title' | 'body' | 'language'>;

/**
 * The titles of templates that come round to themselves as snippets of each other, in order; null: there are none.
 * @param known Templates that the others may use, and in whose own circles nobody is interested.
 */
export function findSnippetCycle(
  templates: readonly Source[],
  known: readonly Source[] = [],
): string[] | null {
  // Every circle goes through a snippet of one that is new: most files have none.
  if (!templates.some(usesSnippets)) return null;
  const graph = createGraph([...templates, ...known]);
  const done = new Set<Source>();
  for (const start of templates) {
    const path: Array<{ template: Source; next: Source[] }> = [];
    const onPath = new Set<Source>();
    const enter = (template: Source) => {
      path.push({ template, next: graph(template) });
      onPath.add(template);
    };
    if (!done.has(start)) enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.next.pop();
      if (next === undefined) {
        done.add(top.template);
        onPath.delete(top.template);
        path.pop();
      } else if (onPath.has(next)) {
        const circle = path.slice(path.findIndex(({ template }) => template === next));
        if (circle.some(({ template }) => templates.includes(template)))
          return circle.map(({ template }) => template.title);
      } else if (!done.has(next)) enter(next);
    }
  }
  return null;
}

/** Which templates one uses: by title, in its own language first. */
function createGraph(all: readonly Source[]): (template: Source) => Source[] {
  const byTitle = new Map<string, Source>();
  for (const template of all) {
    const title = foldText(template.title.trim());
    for (const key of [`${template.language} ${title}`, ` ${title}`]) {
      if (!byTitle.has(key)) byTitle.set(key, template);
    }
  }
  return (template) => {
    if (!usesSnippets(template)) return [];
    const { body, language } = template;
    return readTokens(body).flatMap(({ tag }) => {
      if (tag?.kind !== 'snippet') return [];
      const title = foldText(tag.name);
      const used = byTitle.get(`${language} ${title}`) ?? byTitle.get(` ${title}`);
      return used ? [used] : [];
    });
  };
}

function usesSnippets({ body }: Source): boolean {
  return /\{\{\s*>/.test(body);
}
