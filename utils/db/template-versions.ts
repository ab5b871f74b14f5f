import Dexie from 'dexie';
import { isUnchanged, MAX_VERSIONS, type TemplateVersion } from '../domain/library/versions.ts';
import type { Template } from '../domain/replies/template.ts';
import { printOf } from './print.ts';
import type { PasserelleDatabase } from './schema.ts';

/** A template before and after a change; absent: it was not there, or goes. */
export interface ChangedTemplate {
  before: Template | undefined;
  after: Template | undefined;
}

/** What a change ends; a template that it adds or leaves as it was has no version. */
export function makeVersions(
  changeId: string,
  changed: readonly ChangedTemplate[],
  at: number,
): TemplateVersion[] {
  return changed.flatMap(({ before, after }) => {
    if (!before || (after && isUnchanged(before, after))) return [];
    return [versionOf(changeId, before, { deleted: after === undefined, left: printOfTemplate(after), at })];
  });
}

/** Marks what a change adds, so that it goes again when the change is undone. */
export function makeMarks(
  changeId: string,
  changed: readonly ChangedTemplate[],
  at: number,
): TemplateVersion[] {
  return changed.flatMap(({ before, after }) => {
    if (before || !after) return [];
    const left = printOfTemplate(after);
    return [{ ...versionOf(changeId, after, { deleted: false, left, at }), added: true }];
  });
}

function versionOf(
  changeId: string,
  template: Template,
  how: Pick<TemplateVersion, 'deleted' | 'left' | 'at'>,
): TemplateVersion {
  return { id: crypto.randomUUID(), templateId: template.id, changeId, template, ...how };
}

/** Stores versions, and forgets the oldest of templates that have too many. In a transaction of its caller. */
export async function keepVersions(
  db: PasserelleDatabase,
  versions: readonly TemplateVersion[],
): Promise<void> {
  await db.templateVersions.bulkAdd([...versions]);
  for (const { templateId } of versions) {
    const keys = await versionsOf(db, templateId).primaryKeys();
    if (keys.length > MAX_VERSIONS) await db.templateVersions.bulkDelete(keys.slice(0, -MAX_VERSIONS));
  }
}

/** The versions of a template, the oldest first. */
export function versionsOf(db: PasserelleDatabase, templateId: string) {
  return db.templateVersions
    .where('[templateId+at]')
    .between([templateId, Dexie.minKey], [templateId, Dexie.maxKey]);
}

/** Whether a template is as the change left it. */
export function isAsLeft({ left }: TemplateVersion, now: Template | undefined): boolean {
  return left === undefined || printOfTemplate(now) === left;
}

/** A template that was saved again as it was is the same. */
function printOfTemplate(template: Template | undefined): number | null {
  if (template === undefined) return null;
  const { updatedAt: _, ...rest } = template;
  return printOf(rest);
}
