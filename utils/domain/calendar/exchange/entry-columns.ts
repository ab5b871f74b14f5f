import { foldText } from '../../replies/words.ts';

/** What a column of a table of entries may hold, in the order of our own export. */
export const ENTRY_FIELDS = [
  'day',
  'time',
  'timeZone',
  'title',
  'networks',
  'status',
  'text',
  'text_facebook',
  'text_instagram',
  'text_linkedin',
  'comment_facebook',
  'comment_instagram',
  'comment_linkedin',
  'hashtags',
  'link',
  'imageNotes',
  'brand',
  'campaign',
  'owner',
  'objective',
  'notes',
  'checklist',
  'reminders',
  'recurrence',
  'except',
  'series',
  'id',
] as const;
export type EntryField = (typeof ENTRY_FIELDS)[number];
export type EntryColumns = Partial<Record<EntryField, number>>;

/** The names of columns, French and English; the first of each is the one that we write. */
const NAMES: Readonly<Record<EntryField, Record<'fr' | 'en', readonly string[]>>> = {
  day: {
    fr: ['date', 'jour', 'date de publication', 'publication', 'date de diffusion', 'le'],
    en: ['date', 'day', 'publish date', 'publication date', 'post date', 'scheduled date', 'start date'],
  },
  time: {
    fr: ['heure', 'horaire', 'heure de publication'],
    en: ['time', 'hour', 'publish time', 'post time', 'start time'],
  },
  timeZone: { fr: ['fuseau horaire', 'fuseau'], en: ['time zone', 'timezone', 'zone'] },
  title: {
    fr: ['titre', 'intitulé', 'sujet', 'nom', 'publication (titre)', 'thème'],
    en: ['title', 'name', 'subject', 'topic', 'post title'],
  },
  networks: {
    fr: ['réseaux', 'réseau', 'réseaux sociaux', 'canal', 'canaux', 'plateforme', 'plateformes'],
    en: ['networks', 'network', 'channel', 'channels', 'platform', 'platforms', 'social network'],
  },
  status: { fr: ['statut', 'état', 'avancement'], en: ['status', 'state', 'stage'] },
  text: {
    fr: ['texte', 'contenu', 'message', 'légende', 'texte du post', 'accroche', 'description'],
    en: ['text', 'content', 'message', 'caption', 'copy', 'post', 'post text', 'body'],
  },
  ...perNetwork('text', 'texte', 'text'),
  ...perNetwork('comment', 'premier commentaire', 'first comment'),
  hashtags: { fr: ['hashtags', 'hashtag', 'mots-dièse'], en: ['hashtags', 'hashtag'] },
  link: { fr: ['lien', 'url', 'lien url', 'adresse'], en: ['link', 'url', 'landing page'] },
  imageNotes: {
    fr: ['notes sur l’image', 'visuel', 'visuels', 'image', 'photo', 'média'],
    en: ['image notes', 'image', 'visual', 'visuals', 'media', 'asset'],
  },
  brand: { fr: ['marque', 'client'], en: ['brand', 'client'] },
  campaign: { fr: ['campagne', 'opération'], en: ['campaign'] },
  owner: { fr: ['responsable', 'qui', 'auteur', 'rédacteur'], en: ['owner', 'who', 'author', 'assignee'] },
  objective: { fr: ['objectif', 'objectifs', 'but'], en: ['objective', 'goal', 'aim'] },
  notes: { fr: ['notes', 'note', 'commentaires', 'remarques'], en: ['notes', 'note', 'comments', 'remarks'] },
  checklist: { fr: ['liste de tâches', 'liste de contrôle', 'checklist'], en: ['checklist'] },
  reminders: { fr: ['rappels (minutes avant)', 'rappels'], en: ['reminders (minutes before)', 'reminders'] },
  recurrence: {
    fr: ['répétition (RRULE)', 'répétition', 'rrule'],
    en: ['recurrence (RRULE)', 'recurrence', 'rrule'],
  },
  except: { fr: ['sauf le', 'exceptions'], en: ['except on', 'exceptions'] },
  series: { fr: ['passerelle-series'], en: ['passerelle-series'] },
  id: { fr: ['passerelle-id'], en: ['passerelle-id'] },
};

type PerNetwork<Stem extends string> = Record<
  `${Stem}_${'facebook' | 'instagram' | 'linkedin'}`,
  Record<'fr' | 'en', readonly string[]>
>;

function perNetwork<Stem extends string>(stem: Stem, french: string, english: string): PerNetwork<Stem> {
  const names = ['facebook', 'instagram', 'linkedin'].map((network) => [
    `${stem}_${network}`,
    { fr: [`${french} ${network}`], en: [`${english} ${network}`] },
  ]);
  return Object.fromEntries(names) as PerNetwork<Stem>;
}

/** The name that we write over a column. */
export function nameOfColumn(field: EntryField, language: 'fr' | 'en'): string {
  return NAMES[field][language][0] ?? field;
}

/** Which columns the words of the first row announce, each field once, the first column that says so. */
export function recognizeEntryColumns(header: readonly string[]): EntryColumns {
  const columns: EntryColumns = {};
  const words = header.map(foldName);
  const taken = new Set<number>();
  for (const field of ENTRY_FIELDS) {
    const names = [...NAMES[field].fr, ...NAMES[field].en].map(foldName);
    const place = words.findIndex((word, at) => names.includes(word) && !taken.has(at));
    if (place < 0) continue;
    columns[field] = place;
    taken.add(place);
  }
  return columns;
}

function foldName(name: string): string {
  return foldText(name.trim()).replace(/[\s_]+/g, ' ');
}
