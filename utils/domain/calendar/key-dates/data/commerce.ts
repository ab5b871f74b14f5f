import { after, before, FRI, last, MON, nth, on, onOrBefore, plus, SAT, SUN, THU, WED } from '../rule.ts';
import { define, ENGLISH, FRENCH, from, NORTH_AMERICA, WORLD } from './table.ts';

const ORDER = from(
  'Légifrance',
  'Arrêté du 27 mai 2019 fixant les dates et heures de début des soldes saisonniers',
);
const BELGIAN_CODE = from('SPF Économie', 'Les soldes (Code de droit économique, livre VI)');
const GUICHET = from('Guichet.lu', 'Soldes : dates fixées chaque année par règlement grand-ducal');
const RETAIL = from('National Retail Federation', 'Holiday and seasonal trends');
const thanksgiving = nth(4, THU, 11);

/**
 * Sales and shopping days. French sales begin on the second Wednesday of January, or on the first where the second
 * comes after the 12th: that is the Wednesday on or before the 12th; the summer's likewise, on or before 28 June.
 */
// biome-ignore format: one date a line
export const COMMERCE = define({ countries: WORLD, source: RETAIL }, [
  ['winter-sales', 'Soldes d’hiver', 'Winter sales', 'commerce', onOrBefore(WED, on('01-12')), { countries: ['FR'], since: 2022, end: { lasting: 28 }, source: ORDER, note: { fr: 'Autres dates en Meurthe-et-Moselle, Meuse, Moselle, Vosges et outre-mer.', en: 'Other dates in Meurthe-et-Moselle, Meuse, Moselle, Vosges and overseas.' } }],
  ['summer-sales', 'Soldes d’été', 'Summer sales', 'commerce', onOrBefore(WED, on('06-28')), { countries: ['FR'], since: 2022, end: { lasting: 28 }, source: ORDER, note: { fr: 'Autres dates dans les Alpes-Maritimes, les Pyrénées-Orientales, en Corse et outre-mer.', en: 'Other dates in Alpes-Maritimes, Pyrénées-Orientales, Corsica and overseas.' } }],
  ['winter-sales', 'Soldes d’hiver', 'Winter sales', 'commerce', { usually: on('01-03'), meets: nth(1, SUN, 1), otherwise: on('01-02') }, { countries: ['BE'], end: on('01-31'), since: 2014, source: BELGIAN_CODE, note: { fr: 'Dès le 2 janvier si le 3 est un dimanche.', en: 'From 2 January where the 3rd is a Sunday.' } }],
  ['summer-sales', 'Soldes d’été', 'Summer sales', 'commerce', { usually: on('07-01'), meets: nth(1, SUN, 7), otherwise: on('06-30') }, { countries: ['BE'], end: on('07-31'), since: 2014, source: BELGIAN_CODE, note: { fr: 'Dès le 30 juin si le 1er juillet est un dimanche.', en: 'From 30 June where 1 July is a Sunday.' } }],
  ['winter-sales', 'Soldes d’hiver', 'Winter sales', 'commerce', { published: ['2020-01-02', '2025-01-02'] }, { countries: ['LU'], end: { published: ['2020-01-25', '2025-01-25'] }, source: GUICHET }],
  ['summer-sales', 'Soldes d’été', 'Summer sales', 'commerce', { published: ['2020-06-26', '2025-06-27'] }, { countries: ['LU'], end: { published: ['2020-07-25', '2025-07-26'] }, source: GUICHET }],
  ['valentines-day', 'Saint-Valentin', 'Valentine’s Day', 'commerce', on('02-14'), { source: from('Encyclopaedia Britannica', 'Valentine’s Day') }],
  ['consumer-rights-day', 'Journée mondiale des droits des consommateurs', 'World Consumer Rights Day', 'commerce', on('03-15'), { source: from('Consumers International', 'World Consumer Rights Day') }],
  ['record-store-day', 'Disquaire Day', 'Record Store Day', 'commerce', { published: ['2022-04-23', '2023-04-22', '2024-04-20', '2025-04-12', '2026-04-18'] }, { source: from('Record Store Day', 'About us and past dates') }],
  ['fair-trade-day', 'Journée mondiale du commerce équitable', 'World Fair Trade Day', 'commerce', nth(2, SAT, 5), { source: from('World Fair Trade Organization', 'World Fair Trade Day, second Saturday of May') }],
  ['fashion-revolution-day', 'Fashion Revolution Day', 'Fashion Revolution Day', 'commerce', on('04-24'), { since: 2014, source: from('Fashion Revolution', 'Rana Plaza, 24 April 2013') }],
  ['green-friday', 'Green Friday', 'Green Friday', 'commerce', after(FRI, thanksgiving), { countries: ['FR', 'BE'], since: 2017, source: from('Association Green Friday', 'Le mouvement') }],
  ['independents-day-uk', 'Journée des commerces indépendants', 'Independents’ Day UK', 'commerce', on('07-04'), { countries: ['GB'], source: from('Independent Retailers Confederation', 'Independents’ Day UK') }],
  ['double-eleven', 'Fête des célibataires', 'Singles’ Day', 'commerce', on('11-11'), { since: 2009, source: from('Encyclopaedia Britannica', 'Singles’ Day') }],
  ['black-friday', 'Black Friday', 'Black Friday', 'commerce', after(FRI, thanksgiving)],
  ['cyber-monday', 'Cyber Monday', 'Cyber Monday', 'commerce', plus(4, thanksgiving), { since: 2005 }],
  ['cyber-week', 'Cyber Week', 'Cyber Week', 'commerce', plus(4, thanksgiving), { since: 2005, end: { lasting: 7 } }],
  ['buy-nothing-day', 'Journée sans achat', 'Buy Nothing Day', 'awareness', after(FRI, thanksgiving), { source: from('Adbusters', 'Buy Nothing Day') }],
  ['small-business-saturday', 'Samedi des petits commerces', 'Small Business Saturday', 'commerce', plus(2, thanksgiving), { countries: ['US'], since: 2010, source: from('U.S. Small Business Administration', 'Small Business Saturday') }],
  ['small-business-saturday', 'Samedi des petits commerces', 'Small Business Saturday', 'commerce', nth(1, SAT, 12), { countries: ['GB'], since: 2013, source: from('Small Business Saturday UK', 'First Saturday in December') }],
  ['giving-tuesday', 'Giving Tuesday', 'Giving Tuesday', 'commerce', plus(5, thanksgiving), { since: 2012, source: from('GivingTuesday', 'The Tuesday after Thanksgiving') }],
  ['green-monday', 'Green Monday', 'Green Monday', 'commerce', nth(2, MON, 12), { countries: NORTH_AMERICA, since: 2007 }],
  ['super-saturday', 'Dernier samedi avant Noël', 'Super Saturday', 'commerce', before(SAT, on('12-25')), { countries: ENGLISH }],
  ['boxing-day-sales', 'Soldes du lendemain de Noël', 'Boxing Day sales', 'commerce', on('12-26'), { countries: ['GB', 'IE', 'CA'], source: from('British Retail Consortium', 'Retail calendar') }],
  ['january-sales', 'Soldes de janvier', 'January sales', 'commerce', on('01-01'), { countries: ['GB', 'IE'], end: on('01-31'), source: from('British Retail Consortium', 'Retail calendar') }],
  ['back-to-school', 'Rentrée : achats', 'Back-to-school shopping', 'commerce', on('08-01'), { countries: NORTH_AMERICA, end: onOrBefore(MON, on('09-07')) }],
  ['memorial-day-sales', 'Soldes du Memorial Day', 'Memorial Day sales', 'commerce', plus(-2, last(MON, 5)), { countries: ['US'], end: last(MON, 5) }],
  ['holiday-season', 'Achats de fin d’année', 'Holiday season', 'commerce', on('11-01'), { end: on('12-31'), countries: NORTH_AMERICA }],
  ['lily-of-the-valley', 'Fête du muguet', 'Lily of the Valley Day', 'commerce', on('05-01'), { countries: ['FR'], source: from('Service-Public.fr', 'Vente de muguet le 1er mai') }],
  ['all-saints-flowers', 'Chrysanthèmes de la Toussaint', 'Chrysanthemums for All Saints’', 'commerce', plus(-7, on('11-01')), { countries: ['FR', 'BE', 'LU'], end: on('11-01'), source: from('Val’hor', 'Le calendrier des fêtes à souhaiter avec des végétaux') }],
  ['local-commerce-day', 'Journée nationale du commerce de proximité', 'National Local Shops Day', 'commerce', nth(2, SAT, 10), { countries: ['FR'], source: from('JNCP', 'Journée nationale du commerce de proximité, de l’artisanat et du centre-ville') }],
  ['customers-day-belgium', 'Journée du client', 'Customer’s Day', 'commerce', last(SAT, 9), { countries: ['BE'], source: from('Comeos', 'Journée du client, dernier samedi de septembre') }],
  ['flea-market-lille', 'Braderie de Lille', 'Lille Flea Market', 'commerce', nth(1, SAT, 9), { countries: ['FR'], end: { lasting: 2 }, source: from('Ville de Lille', 'Braderie de Lille, premier week-end de septembre') }],
  ['travel-tuesday', 'Travel Tuesday', 'Travel Tuesday', 'commerce', plus(5, thanksgiving), { countries: NORTH_AMERICA, since: 2017 }],
  ['christmas-shopping-france', 'Achats de Noël', 'Christmas shopping', 'commerce', on('11-15'), { countries: FRENCH, end: on('12-24'), source: from('Fevad', 'Bilan du e-commerce : la saison de Noël') }],
  ['administrative-day', 'Journée des secrétaires et des assistants', 'Administrative Professionals’ Day', 'commerce', plus(-3, last(SAT, 4)), { countries: NORTH_AMERICA, source: from('IAAP', 'Administrative Professionals Day, Wednesday of the last full week of April') }],
  ['secretaries-day-belgium', 'Journée des secrétaires', 'Secretaries’ Day', 'commerce', nth(3, THU, 4), { countries: ['BE', 'FR'], source: from('Val’hor', 'Le calendrier des fêtes à souhaiter avec des végétaux') }],
  ['election-day-us', 'Jour des élections (États-Unis)', 'Election Day', 'remembrance', { published: ['2020-11-03', '2022-11-08', '2024-11-05', '2026-11-03', '2028-11-07', '2030-11-05'] }, { countries: ['US'], source: from('United States Code', 'Title 2, § 7') }],
]);
