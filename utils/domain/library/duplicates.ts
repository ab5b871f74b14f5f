import type { Template } from '../replies/template.ts';
import { foldText } from '../replies/words.ts';
import { groupAlike } from './near-texts.ts';

/** Templates that say the same. */
export interface DuplicateGroup {
  /** Whether nothing but case, accents, punctuation and blanks differs. */
  isExact: boolean;
  templates: Template[];
}

/** The texts of two templates are the same when this part of the pairs of words is in both (Jaccard index). */
const ALIKE = 0.8;

/**
 * Finds templates of one language and brand that say the same: to the letter first, then up to names, punctuation and
 * greetings. The largest groups come first.
 */
export function findDuplicates(templates: readonly Template[]): DuplicateGroup[] {
  const shelves = new Map<string, Template[]>();
  for (const template of templates) {
    const shelf = `${template.language} ${template.brandId ?? ''}`;
    shelves.set(shelf, [...(shelves.get(shelf) ?? []), template]);
  }
  return [...shelves.values()]
    .flatMap(findOnShelf)
    .sort((a, b) => Number(b.isExact) - Number(a.isExact) || b.templates.length - a.templates.length);
}

function findOnShelf(templates: readonly Template[]): DuplicateGroup[] {
  const sames = new Map<string, Template[]>();
  for (const template of templates) {
    const text = flatten(template.body);
    // What has no words says something of its own with its signs.
    const key = text === '' ? template.body.trim() : text;
    const same = sames.get(key);
    if (same) same.push(template);
    else sames.set(key, [template]);
  }
  const firsts = [...sames.values()];
  return groupAlike(
    firsts.map(([first]) => wordPairs(first?.body ?? '')),
    ALIKE,
  )
    .map((places) => places.flatMap((place) => [firsts[place] ?? []]))
    .filter((group) => group.length > 1 || (group[0]?.length ?? 0) > 1)
    .map((group) => ({ isExact: group.length === 1, templates: group.flat() }));
}

function flatten(text: string): string {
  return (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

const GREETING =
  /^\s*(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|dear|good (?:morning|afternoon|evening)|ch(?:er|ère))(?![\p{L}\p{N}])[^.,!?;\n]{0,60}[.,!?;\n]*/iu;
const TAG = /\{\{[^{}\n]{0,300}\}\}/g;
/** Capitals in the middle of a sentence: names. */
const NAMES = /([\p{Ll}\p{N},;:]\s+)(?:\p{Lu}[\p{L}\p{M}'’-]*\s*)+/gu;

/** The pairs of words that follow each other in a text, without its greeting, its names and its holes. */
function wordPairs(body: string): Set<string> {
  const bare = body.replace(GREETING, '').replace(TAG, ' ').replace(NAMES, '$1 ');
  const words = flatten(bare).split(' ');
  if (words.length < 2) return new Set(words.filter((word) => word !== ''));
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}

const MOST_TAGS = 20;

/** The template that is kept of several that say the same: it takes what the others were found and proposed by. */
export function mergeDuplicates(kept: Template, others: readonly Template[], now: number): Template {
  const all = [kept, ...others];
  const tags = [...new Set(all.flatMap((template) => template.tags ?? []))].slice(0, MOST_TAGS);
  const shortcut = all.find((template) => template.shortcut !== undefined)?.shortcut;
  const pairId = all.find((template) => template.pairId !== undefined)?.pairId;
  return {
    ...kept,
    keywords: [...new Set(all.flatMap(({ keywords }) => keywords))],
    ...(tags.length > 0 && { tags }),
    ...(shortcut !== undefined && { shortcut }),
    ...(pairId !== undefined && { pairId }),
    updatedAt: now,
  };
}
