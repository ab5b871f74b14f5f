/** id, name in French, name in English */
type Naming = readonly [id: string, fr: string, en: string];

/** What we call a holiday, by the English name of the library. Its own names lack a language here and there. */
// biome-ignore format: one name a line
const NAMES: Record<string, Naming> = {
  'New Year’s Day': ['new-years-day', 'Jour de l’An', 'New Year’s Day'],
  'January 2nd': ['january-2', 'Lendemain du jour de l’An', '2 January'],
  '2 Janvier': ['january-2', 'Saint-Berchtold', 'Berchtold’s Day'],
  '2 janvier': ['january-2', 'Saint-Berchtold', 'Berchtold’s Day'],
  'Saint-Berthold': ['january-2', 'Saint-Berchtold', 'Berchtold’s Day'],
  Epiphany: ['epiphany', 'Épiphanie', 'Epiphany'],
  'Martin Luther King Jr. Day': ['martin-luther-king-day', 'Journée Martin Luther King', 'Martin Luther King Jr. Day'],
  'St. Brigid’s Day': ['saint-brigids-day', 'Sainte-Brigitte', 'Saint Brigid’s Day'],
  'Washington’s Birthday': ['presidents-day', 'Journée des présidents', 'Presidents’ Day'],
  'Family Day': ['family-day', 'Fête de la famille', 'Family Day'],
  'Louis Riel Day': ['louis-riel-day', 'Journée Louis Riel', 'Louis Riel Day'],
  'Islander Day': ['islander-day', 'Fête des Insulaires', 'Islander Day'],
  'Heritage Day': ['heritage-day', 'Fête du patrimoine', 'Heritage Day'],
  'Instauration de la République': ['neuchatel-republic-day', 'Instauration de la République', 'Republic Day (Neuchâtel)'],
  'St. Patrick’s Day': ['saint-patricks-day', 'Saint-Patrick', 'Saint Patrick’s Day'],
  'St Patrick’s Day': ['saint-patricks-day', 'Saint-Patrick', 'Saint Patrick’s Day'],
  'Saint Joseph': ['saint-joseph', 'Saint-Joseph', 'Saint Joseph’s Day'],
  'Bataille de Näfels': ['battle-of-naefels', 'Bataille de Näfels', 'Battle of Näfels'],
  'Good Friday': ['good-friday', 'Vendredi saint', 'Good Friday'],
  'Easter Sunday': ['easter-sunday', 'Pâques', 'Easter Sunday'],
  'Easter Monday': ['easter-monday', 'Lundi de Pâques', 'Easter Monday'],
  'Labour Day': ['labour-day', 'Fête du Travail', 'Labour Day'],
  'Early May bank holiday': ['early-may-bank-holiday', 'Jour férié de début mai', 'Early May bank holiday'],
  'First Monday in May': ['may-day', 'Premier lundi de mai', 'May Day'],
  'King Charles III’s Coronation': ['coronation-2023', 'Couronnement de Charles III', 'Coronation of King Charles III'],
  'Victory Day': ['victory-day', 'Victoire de 1945', 'Victory in Europe Day'],
  'Europe Day': ['europe-day', 'Journée de l’Europe', 'Europe Day'],
  'Ascension Day': ['ascension-day', 'Ascension', 'Ascension Day'],
  'Victoria Day': ['victoria-day', 'Fête de la Reine', 'Victoria Day'],
  'National Patriots’ Day': ['patriots-day', 'Journée nationale des patriotes', 'National Patriots’ Day'],
  'Spring bank holiday': ['spring-bank-holiday', 'Jour férié de printemps', 'Spring bank holiday'],
  'Memorial Day': ['memorial-day', 'Jour du Souvenir', 'Memorial Day'],
  Pentecost: ['pentecost', 'Pentecôte', 'Pentecost'],
  'Whit Monday': ['whit-monday', 'Lundi de Pentecôte', 'Whit Monday'],
  'Corpus Christi': ['corpus-christi', 'Fête-Dieu', 'Corpus Christi'],
  'First Monday in June': ['june-bank-holiday', 'Premier lundi de juin', 'June bank holiday'],
  Juneteenth: ['juneteenth', 'Juneteenth, fin de l’esclavage', 'Juneteenth'],
  'National Indigenous Peoples Day': ['indigenous-peoples-day', 'Journée nationale des peuples autochtones', 'National Indigenous Peoples Day'],
  'Jura Plebiscite': ['jura-plebiscite', 'Plébiscite jurassien', 'Jura Plebiscite Day'],
  'Saints Peter and Paul': ['saints-peter-and-paul', 'Saints Pierre et Paul', 'Saints Peter and Paul'],
  'Canada Day': ['canada-day', 'Fête du Canada', 'Canada Day'],
  'Independence Day': ['independence-day', 'Fête de l’Indépendance', 'Independence Day'],
  'Nunavut Day': ['nunavut-day', 'Fête du Nunavut', 'Nunavut Day'],
  'Battle of the Boyne (Orangemen’s Day)': ['battle-of-the-boyne', 'Bataille de la Boyne', 'Battle of the Boyne (Orangemen’s Day)'],
  'Bastille Day': ['national-day', 'Fête nationale', 'Bastille Day'],
  'Fête nationale': ['national-day', 'Fête nationale', 'Swiss National Day'],
  'National Holiday': ['national-day', 'Fête nationale', 'National Day'],
  'Civic Holiday': ['civic-holiday', 'Congé civique', 'Civic Holiday'],
  'British Columbia Day': ['british-columbia-day', 'Fête de la Colombie-Britannique', 'British Columbia Day'],
  'New Brunswick Day': ['new-brunswick-day', 'Fête du Nouveau-Brunswick', 'New Brunswick Day'],
  'Saskatchewan Day': ['saskatchewan-day', 'Fête de la Saskatchewan', 'Saskatchewan Day'],
  'First Monday in August': ['august-bank-holiday', 'Premier lundi d’août', 'August bank holiday'],
  'Summer bank holiday': ['summer-bank-holiday', 'Jour férié d’été', 'Summer bank holiday'],
  'Discovery Day': ['discovery-day', 'Jour de la Découverte', 'Discovery Day'],
  'Gold Cup Parade Day': ['gold-cup-parade-day', 'Défilé de la Gold Cup', 'Gold Cup Parade Day'],
  Assumption: ['assumption', 'Assomption', 'Assumption of Mary'],
  'Jeûne Genevois': ['geneva-fast', 'Jeûne genevois', 'Geneva Fast'],
  'Federal Day of Thanksgiving, Repentance and Prayer': ['federal-fast', 'Jeûne fédéral', 'Federal Day of Thanksgiving'],
  'Monday after Federal Day of Thanksgiving, Repentance and Prayer': ['federal-fast-monday', 'Lundi du Jeûne fédéral', 'Federal Fast Monday'],
  Mauritiustag: ['saint-maurice', 'Saint-Maurice', 'Saint Maurice’s Day'],
  'Saint Nicholas of Flüe': ['saint-nicholas-of-flue', 'Saint-Nicolas-de-Flüe', 'Saint Nicholas of Flüe'],
  'Columbus Day': ['columbus-day', 'Jour de Christophe Colomb', 'Columbus Day'],
  Thanksgiving: ['thanksgiving', 'Action de grâce', 'Thanksgiving'],
  'Thanksgiving Day': ['thanksgiving', 'Thanksgiving', 'Thanksgiving'],
  'Last Monday in October': ['october-bank-holiday', 'Dernier lundi d’octobre', 'October bank holiday'],
  'All Saints’ Day': ['all-saints-day', 'Toussaint', 'All Saints’ Day'],
  'Armistice Day': ['armistice-day', 'Armistice de 1918', 'Armistice Day'],
  'Remembrance Day': ['remembrance-day', 'Jour du Souvenir', 'Remembrance Day'],
  'Veterans Day': ['veterans-day', 'Journée des anciens combattants', 'Veterans Day'],
  'St Andrew’s Day': ['saint-andrews-day', 'Saint-André', 'Saint Andrew’s Day'],
  'Immaculate Conception': ['immaculate-conception', 'Immaculée Conception', 'Immaculate Conception'],
  'Abolition of Slavery': ['abolition-of-slavery', 'Abolition de l’esclavage', 'Abolition of Slavery Day'],
  'Christmas Eve': ['christmas-eve', 'Veille de Noël', 'Christmas Eve'],
  'Christmas Day': ['christmas-day', 'Noël', 'Christmas Day'],
  'Boxing Day': ['boxing-day', 'Lendemain de Noël', 'Boxing Day'],
  'St. Stephen’s Day': ['boxing-day', 'Saint-Étienne', 'Saint Stephen’s Day'],
  'Restoration of the Republic': ['geneva-restoration', 'Restauration de la République', 'Restoration of the Republic (Geneva)'],
  'New Year’s Eve': ['new-years-eve', 'Saint-Sylvestre', 'New Year’s Eve'],
  'Queen’s Diamond Jubilee': ['diamond-jubilee-2012', 'Jubilé de diamant d’Élisabeth II', 'Queen’s Diamond Jubilee'],
  'Queen’s Platinum Jubilee': ['platinum-jubilee-2022', 'Jubilé de platine d’Élisabeth II', 'Queen’s Platinum Jubilee'],
  'Queen Elizabeth’s Funeral Day': ['state-funeral-2022', 'Funérailles d’Élisabeth II', 'State Funeral of Queen Elizabeth II'],
  'Early May bank holiday (VE day)': ['early-may-bank-holiday', 'Jour férié de début mai', 'Early May bank holiday (VE Day)'],
};

/** Where a country means or says something else by the same name. */
const BY_COUNTRY: Record<string, Naming> = {
  'BE National Holiday': ['national-day', 'Fête nationale', 'Belgian National Day'],
  'LU National Holiday': ['national-day', 'Fête nationale', 'Luxembourg National Day'],
  'CA National Holiday': ['quebec-national-day', 'Fête nationale du Québec', 'Quebec National Holiday'],
  'CA Memorial Day': ['memorial-day', 'Jour commémoratif', 'Memorial Day'],
  'CH Boxing Day': ['boxing-day', 'Saint-Étienne', 'Saint Stephen’s Day'],
  'LU Boxing Day': ['boxing-day', 'Saint-Étienne', 'Saint Stephen’s Day'],
  'FR Boxing Day': ['boxing-day', 'Saint-Étienne', 'Saint Stephen’s Day'],
  'US Labour Day': ['labour-day', 'Fête du Travail', 'Labor Day'],
};

const SUBSTITUTE = ' (substitute day)';

/** Our id and names of a holiday that the library calls by `name` in English; undefined if we have none yet. */
export function nameHoliday(
  country: string,
  name: string,
): { id: string; fr: string; en: string } | undefined {
  const typographic = name.replaceAll("'", '’');
  const substitute = typographic.endsWith(SUBSTITUTE);
  const plain = substitute ? typographic.slice(0, -SUBSTITUTE.length) : typographic;
  const naming = BY_COUNTRY[`${country} ${plain}`] ?? NAMES[plain];
  if (!naming) return undefined;
  const [id, fr, en] = naming;
  if (!substitute) return { id, fr, en };
  return { id: `${id}-substitute`, fr: `${fr} (jour de remplacement)`, en: `${en} (substitute day)` };
}
