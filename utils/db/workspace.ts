import {
  EXPORT_FORMAT,
  EXPORT_NOUNS,
  EXPORT_VERSION,
  type ExportFile,
  type ExportNoun,
} from '../domain/workspace/export-file.ts';
import type { PasserelleDatabase } from './schema.ts';

/**
 * Everything that is stored, as one export file. Which page a tab shows is not, since it means nothing
 * elsewhere; nor is what was sent to a model, nor the key of its server.
 */
export async function exportAll(
  db: PasserelleDatabase,
  settings: Record<string, unknown>,
  now: number,
): Promise<ExportFile> {
  return db.transaction('r', tables(db), async () => {
    const rows = await Promise.all(
      EXPORT_NOUNS.map(async (noun) => [noun, await db[noun].toArray()] as const),
    );
    return {
      format: EXPORT_FORMAT,
      version: EXPORT_VERSION,
      exportedAt: now,
      settings,
      ...(Object.fromEntries(rows) as unknown as Pick<ExportFile, ExportNoun>),
    };
  });
}

/** Replaces everything by the rows of a file, in one transaction: all of it, or nothing changes. */
export async function importAll(db: PasserelleDatabase, file: ExportFile): Promise<void> {
  await db.transaction('rw', [...tables(db), db.imports, ...reckoned(db)], async () => {
    // What was before an import of rows that are gone is no longer to be brought back.
    await db.imports.clear();
    // It is reckoned again; what was due before now is no news of the file's.
    for (const table of reckoned(db)) await table.clear();
    for (const noun of EXPORT_NOUNS) {
      await db[noun].clear();
      await db.table(noun).bulkAdd(file[noun]);
    }
  });
}

/** Forgets everything. */
export async function eraseAll(db: PasserelleDatabase): Promise<void> {
  const all = [...tables(db), ...[db.pages, db.imports, db.assistantLog, db.assistantKeys], ...reckoned(db)];
  await db.transaction('rw', all, async () => {
    for (const table of all) await table.clear();
  });
}

/** How many rows there are of each noun. */
export async function countRows(db: PasserelleDatabase): Promise<Record<ExportNoun, number>> {
  const counts = await Promise.all(EXPORT_NOUNS.map(async (noun) => [noun, await db[noun].count()] as const));
  return Object.fromEntries(counts) as Record<ExportNoun, number>;
}

/** What is reckoned from the other rows. */
function reckoned(db: PasserelleDatabase) {
  return [db.datedKeyDates, db.reminders, db.reminderRuns];
}

function tables(db: PasserelleDatabase) {
  return EXPORT_NOUNS.map((noun) => db.table(noun));
}
