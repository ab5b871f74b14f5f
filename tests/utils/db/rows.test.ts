import { expect } from 'vitest';
import { deleteRow, saveRow } from '../../../utils/db/rows.ts';
import { examples } from '../../examples.ts';
import { it } from './database.ts';

const { brand, template, attachment, entry, keyDate, task, draft, keptDraft, rule, note } = examples;
const written = { brand, template, attachment, entry, keyDate, task, draft, keptDraft, rule, note };
const tables = {
  brand: 'brands',
  template: 'templates',
  attachment: 'attachments',
  entry: 'entries',
  keyDate: 'keyDates',
  task: 'tasks',
  draft: 'drafts',
  keptDraft: 'keptDrafts',
  rule: 'rules',
  note: 'notes',
} as const;
const nouns = Object.keys(tables) as Array<keyof typeof tables>;

it.for(nouns)('adds a %s, replaces it, and deletes it', async (noun, { db }) => {
  const table = db.table(tables[noun]);
  const row = written[noun];
  const id = 'id' in row ? row.id : 'templateId' in row && 'data' in row ? row.templateId : row.commentKey;
  await saveRow(db, { noun, row });
  expect(await table.toArray()).toEqual([row]);
  // Heard twice, or changed: the row with its key is replaced.
  const changed = { ...row, updatedAt: 9_999 };
  await saveRow(db, { noun, row: changed });
  expect(await table.toArray()).toEqual([changed]);
  await deleteRow(db, noun, id);
  await deleteRow(db, noun, id);
  expect(await table.count()).toBe(0);
});
