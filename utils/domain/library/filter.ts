import type { Template } from '../replies/template.ts';
import { isInFolder } from './folders.ts';
import type { Found } from './search.ts';
import type { Usage } from './usage.ts';

/** Which templates of the library are shown. */
export interface LibraryFilter {
  language: 'all' | 'fr' | 'en';
  /** '': all. */
  folder: string;
  /** Null: with any tag, or none. */
  tag: string | null;
  /** Null: of any brand. Those for every brand are shown with each. */
  brandId: string | null;
  /** Only those that are nearly always rewritten. */
  isToFix: boolean;
}

export const NO_FILTER: LibraryFilter = {
  language: 'all',
  folder: '',
  tag: null,
  brandId: null,
  isToFix: false,
};

/** A template that is shown, with the words that it was found by. */
export interface Shown {
  id: string;
  template: Template;
  words: readonly string[];
}

/** The templates that pass the filter: those that were found, the best first; without a search all, as they come. */
export function filterLibrary(
  templates: readonly Template[],
  found: readonly Found[] | null,
  filter: LibraryFilter,
  usage: ReadonlyMap<string, Usage>,
): Shown[] {
  const passes = (template: Template) =>
    (filter.language === 'all' || template.language === filter.language) &&
    isInFolder(template, filter.folder) &&
    (filter.tag === null || (template.tags ?? []).includes(filter.tag)) &&
    (filter.brandId === null || template.brandId === null || template.brandId === filter.brandId) &&
    (!filter.isToFix || usage.get(template.id)?.wantsFixing === true);
  if (found === null)
    return templates.filter(passes).map((template) => ({ id: template.id, template, words: [] }));
  const byId = new Map(templates.map((template) => [template.id, template]));
  return found.flatMap(({ id, words }) => {
    const template = byId.get(id);
    return template && passes(template) ? [{ id, template, words }] : [];
  });
}

/** Every tag with the number of templates that have it, in alphabetical order. */
export function countTags(templates: readonly Template[]): Array<{ tag: string; count: number }> {
  const counts = new Map<string, number>();
  for (const { tags = [] } of templates) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const { compare } = new Intl.Collator();
  return [...counts].map(([tag, count]) => ({ tag, count })).sort((a, b) => compare(a.tag, b.tag));
}
