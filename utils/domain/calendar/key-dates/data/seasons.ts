import { last, nth, on, SUN } from '../rule.ts';
import { define, EUROPE, from, NORTH_AMERICA, WORLD } from './table.ts';

const MEEUS = from('Jean Meeus, Willmann-Bell', 'Astronomical Algorithms, chapter 27');
const DIRECTIVE = from('European Union', 'Directive 2000/84/EC on summer-time arrangements');
const ENERGY_POLICY_ACT = from('United States Code', 'Title 15, § 260a, Advancement of time');

/** Seasons, changes of the clock and the return of autumn. */
// biome-ignore format: one date a line
export const SEASONS = define({ countries: WORLD, source: MEEUS }, [
  ['spring', 'Premier jour du printemps', 'First day of spring', 'season', { season: 'spring' }],
  ['summer', 'Premier jour de l’été', 'First day of summer', 'season', { season: 'summer' }],
  ['autumn', 'Premier jour de l’automne', 'First day of autumn', 'season', { season: 'autumn' }],
  ['winter', 'Premier jour de l’hiver', 'First day of winter', 'season', { season: 'winter' }],
  ['clocks-forward', 'Passage à l’heure d’été', 'Clocks go forward', 'season', last(SUN, 3), { countries: EUROPE, since: 1996, source: DIRECTIVE }],
  ['clocks-back', 'Passage à l’heure d’hiver', 'Clocks go back', 'season', last(SUN, 10), { countries: EUROPE, since: 1996, source: DIRECTIVE }],
  ['clocks-forward', 'Passage à l’heure avancée', 'Clocks go forward', 'season', nth(2, SUN, 3), { countries: NORTH_AMERICA, since: 2007, source: ENERGY_POLICY_ACT }],
  ['clocks-back', 'Retour à l’heure normale', 'Clocks go back', 'season', nth(1, SUN, 11), { countries: NORTH_AMERICA, since: 2007, source: ENERGY_POLICY_ACT }],
  ['ice-saints', 'Saints de glace', 'Ice Saints', 'season', on('05-11'), { countries: ['FR', 'BE', 'CH', 'LU'], end: on('05-13'), source: from('Météo-France', 'Les saints de glace') }],
  ['indian-summer', 'Été de la Saint-Martin', 'Saint Martin’s summer', 'season', on('11-11'), { countries: ['FR', 'BE', 'CH'], source: from('Météo-France', 'L’été de la Saint-Martin') }],
]);
