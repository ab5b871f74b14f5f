import type { FindSnippet } from './render.ts';
import type { Template } from './template.ts';
import { foldText } from './words.ts';

/**
 * Finds templates by their titles, to be used in others: `{{> Horaires}}`. Case and accents do not count. Of several
 * with one title, the one in the language comes first, then the one of the brand.
 */
export function snippetsOf(
  templates: readonly Pick<Template, 'title' | 'body' | 'language' | 'brandId'>[],
  language: 'fr' | 'en',
  brandId: string,
): FindSnippet {
  const rank = (template: Pick<Template, 'language' | 'brandId'>) =>
    (template.language === language ? 2 : 0) + (template.brandId === brandId ? 1 : 0);
  const byTitle = new Map<string, { body: string; rank: number }>();
  for (const template of templates) {
    if (template.brandId !== null && template.brandId !== brandId) continue;
    const title = foldText(template.title.trim());
    const known = byTitle.get(title);
    if (!known || known.rank < rank(template))
      byTitle.set(title, { body: template.body, rank: rank(template) });
  }
  return (name) => byTitle.get(foldText(name))?.body ?? null;
}
