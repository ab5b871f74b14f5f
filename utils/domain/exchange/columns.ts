import { foldText } from '../replies/words.ts';

/** What a column of a table may hold. */
export const FIELDS = [
  'title',
  'text',
  'language',
  'folder',
  'tags',
  'keywords',
  'shortcut',
  'intents',
  'sentiments',
  'networks',
  'id',
] as const;
export type Field = (typeof FIELDS)[number];

/** Which column holds what, by its place. */
export type Columns = Partial<Record<Field, number>>;

/** The column of our own export that says whose file it is. */
export const OWN_ID = 'passerelle-id';

/** Names of columns, folded, French and English, and those of Text Blaze and Chatwoot. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  title: ['title', 'titre', 'name', 'nom', 'label', 'intitule', 'objet', 'subject', 'template', 'modele'],
  text: [
    'text',
    'texte',
    'body',
    'reponse',
    'reply',
    'response',
    'answer',
    'content',
    'contenu',
    'snippet',
    'message',
    'corps',
    'texte de la reponse',
    'text of the reply',
  ],
  language: ['language', 'langue', 'lang', 'locale'],
  folder: ['folder', 'dossier', 'group', 'groupe', 'category', 'categorie'],
  tags: ['tags', 'tag', 'etiquettes', 'etiquette', 'labels'],
  keywords: ['keywords', 'keyword', 'mots-cles', 'mots cles', 'mot-cle', 'mot cle'],
  shortcut: ['shortcut', 'raccourci', 'abbreviation', 'trigger', 'short_code', 'short code', 'code'],
  intents: ['intents', 'intent', 'intentions', 'intention'],
  sentiments: ['sentiments', 'sentiment'],
  networks: ['networks', 'network', 'reseaux', 'reseau'],
  id: [OWN_ID],
};

/** Which columns the words of the first row announce, each field once, the first column that says so. */
export function recognizeColumns(header: readonly string[]): Columns {
  const columns: Columns = {};
  const words = header.map((word) => foldText(word.trim()).replace(/\s+/g, ' '));
  for (const field of FIELDS) {
    const place = words.findIndex((word) => NAMES[field].includes(word));
    if (place >= 0) columns[field] = place;
  }
  return columns;
}
