import { after, before, easter, FRI, MON, nth, on, SAT, SUN, THU, WED } from '../rule.ts';
import { define, ENGLISH, FRENCH, from, NORTH_AMERICA, WORLD } from './table.ts';

const NATIONAL_DAY = from('National Day Calendar', 'Days of the year');
const DAYS = from('Days of the Year', 'World days');
const CUSTOM = from('Encyclopaedia Britannica', 'Customs and observances');

// biome-ignore format: one date a line
const FOOD = define({ countries: WORLD, source: DAYS }, [
  ['galette-des-rois', 'Galette des rois', 'Kings’ Cake Day', 'food', on('01-06'), { countries: ['FR', 'BE', 'CH', 'LU'], source: from('Larousse', 'Galette des rois') }],
  ['croissant-day', 'Journée mondiale du croissant', 'Croissant Day', 'food', on('01-30')],
  ['nutella-day', 'Journée mondiale du Nutella', 'World Nutella Day', 'food', on('02-05'), { since: 2007, source: from('Ferrero', 'World Nutella Day') }],
  ['pizza-day', 'Journée de la pizza', 'Pizza Day', 'food', on('02-09')],
  ['pancake-day', 'Jour des crêpes', 'Pancake Day', 'food', easter(-47), { countries: ['GB', 'IE'], source: CUSTOM }],
  ['agriculture-show-paris', 'Salon international de l’agriculture', 'Paris International Agricultural Show', 'food', { published: ['2023-02-25', '2024-02-24', '2025-02-22', '2026-02-21'] }, { countries: ['FR'], end: { published: ['2023-03-05', '2024-03-03', '2025-03-02', '2026-03-01'] }, source: from('Salon international de l’agriculture', 'Dates des éditions') }],
  ['waffle-day', 'Journée internationale de la gaufre', 'Waffle Day', 'food', on('03-25')],
  ['carrot-day', 'Journée internationale de la carotte', 'International Carrot Day', 'food', on('04-04')],
  ['burger-day', 'Journée mondiale du burger', 'Hamburger Day', 'food', on('05-28')],
  ['doughnut-day', 'Journée du donut', 'National Doughnut Day', 'food', nth(1, FRI, 6), { countries: NORTH_AMERICA, since: 1938, source: from('The Salvation Army', 'National Donut Day, first Friday of June') }],
  ['milk-day', 'Journée mondiale du lait', 'World Milk Day', 'food', on('06-01'), { since: 2001, source: from('Food and Agriculture Organization', 'World Milk Day, 1 June') }],
  ['chocolate-day', 'Journée mondiale du chocolat', 'World Chocolate Day', 'food', on('07-07')],
  ['ice-cream-day', 'Journée de la crème glacée', 'National Ice Cream Day', 'food', nth(3, SUN, 7), { countries: NORTH_AMERICA, since: 1984, source: NATIONAL_DAY }],
  ['french-fries-day', 'Journée mondiale de la frite', 'French Fries Day', 'food', nth(2, FRI, 7), { countries: NORTH_AMERICA, source: NATIONAL_DAY }],
  ['belgian-fries-day', 'Journée internationale de la frite belge', 'International Day of Belgian Fries', 'food', on('08-01'), { countries: ['BE'], source: from('Unafri-Navefri', 'Journée internationale de la frite belge, 1er août') }],
  ['beer-day', 'Journée internationale de la bière', 'International Beer Day', 'food', nth(1, FRI, 8), { since: 2013, source: from('International Beer Day', 'First Friday in August') }],
  ['oktoberfest', 'Oktoberfest', 'Oktoberfest', 'food', after(SAT, on('09-15')), { source: from('Landeshauptstadt München', 'Oktoberfest, the Saturday after 15 September') }],
  ['coffee-day', 'Journée internationale du café', 'International Coffee Day', 'food', on('10-01'), { since: 2015, source: from('International Coffee Organization', 'International Coffee Day, 1 October') }],
  ['vegetarian-day', 'Journée mondiale du végétarisme', 'World Vegetarian Day', 'food', on('10-01'), { since: 1978, source: from('North American Vegetarian Society', 'World Vegetarian Day') }],
  ['egg-day', 'Journée mondiale de l’œuf', 'World Egg Day', 'food', nth(2, FRI, 10), { since: 1996, source: from('World Egg Organisation', 'World Egg Day, second Friday of October') }],
  ['taste-week', 'Semaine du goût', 'Taste Week', 'food', { published: ['2023-10-09', '2024-10-14', '2025-10-13'] }, { countries: ['FR'], end: { published: ['2023-10-15', '2024-10-20', '2025-10-19'] }, source: from('La Semaine du Goût', 'Dates des éditions') }],
  ['bread-day', 'Journée mondiale du pain', 'World Bread Day', 'food', on('10-16'), { source: from('International Union of Bakers and Confectioners', 'World Bread Day, 16 October') }],
  ['pasta-day', 'Journée mondiale des pâtes', 'World Pasta Day', 'food', on('10-25'), { since: 1998, source: from('International Pasta Organisation', 'World Pasta Day, 25 October') }],
  ['vegan-day', 'Journée mondiale du véganisme', 'World Vegan Day', 'food', on('11-01'), { since: 1994, source: from('The Vegan Society', 'World Vegan Day, 1 November') }],
  ['beaujolais-nouveau', 'Beaujolais nouveau', 'Beaujolais Nouveau Day', 'food', nth(3, THU, 11), { since: 1985, source: from('Inter Beaujolais', 'Le troisième jeudi de novembre') }],
  ['champagne-day', 'Journée mondiale du champagne', 'Champagne Day', 'food', nth(4, FRI, 10), { since: 2009, source: from('Comité Champagne', 'Champagne Day, fourth Friday of October') }],
]);

// biome-ignore format: one date a line
const FUN = define({ countries: WORLD, source: DAYS }, [
  ['blue-monday', 'Blue Monday', 'Blue Monday', 'fun', nth(3, MON, 1), { since: 2005, source: CUSTOM }],
  ['hugging-day', 'Journée des câlins', 'National Hugging Day', 'fun', on('01-21'), { source: NATIONAL_DAY }],
  ['puzzle-day', 'Journée du puzzle', 'National Puzzle Day', 'fun', on('01-29'), { countries: ENGLISH, source: NATIONAL_DAY }],
  ['groundhog-day', 'Jour de la marmotte', 'Groundhog Day', 'fun', on('02-02'), { countries: NORTH_AMERICA, source: CUSTOM }],
  ['galentines-day', 'Saint-Valentin des amies', 'Galentine’s Day', 'fun', on('02-13'), { countries: ENGLISH }],
  ['leap-day', 'Jour bissextile', 'Leap Day', 'fun', on('02-29'), { source: CUSTOM }],
  ['random-kindness-day', 'Journée des actes de gentillesse', 'Random Acts of Kindness Day', 'fun', on('02-17'), { countries: ENGLISH, source: from('Random Acts of Kindness Foundation', 'RAK Day, 17 February') }],
  ['pi-day', 'Journée de pi', 'Pi Day', 'fun', on('03-14'), { since: 1988, source: from('Exploratorium', 'Pi Day, March 14') }],
  ['sleep-day', 'Journée mondiale du sommeil', 'World Sleep Day', 'awareness', before(FRI, { season: 'spring' }), { since: 2008, source: from('World Sleep Society', 'World Sleep Day, the Friday before the March equinox') }],
  ['april-fools-day', 'Poisson d’avril', 'April Fools’ Day', 'fun', on('04-01'), { source: CUSTOM }],
  ['pet-day', 'Journée des animaux de compagnie', 'National Pet Day', 'fun', on('04-11'), { since: 2006, source: NATIONAL_DAY }],
  ['star-wars-day', 'Journée Star Wars', 'Star Wars Day', 'fun', on('05-04'), { source: from('Lucasfilm', 'Star Wars Day, May the 4th') }],
  ['cinco-de-mayo', 'Cinco de mayo', 'Cinco de Mayo', 'culture', on('05-05'), { countries: ['US'], source: CUSTOM }],
  ['laughter-day', 'Journée mondiale du rire', 'World Laughter Day', 'fun', nth(1, SUN, 5), { since: 1998, source: from('Laughter Yoga International', 'World Laughter Day, first Sunday of May') }],
  ['geek-pride-day', 'Journée de la fierté geek', 'Geek Pride Day', 'fun', on('05-25'), { since: 2006 }],
  ['neighbours-day', 'Fête des voisins', 'Neighbours’ Day', 'fun', { published: ['2025-05-23', '2026-05-29'] }, { countries: ['FR', 'BE', 'CH', 'LU'], source: from('La Fête des voisins', 'fetedesvoisins.fr') }],
  ['best-friends-day', 'Journée des meilleurs amis', 'National Best Friends Day', 'fun', on('06-08'), { countries: NORTH_AMERICA, source: NATIONAL_DAY }],
  ['harry-potter-day', 'Anniversaire de Harry Potter', 'Harry Potter’s birthday', 'fun', on('07-31'), { source: from('Wizarding World', 'Harry Potter’s birthday, 31 July') }],
  ['cat-day', 'Journée internationale du chat', 'International Cat Day', 'fun', on('08-08'), { since: 2002, source: from('International Cat Care', 'International Cat Day, 8 August') }],
  ['left-handers-day', 'Journée internationale des gauchers', 'International Left-Handers Day', 'fun', on('08-13'), { since: 1992, source: from('Left-Handers Club', 'Left Handers Day, 13 August') }],
  ['relaxation-day', 'Journée de la détente', 'National Relaxation Day', 'fun', on('08-15'), { countries: ENGLISH, source: NATIONAL_DAY }],
  ['dog-day', 'Journée mondiale du chien', 'International Dog Day', 'fun', on('08-26'), { since: 2004, source: NATIONAL_DAY }],
  ['pirate-day', 'Journée internationale du parler pirate', 'Talk Like a Pirate Day', 'fun', on('09-19'), { since: 2002, source: CUSTOM }],
  ['smile-day', 'Journée mondiale du sourire', 'World Smile Day', 'fun', nth(1, FRI, 10), { since: 1999, source: from('Harvey Ball World Smile Foundation', 'World Smile Day, first Friday of October') }],
  ['halloween', 'Halloween', 'Halloween', 'fun', on('10-31'), { source: CUSTOM }],
  ['bonfire-night', 'Nuit des feux de joie', 'Bonfire Night', 'fun', on('11-05'), { countries: ['GB'], source: CUSTOM }],
  ['ugly-sweater-day', 'Journée du pull de Noël', 'Christmas Jumper Day', 'fun', nth(2, THU, 12), { countries: ['GB'], since: 2024, source: from('Save the Children UK', 'Christmas Jumper Day') }],
  ['ugly-sweater-day', 'Journée du pull moche de Noël', 'Ugly Christmas Sweater Day', 'fun', nth(3, FRI, 12), { countries: [...NORTH_AMERICA, ...FRENCH.filter((country) => country !== 'CA')], since: 2011, source: from('National Ugly Christmas Sweater Day', 'Third Friday of December') }],
  ['stress-awareness-day', 'Journée de sensibilisation au stress', 'Stress Awareness Day', 'awareness', nth(1, WED, 11), { countries: ENGLISH, since: 1998, source: from('International Stress Management Association', 'First Wednesday of November') }],
  ['twelfth-night', 'Fin des décorations de Noël', 'Twelfth Night', 'fun', on('01-05'), { countries: ENGLISH, source: CUSTOM }],
]);

/** Food, drink and what makes people smile. */
export const FOOD_AND_FUN = [...FOOD, ...FUN];
