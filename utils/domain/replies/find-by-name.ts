import type { Template } from './template.ts';
import { foldText } from './words.ts';

type Named = Pick<Template, 'id' | 'title' | 'shortcut'>;

/**
 * The templates whose shortcut or title fits what was typed, the best first: a shortcut that begins so, then one that
 * holds it, then a title with a word that begins so. Case and accents do not count.
 */
export function findByName<One extends Named>(templates: readonly One[], typed: string, most: number): One[] {
  const wanted = foldText(typed);
  const ranked = templates.flatMap((template) => {
    const rank = rankOf(template, wanted);
    return rank === null ? [] : [{ template, rank }];
  });
  ranked.sort((one, other) => one.rank - other.rank || compare(one.template.title, other.template.title));
  return ranked.slice(0, most).map(({ template }) => template);
}

function rankOf({ shortcut = '', title }: Named, wanted: string): number | null {
  if (shortcut !== '' && shortcut === wanted) return 0;
  if (shortcut !== '' && shortcut.startsWith(wanted)) return 1;
  if (shortcut.includes(wanted) && wanted !== '') return 2;
  const words = foldText(title).split(/[^\p{L}\p{N}]+/u);
  return words.some((word) => word.startsWith(wanted)) ? 3 : null;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
