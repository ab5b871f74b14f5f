import { describe, expect } from 'vitest';
import { applyImport, findLastImport, findPackItems, undoImport } from '../../../utils/db/imports.ts';
import { findDeleted, findVersions } from '../../../utils/db/library.ts';
import { exportAll, importAll } from '../../../utils/db/workspace.ts';
import type { ImportChange } from '../../../utils/domain/exchange/change.ts';
import { exampleFile, examples } from '../../examples.ts';
import { it, readAll } from './database.ts';

const { brand, template, rule, packItem } = examples;
const added = { ...template, id: 'template-2', title: 'Nouveau' };
const changed = { ...template, body: 'Changé', updatedAt: 9 };

function changeOf(said: Partial<ImportChange> = {}): ImportChange {
  return {
    id: 'import-2',
    name: 'modeles.csv',
    at: 9,
    put: {
      brands: [{ ...brand, voice: { ...brand.voice, address: 'vous' } }],
      templates: [changed, added],
      rules: [],
      entries: [],
      keyDates: [],
      packItems: [{ ...packItem, content: { title: 'Autre' } }],
    },
    remove: { templates: [], rules: [rule.id], entries: [], keyDates: [], packItems: [] },
    ...said,
  };
}

describe('an import', () => {
  it('writes what was chosen', async ({ db }) => {
    await importAll(db, exampleFile);
    await applyImport(db, changeOf());
    expect(await db.templates.toArray()).toEqual([changed, added]);
    expect(await db.rules.count()).toBe(0);
    expect(await findPackItems(db, packItem.packId)).toMatchObject([{ content: { title: 'Autre' } }]);
    expect(await findLastImport(db)).toEqual({ id: 'import-2', name: 'modeles.csv', at: 9 });
  });

  it('that is taken back leaves everything as it was', async ({ db }) => {
    await importAll(db, exampleFile);
    const before = await readAll(db);
    await applyImport(db, changeOf());
    expect(await undoImport(db, 'import-2')).toBe(0);
    expect(await readAll(db)).toEqual(before);
    expect(await undoImport(db, 'import-2')).toBeNull();
  });

  it('that is taken back leaves what was changed since, and says how much', async ({ db }) => {
    await importAll(db, exampleFile);
    await applyImport(db, changeOf());
    const since = { ...added, body: 'Réécrit depuis' };
    await db.templates.put(since);
    expect(await undoImport(db, 'import-2')).toBe(1);
    expect(await db.templates.toArray()).toEqual([template, since]);
  });

  it('leaves a version of each template that it changes or takes away', async ({ db }) => {
    const gone = { ...template, id: 'template-3', title: 'À retirer' };
    await db.templates.bulkAdd([template, gone]);
    const { remove } = changeOf();
    await applyImport(db, changeOf({ remove: { ...remove, templates: [gone.id] } }));
    expect((await findVersions(db, template.id)).map((version) => version.template)).toEqual([template]);
    expect((await findDeleted(db)).map((version) => version.template)).toEqual([gone]);
    expect(await findVersions(db, added.id)).toEqual([]);
    await db.templates.put({ ...changed, body: 'Réécrit depuis' });
    await undoImport(db, 'import-2');
    expect(await findVersions(db, template.id)).toHaveLength(1);
    expect(await findVersions(db, gone.id)).toEqual([]);
  });

  it('that is heard twice is written once', async ({ db }) => {
    await importAll(db, exampleFile);
    const before = await readAll(db);
    await applyImport(db, changeOf());
    await applyImport(db, changeOf());
    await undoImport(db, 'import-2');
    expect(await readAll(db)).toEqual(before);
  });

  it('that fails in the middle changes nothing', async ({ db }) => {
    await importAll(db, exampleFile);
    const before = await readAll(db);
    const { put } = changeOf();
    // The base comes last, and has no key.
    const broken = changeOf({ put: { ...put, packItems: [{ ...packItem, key: undefined as never }] } });
    await expect(applyImport(db, broken)).rejects.toThrow();
    expect(await readAll(db)).toEqual(before);
  });

  it('of 10,000 templates is written, and taken back', async ({ db }) => {
    const templates = Array.from({ length: 10_000 }, (_, at) => ({ ...template, id: `t-${at}` }));
    await applyImport(db, changeOf({ put: { ...changeOf().put, brands: [], templates } }));
    expect(await db.templates.count()).toBe(10_000);
    await undoImport(db, 'import-2');
    expect(await db.templates.count()).toBe(0);
  }, 60_000);

  it('is kept in a backup with its bases, not with what it replaced', async ({ db }) => {
    await importAll(db, exampleFile);
    await applyImport(db, changeOf());
    const file = await exportAll(db, {}, 1);
    expect(file.packItems).toHaveLength(1);
    expect(file).not.toHaveProperty('imports');
  });

  it('can be taken back among the last five', async ({ db }) => {
    for (let at = 1; at <= 7; at++) await applyImport(db, changeOf({ id: `import-${at}`, at }));
    expect((await db.imports.toArray()).map(({ at }) => at)).toEqual([3, 4, 5, 6, 7]);
  });
});
