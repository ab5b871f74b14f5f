import { FRI, last, MON, nth, on, plus, SAT, SUN, THU } from '../rule.ts';
import { define, ENGLISH, EUROPE, FRENCH, from, NORTH_AMERICA, WORLD } from './table.ts';

const MINISTRY = from('Ministère de la Culture', 'Les grands événements du ministère');
const CANNES = from('Festival de Cannes', 'Dates des éditions');
const ACADEMY = from('Academy of Motion Picture Arts and Sciences', 'Oscars ceremonies');
const EUROVISION = from('European Broadcasting Union', 'Eurovision Song Contest');

/** Culture: the arts, languages, heritage and the festivals whose dates follow a rule or are published. */
// biome-ignore format: one date a line
export const CULTURE = define({ countries: WORLD, source: MINISTRY }, [
  ['reading-nights', 'Nuits de la lecture', 'Nights of Reading', 'culture', { published: ['2023-01-19', '2024-01-18', '2025-01-23', '2026-01-21'] }, { countries: ['FR'], end: { published: ['2023-01-22', '2024-01-21', '2025-01-26', '2026-01-25'] } }],
  ['music-day', 'Fête de la musique', 'World Music Day', 'culture', on('06-21'), { since: 1982 }],
  ['heritage-days', 'Journées européennes du patrimoine', 'European Heritage Days', 'culture', plus(-1, nth(3, SUN, 9)), { countries: ['FR'], since: 1992, end: nth(3, SUN, 9) }],
  ['museum-day', 'Journée internationale des musées', 'International Museum Day', 'culture', on('05-18'), { since: 1977, source: from('International Council of Museums', 'International Museum Day, 18 May') }],
  ['museum-night', 'Nuit européenne des musées', 'European Night of Museums', 'culture', { published: ['2022-05-14', '2023-05-13', '2024-05-18', '2025-05-17', '2026-05-23'] }, { countries: ['FR', 'BE', 'CH', 'LU'] }],
  ['archaeology-days', 'Journées européennes de l’archéologie', 'European Archaeology Days', 'culture', { published: ['2023-06-16', '2024-06-14', '2025-06-13', '2026-06-12'] }, { countries: ['FR', 'BE', 'CH', 'LU'], end: { published: ['2023-06-18', '2024-06-16', '2025-06-15', '2026-06-14'] }, source: from('Inrap', 'Journées européennes de l’archéologie') }],
  ['gardens-weekend', 'Rendez-vous aux jardins', 'Gardens Weekend', 'nature', { published: ['2023-06-02', '2024-05-31', '2025-06-06', '2026-06-05'] }, { countries: ['FR'], end: { published: ['2023-06-04', '2024-06-02', '2025-06-08', '2026-06-07'] } }],
  ['cannes-festival', 'Festival de Cannes', 'Cannes Film Festival', 'culture', { published: ['2022-05-17', '2023-05-16', '2024-05-14', '2025-05-13', '2026-05-12'] }, { end: { published: ['2022-05-28', '2023-05-27', '2024-05-25', '2025-05-24', '2026-05-23'] }, source: CANNES }],
  ['oscars', 'Cérémonie des Oscars', 'Academy Awards', 'culture', { published: ['2022-03-27', '2023-03-12', '2024-03-10', '2025-03-02', '2026-03-15'] }, { source: ACADEMY }],
  ['eurovision-final', 'Finale de l’Eurovision', 'Eurovision Song Contest final', 'culture', { published: ['2022-05-14', '2023-05-13', '2024-05-11', '2025-05-17', '2026-05-16'] }, { countries: EUROPE, source: EUROVISION }],
  ['theatre-day', 'Journée mondiale du théâtre', 'World Theatre Day', 'culture', on('03-27'), { since: 1962, source: from('International Theatre Institute', 'World Theatre Day, 27 March') }],
  ['dance-day', 'Journée internationale de la danse', 'International Dance Day', 'culture', on('04-29'), { since: 1982, source: from('International Theatre Institute', 'International Dance Day, 29 April') }],
  ['childrens-book-day', 'Journée internationale du livre pour enfants', 'International Children’s Book Day', 'culture', on('04-02'), { since: 1967, source: from('IBBY', 'International Children’s Book Day, 2 April') }],
  ['storytelling-day', 'Journée mondiale du conte', 'World Storytelling Day', 'culture', on('03-20'), { source: from('Federation for European Storytelling', 'World Storytelling Day') }],
  ['art-day', 'Journée mondiale de l’art', 'World Art Day', 'culture', on('04-15'), { since: 2012, source: from('UNESCO', 'World Art Day, 15 April') }],
  ['piano-day', 'Journée mondiale du piano', 'Piano Day', 'culture', plus(87, on('01-01')), { since: 2015, source: from('Piano Day', 'The 88th day of the year') }],
  ['design-day', 'Journée mondiale du design graphique', 'World Design Day', 'culture', on('04-27'), { source: from('International Council of Design', 'International Design Day, 27 April') }],
  ['international-music-day', 'Journée internationale de la musique', 'International Music Day', 'culture', on('10-01'), { since: 1975, source: from('International Music Council', 'International Music Day, 1 October') }],
  ['languages-day', 'Journée européenne des langues', 'European Day of Languages', 'culture', on('09-26'), { countries: EUROPE, since: 2001, source: from('Council of Europe', 'European Day of Languages, 26 September') }],
  ['francophonie-month', 'Mois de la francophonie', 'Francophonie Month', 'culture', on('03-01'), { countries: FRENCH, end: on('03-31'), source: from('Organisation internationale de la Francophonie', 'Mois de la Francophonie') }],
  ['francophonie-day', 'Journée internationale de la francophonie', 'International Francophonie Day', 'culture', on('03-20'), { countries: FRENCH, since: 1988, source: from('Organisation internationale de la Francophonie', '20 mars') }],
  ['documentary-month', 'Mois du cinéma documentaire', 'Documentary Film Month', 'culture', on('11-01'), { countries: ['FR'], end: on('11-30'), source: from('Images en bibliothèques', 'Le Mois du doc, en novembre') }],
  ['short-film-day', 'Fête du court métrage', 'Shortest Day film festival', 'culture', { season: 'winter' }, { countries: ['FR', 'CH', 'CA'], source: from('CNC', 'Le jour le plus court') }],
  ['comics-day', 'Jour de la BD gratuite', 'Free Comic Book Day', 'culture', nth(1, SAT, 5), { countries: ENGLISH, source: from('Free Comic Book Day', 'First Saturday in May') }],
  ['world-book-day-uk', 'World Book Day (Royaume-Uni et Irlande)', 'World Book Day (UK and Ireland)', 'culture', nth(1, THU, 3), { countries: ['GB', 'IE'], since: 1998, source: from('World Book Day', 'First Thursday in March') }],
  ['read-across-america', 'Read Across America', 'Read Across America Day', 'culture', on('03-02'), { countries: ['US'], source: from('National Education Association', 'Read Across America') }],
  ['burns-night', 'Nuit de Burns', 'Burns Night', 'culture', on('01-25'), { countries: ['GB'], source: from('National Trust for Scotland', 'Burns Night, 25 January') }],
  ['bloomsday', 'Bloomsday', 'Bloomsday', 'culture', on('06-16'), { countries: ['IE'], source: from('James Joyce Centre', 'Bloomsday, 16 June') }],
  ['culture-night-ireland', 'Nuit de la culture', 'Culture Night', 'culture', nth(3, FRI, 9), { countries: ['IE'], source: from('Culture Ireland', 'Culture Night, third Friday of September') }],
  ['black-history-month', 'Mois de l’histoire des Noirs', 'Black History Month', 'culture', on('02-01'), { countries: NORTH_AMERICA, end: plus(-1, on('03-01')), source: from('Library of Congress', 'African American History Month') }],
  ['black-history-month', 'Mois de l’histoire des Noirs', 'Black History Month', 'culture', on('10-01'), { countries: ['GB', 'IE'], end: on('10-31'), source: from('Black History Month UK', 'October') }],
  ['womens-history-month', 'Mois de l’histoire des femmes', 'Women’s History Month', 'culture', on('03-01'), { countries: ['US', 'GB'], end: on('03-31'), source: from('Library of Congress', 'Women’s History Month') }],
  ['hispanic-heritage-month', 'Mois du patrimoine hispanique', 'National Hispanic Heritage Month', 'culture', on('09-15'), { countries: ['US'], end: on('10-15'), source: from('Library of Congress', 'National Hispanic Heritage Month') }],
  ['aapi-heritage-month', 'Mois du patrimoine asiatique', 'Asian Heritage Month', 'culture', on('05-01'), { countries: NORTH_AMERICA, end: on('05-31'), source: from('Library of Congress', 'Asian/Pacific American Heritage Month') }],
  ['native-american-heritage-month', 'Mois du patrimoine amérindien', 'Native American Heritage Month', 'culture', on('11-01'), { countries: ['US'], end: on('11-30'), source: from('Library of Congress', 'Native American Heritage Month') }],
  ['escalade', 'Fête de l’Escalade (Genève)', 'Escalade (Geneva)', 'culture', on('12-12'), { countries: ['CH'], source: from('Compagnie de 1602', 'L’Escalade, 11 et 12 décembre') }],
  ['culture-days-quebec', 'Journées de la culture (Québec)', 'Culture Days (Quebec)', 'culture', last(FRI, 9), { countries: ['CA'], end: { lasting: 3 }, language: 'fr', source: from('Culture pour tous', 'Les Journées de la culture, dernier vendredi de septembre') }],
  ['heritage-days-wallonia', 'Journées du patrimoine (Wallonie)', 'Heritage Days (Wallonia)', 'culture', plus(-1, nth(2, SUN, 9)), { countries: ['BE'], end: nth(2, SUN, 9), source: from('RTL Info', 'Les Journées du patrimoine en Wallonie (07/09/2024)') }],
  ['angouleme-festival', 'Festival d’Angoulême', 'Angoulême Comics Festival', 'culture', { published: ['2023-01-26', '2024-01-25', '2025-01-30'] }, { countries: ['FR', 'BE'], end: { published: ['2023-01-29', '2024-01-28', '2025-02-02'] }, source: from('Festival international de la bande dessinée', 'Dates des éditions') }],
  ['met-gala', 'Met Gala', 'Met Gala', 'culture', nth(1, MON, 5), { countries: WORLD, since: 2005, source: from('The Metropolitan Museum of Art', 'The Met Gala, first Monday in May') }],
]);
