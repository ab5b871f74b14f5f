import type { Brand } from '../brands/brand.ts';
import type { Entry } from '../calendar/entry.ts';
import type { KeyDate } from '../calendar/key-dates/chosen-key-date.ts';
import type { Rule } from '../moderation/charter.ts';
import type { Template } from '../replies/template.ts';
import { foldText } from '../replies/words.ts';
import {
  CONTENT_FIELDS,
  type Content,
  contentOf,
  isSameContent,
  type PackItem,
  type PackNoun,
} from './pack-item.ts';

/** What there is here already, of one brand and of every brand. */
export interface Library {
  brand: Brand | null;
  templates: readonly Template[];
  rules: readonly Rule[];
  entries: readonly Entry[];
  keyDates: readonly KeyDate[];
}

/** An item that a file brings. */
export interface Offer {
  noun: PackNoun;
  itemId: string;
  /** Whether it is for the chosen brand, or for every brand. */
  ofBrand: boolean;
  content: Content;
  /** What the file says of it; what it is silent about stays as it is here. */
  fields: readonly string[];
}

export const STATUSES = ['both', 'theirs', 'added', 'removed', 'gone', 'mine', 'same'] as const;
/**
 * How an item stands, of what the pack said before (base), what is here (mine) and what the file says (theirs):
 * `added`: only theirs; `theirs`, `mine`: one of them changed it; `both`: both did, differently, or the base is not
 * known; `removed`: the pack has it no more; `gone`: it is here no more; `same`: nothing to decide.
 */
type Status = (typeof STATUSES)[number];
export type Choice = 'mine' | 'theirs' | 'both';

export interface MergeItem extends Offer {
  /** Of one list, each once. */
  key: string;
  title: string;
  status: Status;
  rowId: string | null;
  base: Content | null;
  mine: Content | null;
  /** Null: the pack has it no more. */
  theirs: Content | null;
  /** The title of another template here that says the same. */
  twin: string | null;
  choices: readonly Choice[];
  choice: Choice;
}

/**
 * Compares what a file brings with what is here, item by item. Nothing is changed.
 * @param bases What earlier versions of the pack said, for whichever brand.
 * @param unread What the file holds and could not be read, as `<noun>|<item>`.
 */
export function mergeOffers(
  offers: readonly Offer[],
  library: Library,
  bases: readonly PackItem[] = [],
  unread: readonly string[] = [],
): MergeItem[] {
  const ours = bases.filter(({ brandId }) => brandId === library.brand?.id);
  const known = new Map(ours.map((base) => [`${base.noun}|${base.itemId}`, base]));
  const find = createFinder(library);
  const taken = new Set<string>();
  const items = offers.map((offer) => {
    const base = known.get(`${offer.noun}|${offer.itemId}`);
    const found = find.row(offer, base);
    // Two rows of a file never stand for the same row here.
    const row = found && !taken.has(`${offer.noun}|${found.id}`) ? found : null;
    if (row) taken.add(`${offer.noun}|${row.id}`);
    return compare(offer, base, row, find.twin(offer, row));
  });
  const offered = new Set([...offers.map(({ noun, itemId }) => `${noun}|${itemId}`), ...unread]);
  // Without any rule the charter was left out of the file; it does not say that all rules are to go.
  const nouns = new Set(offers.map(({ noun }) => noun));
  const removed = ours.flatMap((base) =>
    nouns.has(base.noun) && !offered.has(`${base.noun}|${base.itemId}`)
      ? compareRemoved(base, find.byBase(base))
      : [],
  );
  return [...items, ...removed];
}

function compare(offer: Offer, base: PackItem | undefined, row: Row | null, twin: string | null): MergeItem {
  const { noun, fields, content: theirs } = offer;
  const mine = row?.content ?? null;
  const same = (one: Content | null, other: Content) => one !== null && isSameContent(one, other, fields);
  const status = ((): Status => {
    if (mine === null) return base ? 'gone' : 'added';
    if (same(mine, theirs)) return 'same';
    if (base && same(base.content, mine)) return 'theirs';
    return base && same(base.content, theirs) ? 'mine' : 'both';
  })();
  const takes = status === 'theirs' || (status === 'added' && twin === null);
  return {
    ...offer,
    key: `${noun}|${offer.itemId}`,
    title: titleOf(theirs),
    status,
    rowId: row?.id ?? null,
    base: base?.content ?? null,
    mine,
    theirs,
    twin,
    choices: choicesOf(status, noun),
    choice: takes ? 'theirs' : 'mine',
  };
}

function compareRemoved(base: PackItem, row: Row | null): MergeItem[] {
  if (row === null || base.noun === 'voice') return [];
  const { noun, itemId, content } = base;
  return [
    {
      noun,
      itemId,
      ofBrand: false,
      content,
      fields: CONTENT_FIELDS[noun],
      key: `${noun}|${itemId}`,
      title: titleOf(row.content),
      status: 'removed',
      rowId: row.id,
      base: content,
      mine: row.content,
      theirs: null,
      twin: null,
      choices: ['mine', 'theirs'],
      choice: 'mine',
    },
  ];
}

function choicesOf(status: Status, noun: PackNoun): readonly Choice[] {
  if (status === 'same') return ['mine'];
  const canStandTwice = status === 'both' && noun !== 'voice';
  return canStandTwice ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
}

function titleOf(content: Content): string {
  return typeof content.title === 'string' ? content.title : '';
}

interface Row {
  id: string;
  content: Content;
}

interface Finder {
  /** The row that an item stands for: by what was imported before, by its id, by its title and language. */
  row: (offer: Offer, base: PackItem | undefined) => Row | null;
  byBase: (base: PackItem) => Row | null;
  /** Another template with the same words. */
  twin: (offer: Offer, row: Row | null) => string | null;
}

function createFinder(library: Library): Finder {
  const rows = new Map<string, Row>();
  const byTitle = new Map<string, Row>();
  const byWords = new Map<string, Row>();
  const add = (noun: PackNoun, id: string, row: object) => {
    const known = { id, content: contentOf(noun, row) };
    rows.set(`${noun}|${id}`, known);
    const title = titleKey(noun, known.content);
    if (!byTitle.has(title)) byTitle.set(title, known);
    if (noun === 'template' && !byWords.has(wordsKey(known.content)))
      byWords.set(wordsKey(known.content), known);
  };
  const { brand } = library;
  if (brand) add('voice', brand.id, brand.voice);
  for (const row of library.templates) add('template', row.id, row);
  for (const row of library.rules) add('rule', row.id, row);
  for (const row of library.entries) add('entry', row.id, row);
  for (const row of library.keyDates) add('keyDate', row.id, row);
  const byBase = ({ noun, rowId }: PackItem) =>
    rows.get(`${noun}|${noun === 'voice' ? (brand?.id ?? '') : (rowId ?? '')}`) ?? null;
  return {
    byBase,
    row: ({ noun, itemId, content }, base) => {
      if (base) return byBase(base);
      const id = noun === 'voice' ? (brand?.id ?? '') : itemId;
      return rows.get(`${noun}|${id}`) ?? byTitle.get(titleKey(noun, content)) ?? null;
    },
    twin: ({ noun, content }, row) => {
      const twin = noun === 'template' && row === null ? byWords.get(wordsKey(content)) : undefined;
      return twin ? titleOf(twin.content) : null;
    },
  };
}

function titleKey(noun: PackNoun, content: Content): string {
  const { language = '', day = '' } = content;
  return `${noun}|${String(language)}|${String(day)}|${normalize(titleOf(content))}`;
}

function wordsKey({ body, language }: Content): string {
  return `${String(language)}|${normalize(String(body ?? ''))}`;
}

/** Case, accents, spaces and signs at the ends do not make two texts out of one. */
function normalize(text: string): string {
  return foldText(text).replace(/\s+/g, ' ').trim();
}
