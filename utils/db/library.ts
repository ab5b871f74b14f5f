import { type Attachment, sizeOfBase64 } from '../domain/library/attachment.ts';
import { KEPT_AFTER_DELETION, type TemplateVersion } from '../domain/library/versions.ts';
import type { Template } from '../domain/replies/template.ts';
import { moveUses, moveUsesBack } from './merged-uses.ts';
import { forgetPicks } from './picks.ts';
import type { PasserelleDatabase } from './schema.ts';
import { isAsLeft, keepVersions, makeMarks, makeVersions, versionsOf } from './template-versions.ts';

/** What one click does to the library. */
export interface LibraryChange {
  id: string;
  /** Templates as they are from now on. */
  saved: readonly Template[];
  /** Templates that go. */
  removed: readonly string[];
  /** The template that the replies of the removed ones count for from now on; null: none. */
  usageTo: string | null;
}

/**
 * Changes the library, in one transaction. Each template that is changed or goes is kept as a version, so that the
 * change can be undone as a whole.
 * @param change With an id of null it is one that nobody can undo by itself.
 */
export async function changeLibrary(
  db: PasserelleDatabase,
  { id, saved, removed, usageTo }: Omit<LibraryChange, 'id'> & { id: string | null },
  now: number,
): Promise<void> {
  const changeId = id ?? crypto.randomUUID();
  await db.transaction('rw', tables(db), async () => {
    const before = await db.templates.bulkGet([...saved.map((template) => template.id), ...removed]);
    const changed = before.map((template, place) => ({ before: template, after: saved[place] }));
    const versions = makeVersions(changeId, changed, now);
    if (usageTo !== null && removed.length > 0) await moveUses(db, versions, usageTo);
    await db.templates.bulkPut([...saved]);
    await db.templates.bulkDelete([...removed]);
    await keepVersions(db, id === null ? versions : [...versions, ...makeMarks(changeId, changed, now)]);
  });
}

function tables(db: PasserelleDatabase) {
  return [db.templates, db.templateVersions, db.replies, db.picks, db.attachments];
}

/**
 * Takes a change back: what it touched is as it was before. A template that was changed since stays as it is, with its
 * version.
 * @returns how many templates stayed; null: the change is not known.
 */
export async function undoLibraryChange(db: PasserelleDatabase, changeId: string): Promise<number | null> {
  return db.transaction('rw', tables(db), async () => {
    const versions = await db.templateVersions.where('changeId').equals(changeId).toArray();
    if (versions.length === 0) return null;
    const now = await db.templates.bulkGet(versions.map(({ templateId }) => templateId));
    const free = versions.filter((version, place) => isAsLeft(version, now[place]));
    for (const version of free) await moveUsesBack(db, version);
    await db.templates.bulkPut(free.flatMap(({ added, template }) => (added ? [] : [template])));
    await db.templates.bulkDelete(free.flatMap(({ added, templateId }) => (added ? [templateId] : [])));
    await db.templateVersions.bulkDelete(free.map(({ id }) => id));
    return versions.length - free.length;
  });
}

/** How a template was before, the newest first. */
export async function findVersions(db: PasserelleDatabase, templateId: string): Promise<TemplateVersion[]> {
  const versions = await versionsOf(db, templateId).toArray();
  return versions.filter(({ added }) => added !== true).reverse();
}

/** The templates that were deleted and can still be brought back, each once, the last one first. */
export async function findDeleted(db: PasserelleDatabase): Promise<TemplateVersion[]> {
  const versions = await db.templateVersions.filter(({ deleted }) => deleted).toArray();
  // One that was brought back and deleted again counts from the last time on.
  const newest = new Map<string, TemplateVersion>();
  for (const version of versions.sort((a, b) => a.at - b.at)) newest.set(version.templateId, version);
  const there = await db.templates.bulkGet([...newest.keys()]);
  return [...newest.values()].filter((_, place) => there[place] === undefined).sort((a, b) => b.at - a.at);
}

/** Forgets the templates that were deleted long ago, with their versions, their images and what was learned of them. */
export async function forgetDeleted(db: PasserelleDatabase, now: number): Promise<void> {
  await db.transaction('rw', [db.templates, db.templateVersions, db.attachments, db.picks], async () => {
    const limit = now - KEPT_AFTER_DELETION;
    await db.templateVersions.filter(({ added, at }) => added === true && at < limit).delete();
    const old = (await findDeleted(db)).filter(({ at }) => at < limit);
    for (const { templateId } of old) {
      await versionsOf(db, templateId).delete();
      await db.attachments.delete(templateId);
      await forgetPicks(db, templateId);
    }
  });
}

/** The image that goes with a template. */
export function findAttachment(db: PasserelleDatabase, templateId: string): Promise<Attachment | undefined> {
  return db.attachments.get(templateId);
}

/** What the images of all other templates weigh, in bytes. */
export async function sizeOfOtherAttachments(db: PasserelleDatabase, templateId: string): Promise<number> {
  let size = 0;
  await db.attachments.each((attachment) => {
    if (attachment.templateId !== templateId) size += sizeOfBase64(attachment.data);
  });
  return size;
}
