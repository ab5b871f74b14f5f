import Dexie from 'dexie';
import { type Attachment, sizeOfBase64 } from '../domain/library/attachment.ts';
import {
  isUnchanged,
  KEPT_AFTER_DELETION,
  MAX_VERSIONS,
  type TemplateVersion,
} from '../domain/library/versions.ts';
import type { Template } from '../domain/replies/template.ts';
import { forgetPicks } from './picks.ts';
import type { PasserelleDatabase } from './schema.ts';

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
 */
export async function changeLibrary(
  db: PasserelleDatabase,
  { id: changeId, saved, removed, usageTo }: LibraryChange,
  now: number,
): Promise<void> {
  await db.transaction('rw', [db.templates, db.templateVersions, db.replies], async () => {
    const before = await db.templates.bulkGet([...saved.map(({ id }) => id), ...removed]);
    const versions: TemplateVersion[] = [];
    for (const [place, template] of before.entries()) {
      const after = saved[place];
      if (!template || (after && isUnchanged(template, after))) continue;
      const row = { id: crypto.randomUUID(), templateId: template.id, changeId, template, at: now };
      versions.push({ ...row, deleted: after === undefined });
    }
    if (usageTo !== null && removed.length > 0) await moveReplies(db, versions, usageTo);
    await db.templates.bulkPut([...saved]);
    await db.templates.bulkDelete([...removed]);
    await db.templateVersions.bulkAdd(versions);
    for (const { templateId } of versions) await trimVersions(db, templateId);
  });
}

/** Replies have no index of their templates: all are gone through, once per merging. */
async function moveReplies(db: PasserelleDatabase, versions: TemplateVersion[], to: string): Promise<void> {
  const byId = new Map(
    versions.flatMap((version) => (version.deleted ? [[version.templateId, version]] : [])),
  );
  const moved = await db.replies.filter(({ templateId }) => byId.has(templateId ?? '')).toArray();
  for (const { id, templateId } of moved) {
    const version = byId.get(templateId ?? '');
    if (version) version.movedReplies = [...(version.movedReplies ?? []), id];
  }
  await db.replies.bulkPut(moved.map((reply) => ({ ...reply, templateId: to })));
}

async function trimVersions(db: PasserelleDatabase, templateId: string): Promise<void> {
  const keys = await ofTemplate(db, templateId).primaryKeys();
  if (keys.length > MAX_VERSIONS) await db.templateVersions.bulkDelete(keys.slice(0, -MAX_VERSIONS));
}

/** The versions of a template, the oldest first. */
function ofTemplate(db: PasserelleDatabase, templateId: string) {
  return db.templateVersions
    .where('[templateId+at]')
    .between([templateId, Dexie.minKey], [templateId, Dexie.maxKey]);
}

/** Takes a change back: every template that it touched is as it was before. @returns false where it is not known. */
export async function undoLibraryChange(db: PasserelleDatabase, changeId: string): Promise<boolean> {
  return db.transaction('rw', [db.templates, db.templateVersions, db.replies], async () => {
    const versions = await db.templateVersions.where('changeId').equals(changeId).toArray();
    for (const { templateId, movedReplies = [] } of versions) {
      const replies = await db.replies.bulkGet(movedReplies);
      await db.replies.bulkPut(replies.flatMap((reply) => (reply ? [{ ...reply, templateId }] : [])));
    }
    await db.templates.bulkPut(versions.map(({ template }) => template));
    await db.templateVersions.bulkDelete(versions.map(({ id }) => id));
    return versions.length > 0;
  });
}

/** How a template was before, the newest first. */
export async function findVersions(db: PasserelleDatabase, templateId: string): Promise<TemplateVersion[]> {
  return (await ofTemplate(db, templateId).toArray()).reverse();
}

/** The templates that were deleted and can still be brought back, the last one first. */
export async function findDeleted(db: PasserelleDatabase): Promise<TemplateVersion[]> {
  const versions = await db.templateVersions.filter(({ deleted }) => deleted).toArray();
  const there = await db.templates.bulkGet(versions.map(({ templateId }) => templateId));
  return versions.filter((_, place) => there[place] === undefined).sort((a, b) => b.at - a.at);
}

/** Forgets the templates that were deleted long ago, with their versions, their images and what was learned of them. */
export async function forgetDeleted(db: PasserelleDatabase, now: number): Promise<void> {
  await db.transaction('rw', [db.templates, db.templateVersions, db.attachments, db.picks], async () => {
    const old = (await findDeleted(db)).filter(({ at }) => at < now - KEPT_AFTER_DELETION);
    for (const { templateId } of old) {
      await ofTemplate(db, templateId).delete();
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
