import type { TemplateVersion } from '../domain/library/versions.ts';
import type { PasserelleDatabase } from './schema.ts';

/** Each in a transaction of its caller. */

/**
 * Lets what was done with templates that are deleted count for another: replies, picks and, where it has none, their
 * image. Each version is told what was moved, so that it can be moved back.
 */
export async function moveUses(
  db: PasserelleDatabase,
  versions: readonly TemplateVersion[],
  to: string,
): Promise<void> {
  const gone = new Map(
    versions.flatMap((version) => (version.deleted ? [[version.templateId, version]] : [])),
  );
  await moveReplies(db, gone, to);
  await movePicks(db, gone, to);
  await moveImage(db, gone, to);
}

type Gone = ReadonlyMap<string | null, TemplateVersion>;

/** Replies have no index of their templates: all are gone through, once per merging. */
async function moveReplies(db: PasserelleDatabase, gone: Gone, to: string): Promise<void> {
  const moved = await db.replies.filter(({ templateId }) => gone.has(templateId)).toArray();
  for (const { id, templateId } of moved) {
    const version = gone.get(templateId);
    if (version) version.movedReplies = [...(version.movedReplies ?? []), id];
  }
  await db.replies.bulkPut(moved.map((reply) => ({ ...reply, templateId: to })));
}

async function movePicks(db: PasserelleDatabase, gone: Gone, to: string): Promise<void> {
  const moved = await db.picks
    .filter(({ templateId, insteadOf }) => gone.has(templateId) || gone.has(insteadOf))
    .toArray();
  const picks = moved.map((pick) => {
    const { id, templateId, insteadOf } = pick;
    const version = gone.get(templateId) ?? gone.get(insteadOf);
    if (version) version.movedPicks = [...(version.movedPicks ?? []), { id, templateId, insteadOf }];
    const taken = gone.has(templateId) ? to : templateId;
    const passed = gone.has(insteadOf) ? to : insteadOf;
    return { ...pick, templateId: taken, insteadOf: passed === taken ? null : passed };
  });
  await db.picks.bulkPut(picks);
}

async function moveImage(db: PasserelleDatabase, gone: Gone, to: string): Promise<void> {
  if ((await db.attachments.get(to)) !== undefined) return;
  for (const version of gone.values()) {
    const image = await db.attachments.get(version.templateId);
    if (image === undefined) continue;
    version.movedImage = { to, createdAt: image.createdAt };
    await db.attachments.delete(version.templateId);
    await db.attachments.put({ ...image, templateId: to });
    return;
  }
}

/** Gives a template back what was moved when it was deleted; what is gone since stays gone. */
export async function moveUsesBack(
  db: PasserelleDatabase,
  { templateId, movedReplies = [], movedPicks = [], movedImage }: TemplateVersion,
): Promise<void> {
  const replies = await db.replies.bulkGet(movedReplies);
  await db.replies.bulkPut(replies.flatMap((reply) => (reply ? [{ ...reply, templateId }] : [])));
  const picks = await db.picks.bulkGet(movedPicks.map(({ id }) => id));
  await db.picks.bulkPut(picks.flatMap((pick, at) => (pick ? [{ ...pick, ...movedPicks[at] }] : [])));
  if (movedImage === undefined) return;
  const image = await db.attachments.get(movedImage.to);
  // The user may have chosen another one since.
  if (image?.createdAt !== movedImage.createdAt) return;
  await db.attachments.delete(movedImage.to);
  await db.attachments.put({ ...image, templateId });
}
