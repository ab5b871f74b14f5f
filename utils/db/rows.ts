import type { Template } from '../domain/replies/template.ts';
import { changeBrands } from './answers.ts';
import { changeLibrary } from './library.ts';
import type { PasserelleDatabase } from './schema.ts';

/** The table of each noun whose rows the user writes. */
const TABLES = {
  brand: 'brands',
  template: 'templates',
  attachment: 'attachments',
  entry: 'entries',
  keyDate: 'keyDates',
  task: 'tasks',
  campaign: 'campaigns',
  checklist: 'checklists',
  draft: 'drafts',
  keptDraft: 'keptDrafts',
  rule: 'rules',
  note: 'notes',
} as const;
export type WrittenNoun = keyof typeof TABLES;

/**
 * Adds a row, or replaces the one with its key; a brand together with what its pages say of the history, a template
 * with the version that it replaces.
 */
export async function saveRow(
  db: PasserelleDatabase,
  { noun, row }: { noun: WrittenNoun; row: object },
): Promise<void> {
  if (noun === 'template') return changeTemplate(db, [row as Template], []);
  const put = () => db.table(TABLES[noun]).put(row);
  await (noun === 'brand' ? changeBrands(db, put) : put());
}

/** Deletes a row; a template can be brought back for a while, with what was learned of it. */
export async function deleteRow(db: PasserelleDatabase, noun: WrittenNoun, id: string): Promise<void> {
  if (noun === 'template') return changeTemplate(db, [], [id]);
  await db.table(TABLES[noun]).delete(id);
}

function changeTemplate(db: PasserelleDatabase, saved: Template[], removed: string[]): Promise<void> {
  return changeLibrary(db, { id: null, saved, removed, usageTo: null }, Date.now());
}
