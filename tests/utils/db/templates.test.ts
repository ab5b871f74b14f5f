import { describe, expect } from 'vitest';
import { findBrands } from '../../../utils/db/brands.ts';
import { addMissing, findTemplates, seedStarters } from '../../../utils/db/templates.ts';
import { starterBrand } from '../../../utils/domain/brands/starter-brand.ts';
import { starterChecklists } from '../../../utils/domain/calendar/checklists/starter-checklists.ts';
import { starterTemplates } from '../../../utils/domain/replies/starters.ts';
import { examples } from '../../examples.ts';
import { it, readAll } from './database.ts';

const starters = [starterBrand(10, 'fr'), starterTemplates(null, 10), starterChecklists('fr', 10)] as const;

describe('a new workspace', () => {
  it('gets the first brand, templates and checklists', async ({ db }) => {
    await seedStarters(db, ...starters);
    expect(await db.brands.toArray()).toEqual([starters[0]]);
    expect(await db.templates.count()).toBe(starters[1].length);
    expect(await db.checklists.count()).toBe(starters[2].length);
  });

  it('gets them once', async ({ db }) => {
    await seedStarters(db, ...starters);
    const once = await readAll(db);
    await seedStarters(db, starterBrand(20, 'en'), starterTemplates(null, 20), starterChecklists('en', 20));
    expect(await readAll(db)).toEqual(once);
  });

  it('leaves the user’s own brand, templates and checklists as they are', async ({ db }) => {
    await db.checklists.add(examples.checklist);
    await db.brands.add(examples.brand);
    await db.templates.add(examples.template);
    await seedStarters(db, ...starters);
    expect(await db.brands.toArray()).toEqual([examples.brand]);
    expect(await db.templates.toArray()).toEqual([examples.template]);
    expect(await db.checklists.toArray()).toEqual([examples.checklist]);
  });
});

it('adds what is missing of a pack, and leaves what the user changed', async ({ db }) => {
  await seedStarters(db, ...starters);
  const [changed] = starters[1];
  await db.templates.update(changed?.id ?? '', { body: 'À ma façon' });
  const pack = starterTemplates('shop', 20);
  expect(await addMissing(db, pack)).toBe(pack.length - starters[1].length);
  expect(await db.templates.count()).toBe(pack.length);
  expect(await db.templates.get(changed?.id ?? '')).toEqual({ ...changed, body: 'À ma façon' });
  expect(await addMissing(db, pack)).toBe(0);
});

it('lists the oldest brand first: it is the one to fall back on', async ({ db }) => {
  await db.brands.bulkAdd([
    { ...examples.brand, id: 'a', createdAt: 30 },
    { ...examples.brand, id: 'b', createdAt: 10 },
    { ...examples.brand, id: 'c', createdAt: 20 },
  ]);
  expect((await findBrands(db)).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});

it('lists the templates by title, accents as their letter', async ({ db }) => {
  const titles = ['Zèle', 'Été', 'Avis', 'Fin'];
  await db.templates.bulkAdd(titles.map((title) => ({ ...examples.template, id: title, title })));
  expect((await findTemplates(db)).map(({ title }) => title)).toEqual(['Avis', 'Été', 'Fin', 'Zèle']);
});
