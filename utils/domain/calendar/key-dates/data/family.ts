import { after, easter, last, MON, nth, on, SUN } from '../rule.ts';
import { define, from, WORLD } from './table.ts';

const FRENCH_CODE = from('Légifrance', 'Code de l’action sociale et des familles, article D215-1');
const VRT = from('VRT NWS', 'À Anvers, on célèbre la fête des mères ce 15 août (15/08/2023)');
const FRONTALIERS = from(
  'France Bleu',
  'La minute des frontaliers : la fête des pères chez nos voisins (06/2023)',
);
const LUXEMBOURG = from('Luxtoday', 'Mother’s Day and other holidays in Luxembourg in June');
const mothers = ['mothers-day', 'Fête des mères', 'Mother’s Day', 'family'] as const;
const fathers = ['fathers-day', 'Fête des pères', 'Father’s Day', 'family'] as const;
const grandparents = ['grandparents-day', 'Fête des grands-parents', 'Grandparents Day', 'family'] as const;

/** The days of mothers, fathers and grandparents, each country by its own rule under one id. */
// biome-ignore format: one date a line
export const FAMILY = define({ countries: WORLD, source: FRENCH_CODE }, [
  [...mothers, { usually: last(SUN, 5), meets: easter(49), otherwise: nth(1, SUN, 6) }, { countries: ['FR'], since: 1950, note: { fr: 'Le premier dimanche de juin si le dernier de mai est celui de la Pentecôte.', en: 'The first Sunday of June where the last of May is Pentecost.' } }],
  [...mothers, nth(2, SUN, 5), { countries: ['BE'], source: VRT, note: { fr: 'À Anvers, le 15 août.', en: 'On 15 August in Antwerp.' } }],
  ['mothers-day-antwerp', 'Fête des mères (Anvers)', 'Mother’s Day (Antwerp)', 'family', on('08-15'), { countries: ['BE'], source: VRT }],
  [...mothers, nth(2, SUN, 5), { countries: ['CH'], since: 1930, source: from('Dictionnaire historique de la Suisse', 'Fête des mères') }],
  [...mothers, nth(2, SUN, 6), { countries: ['LU'], source: LUXEMBOURG }],
  [...mothers, nth(2, SUN, 5), { countries: ['CA'], source: from('The Canadian Encyclopedia', 'Mother’s Day in Canada') }],
  [...mothers, nth(2, SUN, 5), { countries: ['US'], since: 1914, source: from('United States Code', 'Title 36, § 117, Mother’s Day') }],
  ['mothers-day', 'Fête des mères', 'Mothering Sunday', 'family', easter(-21), { countries: ['GB', 'IE'], source: from('The Church of England', 'Calendar: Mothering Sunday, the fourth Sunday of Lent') }],
  [...fathers, nth(3, SUN, 6), { countries: ['FR'], source: FRONTALIERS }],
  [...fathers, nth(2, SUN, 6), { countries: ['BE'], source: FRONTALIERS, note: { fr: 'Dans la province d’Anvers, le 19 mars.', en: 'On 19 March in the province of Antwerp.' } }],
  ['fathers-day-antwerp', 'Fête des pères (Anvers)', 'Father’s Day (Antwerp)', 'family', on('03-19'), { countries: ['BE'], source: FRONTALIERS }],
  [...fathers, nth(1, SUN, 6), { countries: ['CH'], since: 2009, source: from('männer.ch', 'Schweizer Vätertag, 1. Sonntag im Juni') }],
  [...fathers, nth(1, SUN, 10), { countries: ['LU'], source: from('webplus.info', 'Father’s Day in Luxembourg') }],
  [...fathers, nth(3, SUN, 6), { countries: ['CA', 'GB', 'IE'], source: from('Encyclopaedia Britannica', 'Father’s Day') }],
  [...fathers, nth(3, SUN, 6), { countries: ['US'], since: 1972, source: from('United States Code', 'Title 36, § 109, Father’s Day') }],
  ['grandmothers-day', 'Fête des grands-mères', 'Grandmothers’ Day', 'family', nth(1, SUN, 3), { countries: ['FR'], since: 1987, source: from('CNews', 'Tout savoir sur la fête des grands-mères (01/03/2020)') }],
  ['grandfathers-day', 'Fête des grands-pères', 'Grandfathers’ Day', 'family', nth(1, SUN, 10), { countries: ['FR'], since: 2008, source: from('Linternaute', 'La fête des grands-pères (02/10/2025)') }],
  [...grandparents, after(SUN, nth(1, MON, 9)), { countries: ['US', 'CA'], since: 1979, source: from('United States Code', 'Title 36, § 125, National Grandparents Day') }],
  [...grandparents, nth(1, SUN, 10), { countries: ['GB'], since: 2008, source: from('Age UK', 'Grandparents Day') }],
  ['siblings-day', 'Fête des frères et sœurs', 'National Siblings Day', 'family', on('04-10'), { countries: ['US', 'CA'], source: from('Siblings Day Foundation', 'National Siblings Day, April 10') }],
  ['siblings-day-europe', 'Journée européenne des frères et sœurs', 'European Siblings Day', 'family', on('05-31'), { countries: ['FR', 'BE', 'CH', 'LU'], since: 2014, source: from('European Large Families Confederation', 'European Siblings Day, 31 May') }],
  ['childminders-day', 'Journée des assistantes maternelles', 'Childminders’ Day', 'family', on('11-19'), { countries: ['FR'], source: from('Ufnafaam', 'Journée nationale des assistants maternels, 19 novembre') }],
]);
