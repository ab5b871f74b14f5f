import { type Matter, weighMatters } from './matters.ts';
import type { Template } from './template.ts';
import { foldText, stemsOfFolded } from './words.ts';

/** What a template says of itself, prepared for the ranking. */
export interface IndexedTemplate {
  template: Template;
  /** What it is about: title and keywords count fully, the text a little. */
  matters: ReadonlyMap<Matter, number>;
  /** Whether title or keywords say what it is about: it is made for that, not for any comment. */
  isSpecific: boolean;
  /** The stems of title, keywords and text, each with its weight. */
  stems: ReadonlyMap<string, number>;
  keywords: ReadonlyArray<{ keyword: string; stems: readonly string[] }>;
}

export interface LibraryIndex {
  templates: readonly IndexedTemplate[];
  /** The length of each template's matters, weighed by how rare each is. */
  lengths: ReadonlyMap<IndexedTemplate['matters'], number>;
  /** How telling a stem or matter is: log(1 + templates / templates that hold it) (inverse document frequency). */
  rarityOf: (stem: string) => number;
  rarityOfMatter: (matter: Matter) => number;
}

const BODY_WEIGHT = 0.3;
/** What is longer says it at its beginning. */
const BODY_READ = 1_000;
/** A matter counts once in title and keywords together, and a bit more where both speak of it. */
const MOST_PER_MATTER = 1.5;
/** From this weight on a template speaks of a matter by its title or keywords, not in passing. */
export const SPOKEN_OF = 0.9;

/** What any comment may be: a template that speaks of these alone is for all of a kind. */
const GENERAL: ReadonlySet<Matter> = new Set([
  'praise',
  'thanks',
  'unsure',
  'choice',
  'idea',
  'upset',
  'grievance',
]);

const indexes = new WeakMap<readonly Template[], LibraryIndex>();
/** The templates of the last library: one that did not change is not read again where the library comes anew. */
let known: ReadonlyMap<string, IndexedTemplate> = new Map();
let last: LibraryIndex | null = null;

/** Prepares a library for ranking; the same array is prepared once. */
export function indexLibrary(library: readonly Template[]): LibraryIndex {
  const done = indexes.get(library);
  if (done) return done;
  const templates = library.map((template) => {
    const before = known.get(template.id);
    return before && isSame(before.template, template) ? { ...before, template } : indexTemplate(template);
  });
  known = new Map(templates.map((indexed) => [indexed.template.id, indexed]));
  const isUnchanged =
    last?.templates.length === templates.length &&
    last.templates.every(({ matters }, at) => matters === templates[at]?.matters);
  const index = last && isUnchanged ? { ...last, templates } : buildIndex(templates);
  last = index;
  indexes.set(library, index);
  return index;
}

function buildIndex(templates: readonly IndexedTemplate[]): LibraryIndex {
  const rarityOf = rarity(
    templates.map(({ stems }) => stems),
    templates.length,
  );
  const rarityOfMatter = rarity(
    templates.map(({ matters }) => matters),
    templates.length,
  );
  const lengths = new Map(templates.map(({ matters }) => [matters, lengthOf(matters, rarityOfMatter)]));
  return { templates, lengths, rarityOf, rarityOfMatter };
}

function isSame(a: Template, b: Template): boolean {
  return (
    a.title === b.title &&
    a.body === b.body &&
    a.language === b.language &&
    a.keywords.length === b.keywords.length &&
    a.keywords.every((keyword, at) => keyword === b.keywords[at])
  );
}

function indexTemplate(template: Template): IndexedTemplate {
  const { title, body, language } = template;
  const read = readText(body.slice(0, BODY_READ), language);
  const named = readText(title, language);
  const spoken = template.keywords.map((keyword) => readText(keyword, language));
  const stemsOfKeyword = new Map(template.keywords.map((keyword, at) => [keyword, spoken[at]?.stems ?? []]));
  const keywords = [...stemsOfKeyword].map(([keyword, stems]) => ({ keyword, stems }));
  const matters = new Map<Matter, number>();
  for (const { matters: said } of [named, ...spoken]) {
    for (const [matter, weight] of said)
      matters.set(matter, Math.min(MOST_PER_MATTER, (matters.get(matter) ?? 0) + weight));
  }
  const isSpecific = [...matters].some(([matter, weight]) => weight >= SPOKEN_OF && !GENERAL.has(matter));
  for (const [matter, weight] of read.matters)
    matters.set(matter, (matters.get(matter) ?? 0) + BODY_WEIGHT * Math.min(1, weight));
  const stems = new Map<string, number>();
  for (const stem of read.stems) stems.set(stem, BODY_WEIGHT);
  for (const { stems: said } of [named, ...spoken]) for (const stem of said) stems.set(stem, 1);
  return { template, matters, isSpecific, stems, keywords };
}

/** Stems and matters of a text, which is folded once for both. */
function readText(text: string, language: Template['language']) {
  const folded = foldText(text);
  return { stems: stemsOfFolded(folded), matters: weighMatters(folded, language) };
}

function lengthOf(matters: ReadonlyMap<Matter, number>, rarityOf: (matter: Matter) => number): number {
  let sum = 0;
  for (const [matter, weight] of matters) sum += (weight * rarityOf(matter)) ** 2;
  return Math.sqrt(sum);
}

function rarity<Key>(documents: ReadonlyArray<ReadonlyMap<Key, number>>, count: number) {
  const holders = new Map<Key, number>();
  for (const document of documents) {
    for (const key of document.keys()) holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  const rarities = new Map([...holders].map(([key, held]) => [key, rarityOfOne(count, held)]));
  const rarest = rarityOfOne(count, 0);
  return (key: Key) => rarities.get(key) ?? rarest;
}

function rarityOfOne(count: number, holders: number): number {
  return Math.log(1 + count / (1 + holders));
}
