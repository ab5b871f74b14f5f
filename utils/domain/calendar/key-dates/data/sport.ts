import { MON, nth, on, SAT, SUN, THU, WED } from '../rule.ts';
import { define, EUROPE, from, NORTH_AMERICA, WORLD } from './table.ts';

const OLYMPICS = from('International Olympic Committee', 'Olympic Games: all editions');

/** Sport: what follows a rule, and the editions whose dates are published. */
// biome-ignore format: one date a line
export const SPORT = define({ countries: WORLD, source: OLYMPICS }, [
  ['super-bowl', 'Super Bowl', 'Super Bowl', 'sport', nth(2, SUN, 2), { since: 2022, source: from('National Football League', 'Super Bowl: second Sunday of February') }],
  ['winter-olympics', 'Jeux olympiques d’hiver', 'Winter Olympics', 'sport', { published: ['2022-02-04', '2026-02-06', '2030-02-01'] }, { end: { published: ['2022-02-20', '2026-02-22', '2030-02-17'] } }],
  ['summer-olympics', 'Jeux olympiques d’été', 'Summer Olympics', 'sport', { published: ['2021-07-23', '2024-07-26', '2028-07-14'] }, { end: { published: ['2021-08-08', '2024-08-11', '2028-07-30'] } }],
  ['summer-paralympics', 'Jeux paralympiques d’été', 'Summer Paralympics', 'sport', { published: ['2021-08-24', '2024-08-28', '2028-08-15'] }, { end: { published: ['2021-09-05', '2024-09-08', '2028-08-27'] }, source: from('International Paralympic Committee', 'Paralympic Games') }],
  ['winter-paralympics', 'Jeux paralympiques d’hiver', 'Winter Paralympics', 'sport', { published: ['2022-03-04', '2026-03-06'] }, { end: { published: ['2022-03-13', '2026-03-15'] }, source: from('International Paralympic Committee', 'Paralympic Games') }],
  ['football-world-cup', 'Coupe du monde de football', 'FIFA World Cup', 'sport', { published: ['2022-11-20', '2026-06-11'] }, { end: { published: ['2022-12-18', '2026-07-19'] }, source: from('FIFA', 'FIFA World Cup') }],
  ['womens-football-world-cup', 'Coupe du monde féminine de football', 'FIFA Women’s World Cup', 'sport', { published: ['2023-07-20', '2027-06-24'] }, { end: { published: ['2023-08-20', '2027-07-25'] }, source: from('FIFA', 'FIFA Women’s World Cup') }],
  ['football-euro', 'Championnat d’Europe de football', 'UEFA European Championship', 'sport', { published: ['2021-06-11', '2024-06-14', '2028-06-09'] }, { countries: EUROPE, end: { published: ['2021-07-11', '2024-07-14', '2028-07-09'] }, source: from('UEFA', 'UEFA EURO') }],
  ['rugby-world-cup', 'Coupe du monde de rugby', 'Rugby World Cup', 'sport', { published: ['2023-09-08', '2027-10-01'] }, { end: { published: ['2023-10-28', '2027-11-13'] }, source: from('World Rugby', 'Rugby World Cup') }],
  ['roland-garros', 'Roland-Garros', 'French Open', 'sport', { published: ['2022-05-22', '2023-05-28', '2024-05-26', '2025-05-25', '2026-05-24'] }, { end: { published: ['2022-06-05', '2023-06-11', '2024-06-09', '2025-06-08', '2026-06-07'] }, source: from('Fédération française de tennis', 'Roland-Garros : dates des éditions') }],
  ['wimbledon', 'Wimbledon', 'Wimbledon', 'sport', { published: ['2022-06-27', '2023-07-03', '2024-07-01', '2025-06-30', '2026-06-29'] }, { end: { published: ['2022-07-10', '2023-07-16', '2024-07-14', '2025-07-13', '2026-07-12'] }, source: from('All England Lawn Tennis Club', 'The Championships: future dates') }],
  ['tour-de-france', 'Tour de France', 'Tour de France', 'sport', { published: ['2022-07-01', '2023-07-01', '2024-06-29', '2025-07-05', '2026-07-04'] }, { end: { published: ['2022-07-24', '2023-07-23', '2024-07-21', '2025-07-27', '2026-07-26'] }, source: from('Amaury Sport Organisation', 'Tour de France') }],
  ['le-mans', 'Vingt-quatre Heures du Mans', '24 Hours of Le Mans', 'sport', { published: ['2022-06-11', '2023-06-10', '2024-06-15', '2025-06-14', '2026-06-13'] }, { countries: EUROPE, end: { published: ['2022-06-12', '2023-06-11', '2024-06-16', '2025-06-15', '2026-06-14'] }, source: from('Automobile Club de l’Ouest', '24 Heures du Mans') }],
  ['boston-marathon', 'Marathon de Boston', 'Boston Marathon', 'sport', nth(3, MON, 4), { countries: NORTH_AMERICA, since: 2022, source: from('Boston Athletic Association', 'Boston Marathon, Patriots’ Day') }],
  ['kentucky-derby', 'Kentucky Derby', 'Kentucky Derby', 'sport', nth(1, SAT, 5), { countries: ['US'], since: 2021, source: from('Churchill Downs', 'Kentucky Derby, first Saturday in May') }],
  ['new-york-marathon', 'Marathon de New York', 'New York City Marathon', 'sport', nth(1, SUN, 11), { countries: NORTH_AMERICA, since: 2021, source: from('New York Road Runners', 'TCS New York City Marathon, first Sunday in November') }],
  ['olympic-day', 'Journée olympique', 'Olympic Day', 'sport', on('06-23'), { since: 1948 }],
  ['running-day', 'Journée mondiale de la course à pied', 'Global Running Day', 'sport', nth(1, WED, 6), { since: 2016, source: from('New York Road Runners', 'Global Running Day, first Wednesday of June') }],
  ['week-of-sport', 'Semaine européenne du sport', 'European Week of Sport', 'sport', on('09-23'), { countries: EUROPE, since: 2015, end: on('09-30'), source: from('European Commission', 'European Week of Sport, 23–30 September') }],
  ['turkey-trot', 'Course de dindes (Turkey Trot)', 'Turkey Trot', 'sport', nth(4, THU, 11), { countries: ['US'], source: from('YMCA Buffalo Niagara', 'Turkey Trot, Thanksgiving morning') }],
  ['boxing-day-football', 'Matchs du lendemain de Noël', 'Boxing Day football', 'sport', on('12-26'), { countries: ['GB'], source: from('Premier League', 'Boxing Day fixtures') }],
  ['top-14-final', 'Finale du Top 14', 'Top 14 final', 'sport', { published: ['2022-06-24', '2023-06-17', '2024-06-28', '2025-06-28'] }, { countries: ['FR'], source: from('Ligue nationale de rugby', 'Finale du Top 14') }],
  ['vendee-globe', 'Départ du Vendée Globe', 'Vendée Globe start', 'sport', { published: ['2020-11-08', '2024-11-10'] }, { countries: ['FR', 'BE', 'CH'], source: from('Vendée Globe', 'Les éditions') }],
  ['champions-league-final', 'Finale de la Ligue des champions', 'UEFA Champions League final', 'sport', { published: ['2022-05-28', '2023-06-10', '2024-06-01', '2025-05-31', '2026-05-30'] }, { countries: EUROPE, source: from('UEFA', 'Champions League finals') }],
]);
