import { describe, expect } from 'vitest';
import {
  changeLibrary,
  findAttachment,
  findDeleted,
  findVersions,
  forgetDeleted,
  sizeOfOtherAttachments,
  undoLibraryChange,
} from '../../../utils/db/library.ts';
import { deleteRow, saveRow } from '../../../utils/db/rows.ts';
import { sizeOfBase64 } from '../../../utils/domain/library/attachment.ts';
import { KEPT_AFTER_DELETION, MAX_VERSIONS } from '../../../utils/domain/library/versions.ts';
import { examples } from '../../examples.ts';
import { it, readAll } from './database.ts';

const { template, attachment, reply } = examples;
const other = { ...template, id: 'template-2', title: 'Excuses' };
const change = { id: 'change', saved: [], removed: [], usageTo: null };

describe('a template that is saved', () => {
  it('leaves the version before, whoever saves it', async ({ db }) => {
    await saveRow(db, { noun: 'template', row: template });
    expect(await findVersions(db, template.id)).toEqual([]);
    await saveRow(db, { noun: 'template', row: { ...template, body: 'Deux' } });
    await changeLibrary(db, { ...change, saved: [{ ...template, body: 'Trois' }] }, Date.now() + 1);
    const versions = await findVersions(db, template.id);
    expect(versions.map((version) => [version.template.body, version.deleted])).toEqual([
      ['Deux', false],
      [template.body, false],
    ]);
  });

  it('leaves none where nothing is changed', async ({ db }) => {
    await saveRow(db, { noun: 'template', row: template });
    await saveRow(db, { noun: 'template', row: { ...template, updatedAt: 9_999 } });
    expect(await findVersions(db, template.id)).toEqual([]);
  });

  it('keeps its last versions, and those of others', async ({ db }) => {
    await db.templates.bulkAdd([template, other]);
    await changeLibrary(db, { ...change, saved: [{ ...other, body: 'Deux' }] }, 1);
    for (let turn = 0; turn < MAX_VERSIONS + 5; turn++)
      await changeLibrary(db, { ...change, saved: [{ ...template, body: `${turn}` }] }, turn);
    const versions = await findVersions(db, template.id);
    expect(versions).toHaveLength(MAX_VERSIONS);
    expect(versions[0]?.template.body).toBe(`${MAX_VERSIONS + 3}`);
    expect(await findVersions(db, other.id)).toHaveLength(1);
  });
});

describe('a change of the library', () => {
  it('is undone as a whole', async ({ db }) => {
    await db.templates.bulkAdd([template, other]);
    const before = await readAll(db);
    const saved = [
      { ...template, folder: 'A' },
      { ...other, folder: 'A' },
    ];
    await changeLibrary(db, { ...change, saved }, 1);
    expect((await db.templates.toArray()).map(({ folder }) => folder)).toEqual(['A', 'A']);
    expect(await undoLibraryChange(db, 'change')).toBe(0);
    expect(await readAll(db)).toEqual(before);
    expect(await undoLibraryChange(db, 'change')).toBeNull();
  });

  it('takes away again what it added', async ({ db }) => {
    await db.templates.add(template);
    await saveRow(db, { noun: 'template', row: { ...template, body: 'Deux' } });
    await deleteRow(db, 'template', template.id);
    const [deletion] = await findDeleted(db);
    const before = await readAll(db);
    await changeLibrary(db, { ...change, saved: [deletion?.template ?? template, other] }, Date.now() + 1);
    expect(await db.templates.count()).toBe(2);
    expect(await findVersions(db, other.id)).toEqual([]);
    expect(await undoLibraryChange(db, 'change')).toBe(0);
    expect(await readAll(db)).toEqual(before);
  });

  it('that is undone leaves what was changed since, and says how much', async ({ db }) => {
    const third = { ...template, id: 'template-3' };
    await db.templates.bulkAdd([template, other, third]);
    const saved = [template, other].map((row) => ({ ...row, folder: 'A' }));
    await changeLibrary(db, { ...change, saved, removed: [third.id] }, 1);
    const since = { ...template, folder: 'A', body: 'Réécrit depuis' };
    await saveRow(db, { noun: 'template', row: since });
    await saveRow(db, { noun: 'template', row: { ...other, folder: 'A', updatedAt: 9_999 } });
    expect(await undoLibraryChange(db, 'change')).toBe(1);
    expect(await db.templates.toArray()).toEqual([since, other, third]);
    const kept = (await findVersions(db, template.id)).map((version) => version.template);
    expect(kept).toContainEqual(template);
  });

  it('that merges moves the picks and the image, and undone brings them back', async ({ db }) => {
    const { pick } = examples;
    const third = { ...template, id: 'template-3' };
    await db.templates.bulkAdd([template, other, third]);
    await db.picks.bulkAdd([
      { ...pick, id: 'a', templateId: other.id, insteadOf: third.id },
      { ...pick, id: 'b', templateId: 'template-4', insteadOf: other.id },
      { ...pick, id: 'c', templateId: other.id, insteadOf: 'template-4' },
    ]);
    await db.attachments.add({ ...attachment, templateId: third.id });
    const before = await readAll(db);
    const merge = { ...change, removed: [other.id, third.id], usageTo: template.id };
    await changeLibrary(db, merge, 1);
    const picks = (await db.picks.toArray()).map(({ templateId, insteadOf }) => [templateId, insteadOf]);
    expect(picks).toEqual([
      [template.id, null],
      ['template-4', template.id],
      [template.id, 'template-4'],
    ]);
    expect(await db.attachments.toArray()).toEqual([attachment]);
    await undoLibraryChange(db, 'change');
    expect(await readAll(db)).toEqual(before);
  });

  it('that merges keeps the image of the one that is kept', async ({ db }) => {
    const image = { ...attachment, name: 'autre.png', templateId: other.id };
    await db.templates.bulkAdd([template, other]);
    await db.attachments.bulkAdd([attachment, image]);
    await changeLibrary(db, { ...change, removed: [other.id], usageTo: template.id }, 1);
    expect(await findAttachment(db, template.id)).toEqual(attachment);
    await undoLibraryChange(db, 'change');
    expect(await db.attachments.toArray()).toEqual([attachment, image]);
  });

  it('that deletes is undone with versions and image', async ({ db }) => {
    await db.templates.add({ ...template, body: 'Un' });
    await db.attachments.add(attachment);
    await saveRow(db, { noun: 'template', row: template });
    await changeLibrary(db, { ...change, removed: [template.id] }, Date.now() + 1);
    expect(await db.templates.count()).toBe(0);
    expect((await findDeleted(db)).map(({ template: { id } }) => id)).toEqual([template.id]);
    await undoLibraryChange(db, 'change');
    expect(await db.templates.toArray()).toEqual([template]);
    expect((await findVersions(db, template.id)).map((version) => version.template.body)).toEqual(['Un']);
    expect(await findAttachment(db, template.id)).toEqual(attachment);
    expect(await findDeleted(db)).toEqual([]);
  });

  it('that merges moves the uses, and undone brings them back', async ({ db }) => {
    const free = { ...reply, id: 'reply-free', templateId: null };
    await db.templates.bulkAdd([template, other]);
    await db.replies.bulkAdd([reply, { ...reply, id: 'reply-2', templateId: other.id }, free]);
    const before = await readAll(db);
    const saved = [{ ...template, tags: ['excuse'] }];
    await changeLibrary(db, { ...change, saved, removed: [other.id], usageTo: template.id }, 1);
    const owners = (await db.replies.toArray()).map(({ id, templateId }) => [id, templateId]);
    expect(Object.fromEntries(owners)).toEqual({
      [reply.id]: template.id,
      'reply-2': template.id,
      'reply-free': null,
    });
    await undoLibraryChange(db, 'change');
    expect(await readAll(db)).toEqual(before);
  });

  it('takes 5,000 templates at once', async ({ db }) => {
    const rows = Array.from({ length: 5_000 }, (_, place) => ({ ...template, id: `t${place}` }));
    await db.templates.bulkAdd(rows);
    await changeLibrary(db, { ...change, saved: rows.map((row) => ({ ...row, folder: 'A' })) }, 1);
    await undoLibraryChange(db, 'change');
    expect((await db.templates.toArray()).every(({ folder }) => folder === undefined)).toBe(true);
  }, 60_000);
});

describe('a template that was deleted', () => {
  it('is forgotten with versions and image after its time, and not before', async ({ db }) => {
    await db.templates.bulkAdd([template, other]);
    await db.attachments.add(attachment);
    await changeLibrary(db, { ...change, saved: [{ ...other, body: 'Deux' }] }, 1);
    await changeLibrary(db, { ...change, id: 'deletion', removed: [template.id] }, 1_000);
    await forgetDeleted(db, 1_000 + KEPT_AFTER_DELETION);
    expect(await findDeleted(db)).toHaveLength(1);
    await forgetDeleted(db, 1_001 + KEPT_AFTER_DELETION);
    expect(await findDeleted(db)).toEqual([]);
    expect(await db.attachments.count()).toBe(0);
    expect(await findVersions(db, other.id)).toHaveLength(1);
  });

  it('counts from its last deletion, where it was brought back in between', async ({ db }) => {
    await db.templates.add(template);
    await changeLibrary(db, { ...change, id: 'first', removed: [template.id] }, 1_000);
    await changeLibrary(db, { ...change, id: 'back', saved: [template] }, 2_000);
    await changeLibrary(db, { ...change, id: 'second', removed: [template.id] }, 3_000);
    expect((await findDeleted(db)).map(({ changeId }) => changeId)).toEqual(['second']);
    await forgetDeleted(db, 2_500 + KEPT_AFTER_DELETION);
    expect(await findDeleted(db)).toHaveLength(1);
  });

  it('keeps its image until then, however it was deleted', async ({ db }) => {
    await db.templates.add(template);
    await db.attachments.add(attachment);
    await deleteRow(db, 'template', template.id);
    expect(await findDeleted(db)).toHaveLength(1);
    expect(await findAttachment(db, template.id)).toEqual(attachment);
  });
});

it('weighs the images of the other templates', async ({ db }) => {
  await db.attachments.bulkAdd([attachment, { ...attachment, templateId: other.id }]);
  expect(await sizeOfOtherAttachments(db, other.id)).toBe(sizeOfBase64(attachment.data));
});
