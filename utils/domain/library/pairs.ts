import type { Template } from '../replies/template.ts';

/** The template that says the same in the other language; null where there is none. */
export function findPair(template: Template, templates: readonly Template[]): Template | null {
  if (template.pairId === undefined) return null;
  const others = templates.filter(
    ({ id, pairId, language }) =>
      id !== template.id && pairId === template.pairId && language !== template.language,
  );
  // A pack that came for two brands brought each of them the pair.
  return others.find(({ brandId }) => brandId === template.brandId) ?? others[0] ?? null;
}

/** The same template to be written in the other language. A shortcut may be the same there. */
export function translationOf(template: Template, id: string, pairId: string, now: number): Template {
  return {
    ...template,
    id,
    pairId,
    language: template.language === 'fr' ? 'en' : 'fr',
    // Words that call for it are words of its language.
    keywords: [],
    createdAt: now,
    updatedAt: now,
  };
}

/** A template that stands alone again. */
export function withoutPair(template: Template): Template {
  const { pairId: _, ...rest } = template;
  return rest;
}
