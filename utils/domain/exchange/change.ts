import * as v from 'valibot';
import { brandSchema } from '../brands/brand.ts';
import { emptyEntry, entrySchema } from '../calendar/entry.ts';
import { keyDateSchema } from '../calendar/key-dates/chosen-key-date.ts';
import { localTimeZone } from '../calendar/time-zone.ts';
import { timestampSchema } from '../conversation/comment.ts';
import { ruleSchema } from '../moderation/charter.ts';
import { type Template, templateSchema } from '../replies/template.ts';
import type { Library, MergeItem } from './merge.ts';
import { type Content, packItemKey, packItemSchema } from './pack-item.ts';
import { TakenShortcuts } from './taken-shortcuts.ts';

const ids = v.array(v.string());

/** What an import writes, all of it or nothing. */
export const importChangeSchema = v.object({
  /** The same import never happens twice. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  name: v.pipe(v.string(), v.maxLength(300)),
  at: timestampSchema,
  put: v.object({
    brands: v.array(brandSchema),
    templates: v.array(templateSchema),
    rules: v.array(ruleSchema),
    entries: v.array(entrySchema),
    keyDates: v.array(keyDateSchema),
    packItems: v.array(packItemSchema),
  }),
  remove: v.object({ templates: ids, rules: ids, entries: ids, keyDates: ids, packItems: ids }),
});
export type ImportChange = v.InferOutput<typeof importChangeSchema>;
/** The tables that an import writes to. */
export type ChangedTable = keyof ImportChange['put'];
export const CHANGED_TABLES = Object.keys(importChangeSchema.entries.put.entries) as ChangedTable[];

const touchedSchema = v.object({
  key: v.string(),
  /** A print of the row as it was written; null: the row was removed. */
  print: v.nullable(v.number()),
});

/** An import that can be taken back: the rows as they were before it, and how it left them, by table. */
export const storedImportSchema = v.object({
  id: importChangeSchema.entries.id,
  name: importChangeSchema.entries.name,
  at: timestampSchema,
  before: v.record(v.string(), v.array(v.looseObject({}))),
  after: v.record(v.string(), v.array(touchedSchema)),
});
export type StoredImport = v.InferOutput<typeof storedImportSchema>;

interface Plan {
  items: readonly MergeItem[];
  /** What the file was compared with. */
  library: Library;
  /** What there is besides, of other brands too: no id is given twice. */
  everything: Omit<Library, 'brand'>;
  /** Null: a file that is no pack, and that no later one is compared with. */
  packId: string | null;
  id: string;
  name: string;
  now: number;
  newId: () => string;
}

const TABLES = { template: 'templates', rule: 'rules', entry: 'entries', keyDate: 'keyDates' } as const;

/** A shortcut that another template answers to already: what was imported with it comes without it. */
export interface DroppedShortcut {
  /** Of the item. */
  key: string;
  shortcut: string;
  /** The title of the template that has it. */
  owner: string;
}

/** What the choices of the user come to, and what is lost by it. */
export function planChange({ items, library, everything, packId, id, name, now, newId }: Plan): {
  change: ImportChange;
  dropped: DroppedShortcut[];
} {
  const change: ImportChange = {
    id,
    name,
    at: now,
    put: { brands: [], templates: [], rules: [], entries: [], keyDates: [], packItems: [] },
    remove: { templates: [], rules: [], entries: [], keyDates: [], packItems: [] },
  };
  const rows = indexRows(everything);
  const written = new Map<string, string>();
  for (const item of items) {
    const rowId = write(item, change, { library, rows, now, newId, isPack: packId !== null });
    if (rowId !== null) written.set(rowId, item.key);
    if (packId === null) continue;
    const { noun, itemId, theirs } = item;
    const of = { packId, brandId: library.brand?.id ?? '', noun, itemId };
    const key = packItemKey(of);
    if (theirs === null) change.remove.packItems.push(key);
    else change.put.packItems.push({ ...of, key, rowId, content: { ...theirs } });
  }
  const dropped = dropTakenShortcuts(change, everything.templates).map(({ rowId, ...rest }) => ({
    key: written.get(rowId) ?? '',
    ...rest,
  }));
  return { change, dropped };
}

/** A template with a shortcut that is taken could not be saved until it gets another one. */
function dropTakenShortcuts({ put, remove }: ImportChange, templates: readonly Template[]) {
  const touched = new Set([...put.templates.map(({ id }) => id), ...remove.templates]);
  const taken = new TakenShortcuts(templates.filter(({ id }) => !touched.has(id)));
  const before = new Map(templates.map((one) => [one.id, one.shortcut]));
  const dropped: Array<{ rowId: string; shortcut: string; owner: string }> = [];
  // Those that keep the shortcut that they have come first.
  const keeping = put.templates.filter(({ id, shortcut }) => shortcut === before.get(id));
  for (const template of keeping) taken.add(template);
  put.templates = put.templates.map((template) => {
    const { shortcut, ...bare } = template;
    if (shortcut === undefined || shortcut === before.get(template.id)) return template;
    const owner = taken.ownerOf(template);
    if (owner === null) {
      taken.add(template);
      return template;
    }
    dropped.push({ rowId: template.id, shortcut, owner: owner.title });
    const own = before.get(template.id);
    const kept = own === undefined ? bare : { ...bare, shortcut: own };
    if (taken.ownerOf(kept) !== null) return bare;
    taken.add(kept);
    return kept;
  });
  return dropped;
}

interface Making {
  library: Library;
  rows: ReadonlyMap<string, object>;
  now: number;
  newId: () => string;
  isPack: boolean;
}

/** Adds one item to the change. @returns the row that stands for it from now on. */
function write(item: MergeItem, change: ImportChange, making: Making): string | null {
  const { noun, theirs, choice, rowId, itemId } = item;
  const { library, rows, isPack } = making;
  if (item.status === 'same' || choice === 'mine') return rowId;
  if (noun === 'voice') {
    const { brand } = library;
    if (!brand || !theirs) return null;
    // A crisis is not over because somebody sent a pack.
    const { hush } = brand.voice;
    const voice = { ...(hush === undefined ? {} : { hush }), ...theirs } as typeof brand.voice;
    change.put.brands.push({ ...brand, voice, updatedAt: making.now });
    return brand.id;
  }
  if (theirs === null) {
    if (rowId !== null) change.remove[TABLES[noun]].push(rowId);
    return null;
  }
  const before = choice === 'theirs' && rowId !== null ? rows.get(`${noun}|${rowId}`) : undefined;
  const hasId = isPack || !itemId.startsWith('row-');
  const isFree = hasId && !rows.has(`${noun}|${itemId}`);
  const row = makeRow({ ...item, noun }, theirs, library.brand, before, { ...making, isFree });
  change.put[TABLES[noun]].push(row as never);
  return row.id;
}

/** A row with what the file says; what it is silent about stays. The background reads it through its schema. */
function makeRow(
  item: MergeItem & { noun: keyof typeof TABLES },
  theirs: Content,
  brand: Library['brand'],
  before: object | undefined,
  { now, newId, isFree }: { now: number; newId: () => string; isFree: boolean },
): { id: string } {
  const empty: Readonly<Record<string, unknown>> =
    item.noun === 'entry' ? emptyEntry(now, localTimeZone()) : EMPTY[item.noun];
  const isDated = item.noun !== 'keyDate';
  const row: Record<string, unknown> & { id: string } = {
    ...empty,
    id: isFree ? item.itemId : newId(),
    brandId: item.ofBrand ? (brand?.id ?? null) : null,
    ...(isDated ? { createdAt: now } : {}),
    ...before,
    ...Object.fromEntries(item.fields.map((field) => [field, theirs[field]])),
    ...(isDated ? { updatedAt: now } : {}),
  };
  for (const field of Object.keys(row)) {
    if (row[field] !== undefined) continue;
    if (field in empty) row[field] = empty[field];
    else delete row[field];
  }
  return row;
}

/** What a row must have, also where the file says nothing of it. */
const EMPTY = {
  template: { intents: [], sentiments: [], keywords: [], networks: [] },
  rule: { body: '' },
  keyDate: { leadDays: 0 },
} as const;

function indexRows({ templates, rules, entries, keyDates }: Plan['everything']): Map<string, object> {
  const rows = new Map<string, object>();
  for (const row of templates) rows.set(`template|${row.id}`, row);
  for (const row of rules) rows.set(`rule|${row.id}`, row);
  for (const row of entries) rows.set(`entry|${row.id}`, row);
  for (const row of keyDates) rows.set(`keyDate|${row.id}`, row);
  return rows;
}
