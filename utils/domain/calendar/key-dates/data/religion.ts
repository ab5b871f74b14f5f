import { advent, easter, on, plus, type Rule } from '../rule.ts';
import { define, ENGLISH, FRENCH, from, WORLD } from './table.ts';

const source = from('Église catholique en France', 'Calendrier liturgique (eglise.catholique.fr)');
const KOF_K = from('Union libérale israélite de France', 'Calendrier des fêtes juives');
const UMM_AL_QURA = from('R.H. van Gent, Utrecht University', 'The Umm al-Qura calendar of Saudi Arabia');
const OBSERVATORY = from('Hong Kong Observatory', 'Gregorian–Lunar Calendar Conversion Table');
const EVENING = { fr: 'Commence la veille au soir.', en: 'Begins on the evening before.' };
const BY_CALCULATION = {
  fr: 'Selon le calcul : l’observation de la lune peut décaler la date d’un jour.',
  en: 'By calculation: the sighting of the moon may move it by a day.',
};

/** Platforms reckon this calendar differently around midnight in China (2027, 2030): the published table decides. */
const LUNAR_NEW_YEAR: Rule = {
  published: [
    ...['2020-01-25', '2021-02-12', '2022-02-01', '2023-01-22', '2024-02-10', '2025-01-29', '2026-02-17'],
    ...['2027-02-06', '2028-01-26', '2029-02-13', '2030-02-03', '2031-01-23', '2032-02-11', '2033-01-31'],
    ...['2034-02-19', '2035-02-08', '2036-01-28'],
  ],
};

const DIWALI: Rule = {
  published: [
    ...['2020-11-14', '2021-11-04', '2022-10-24', '2023-11-12', '2024-10-31', '2025-10-20', '2026-11-08'],
    ...['2027-10-29', '2028-10-17', '2029-11-05', '2030-10-26'],
  ],
};

// biome-ignore format: one date a line
const CHRISTIAN = define({ countries: WORLD, source }, [
  ['epiphany', 'Épiphanie', 'Epiphany', 'religion', on('01-06')],
  ['candlemas', 'Chandeleur', 'Candlemas', 'food', on('02-02'), { countries: FRENCH }],
  ['shrove-tuesday', 'Mardi gras', 'Shrove Tuesday', 'fun', easter(-47)],
  ['ash-wednesday', 'Mercredi des Cendres', 'Ash Wednesday', 'religion', easter(-46)],
  ['lent', 'Carême', 'Lent', 'religion', easter(-46), { end: easter(-1) }],
  ['palm-sunday', 'Dimanche des Rameaux', 'Palm Sunday', 'religion', easter(-7)],
  ['maundy-thursday', 'Jeudi saint', 'Maundy Thursday', 'religion', easter(-3)],
  ['good-friday', 'Vendredi saint', 'Good Friday', 'religion', easter(-2)],
  ['easter-sunday', 'Pâques', 'Easter Sunday', 'religion', easter(0)],
  ['easter-monday', 'Lundi de Pâques', 'Easter Monday', 'religion', easter(1)],
  ['ascension-day', 'Ascension', 'Ascension Day', 'religion', easter(39)],
  ['pentecost', 'Pentecôte', 'Pentecost', 'religion', easter(49)],
  ['whit-monday', 'Lundi de Pentecôte', 'Whit Monday', 'religion', easter(50), { countries: FRENCH }],
  ['corpus-christi', 'Fête-Dieu', 'Corpus Christi', 'religion', easter(60), { countries: FRENCH }],
  ['assumption', 'Assomption', 'Assumption of Mary', 'religion', on('08-15')],
  ['all-saints-day', 'Toussaint', 'All Saints’ Day', 'religion', on('11-01')],
  ['all-souls-day', 'Jour des défunts', 'All Souls’ Day', 'religion', on('11-02')],
  ['saint-martin', 'Saint-Martin', 'Martinmas', 'religion', on('11-11'), { countries: ['FR', 'BE', 'CH', 'LU'] }],
  ['first-sunday-of-advent', 'Premier dimanche de l’Avent', 'First Sunday of Advent', 'religion', advent(0)],
  ['advent', 'Avent', 'Advent', 'religion', advent(0), { end: on('12-24') }],
  ['advent-calendar', 'Début des calendriers de l’Avent', 'Advent calendars begin', 'commerce', on('12-01'), { end: on('12-24') }],
  ['saint-nicholas', 'Saint-Nicolas', 'Saint Nicholas’ Day (Sinterklaas)', 'family', on('12-06'), { countries: ['FR', 'BE', 'CH', 'LU'] }],
  ['festival-of-lights-lyon', 'Fête des lumières (Lyon)', 'Festival of Lights (Lyon)', 'culture', on('12-08'), { countries: ['FR'], source: from('Ville de Lyon', 'Fête des lumières, autour du 8 décembre') }],
  ['saint-lucy', 'Sainte-Luce', 'Saint Lucy’s Day', 'religion', on('12-13')],
  ['christmas-eve', 'Veille de Noël', 'Christmas Eve', 'family', on('12-24')],
  ['new-years-eve', 'Réveillon de la Saint-Sylvestre', 'New Year’s Eve', 'fun', on('12-31')],
]);

// biome-ignore format: one date a line
const SAINTS = define({ countries: WORLD, source }, [
  ['saint-davids-day', 'Saint-David', 'Saint David’s Day', 'culture', on('03-01'), { countries: ['GB'], source: from('UK Parliament', 'Patron saints’ days') }],
  ['saint-patricks-day', 'Saint-Patrick', 'Saint Patrick’s Day', 'culture', on('03-17')],
  ['saint-georges-day', 'Saint-Georges', 'Saint George’s Day', 'culture', on('04-23'), { countries: ['GB'], source: from('UK Parliament', 'Patron saints’ days') }],
  ['saint-john', 'Saint-Jean', 'Saint John’s Day', 'culture', on('06-24'), { countries: ['FR', 'BE', 'CH', 'LU'] }],
  ['saint-andrews-day', 'Saint-André', 'Saint Andrew’s Day', 'culture', on('11-30'), { countries: ['GB'], source: from('Scottish Government', 'St Andrew’s Day') }],
  ['saint-catherine', 'Sainte-Catherine', 'Saint Catherine’s Day', 'culture', on('11-25'), { countries: FRENCH }],
  ['saint-eloi', 'Saint-Éloi', 'Saint Eligius’ Day', 'culture', on('12-01'), { countries: ['FR', 'BE'] }],
]);

// biome-ignore format: one date a line
const OTHERS = define({ countries: WORLD, source: KOF_K }, [
  ['purim', 'Pourim', 'Purim', 'religion', { hebrew: 'adar', day: 14 }, { note: EVENING }],
  ['passover', 'Pessah', 'Passover', 'religion', { hebrew: 'nisan', day: 15 }, { end: { lasting: 8 }, note: EVENING }],
  ['rosh-hashanah', 'Roch Hachana', 'Rosh Hashanah', 'religion', { hebrew: 'tishri', day: 1 }, { end: { lasting: 2 }, note: EVENING }],
  ['yom-kippur', 'Yom Kippour', 'Yom Kippur', 'religion', { hebrew: 'tishri', day: 10 }, { note: EVENING }],
  ['sukkot', 'Souccot', 'Sukkot', 'religion', { hebrew: 'tishri', day: 15 }, { end: { lasting: 7 }, note: EVENING }],
  ['hanukkah', 'Hanoucca', 'Hanukkah', 'religion', { hebrew: 'kislev', day: 25 }, { end: { lasting: 8 }, note: EVENING }],
  ['ramadan', 'Ramadan', 'Ramadan', 'religion', { umalqura: 9, day: 1 }, { end: plus(-1, { umalqura: 10, day: 1 }), source: UMM_AL_QURA, note: BY_CALCULATION }],
  ['eid-al-fitr', 'Aïd el-Fitr', 'Eid al-Fitr', 'religion', { umalqura: 10, day: 1 }, { source: UMM_AL_QURA, note: BY_CALCULATION }],
  ['eid-al-adha', 'Aïd el-Adha', 'Eid al-Adha', 'religion', { umalqura: 12, day: 10 }, { source: UMM_AL_QURA, note: BY_CALCULATION }],
  ['islamic-new-year', 'Nouvel An de l’hégire', 'Islamic New Year', 'religion', { umalqura: 1, day: 1 }, { source: UMM_AL_QURA, note: BY_CALCULATION }],
  ['mawlid', 'Mawlid', 'Mawlid', 'religion', { umalqura: 3, day: 12 }, { source: UMM_AL_QURA, note: BY_CALCULATION }],
  ['lunar-new-year', 'Nouvel An lunaire', 'Lunar New Year', 'culture', LUNAR_NEW_YEAR, { source: OBSERVATORY }],
  ['diwali', 'Divali', 'Diwali', 'religion', DIWALI, { source: from('Time and Date', 'Diwali / Deepavali in India') }],
  ['kwanzaa', 'Kwanzaa', 'Kwanzaa', 'culture', on('12-26'), { countries: ENGLISH, end: on('01-01'), source: from('The Official Kwanzaa Website', 'Kwanzaa, December 26 – January 1') }],
]);

/** Feasts of the religions, by their own calendars. */
export const RELIGION = [...CHRISTIAN, ...SAINTS, ...OTHERS];
