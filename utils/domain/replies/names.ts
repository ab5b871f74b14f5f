import type { NetworkId } from '../conversation/item.ts';
import { foldText } from './words.ts';

/** No network shows longer names; what is longer is not one. */
const MAX_NAME_LENGTH = 120;

/** Controls and bidi overrides: in a reply they would turn the brand's own words around. */
const INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;
const CONTROLS = /\p{Cc}/gu;

/** What networks show in place of a name. */
const NOBODY = new Set([
  'membre anonyme',
  'participant anonyme',
  'utilisateur facebook',
  'utilisateur instagram',
  'utilisateur linkedin',
  'membre linkedin',
  'membre de linkedin',
  'anonymous member',
  'anonymous participant',
  'facebook user',
  'instagram user',
  'instagrammer',
  'linkedin member',
]);

/** The author as a reply may name them, a handle with its `@`; null where there is nobody to name. */
export function displayName(author: string | null, network: NetworkId): string | null {
  if (author === null || author.length > 4 * MAX_NAME_LENGTH) return null;
  const name = author.replace(INVISIBLE, '').replace(CONTROLS, ' ').replace(/\s+/gu, ' ').trim();
  if (name.length > MAX_NAME_LENGTH || !/[\p{L}\p{N}]/u.test(name)) return null;
  if (NOBODY.has(foldText(name))) return null;
  // Instagram shows handles only: letters, digits, dots and underscores, at most 30.
  if (network === 'instagram' && /^@?[a-z0-9._]{1,30}$/i.test(name)) return `@${name.replace('@', '')}`;
  return name;
}

const TITLES = new Set(
  'dr dre pr prof professor professeur docteur doctor mr mrs ms miss mx sir m mme mlle me maitre madame monsieur'.split(
    ' ',
  ),
);
const ARTICLES = new Set(['le', 'la', 'les', 'the', 'de', 'du', 'des', 'von', 'of']);
/** Half of a first name: "El Mehdi", "Abdel Karim", "عبد الله". */
const FIRST_HALVES = new Set(['el', 'abd', 'abdel', 'abdul', 'عبد', 'ابو', 'ام']);

/** Words that people do not carry in their names, and shops, clubs and offices do. */
const ORGANISATION_WORDS = new Set(
  `agence agency amis asbl asso association atelier ateliers bakery banque bank boucherie boulangerie boutique
  brasserie brewery cabinet cafe camping centre center chateau cidrerie cinema clinic clinique club co coffee
  collectif college comite commune company compagnie consulting corp council creperie cuisine design domaine
  ecole editions epicerie ferme festival fondation food foundation fromagerie galerie gallery garage
  gmbh group groupe gym hotel immobilier inc institut institute librairie limited lycee llc ltd magasin mairie
  maison marche market media menuiserie mode musee museum office officiel official patisserie pharmacie
  photographie photography pizzeria press presse radio resto restaurant salon sarl sas sasu school scop services
  shop societe solutions spa sport sports station store studio studios syndicat team theatre tourisme university
  universite watch ville wines`.split(/\s+/),
);

/**
 * What to call the author by: a first name; on Instagram the `@handle`, since a handle is not a first name;
 * null where calling by name would be a guess (organisations, initials, pseudonyms, a title with one name).
 */
export function firstName(
  author: string | null,
  network: NetworkId,
  authorUrl: string | null = null,
): string | null {
  const name = displayName(author, network);
  if (name === null) return null;
  if (network === 'instagram' && name.startsWith('@')) return name;
  if (/linkedin\.com\/(?:company|school|showcase)\//.test(authorUrl ?? '')) return null;
  // "Marie Dupont (she/her) | Coach", "Awa Sarr, PhD": what follows is not the name.
  const plain = name
    .normalize('NFKC')
    .replace(/\p{So}|\p{Extended_Pictographic}|\p{EMod}|\p{RI}|\u200D|\uFE0F|\u20E3/gu, ' ')
    .split(/[,(|•·–—]| [-/] /u)[0]
    ?.trim();
  if (plain === undefined || !/^[\p{L}\p{M}\u200C .'’-]+$/u.test(plain)) return null;
  const words = plain.split(/ +/u);
  if (words.some((word) => ORGANISATION_WORDS.has(foldText(word)))) return null;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul} ー]+$/u.test(plain))
    return plain;
  return pickFirst(words);
}

function pickFirst(words: readonly string[]): string | null {
  const start = words.findIndex((word) => !TITLES.has(foldText(word).replace('.', '')));
  const untitled = words.slice(start);
  // "Dr Popescu" is a family name.
  if (start < 0 || (start > 0 && untitled.length < 2)) return null;
  const ordered = afterFamilyName(untitled);
  let taken = 1;
  while (taken < ordered.length && FIRST_HALVES.has(foldText(ordered[taken - 1] ?? ''))) taken += 1;
  const first = ordered.slice(0, taken).join(' ');
  const folded = foldText(first);
  if (ARTICLES.has(folded) || FIRST_HALVES.has(folded) || folded.startsWith("l'")) return null;
  if (first.includes('.') || !/\p{L}.*\p{L}/u.test(first)) return null;
  // "GreenWash" is a brand, "McKenna" and "MaryAnn" are people.
  if (/\p{Lu}\p{Ll}{4,}\p{Lu}/u.test(first)) return null;
  return withNameCase(first, words);
}

/** "DUPONT Marie", "LE GOFF Marie": family names in capitals come first on French lists. */
function afterFamilyName(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !isUpperCase(word));
  const isInitials = start === 1 && /^..?$|\./u.test(words[0] ?? '');
  return start < 1 || isInitials ? words : words.slice(start);
}

function isUpperCase(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Names typed all in capitals or all in small letters get the usual case; "JP" stays. */
function withNameCase(first: string, words: readonly string[]): string {
  const isShouted = isUpperCase(first) && (first.length > 2 || (words.length > 1 && /[AEIOUY]/.test(first)));
  if (!isShouted && first !== first.toLowerCase()) return first;
  return first.toLowerCase().replace(/(^|[ '’-])(\p{Ll})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
}
