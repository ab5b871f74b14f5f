import { FRI, last, MON, nth, on, plus, SAT, THU, TUE } from '../rule.ts';
import { define, ENGLISH, EUROPE, from, NORTH_AMERICA, WORLD } from './table.ts';

const DAYS = from('Days of the Year', 'World days');

/** The days of our own trade: social networks, the web, communication, business. */
// biome-ignore format: one date a line
export const TRADE = define({ countries: WORLD, source: DAYS }, [
  ['community-manager-day', 'Journée des community managers', 'Community Manager Appreciation Day', 'trade', nth(4, MON, 1), { since: 2010, source: from('Jeremiah Owyang', 'Community Manager Appreciation Day, fourth Monday of January') }],
  ['data-protection-day', 'Journée européenne de la protection des données', 'Data Privacy Day', 'trade', on('01-28'), { since: 2007, source: from('Council of Europe', 'Data Protection Day, 28 January') }],
  ['safer-internet-day', 'Safer Internet Day', 'Safer Internet Day', 'trade', { published: ['2022-02-08', '2023-02-07', '2024-02-06', '2025-02-11', '2026-02-10'] }, { source: from('Better Internet for Kids', 'Safer Internet Day') }],
  ['facebook-birthday', 'Anniversaire de Facebook', 'Facebook’s birthday', 'trade', on('02-04'), { since: 2005, source: from('Meta', 'Company info: 4 February 2004') }],
  ['no-facebook-day', 'Journée mondiale sans Facebook', 'World Day without Facebook', 'trade', on('02-28'), { since: 2010, source: from('Journée mondiale', '28 février') }],
  ['employee-appreciation-day', 'Journée de reconnaissance des salariés', 'Employee Appreciation Day', 'trade', nth(1, FRI, 3), { since: 1995, source: from('Workplace Prosperity', 'Employee Appreciation Day, first Friday of March') }],
  ['web-birthday', 'Anniversaire du Web', 'The Web’s birthday', 'trade', on('03-12'), { since: 1990, source: from('CERN', 'A short history of the Web: 12 March 1989') }],
  ['digital-cleanup-day', 'Journée mondiale du nettoyage numérique', 'Digital Cleanup Day', 'trade', nth(3, SAT, 3), { since: 2022, source: from('Institut du numérique responsable', 'Digital Cleanup Day, troisième samedi de mars') }],
  ['backup-day', 'Journée mondiale de la sauvegarde', 'World Backup Day', 'trade', on('03-31'), { since: 2011, source: from('World Backup Day', '31 March') }],
  ['fact-checking-day', 'Journée internationale de la vérification des faits', 'International Fact-Checking Day', 'trade', on('04-02'), { since: 2017, source: from('International Fact-Checking Network', 'Fact-Checking Day, 2 April') }],
  ['small-business-week-us', 'Semaine des petites entreprises', 'National Small Business Week', 'trade', { published: ['2024-04-28', '2025-05-04', '2026-05-03'] }, { countries: ['US'], end: { lasting: 7 }, source: from('U.S. Small Business Administration', 'National Small Business Week') }],
  ['password-day', 'Journée mondiale du mot de passe', 'World Password Day', 'trade', nth(1, THU, 5), { since: 2013, source: from('Intel', 'World Password Day, first Thursday of May') }],
  ['accessibility-day', 'Journée mondiale de sensibilisation à l’accessibilité', 'Global Accessibility Awareness Day', 'trade', nth(3, THU, 5), { since: 2012, source: from('GAAD Foundation', 'Third Thursday of May') }],
  ['europe-day', 'Journée de l’Europe', 'Europe Day', 'culture', on('05-09'), { countries: EUROPE, since: 1986, source: from('European Union', 'Europe Day, 9 May') }],
  ['selfie-day', 'Journée du selfie', 'National Selfie Day', 'trade', on('06-21'), { since: 2014 }],
  ['social-media-day', 'Journée mondiale des réseaux sociaux', 'World Social Media Day', 'trade', on('06-30'), { since: 2010, source: from('Mashable', 'Social Media Day, 30 June') }],
  ['emoji-day', 'Journée mondiale de l’emoji', 'World Emoji Day', 'trade', on('07-17'), { since: 2014, source: from('Emojipedia', 'World Emoji Day, 17 July') }],
  ['system-administrator-day', 'Journée des administrateurs systèmes', 'System Administrator Appreciation Day', 'trade', last(FRI, 7), { since: 2000, source: from('SysAdmin Day', 'Last Friday of July') }],
  ['world-wide-web-day', 'Journée mondiale du Web', 'World Wide Web Day', 'trade', on('08-01')],
  ['photography-day', 'Journée mondiale de la photographie', 'World Photography Day', 'trade', on('08-19'), { since: 2010, source: from('World Photography Day', '19 August') }],
  ['hashtag-day', 'Journée du hashtag', 'Hashtag Day', 'trade', on('08-23'), { since: 2018, source: from('Twitter', 'Hashtag Day, 23 August 2007') }],
  ['programmers-day', 'Journée des programmeurs', 'Day of the Programmer', 'trade', plus(255, on('01-01')), { source: from('Programmer’s Day', 'The 256th day of the year') }],
  ['podcast-day', 'Journée internationale du podcast', 'International Podcast Day', 'trade', on('09-30'), { since: 2014, source: from('International Podcast Day', '30 September') }],
  ['cybersecurity-month', 'Mois européen de la cybersécurité', 'Cybersecurity Awareness Month', 'trade', on('10-01'), { since: 2012, end: on('10-31'), source: from('ENISA', 'European Cybersecurity Month') }],
  ['customer-service-week', 'Semaine du service client', 'National Customer Service Week', 'trade', nth(1, MON, 10), { countries: ENGLISH, since: 1992, end: { lasting: 5 }, source: from('Customer Service Group', 'Customer Service Week, first full week of October') }],
  ['customer-experience-day', 'Journée de l’expérience client', 'Customer Experience Day', 'trade', nth(1, TUE, 10), { since: 2013, source: from('CXPA', 'CX Day, first Tuesday of October') }],
  ['instagram-birthday', 'Anniversaire d’Instagram', 'Instagram’s birthday', 'trade', on('10-06'), { since: 2011, source: from('Meta', 'Instagram, launched on 6 October 2010') }],
  ['ada-lovelace-day', 'Journée Ada Lovelace', 'Ada Lovelace Day', 'trade', nth(2, TUE, 10), { since: 2011, source: from('Finding Ada', 'Ada Lovelace Day, second Tuesday of October') }],
  ['internet-day', 'Journée internationale d’Internet', 'International Internet Day', 'trade', on('10-29'), { since: 2005, source: from('UCLA', 'The first message of the ARPANET, 29 October 1969') }],
  ['entrepreneurship-week', 'Semaine mondiale de l’entrepreneuriat', 'Global Entrepreneurship Week', 'trade', nth(3, MON, 11), { since: 2008, end: { lasting: 7 }, source: from('Global Entrepreneurship Network', 'Global Entrepreneurship Week') }],
  ['women-entrepreneurs-day', 'Journée internationale de l’entrepreneuriat féminin', 'Women’s Entrepreneurship Day', 'trade', on('11-19'), { since: 2014, source: from('Women’s Entrepreneurship Day Organization', '19 November') }],
  ['computer-security-day', 'Journée mondiale de la sécurité informatique', 'Computer Security Day', 'trade', on('11-30'), { since: 1988, source: from('Association for Computer Security Day', '30 November') }],
  ['computer-science-week', 'Semaine de l’informatique à l’école', 'Computer Science Education Week', 'trade', { published: ['2023-12-04', '2024-12-09', '2025-12-08'] }, { countries: NORTH_AMERICA, end: { published: ['2023-12-10', '2024-12-15', '2025-12-14'] }, source: from('Code.org', 'Computer Science Education Week') }],
  ['boss-day', 'Journée des patrons', 'National Boss’s Day', 'trade', on('10-16'), { countries: NORTH_AMERICA, source: from('National Day Calendar', 'National Boss’s Day, 16 October') }],
  ['linkedin-birthday', 'Anniversaire de LinkedIn', 'LinkedIn’s birthday', 'trade', on('05-05'), { since: 2004, source: from('LinkedIn', 'About LinkedIn: launched on 5 May 2003') }],
]);
