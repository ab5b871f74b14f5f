import { changeBrands } from './answers.ts';
import { forgetPicks } from './picks.ts';
import type { PasserelleDatabase } from './schema.ts';

/** The table of each noun whose rows the user writes. */
const TABLES = {
  brand: 'brands',
  template: 'templates',
  entry: 'entries',
  keyDate: 'keyDates',
  task: 'tasks',
  draft: 'drafts',
  keptDraft: 'keptDrafts',
  rule: 'rules',
  note: 'notes',
} as const;
export type WrittenNoun = keyof typeof TABLES;

/** Adds a row, or replaces the one with its key; a brand together with what its pages say of the history. */
export async function saveRow(
  db: PasserelleDatabase,
  { noun, row }: { noun: WrittenNoun; row: object },
): Promise<void> {
  const put = () => db.table(TABLES[noun]).put(row);
  await (noun === 'brand' ? changeBrands(db, put) : put());
}

/** Deletes a row; a template together with what was learned of it. */
export async function deleteRow(db: PasserelleDatabase, noun: WrittenNoun, id: string): Promise<void> {
  await db.transaction('rw', [db.table(TABLES[noun]), db.picks], async () => {
    await db.table(TABLES[noun]).delete(id);
    if (noun === 'template') await forgetPicks(db, id);
  });
}
