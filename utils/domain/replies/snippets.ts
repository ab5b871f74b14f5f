import type { FindSnippet } from './render.ts';
import type { Template } from './template.ts';
import { foldText } from './words.ts';

type Source = Pick<Template, 'title' | 'body' | 'language' | 'brandId'>;

/**
 * Finds templates by their titles, to be used in others: `{{> Horaires}}`. Case and accents do not count. Of several
 * with one title, the one in the language comes first, then the one of the brand.
 */
export function snippetsOf(
  templates: readonly Source[],
  language: 'fr' | 'en',
  brandId: string,
): FindSnippet {
  // Most templates have no snippet in them: a library of thousands is only gone through for one that has.
  let byTitle: Map<string, Source> | null = null;
  return (name) => {
    byTitle ??= indexByTitle(templates, language, brandId);
    return byTitle.get(foldText(name))?.body ?? null;
  };
}

function indexByTitle(
  templates: readonly Source[],
  language: 'fr' | 'en',
  brandId: string,
): Map<string, Source> {
  const rank = (template: Source) =>
    (template.language === language ? 2 : 0) + (template.brandId === brandId ? 1 : 0);
  const byTitle = new Map<string, Source>();
  for (const template of templates) {
    if (template.brandId !== null && template.brandId !== brandId) continue;
    const title = foldText(template.title.trim());
    const known = byTitle.get(title);
    if (!known || rank(known) < rank(template)) byTitle.set(title, template);
  }
  return byTitle;
}
