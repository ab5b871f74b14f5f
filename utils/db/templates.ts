import type { Brand } from '../domain/brands/brand.ts';
import type { ReusableChecklist } from '../domain/calendar/checklists/reusable-checklist.ts';
import type { Template } from '../domain/replies/template.ts';
import type { PasserelleDatabase } from './schema.ts';

/** Every template, by title. */
export async function findTemplates(db: PasserelleDatabase): Promise<Template[]> {
  const templates = await db.templates.toArray();
  // Many times faster than `localeCompare`, which asks for the language at each call.
  const { compare } = new Intl.Collator();
  return templates.sort((a, b) => compare(a.title, b.title));
}

/** Puts the first brand, templates and checklists into an empty workspace; leaves any other as it is. */
export async function seedStarters(
  db: PasserelleDatabase,
  brand: Brand,
  templates: readonly Template[],
  checklists: readonly ReusableChecklist[],
): Promise<void> {
  await db.transaction('rw', [db.brands, db.templates, db.checklists], async () => {
    if ((await db.brands.count()) === 0) await db.brands.add(brand);
    if ((await db.templates.count()) === 0) await db.templates.bulkAdd([...templates]);
    if ((await db.checklists.count()) === 0) await db.checklists.bulkAdd([...checklists]);
  });
}

/** Adds those templates whose ids are not there; the others stay as the user made them. @returns how many it added */
export async function addMissing(db: PasserelleDatabase, templates: readonly Template[]): Promise<number> {
  return await db.transaction('rw', db.templates, async () => {
    const known = new Set(await db.templates.toCollection().primaryKeys());
    const missing = templates.filter(({ id }) => !known.has(id));
    await db.templates.bulkAdd(missing);
    return missing.length;
  });
}
