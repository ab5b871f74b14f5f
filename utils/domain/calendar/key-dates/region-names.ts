type Name = readonly [fr: string, en: string];
const same = (name: string): Name => [name, name];

/** The regions of `COUNTRIES`, as people call them. */
const NAMES: Readonly<Record<string, Name>> = {
  'FR-57': same('Moselle'),
  'FR-67': same('Bas-Rhin'),
  'FR-68': same('Haut-Rhin'),
  'FR-GF': ['Guyane', 'French Guiana'],
  'FR-GP': same('Guadeloupe'),
  'FR-MQ': same('Martinique'),
  'FR-RE': ['La Réunion', 'Réunion'],
  'FR-YT': same('Mayotte'),
  'BE-BRU': ['Bruxelles', 'Brussels'],
  'BE-DE': ['Communauté germanophone', 'German-speaking Community'],
  'BE-VLG': ['Flandre', 'Flanders'],
  'BE-WAL': ['Wallonie', 'Wallonia'],
  'CH-AG': ['Argovie', 'Aargau'],
  'CH-BE': ['Berne', 'Bern'],
  'CH-BL': ['Bâle-Campagne', 'Basel-Landschaft'],
  'CH-BS': ['Bâle-Ville', 'Basel-Stadt'],
  'CH-FR': same('Fribourg'),
  'CH-GE': ['Genève', 'Geneva'],
  'CH-GR': ['Grisons', 'Graubünden'],
  'CH-JU': same('Jura'),
  'CH-NE': same('Neuchâtel'),
  'CH-NW': ['Nidwald', 'Nidwalden'],
  'CH-OW': ['Obwald', 'Obwalden'],
  'CH-SG': ['Saint-Gall', 'St. Gallen'],
  'CH-SH': ['Schaffhouse', 'Schaffhausen'],
  'CH-SZ': same('Schwyz'),
  'CH-TG': ['Thurgovie', 'Thurgau'],
  'CH-TI': ['Tessin', 'Ticino'],
  'CH-VD': same('Vaud'),
  'CH-VS': same('Valais'),
  'CH-ZG': ['Zoug', 'Zug'],
  'CH-ZH': ['Zurich', 'Zürich'],
  'CA-AB': same('Alberta'),
  'CA-BC': ['Colombie-Britannique', 'British Columbia'],
  'CA-MB': same('Manitoba'),
  'CA-NB': ['Nouveau-Brunswick', 'New Brunswick'],
  'CA-NL': ['Terre-Neuve-et-Labrador', 'Newfoundland and Labrador'],
  'CA-NS': ['Nouvelle-Écosse', 'Nova Scotia'],
  'CA-NT': ['Territoires du Nord-Ouest', 'Northwest Territories'],
  'CA-NU': same('Nunavut'),
  'CA-ON': same('Ontario'),
  'CA-PE': ['Île-du-Prince-Édouard', 'Prince Edward Island'],
  'CA-QC': ['Québec', 'Quebec'],
  'CA-SK': same('Saskatchewan'),
  'CA-YT': same('Yukon'),
  'GB-ENG': ['Angleterre', 'England'],
  'GB-NIR': ['Irlande du Nord', 'Northern Ireland'],
  'GB-SCT': ['Écosse', 'Scotland'],
  'GB-WLS': ['Pays de Galles', 'Wales'],
};

/** What a region is called; its code where it has no name here. */
export function regionName(country: string, region: string, language: 'fr' | 'en'): string {
  const [fr, en] = NAMES[`${country}-${region}`] ?? [region, region];
  return language === 'fr' ? fr : en;
}
