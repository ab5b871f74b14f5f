import type { PickedTemplate } from '../domain/replies/picked-template.ts';
import type { PasserelleDatabase } from './schema.ts';

/** What is older than so many picks is forgotten: habits change, and the ranking reads them all. */
const MOST_PICKS = 500;

/** Which templates the user took for which comments, newest first. */
export async function findPicks(db: PasserelleDatabase): Promise<PickedTemplate[]> {
  return db.picks.orderBy('at').reverse().toArray();
}

/** Remembers that a template was taken; one that comes twice is remembered once, one of a template that is gone is not. */
export async function rememberPick(db: PasserelleDatabase, pick: PickedTemplate): Promise<void> {
  await db.transaction('rw', [db.picks, db.templates], async () => {
    if (!(await db.templates.get(pick.templateId))) return;
    await db.picks.put(pick);
    const tooMany = await db.picks.orderBy('at').reverse().offset(MOST_PICKS).primaryKeys();
    await db.picks.bulkDelete(tooMany);
  });
}

/** Forgets what was learned of one template, taken or passed over, or of all (`null`). */
export async function forgetPicks(db: PasserelleDatabase, templateId: string | null): Promise<void> {
  if (templateId === null) return db.picks.clear();
  await db.transaction('rw', db.picks, async () => {
    await db.picks.where('templateId').equals(templateId).delete();
    await db.picks.filter(({ insteadOf }) => insteadOf === templateId).modify({ insteadOf: null });
  });
}
