import { before, last, MON, nth, on, onOrAfter, plus, SAT, SUN, THU } from '../rule.ts';
import { define, from, NORTH_AMERICA, WORLD } from './table.ts';

const FRENCH_STATE = from('Service-Public.fr', 'Journées nationales et cérémonies nationales');
const CANADA = from('Government of Canada', 'Important and commemorative days');
const US_CODE = from('United States Code', 'Title 36, chapter 1: Patriotic and national observances');
const LABOUR_CODE = from('Government of Canada', 'General holidays in federally regulated workplaces');
const BANK_HOLIDAYS = from('GOV.UK', 'UK bank holidays');
const ROYAL_BRITISH_LEGION = from('Royal British Legion', 'Remembrance');

/**
 * What nations remember and celebrate without closing their offices, and two kinds of public holidays that hold where
 * no region is chosen: Canada's under federal law, and the bank holiday of August of most of the United Kingdom.
 */
// biome-ignore format: one date a line
export const NATIONAL = define({ countries: WORLD, source: FRENCH_STATE }, [
  ['terror-victims-day', 'Journée nationale d’hommage aux victimes du terrorisme', 'National Day of Tribute to the Victims of Terrorism', 'remembrance', on('03-11'), { countries: ['FR'], since: 2020 }],
  ['algerian-war-day', 'Journée nationale du souvenir de la guerre d’Algérie', 'National Day of Remembrance of the Algerian War', 'remembrance', on('03-19'), { countries: ['FR'], since: 2012 }],
  ['deportation-day', 'Journée nationale du souvenir de la déportation', 'National Day of Remembrance of the Deportation', 'remembrance', last(SUN, 4), { countries: ['FR'], since: 1954 }],
  ['slavery-memory-day-france', 'Journée nationale des mémoires de la traite et de l’esclavage', 'National Day of the Memories of Slavery', 'remembrance', on('05-10'), { countries: ['FR'], since: 2006 }],
  ['resistance-day', 'Journée nationale de la Résistance', 'National Day of the Resistance', 'remembrance', on('05-27'), { countries: ['FR'], since: 2014 }],
  ['indochina-day', 'Journée d’hommage aux morts pour la France en Indochine', 'Day of Tribute to the Dead of Indochina', 'remembrance', on('06-08'), { countries: ['FR'], since: 2005 }],
  ['appeal-of-18-june', 'Commémoration de l’appel du 18 Juin', 'Anniversary of the Appeal of 18 June', 'remembrance', on('06-18'), { countries: ['FR'], since: 2006 }],
  ['harkis-day', 'Journée nationale d’hommage aux harkis', 'National Day of Tribute to the Harkis', 'remembrance', on('09-25'), { countries: ['FR'], since: 2003 }],
  ['paris-attacks', 'Commémoration des attentats du 13 novembre', 'Anniversary of the Paris attacks', 'remembrance', on('11-13'), { countries: ['FR'], since: 2016, source: from('Ville de Paris', 'Commémoration des attentats du 13 novembre 2015') }],
  ['secularism-day', 'Journée de la laïcité à l’école', 'Secularism Day', 'remembrance', on('12-09'), { countries: ['FR'], since: 2011 }],
  ['firefighters-day', 'Journée nationale des sapeurs-pompiers', 'National Firefighters’ Day', 'remembrance', nth(2, SAT, 6), { countries: ['FR'] }],
  ['iris-day', 'Fête de l’Iris', 'Iris Festival', 'culture', on('05-08'), { countries: ['BE'], source: from('Région de Bruxelles-Capitale', 'Fête de l’Iris, 8 mai') }],
  ['flemish-community-day', 'Fête de la Communauté flamande', 'Day of the Flemish Community', 'culture', on('07-11'), { countries: ['BE'], source: from('Belgium.be', 'Jours fériés et fêtes des communautés') }],
  ['wallonia-day', 'Fêtes de Wallonie', 'Walloon Festival', 'culture', nth(3, SUN, 9), { countries: ['BE'], source: from('Belgium.be', 'Jours fériés et fêtes des communautés') }],
  ['french-community-day', 'Fête de la Communauté française', 'Day of the French Community', 'culture', on('09-27'), { countries: ['BE'], source: from('Belgium.be', 'Jours fériés et fêtes des communautés') }],
  ['german-community-day', 'Fête de la Communauté germanophone', 'Day of the German-speaking Community', 'culture', on('11-15'), { countries: ['BE'], source: from('Belgium.be', 'Jours fériés et fêtes des communautés') }],
  ['kings-feast', 'Fête du Roi', 'King’s Feast', 'remembrance', on('11-15'), { countries: ['BE'], source: from('Belgium.be', 'Jours fériés et fêtes des communautés') }],
  ['luxembourg-eve', 'Veille de la fête nationale', 'Eve of National Day', 'culture', on('06-22'), { countries: ['LU'], source: from('Luxembourg City Tourist Office', 'Fête nationale') }],
  ['flag-day-canada', 'Jour du drapeau national du Canada', 'National Flag of Canada Day', 'remembrance', on('02-15'), { countries: ['CA'], since: 1996, source: CANADA }],
  ['victoria-day', 'Fête de la Reine', 'Victoria Day', 'public_holiday', before(MON, on('05-25')), { countries: ['CA'], regions: [''], source: LABOUR_CODE }],
  ['indigenous-peoples-day', 'Journée nationale des peuples autochtones', 'National Indigenous Peoples Day', 'culture', on('06-21'), { countries: ['CA'], since: 1996, source: CANADA }],
  ['multiculturalism-day', 'Journée canadienne du multiculturalisme', 'Canadian Multiculturalism Day', 'culture', on('06-27'), { countries: ['CA'], since: 2003, source: CANADA }],
  ['civic-holiday', 'Congé civique', 'Civic Holiday', 'culture', nth(1, MON, 8), { countries: ['CA'], language: 'en', source: CANADA }],
  ['acadian-day', 'Fête nationale de l’Acadie', 'National Acadian Day', 'culture', on('08-15'), { countries: ['CA'], since: 2003, source: CANADA }],
  ['truth-and-reconciliation-day', 'Journée nationale de la vérité et de la réconciliation', 'National Day for Truth and Reconciliation', 'public_holiday', on('09-30'), { countries: ['CA'], regions: ['', 'BC', 'MB', 'NT', 'NU', 'PE', 'YT'], since: 2021, source: LABOUR_CODE }],
  ['truth-and-reconciliation-day', 'Journée nationale de la vérité et de la réconciliation', 'National Day for Truth and Reconciliation', 'remembrance', on('09-30'), { countries: ['CA'], since: 2021, source: CANADA }],
  ['thanksgiving', 'Action de grâce', 'Thanksgiving', 'public_holiday', nth(2, MON, 10), { countries: ['CA'], regions: [''], source: LABOUR_CODE }],
  ['remembrance-day', 'Jour du Souvenir', 'Remembrance Day', 'public_holiday', on('11-11'), { countries: ['CA'], regions: [''], source: LABOUR_CODE }],
  ['boxing-day', 'Lendemain de Noël', 'Boxing Day', 'public_holiday', on('12-26'), { countries: ['CA'], regions: [''], source: LABOUR_CODE }],
  ['polytechnique-day', 'Journée nationale de commémoration et d’action contre la violence faite aux femmes', 'National Day of Remembrance and Action on Violence Against Women', 'remembrance', on('12-06'), { countries: ['CA'], since: 1991, source: CANADA }],
  ['summer-bank-holiday', 'Jour férié d’été', 'Summer bank holiday', 'public_holiday', last(MON, 8), { countries: ['GB'], regions: [''], since: 1971, source: BANK_HOLIDAYS, note: { fr: 'Le premier lundi d’août en Écosse.', en: 'The first Monday of August in Scotland.' } }],
  ['world-cup-bank-holiday', 'Jour férié de la Coupe du monde', 'World Cup bank holiday', 'public_holiday', { published: ['2026-06-15'] }, { countries: ['GB'], regions: ['SCT'], source: from('Scottish Government', 'Bank holiday for the men’s World Cup, 15 June 2026') }],
  ['commonwealth-day', 'Journée du Commonwealth', 'Commonwealth Day', 'culture', nth(2, MON, 3), { countries: ['GB', 'CA'], since: 1977, source: from('Commonwealth Secretariat', 'Commonwealth Day, second Monday of March') }],
  ['ve-day', 'Jour de la Victoire en Europe', 'VE Day', 'remembrance', on('05-08'), { countries: ['GB', 'US'], source: ROYAL_BRITISH_LEGION }],
  ['d-day', 'Anniversaire du Débarquement', 'D-Day anniversary', 'remembrance', on('06-06'), { countries: ['FR', 'GB', 'US', 'CA'], source: ROYAL_BRITISH_LEGION }],
  ['windrush-day', 'Journée Windrush', 'Windrush Day', 'remembrance', on('06-22'), { countries: ['GB'], since: 2018, source: from('GOV.UK', 'Windrush Day') }],
  ['armed-forces-day', 'Journée des forces armées', 'Armed Forces Day', 'remembrance', last(SAT, 6), { countries: ['GB'], since: 2009, source: from('GOV.UK', 'Armed Forces Day') }],
  ['armistice-day', 'Armistice de 1918', 'Armistice Day', 'remembrance', on('11-11'), { countries: ['GB'], since: 1919, source: ROYAL_BRITISH_LEGION }],
  ['remembrance-sunday', 'Dimanche du Souvenir', 'Remembrance Sunday', 'remembrance', nth(2, SUN, 11), { countries: ['GB'], source: ROYAL_BRITISH_LEGION }],
  ['famine-day', 'Journée nationale de la Grande Famine', 'National Famine Commemoration Day', 'remembrance', nth(3, SUN, 5), { countries: ['IE'], since: 2020, source: from('Government of Ireland', 'National Famine Commemoration') }],
  ['commemoration-day-ireland', 'Journée nationale de commémoration', 'National Day of Commemoration', 'remembrance', onOrAfter(SUN, on('07-08')), { countries: ['IE'], source: from('Government of Ireland', 'National Day of Commemoration: the Sunday nearest 11 July') }],
  ['tax-day', 'Date limite de l’impôt sur le revenu', 'Tax Day', 'commerce', { published: ['2023-04-18', '2024-04-15', '2025-04-15', '2026-04-15'] }, { countries: ['US'], source: from('Internal Revenue Service', 'When to file') }],
  ['day-of-prayer', 'Journée nationale de la prière', 'National Day of Prayer', 'religion', nth(1, THU, 5), { countries: ['US'], source: US_CODE }],
  ['armed-forces-day-us', 'Journée des forces armées', 'Armed Forces Day', 'remembrance', nth(3, SAT, 5), { countries: ['US'], since: 1950, source: US_CODE }],
  ['flag-day', 'Jour du drapeau', 'Flag Day', 'remembrance', on('06-14'), { countries: ['US'], since: 1949, source: US_CODE }],
  ['womens-equality-day', 'Journée de l’égalité des femmes', 'Women’s Equality Day', 'awareness', on('08-26'), { countries: ['US'], since: 1973, source: from('National Archives', 'Women’s Equality Day') }],
  ['patriot-day', 'Commémoration du 11 Septembre', 'Patriot Day', 'remembrance', on('09-11'), { countries: ['US'], since: 2002, source: US_CODE }],
  ['constitution-day', 'Jour de la Constitution', 'Constitution Day', 'remembrance', on('09-17'), { countries: ['US'], since: 2004, source: US_CODE }],
  ['gold-star-day', 'Journée des mères et familles endeuillées', 'Gold Star Mother’s Day', 'remembrance', last(SUN, 9), { countries: ['US'], since: 1936, source: US_CODE }],
  ['indigenous-peoples-day-us', 'Journée des peuples autochtones', 'Indigenous Peoples’ Day', 'culture', nth(2, MON, 10), { countries: ['US'], since: 1992, source: from('National Museum of the American Indian', 'Indigenous Peoples’ Day') }],
  ['pearl-harbor-day', 'Commémoration de Pearl Harbor', 'Pearl Harbor Remembrance Day', 'remembrance', on('12-07'), { countries: ['US'], since: 1994, source: US_CODE }],
  ['rosa-parks-day', 'Journée Rosa Parks', 'Rosa Parks Day', 'remembrance', on('12-01'), { countries: ['US'], source: from('Library of Congress', 'Rosa Parks: In Her Own Words') }],
  ['lincoln-birthday', 'Anniversaire d’Abraham Lincoln', 'Lincoln’s Birthday', 'remembrance', on('02-12'), { countries: ['US'], source: from('Library of Congress', 'Today in history: February 12') }],
  ['mardi-gras-season', 'Carnaval de La Nouvelle-Orléans', 'Mardi Gras season', 'culture', on('01-06'), { countries: ['US'], end: { easter: -47 }, source: from('New Orleans & Company', 'Mardi Gras season: from Twelfth Night to Shrove Tuesday') }],
  ['labour-day-weekend', 'Fin de semaine de la fête du Travail', 'Labor Day weekend', 'commerce', plus(-2, nth(1, MON, 9)), { countries: NORTH_AMERICA, end: nth(1, MON, 9), source: from('United States Code', 'Title 5, § 6103') }],
  ['swiss-women-strike', 'Grève féministe', 'Feminist strike', 'awareness', on('06-14'), { countries: ['CH'], since: 2019, source: from('Dictionnaire historique de la Suisse', 'Grève des femmes, 14 juin 1991') }],
  ['sechselaeuten', 'Sechseläuten (Zurich)', 'Sechseläuten (Zurich)', 'culture', { published: ['2023-04-17', '2024-04-15', '2025-04-28', '2026-04-20'] }, { countries: ['CH'], source: from('Zentralkomitee der Zünfte Zürichs', 'Sechseläuten') }],
  ['moving-day-quebec', 'Jour du déménagement', 'Moving Day (Quebec)', 'fun', on('07-01'), { countries: ['CA'], language: 'fr', source: from('The Canadian Encyclopedia', 'Moving Day in Quebec') }],
]);
