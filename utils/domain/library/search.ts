import MiniSearch from 'minisearch';
import type { Template } from '../replies/template.ts';
import { stemsOf } from '../replies/words.ts';

type Searched = Pick<Template, 'id' | 'title' | 'body' | 'keywords' | 'tags' | 'shortcut'>;

/** A template that was found, and the words of it that are the reason, as their stems. */
export interface Found {
  id: string;
  words: string[];
}

export interface LibrarySearch {
  /** Takes the templates as they are now; only what changed will be indexed again. */
  update: (templates: readonly Searched[]) => void;
  /** Indexes so many of those that wait, so that the first search need not. @returns whether more wait. */
  prepare: (count: number) => boolean;
  /** The templates that hold every word of the query, or one that is nearly it, the best first; null: nothing is asked. */
  find: (query: string) => Found[] | null;
}

const FIELDS = ['title', 'shortcut', 'tags', 'keywords', 'body'];
/** One letter begins nearly everything. */
const SHORTEST_BEGINNING = 2;
/** Short words are common, and one letter makes another word of them. */
const SHORTEST_WITH_TYPO = 4;
/** One letter may be wrong, missing or too much; two, as two that changed places, only where nothing is nearer. */
const NEAR = 1;
const FAR = 2;
const SHORTEST_WITH_TWO = 6;
/** A wall of text that was pasted into the field is no search. */
const MAX_QUERY_LENGTH = 200;

/** Searches templates by what stands in them; accents, case and plurals do not count, and a typo is forgiven. */
export function createLibrarySearch(): LibrarySearch {
  const index = new MiniSearch<Searched>({
    fields: FIELDS,
    extractField: (template, field) => [template[field as keyof Searched] ?? ''].flat().join(' '),
    tokenize: stemsOf,
    processTerm: (word) => word,
    autoVacuum: true,
    searchOptions: {
      boost: { shortcut: 6, title: 4, tags: 3, keywords: 2 },
      combineWith: 'AND',
      // A title that is nearly it does not come before a text that is it.
      weights: { prefix: 0.4, fuzzy: 0.1 },
      prefix: (word) => word.length >= SHORTEST_BEGINNING,
    },
  });
  const known = new Map<string, Searched>();
  /** Those that are not indexed as they are now. */
  const waiting = new Set<Searched>();

  function forget(template: Searched): void {
    if (!waiting.delete(template)) index.discard(template.id);
    known.delete(template.id);
  }

  function prepare(count: number): boolean {
    let left = count;
    for (const template of waiting) {
      if (left-- <= 0) return true;
      index.add(template);
      waiting.delete(template);
    }
    return false;
  }

  return {
    prepare,
    update(templates) {
      const gone = new Set(known.keys());
      for (const template of templates) {
        gone.delete(template.id);
        const before = known.get(template.id);
        if (before && isSame(before, template)) continue;
        if (before) forget(before);
        known.set(template.id, template);
        waiting.add(template);
      }
      for (const id of gone) {
        const template = known.get(id);
        if (template) forget(template);
      }
    },
    find(query) {
      const asked = query.slice(0, MAX_QUERY_LENGTH).trim();
      const words = stemsOf(asked);
      if (words.length === 0) return asked.replace('/', '') === '' ? null : [];
      if (words.join('').length < SHORTEST_BEGINNING) return null;
      prepare(Number.POSITIVE_INFINITY);
      // Two letters begin a word of nearly every text, and say little of it.
      const isBrief = words.every((word) => word.length <= SHORTEST_BEGINNING);
      const search = (typos: number) =>
        index.search(asked, {
          fields: isBrief ? ['title', 'shortcut', 'tags', 'keywords'] : FIELDS,
          fuzzy: (word) => word.length >= (typos === FAR ? SHORTEST_WITH_TWO : SHORTEST_WITH_TYPO) && typos,
        });
      const near = search(NEAR);
      const found = near.length > 0 ? near : search(FAR);
      return found.map(({ id, terms }) => ({ id: String(id), words: terms }));
    },
  };
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function isSame(a: Searched, b: Searched): boolean {
  return (
    a === b ||
    (a.title === b.title &&
      a.body === b.body &&
      a.shortcut === b.shortcut &&
      a.keywords.join() === b.keywords.join() &&
      (a.tags ?? []).join() === (b.tags ?? []).join())
  );
}

/** A stretch of a text, and whether it is one of the words that were found. */
export interface Stretch {
  text: string;
  isFound: boolean;
}

/** Cuts a text at the words that were found; `words`: their stems. */
export function markFound(text: string, words: readonly string[]): Stretch[] {
  const found = new Set(words);
  const stretches: Stretch[] = [];
  let done = 0;
  for (const match of text.matchAll(WORD)) {
    const [stem] = stemsOf(match[0]);
    if (stem === undefined || !found.has(stem)) continue;
    if (match.index > done) stretches.push({ text: text.slice(done, match.index), isFound: false });
    stretches.push({ text: match[0], isFound: true });
    done = match.index + match[0].length;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), isFound: false });
  return stretches;
}

/** The part of a text around the first word that was found, at most `length` UTF-16 units; its beginning if none was. */
export function excerptAround(text: string, words: readonly string[], length: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const before = markFound(line, words);
  const at = before[0]?.isFound ? 0 : before.length > 1 ? (before[0]?.text.length ?? 0) : 0;
  const start = at <= length / 3 ? 0 : line.indexOf(' ', at - Math.floor(length / 3)) + 1;
  const end = start + length;
  return `${start > 0 ? '… ' : ''}${line.slice(start, end).trimEnd()}${end < line.length ? '…' : ''}`;
}
