import { describe, expect, it } from 'vitest';
import { planChange } from '../../../../utils/domain/exchange/change.ts';
import { type Library, type MergeItem, mergeOffers } from '../../../../utils/domain/exchange/merge.ts';
import { offersOfPack, offersOfTemplates } from '../../../../utils/domain/exchange/offers.ts';
import type { PackItem } from '../../../../utils/domain/exchange/pack-item.ts';
import { findSnippetCycle } from '../../../../utils/domain/exchange/snippet-cycles.ts';
import { diffWords } from '../../../../utils/domain/exchange/word-diff.ts';
import type { Template } from '../../../../utils/domain/replies/template.ts';
import { examples } from '../../../examples.ts';
import firstPack from '../../../fixtures/import/pack-1.passerelle.json' with { type: 'json' };
import { readFixture, readingOf, readText } from './reading.ts';

const { brand } = examples;
const NOTHING: Library = { brand, templates: [], rules: [], entries: [], keyDates: [] };
let count = 0;
const making = { name: 'A', now: 9, newId: () => `new-${++count}` };

function offersOf(file: string) {
  const read = readFixture(file);
  if (!read.ok || read.value.kind !== 'pack') throw new Error('no pack');
  return offersOfPack(read.value.pack);
}

function plan(items: readonly MergeItem[], library: Library, everything: Omit<Library, 'brand'> = library) {
  return planChange({ items, library, everything, packId: 'cidrerie', id: 'i', ...making }).change;
}

/** What is here after the first version of the pack was taken over whole. */
function imported(): { library: Library; bases: PackItem[] } {
  const { put } = plan(mergeOffers(offersOf('pack-1.passerelle.json'), NOTHING), NOTHING);
  return { library: { brand, ...put }, bases: put.packItems };
}

function change(library: Library, id: string, said: Partial<Template>): Library {
  return {
    ...library,
    templates: library.templates.map((one) => (one.id === id ? { ...one, ...said } : one)),
  };
}

const second = () => offersOf('pack-2.passerelle.json');
const standing = (items: readonly MergeItem[]) =>
  Object.fromEntries(items.map(({ title, status, choice }) => [title, `${status}: ${choice}`]));

describe('a pack that comes for the first time', () => {
  it('is all new, and becomes rows of the brand or of every brand', () => {
    const items = mergeOffers(offersOf('pack-1.passerelle.json'), NOTHING);
    expect(items.every(({ status, choice }) => status === 'added' && choice === 'theirs')).toBe(true);
    const { put, remove } = plan(items, NOTHING);
    expect(put.templates.map(({ id, brandId }) => [id, brandId])).toEqual([
      ['horaires', 'brand-1'],
      ['visite', 'brand-1'],
      ['merci', null],
    ]);
    expect(put.rules).toEqual([
      {
        id: 'respect',
        brandId: 'brand-1',
        title: 'Respect',
        body: 'Pas d’insulte.',
        createdAt: 9,
        updatedAt: 9,
      },
    ]);
    expect(put.entries[0]).toMatchObject({ status: 'draft', notes: 'Photo' });
    expect(put.keyDates).toEqual([
      { id: 'noel', title: 'Noël', day: '2026-12-25', leadDays: 30, brandId: null },
    ]);
    expect(Object.values(remove).flat()).toEqual([]);
  });
});

describe('a later version of a pack', () => {
  it('where nothing was touched brings what it changed', () => {
    const { library, bases } = imported();
    expect(standing(mergeOffers(second(), library, bases))).toEqual({
      Horaires: 'theirs: theirs',
      Visite: 'theirs: theirs',
      Tarifs: 'added: theirs',
      Respect: 'same: mine',
      'Marché de Noël': 'same: mine',
      Noël: 'same: mine',
      'Merci du fond': 'removed: mine',
    });
  });

  it('leaves what only the user changed, and asks where both did', () => {
    const { library, bases } = imported();
    const mine = change(change(library, 'horaires', { body: 'Fermé.' }), 'merci', { body: 'Merci.' });
    const items = mergeOffers(second(), mine, bases);
    expect(standing(items)).toMatchObject({
      Horaires: 'both: mine',
      'Merci du fond': 'removed: mine',
      Visite: 'theirs: theirs',
    });
    expect(items[0]?.choices).toEqual(['mine', 'theirs', 'both']);
    expect(standing(mergeOffers(offersOf('pack-1.passerelle.json'), mine, bases))).toMatchObject({
      Horaires: 'mine: mine',
    });
  });

  it('offers to remove neither what could not be read nor what was left out as a whole', () => {
    const { library, bases } = imported();
    const templates = firstPack.templates.map((one, at) =>
      at === 0 ? { ...one, body: '{{#if' } : at === 1 ? { ...one, body: 'x'.repeat(9_000) } : one,
    );
    const read = readText(JSON.stringify({ ...firstPack, templates, rules: [], entries: [], keyDates: [] }));
    if (!read.ok || read.value.kind !== 'pack') throw new Error('no pack');
    const { pack, told, unread } = read.value;
    expect(told).toHaveLength(2);
    const items = mergeOffers(offersOfPack(pack), library, bases, unread);
    expect(items.filter(({ status }) => status === 'removed')).toEqual([]);
  });

  it('does not bring back what was deleted here', () => {
    const { library, bases } = imported();
    const without = { ...library, templates: library.templates.filter(({ id }) => id !== 'visite') };
    expect(standing(mergeOffers(second(), without, bases))).toMatchObject({ Visite: 'gone: mine' });
  });

  it('does as it was chosen, and asks no more the next time', () => {
    const { library, bases } = imported();
    const mine = change(library, 'horaires', { body: 'Fermé.', folder: 'Ici' });
    const choose = (choice: 'mine' | 'theirs' | 'both') =>
      plan(
        mergeOffers(second(), mine, bases).map((item) =>
          item.title === 'Horaires' ? { ...item, choice } : item,
        ),
        mine,
      );
    const find = (changed: ReturnType<typeof plan>) =>
      changed.put.templates.filter(({ title }) => title === 'Horaires');
    expect(find(choose('mine'))).toEqual([]);
    expect(find(choose('theirs'))).toMatchObject([
      { id: 'horaires', body: expect.stringContaining('10 h'), createdAt: 9 },
    ]);
    const [copy] = find(choose('both'));
    expect(copy?.id).not.toBe('horaires');
    const dropped = mergeOffers(second(), mine, bases).map((item) =>
      item.status === 'removed' ? { ...item, choice: 'theirs' as const } : item,
    );
    const { put, remove } = plan(dropped, mine);
    expect(remove).toMatchObject({ templates: ['merci'], packItems: ['cidrerie|brand-1|template|merci'] });
    const after = {
      ...mine,
      templates: [...mine.templates.filter(({ id }) => id === 'horaires'), ...put.templates],
    };
    expect(standing(mergeOffers(second(), after, put.packItems))).toMatchObject({
      Horaires: 'mine: mine',
      Visite: 'same: mine',
      Tarifs: 'same: mine',
    });
  });

  it('comes for another brand with rows of its own, and leaves those of the first', () => {
    const { library: first, bases } = imported();
    const second: Library = {
      ...NOTHING,
      brand: { ...brand, id: 'brand-2' },
      templates: first.templates.filter(({ brandId }) => brandId === null),
      keyDates: first.keyDates,
    };
    const items = mergeOffers(offersOf('pack-1.passerelle.json'), second, bases);
    expect(standing(items)).toMatchObject({
      Horaires: 'added: theirs',
      Visite: 'added: theirs',
      Respect: 'added: theirs',
      'Merci du fond': 'same: mine',
    });
    const { put } = plan(items, second, first);
    expect(put.templates.map(({ title, brandId }) => [title, brandId])).toEqual([
      ['Horaires', 'brand-2'],
      ['Visite', 'brand-2'],
    ]);
    const taken = [...first.templates, ...first.rules, ...first.entries].map(({ id }) => id);
    for (const { id } of [...put.templates, ...put.rules, ...put.entries]) expect(taken).not.toContain(id);
    const keys = new Set(bases.map(({ key }) => key));
    expect(put.packItems.filter(({ key }) => keys.has(key))).toEqual([]);
    const both = [...bases, ...put.packItems];
    expect(standing(mergeOffers(offersOf('pack-2.passerelle.json'), first, both))).toMatchObject({
      Horaires: 'theirs: theirs',
    });
  });

  it('changes the voice as a whole, and never ends a crisis', () => {
    const voice = { ...brand.voice, address: 'vous' as const };
    const crisis = { ...NOTHING, brand: { ...brand, voice: { ...brand.voice, hush: 'crisis' as const } } };
    const pack = { id: 'p', voice, templates: [], rules: [], entries: [], keyDates: [] };
    const items = mergeOffers(offersOfPack(pack as never), crisis);
    expect(items).toMatchObject([{ noun: 'voice', status: 'both', choices: ['mine', 'theirs'] }]);
    const { put } = plan([{ ...(items[0] as MergeItem), choice: 'theirs' }], crisis);
    expect(put.brands).toMatchObject([{ id: brand.id, voice: { address: 'vous', hush: 'crisis' } }]);
  });
});

describe('a file of templates', () => {
  const placing = { languageOf: () => 'fr' as const, ofBrand: false, folder: '', isOwn: false };
  const offers = (csv: string, isOwn = false) =>
    offersOfTemplates(readingOf(readText(csv)).templates, { ...placing, isOwn });
  const here = (said: Partial<Template>) => ({ ...NOTHING, templates: [{ ...examples.template, ...said }] });

  it('marks what is here already, by title or by words', () => {
    const csv = 'title,text\nCOMMANDE en retard,Autre texte\nNeuf,  merci  à vous\nAutre,Bonjour\n';
    const library = here({});
    const [one, other] = mergeOffers(offers(csv), library);
    expect(one).toMatchObject({ status: 'both', choice: 'mine', rowId: 'template-1' });
    expect(other).toMatchObject({ status: 'added', twin: null });
    const twin = mergeOffers(offers(csv), here({ title: 'Ancien', body: 'Merci à vous' }))[1];
    expect(twin).toMatchObject({ status: 'added', twin: 'Ancien', choice: 'mine' });
  });

  it('leaves alone what it does not speak of', () => {
    const library = here({});
    const items = mergeOffers(offers('title,text\nCommande en retard,Autre texte\n'), library);
    const chosen = items.map((item) => ({ ...item, choice: 'theirs' as const }));
    const {
      change: { put },
    } = planChange({
      items: chosen,
      library,
      everything: library,
      packId: null,
      id: 'i',
      ...making,
    });
    expect(put.templates).toEqual([
      { ...examples.template, title: 'Commande en retard', body: 'Autre texte', updatedAt: 9 },
    ]);
    expect(put.packItems).toEqual([]);
  });

  it('gives each row of the file a row of its own', () => {
    const items = mergeOffers(offers('title,text\nA,un\nA,deux\n'), NOTHING);
    const {
      change: { put },
    } = planChange({
      items,
      library: NOTHING,
      everything: NOTHING,
      packId: null,
      id: 'i',
      ...making,
    });
    expect(new Set(put.templates.map(({ id }) => id)).size).toBe(2);
  });

  it('comes without a shortcut that another template has, and says so', () => {
    const library = here({ shortcut: 'retard' });
    const other = { ...examples.template, id: 'brand-2', brandId: 'brand-2', shortcut: 'libre' };
    const everything = { ...library, templates: [...library.templates, other] };
    const csv = 'title,text,shortcut\nA,un,retard\nB,deux,neuf\nC,trois,neuf\nD,quatre,libre\n';
    const placed = { ...placing, ofBrand: true };
    const items = mergeOffers(offersOfTemplates(readingOf(readText(csv)).templates, placed), library);
    const { change, dropped } = planChange({ items, library, everything, packId: null, id: 'i', ...making });
    expect(change.put.templates.map(({ title, shortcut }) => [title, shortcut])).toEqual([
      ['A', undefined],
      ['B', 'neuf'],
      ['C', undefined],
      ['D', 'libre'],
    ]);
    const [a, , c] = items.map(({ key }) => key);
    expect(dropped).toEqual([
      { key: a, shortcut: 'retard', owner: 'Commande en retard' },
      { key: c, shortcut: 'neuf', owner: 'B' },
    ]);
  });

  it('leaves a template the shortcut that it has where the new one is taken', () => {
    const own = here({ shortcut: 'retard' });
    const other = { ...examples.template, id: 'template-2', title: 'Autre', shortcut: 'pris' };
    const library = { ...own, templates: [...own.templates, other] };
    const csv = 'title,text,shortcut\nCommande en retard,un,pris\n';
    const items = mergeOffers(offers(csv), library).map((item) => ({ ...item, choice: 'theirs' as const }));
    const planned = { items, library, everything: library, packId: null, id: 'i', ...making };
    expect(planChange(planned).change.put.templates).toMatchObject([{ body: 'un', shortcut: 'retard' }]);
  });

  it('goes into the folder that was chosen, with its own folders', () => {
    const { templates } = readingOf(readText('title,text,folder\nA,un,Été\n'));
    const [offer] = offersOfTemplates(templates, { ...placing, folder: 'Venu du CSV' });
    expect(offer?.content).toMatchObject({ folder: 'Venu du CSV/Été', language: 'fr' });
  });
});

describe('snippets', () => {
  const row = (title: string, body: string) => ({ title, body, language: 'fr' as const });

  it('that come round through a template that is here already are found', () => {
    const known = [row('Ici', '{{> Neuf}}')];
    expect(findSnippetCycle([row('Neuf', '{{> ici}}')], known)).toEqual(['Neuf', 'Ici']);
    expect(findSnippetCycle([row('Neuf', '{{> Ailleurs}}')], known)).toBeNull();
  });

  it('that come round without what is new are no concern of the file', () => {
    const known = [row('A', '{{> B}}'), row('B', '{{> A}}')];
    expect(findSnippetCycle([row('Neuf', 'Merci')], known)).toBeNull();
  });
});

describe('a comparison', () => {
  it('names the words that went and came', () => {
    expect(diffWords('Nous ouvrons à 9 h.', 'Nous ouvrons à 10 h.')).toEqual([
      { kind: 'same', text: 'Nous ouvrons à ' },
      { kind: 'removed', text: '9' },
      { kind: 'added', text: '10' },
      { kind: 'same', text: ' h.' },
    ]);
  });

  it('of texts that have nothing in common shows one after the other', () => {
    const before = Array.from({ length: 2_000 }, (_, at) => `a${at}`).join(' ');
    const after = Array.from({ length: 2_000 }, (_, at) => `b${at}`).join(', ');
    expect(diffWords(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });
});
