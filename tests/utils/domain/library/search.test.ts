import { describe, expect, it } from 'vitest';
import { createLibrarySearch, excerptAround, markFound } from '../../../../utils/domain/library/search.ts';
import { examples } from '../../../examples.ts';

const row = (id: string, title: string, body: string) => ({
  ...examples.template,
  id,
  title,
  body,
  keywords: [],
});
const LATE = { ...row('late', 'Commande en retard', 'Votre colis part demain.'), shortcut: 'retard' };
const REFUND = { ...row('refund', 'Remboursement', 'Le cœur de l’été : déjà remboursé.'), tags: ['argent'] };
const HOURS = { ...row('hours', 'Horaires', 'Nous sommes ouverts le samedi.'), keywords: ['dimanche'] };

function searchOf(...templates: Array<typeof LATE | typeof REFUND | typeof HOURS>) {
  const search = createLibrarySearch();
  search.update(templates);
  return (query: string) => search.find(query)?.map(({ id }) => id) ?? null;
}

describe('a search of the library', () => {
  it.each([
    ['REMBOURSEMENT', 'refund', 'capitals'],
    ['deja', 'refund', 'accents'],
    ['coeur', 'refund', 'ligatures'],
    ['remboursment', 'refund', 'a letter that is missing'],
    ['remborusement', 'refund', 'two letters that changed places'],
    ['horraires', 'hours', 'a letter too much'],
    ['rembours', 'refund', 'a word that is still being typed'],
    ['horaire', 'hours', 'the singular'],
    ['ouverst', 'hours', 'two letters that changed places, and a plural'],
    ['argent', 'refund', 'a tag'],
    ['dimanche', 'hours', 'a word that calls for it'],
    ['/retard', 'late', 'a shortcut'],
    ['colis demain', 'late', 'several words'],
    ['demain, colis !', 'late', 'several words in another order'],
  ])('finds by "%s" %s: %s', (query, id) => {
    expect(searchOf(LATE, REFUND, HOURS)(query)).toEqual([id]);
  });

  it('asks for nothing while nothing is typed that could be found', () => {
    const find = searchOf(LATE, REFUND);
    for (const query of ['', '   ', '/', 'r']) expect(find(query), query).toBeNull();
    expect(find('!!')).toEqual([]);
    expect(find('xylophone')).toEqual([]);
    expect(find('colis remboursement')).toEqual([]);
  });

  it('puts a title before a text, and the word itself before one that is nearly it', () => {
    const inText = row('text', 'Autre', 'Tout est en retard');
    const nearly = row('nearly', 'Regard', 'Un regard');
    expect(searchOf(nearly, inText, row('title', 'Retard', 'Pardon'))('retard')).toEqual([
      'title',
      'text',
      'nearly',
    ]);
  });

  it('follows what is changed, added and gone', () => {
    const search = createLibrarySearch();
    const find = (query: string) => search.find(query)?.map(({ id }) => id);
    search.update([LATE, HOURS]);
    expect(find('colis')).toEqual(['late']);
    search.update([{ ...LATE, body: 'Votre paquet part demain.' }, REFUND]);
    expect(find('colis')).toEqual([]);
    expect(find('paquet')).toEqual(['late']);
    expect(find('horaires')).toEqual([]);
    expect(find('argent')).toEqual(['refund']);
    search.update([{ ...LATE, shortcut: 'attente' }]);
    expect(find('attente')).toEqual(['late']);
  });

  it('can be prepared bit by bit, and changed meanwhile', () => {
    const search = createLibrarySearch();
    search.update([LATE, REFUND, HOURS]);
    expect(search.prepare(1)).toBe(true);
    search.update([
      { ...LATE, title: 'Patience' },
      { ...HOURS, title: 'Ouverture' },
    ]);
    while (search.prepare(1));
    expect(search.find('patience')?.map(({ id }) => id)).toEqual(['late']);
    expect(search.find('ouverture')?.map(({ id }) => id)).toEqual(['hours']);
    expect(search.find('remboursement')).toEqual([]);
  });

  it('finds the one among 5,000 by words with a typo each', () => {
    const many = Array.from({ length: 5_000 }, (_, place) =>
      row(`m${place}`, `Réponse ${place}`, 'Merci à vous.'),
    );
    expect(searchOf(...many, REFUND)('remboursemnet dejà')).toEqual(['refund']);
  });
});

describe('what was found', () => {
  it('is marked as it is written', () => {
    const { words } = { words: ['coeur', 'deja'] };
    const stretches = markFound('Le Cœur, déjà.', words);
    expect(stretches.map(({ text }) => text).join('')).toBe('Le Cœur, déjà.');
    expect(stretches.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual(['Cœur', 'déjà']);
  });

  it('is in the excerpt, however far in the text it is', () => {
    const text = `${'mot '.repeat(100)}trésor ${'fin '.repeat(100)}`;
    const excerpt = excerptAround(text, ['tresor'], 70);
    expect(excerpt).toContain('trésor');
    expect(excerpt.length).toBeLessThan(80);
    expect(excerpt.startsWith('… mot')).toBe(true);
    expect(excerptAround('Court', ['tresor'], 70)).toBe('Court');
    expect(excerptAround('trésor au début', ['tresor'], 70)).toBe('trésor au début');
  });
});
