import { expect, it } from 'vitest';
import { findByName } from '../../../../utils/domain/replies/find-by-name.ts';

const TEMPLATES = [
  { id: 'late', title: 'Retard de livraison', shortcut: 'retard' },
  { id: 'hours', title: 'Horaires', shortcut: 'h' },
  { id: 'heritage', title: 'L’été : héritage' },
  { id: 'ship', title: 'Envoi', shortcut: 'no-retard' },
];

it.each([
  ['retard', ['late', 'ship']],
  ['h', ['hours', 'heritage']],
  ['HERI', ['heritage']],
  ['ete', ['heritage']],
  ['livr', ['late']],
  ['zzz', []],
])('finds templates by what they are called: %s', (typed, ids) => {
  expect(findByName(TEMPLATES, typed, 6).map(({ id }) => id)).toEqual(ids);
});

it('offers those with a shortcut first where nothing was typed yet, and no more than asked for', () => {
  expect(findByName(TEMPLATES, '', 3).map(({ id }) => id)).toEqual(['ship', 'hours', 'late']);
});
