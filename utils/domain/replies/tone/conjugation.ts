/** The forms that tu and vous take in the present. */
interface Verb {
  tu: string;
  vous: string;
  /** Imperatives, where they are others than the present; null: there are none. */
  command?: readonly [tu: string, vous: string] | null;
}

const IRREGULAR: readonly Verb[] = [
  { tu: 'es', vous: 'êtes', command: ['sois', 'soyez'] },
  { tu: 'as', vous: 'avez', command: ['aie', 'ayez'] },
  { tu: 'vas', vous: 'allez', command: ['va', 'allez'] },
  { tu: 'fais', vous: 'faites' },
  { tu: 'refais', vous: 'refaites' },
  { tu: 'peux', vous: 'pouvez', command: null },
  { tu: 'veux', vous: 'voulez', command: ['veuille', 'veuillez'] },
  { tu: 'dois', vous: 'devez', command: null },
  { tu: 'sais', vous: 'savez', command: ['sache', 'sachez'] },
  { tu: 'dis', vous: 'dites' },
  { tu: 'redis', vous: 'redites' },
  { tu: 'vois', vous: 'voyez' },
  { tu: 'revois', vous: 'revoyez' },
  { tu: 'crois', vous: 'croyez' },
  { tu: 'bois', vous: 'buvez' },
  { tu: 'reçois', vous: 'recevez' },
  { tu: 'aperçois', vous: 'apercevez' },
  { tu: 'puisses', vous: 'puissiez', command: null },
  { tu: 'fasses', vous: 'fassiez', command: null },
];

/** Endings of the stem in the singular and in the plural; all that end so are conjugated so. */
const FAMILIES: ReadonlyArray<readonly [singular: string, plural: string]> = [
  ['viens', 'venez'],
  ['tiens', 'tenez'],
  ['prends', 'prenez'],
  ['mets', 'mettez'],
  ['écris', 'écrivez'],
  ['inscris', 'inscrivez'],
  ['décris', 'décrivez'],
  ['suis', 'suivez'],
  ['vis', 'vivez'],
  ['lis', 'lisez'],
  ['ris', 'riez'],
  ['connais', 'connaissez'],
  ['parais', 'paraissez'],
  ['plais', 'plaisez'],
  ['pars', 'partez'],
  ['sors', 'sortez'],
  ['sens', 'sentez'],
  ['dors', 'dormez'],
  ['sers', 'servez'],
  ['cours', 'courez'],
  ['conduis', 'conduisez'],
  ['produis', 'produisez'],
  ['traduis', 'traduisez'],
  ['construis', 'construisez'],
  ['attends', 'attendez'],
  ['entends', 'entendez'],
  ['réponds', 'répondez'],
  ['correspond', 'correspondez'],
  ['rends', 'rendez'],
  ['vends', 'vendez'],
  ['perds', 'perdez'],
  ['descends', 'descendez'],
  ['rejoins', 'rejoignez'],
  ['joins', 'joignez'],
  ['crains', 'craignez'],
  ['jettes', 'jetez'],
  ['appelles', 'appelez'],
  ['rappelles', 'rappelez'],
  ['renouvelles', 'renouvelez'],
  ['achètes', 'achetez'],
  ['lèves', 'levez'],
  ['pèses', 'pesez'],
  ['mènes', 'menez'],
  ['amènes', 'amenez'],
  ['emmènes', 'emmenez'],
  ['promènes', 'promenez'],
];
const PREFIX =
  /^(?:abs|ac|ad|ap|appar|com|con|contre|de|dé|dis|é|en|entre|inter|main|ob|par|per|pour|pré|pro|r|re|ré|res|se|sou|sous|sur|trans)?$/u;
/** Verbs in -er that end as those in -ir do. */
const NOT_SECOND_GROUP = /(?:l|b|gr|c)aissez$|(?:gl|h|pl|v|t|p)issez$/u;
const SECOND_GROUP =
  /^(?:accompli|adouci|agi|applaudi|averti|bâti|choisi|converti|défini|élargi|enrichi|établi|fini|fourni|franchi|garanti|grandi|guéri|investi|nourri|obéi|rafraîchi|ralenti|réagi|réfléchi|rempli|rétabli|réuni|réussi|saisi|subi)s$/u;
const IN_IER =
  /^(?:appréci|associ|bénéfici|confi|copi|cri|étudi|identifi|justifi|mari|modifi|négoci|oubli|pri|publi|rectifi|remerci|signifi|simplifi|tri|vari|vérifi)ez$/u;
/** "tirez" and "montrez" are no futures, "irez" and "mettrez" are. */
const FUTURE =
  /(?:e|d|ev|uiv|[^i]viv|r|mett|aît|batt|(?<!t|m|sp|v|és)i)rez$|^(?:re)?(?:vivrez|[mp]artirez|sentirez|sortirez)$|^s?aurez$/u;
const PRESENT = /^(?:encadrez|serrez|fourrez|désirez|inspirez|respirez)$/u;

const byTu = new Map<string, string>();
const byVous = new Map<string, string>();
const commandOfTu = new Map<string, string | null>();
const commandOfVous = new Map<string, string | null>();
for (const { tu, vous, command } of IRREGULAR) {
  byTu.set(tu, vous);
  byVous.set(vous, tu);
  const [ofTu, ofVous] = command ?? [tu, vous];
  commandOfTu.set(ofTu, command === null ? null : ofVous);
  commandOfVous.set(ofVous, command === null ? null : ofTu);
}
commandOfTu.set('vas', 'allez');

function byFamily(word: string, from: 0 | 1): string | null {
  for (const family of FAMILIES) {
    const known = family[from];
    const prefix = word.slice(0, -known.length);
    if (word.endsWith(known) && PREFIX.test(prefix)) return prefix + family[from === 0 ? 1 : 0];
  }
  return null;
}

/** The form of vous for one of tu, lower case; null: not known. */
export function vousOf(word: string): string | null {
  const irregular = byTu.get(word) ?? byFamily(word, 0);
  if (irregular) return irregular;
  if (/ras$/u.test(word)) return word.replace(/as$/u, 'ez');
  if (/[^o]ais$/u.test(word)) return word.replace(/ais$/u, 'iez');
  if (SECOND_GROUP.test(word)) return `${word.slice(0, -1)}ssez`;
  if (/[aou]ies$/u.test(word)) return word.replace(/ies$/u, 'yez');
  if (/è(?:\p{L}|ch|gl|br|gr|gu|qu|tr|cr)es$/u.test(word)) return word.replace(/è(\p{L}{1,2})es$/u, 'é$1ez');
  if (/\p{L}{2}es$/u.test(word)) return word.replace(/es$/u, 'ez');
  return null;
}

/** The form of tu for one of vous, lower case; null: not known. */
export function tuOf(word: string): string | null {
  const irregular = byVous.get(word) ?? byFamily(word, 1);
  if (irregular) return irregular;
  if (IN_IER.test(word)) return word.replace(/ez$/u, 'es');
  if (/iez$/u.test(word)) return word.replace(/iez$/u, 'ais');
  if (isFuture(word)) return word.replace(/ez$/u, 'as');
  if (/issez$/u.test(word) && !NOT_SECOND_GROUP.test(word)) return word.replace(/ssez$/u, 's');
  if (/[aou]yez$/u.test(word)) return word.replace(/yez$/u, 'ies');
  if (/é(?:\p{L}|ch|gl|br|gr|gu|qu|tr|cr)ez$/u.test(word)) return word.replace(/é(\p{L}{1,2})ez$/u, 'è$1es');
  if (/\p{L}{2}ez$/u.test(word)) return word.replace(/ez$/u, 'es');
  return null;
}

/** The imperative of vous for one of tu; null: not known. */
export function commandVousOf(word: string): string | null {
  const known = commandOfTu.get(word);
  if (known !== undefined) return known;
  return vousOf(/e$/u.test(word) ? `${word}s` : word);
}

/** The imperative of tu for one of vous; `isBeforeVowel`: "-en" or "-y" follows, which brings the s back. */
export function commandTuOf(word: string, isBeforeVowel = false): string | null {
  const known = commandOfVous.get(word);
  if (known === 'va') return isBeforeVowel ? 'vas' : known;
  const command = known === undefined ? tuOf(word) : known;
  return command?.endsWith('es') && !isBeforeVowel ? command.slice(0, -1) : command;
}

/** Whether a form of vous says what will be. */
export function isFuture(word: string): boolean {
  return FUTURE.test(word) && !PRESENT.test(word);
}
