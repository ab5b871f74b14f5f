import {
  CHANGED_TABLES,
  type ChangedTable,
  type ImportChange,
  type StoredImport,
} from '../domain/exchange/change.ts';
import type { PackItem } from '../domain/exchange/pack-item.ts';
import type { Template } from '../domain/replies/template.ts';
import { printOf } from './print.ts';
import type { PasserelleDatabase } from './schema.ts';
import { keepVersions, makeVersions } from './template-versions.ts';

/** So many imports can be taken back, the last ones. */
const MOST_KEPT = 5;

const KEYS: Readonly<Record<ChangedTable, string>> = {
  brands: 'id',
  templates: 'id',
  rules: 'id',
  entries: 'id',
  keyDates: 'id',
  packItems: 'key',
};

/** What an earlier version of a pack brought. */
export function findPackItems(db: PasserelleDatabase, packId: string): Promise<PackItem[]> {
  return db.packItems.where('packId').equals(packId).toArray();
}

/** The last import that can be taken back; null: none. */
export async function findLastImport(
  db: PasserelleDatabase,
): Promise<Pick<StoredImport, 'id' | 'name' | 'at'> | null> {
  const last = await db.imports.orderBy('at').last();
  return last ? { id: last.id, name: last.name, at: last.at } : null;
}

/** Writes all of a change, or nothing. The same change heard twice is written once. */
export async function applyImport(db: PasserelleDatabase, change: ImportChange): Promise<void> {
  await db.transaction('rw', tables(db), async () => {
    if ((await db.imports.get(change.id)) !== undefined) return;
    const { id, name, at } = change;
    const stored: StoredImport = { id, name, at, before: {}, after: {} };
    for (const table of CHANGED_TABLES) {
      const put: readonly object[] = change.put[table];
      const removed = table === 'brands' ? [] : change.remove[table];
      const written = put.map((row) => ({ key: keyOf(table, row), print: printOf(row) }));
      const touched = [...written, ...removed.map((key) => ({ key, print: null }))];
      if (touched.length === 0) continue;
      const before = await db.table(table).bulkGet(touched.map(({ key }) => key));
      if (table === 'templates') {
        const rows: Array<Template | undefined> = before;
        const changed = rows.map((row, place) => ({ before: row, after: change.put.templates[place] }));
        await keepVersions(db, makeVersions(id, changed, at));
      }
      stored.before[table] = before.filter((row) => row !== undefined);
      stored.after[table] = touched;
      await db.table(table).bulkPut(put);
      await db.table(table).bulkDelete(removed);
    }
    await db.imports.add(stored);
    const old = await db.imports.orderBy('at').reverse().offset(MOST_KEPT).primaryKeys();
    await db.imports.bulkDelete(old);
  });
}

/**
 * Takes an import back, all of it or nothing: what it wrote is as it was before. A row that was changed since stays.
 * @returns how many rows stayed; null: there is no such import.
 */
export async function undoImport(db: PasserelleDatabase, id: string): Promise<number | null> {
  return db.transaction('rw', tables(db), async () => {
    const stored = await db.imports.get(id);
    if (stored === undefined) return null;
    let kept = 0;
    const restored = new Set<string>();
    for (const table of CHANGED_TABLES) {
      const touched = stored.after[table] ?? [];
      const now: Array<object | undefined> = await db.table(table).bulkGet(touched.map(({ key }) => key));
      const free = touched.filter(({ print }, at) => printOf(now[at]) === print).map(({ key }) => key);
      const isFree = new Set(free);
      if (table !== 'packItems') kept += touched.length - free.length;
      const before = (stored.before[table] ?? []).filter((row) => isFree.has(keyOf(table, row)));
      if (table === 'templates') for (const key of free) restored.add(key);
      await db.table(table).bulkDelete(free);
      await db.table(table).bulkPut(before);
    }
    // Of a template that stays as it was changed since, the version stays too.
    await db.templateVersions
      .where('changeId')
      .equals(id)
      .filter(({ templateId }) => restored.has(templateId))
      .delete();
    await db.imports.delete(id);
    return kept;
  });
}

function tables(db: PasserelleDatabase) {
  return [...CHANGED_TABLES.map((table) => db.table(table)), db.imports, db.templateVersions];
}

function keyOf(table: ChangedTable, row: object): string {
  return String((row as Readonly<Record<string, unknown>>)[KEYS[table]]);
}
