import { describe, expect } from 'vitest';
import { countRows, eraseAll, exportAll, importAll } from '../../../utils/db/workspace.ts';
import { parseExportFile, summarize } from '../../../utils/domain/workspace/export-file.ts';
import { exampleFile, examples } from '../../examples.ts';
import { it, readAll } from './database.ts';

const { settings, exportedAt } = exampleFile;
const other = { ...examples.task, id: 'task-2' };

describe('everything that is stored', () => {
  it('goes out as one file, with the settings', async ({ db }) => {
    await importAll(db, exampleFile);
    expect(await exportAll(db, settings, exportedAt)).toEqual(exampleFile);
  });

  it('is the same after it was exported, erased and imported', async ({ db }) => {
    await importAll(db, exampleFile);
    const before = await readAll(db);
    const text = JSON.stringify(await exportAll(db, settings, exportedAt));
    await eraseAll(db);
    const file = parseExportFile(text);
    if (!file.ok) throw new Error(`our own file is refused: ${file.error}`);
    await importAll(db, file.value);
    expect(await readAll(db)).toEqual(before);
  });

  it('is counted by noun', async ({ db }) => {
    await importAll(db, { ...exampleFile, tasks: [examples.task, other], notes: [] });
    expect(await countRows(db)).toEqual({ ...summarize(exampleFile), tasks: 2, notes: 0 });
  });

  it('does not take along which page a tab shows', async ({ db }) => {
    await db.pages.add(examples.page);
    expect(await exportAll(db, settings, exportedAt)).not.toHaveProperty('pages');
  });

  it('is all gone when it is erased', async ({ db }) => {
    await importAll(db, exampleFile);
    await db.pages.add(examples.page);
    await eraseAll(db);
    for (const [table, rows] of Object.entries(await readAll(db))) expect(rows, table).toEqual([]);
  });
});

describe('an import', () => {
  it('replaces what was there', async ({ db }) => {
    await db.tasks.add(other);
    await importAll(db, exampleFile);
    expect(await db.tasks.toArray()).toEqual(exampleFile.tasks);
  });

  it('that fails in the middle changes nothing', async ({ db }) => {
    await importAll(db, exampleFile);
    await db.pages.add(examples.page);
    const before = await readAll(db);
    // The brands go first, the notes last: by then everything else was replaced.
    const file = {
      ...exampleFile,
      brands: [],
      tasks: [other],
      notes: [examples.note, { ...examples.note, text: 'same id' }],
    };
    await expect(importAll(db, file)).rejects.toThrow();
    expect(await readAll(db)).toEqual(before);
  });
});
