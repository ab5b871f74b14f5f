import { type DraftText, type Sentence, sentenceAt } from './draft-text.ts';

/** A word of the draft that says tu, or vous, to the reader. */
export interface AddressForm {
  start: number;
  end: number;
  /** "Madame" goes with vous, but does not say it. */
  isWeak?: boolean;
}

// All patterns read lower case with accents: "té" is not "te".
const TU_WORD = /(?<![\p{L}\p{N}'-])(?:(?:tu|te|toi|ton|ta|tes)(?![\p{L}\p{N}])|t'(?=\p{L}))/gu;
const TU_AFTER_HYPHEN = /(?<=\p{L}-)(?:tu|toi|te)(?![\p{L}\p{N}-])|(?<=-)t'(?=en|y)/gu;
/** After an elision: "qu'tu", "d'toi", and the pronouns "le tien", "aux tiens". */
const TU_OTHER =
  /(?<=\p{L}')(?:tu|te|toi|ton|ta|tes)(?![\p{L}\p{N}])|(?<=\b(?:le|la|les|du|des|au|aux|à la) )tien(?:ne)?s?(?![\p{L}])|(?<![\p{L}])stp(?![\p{L}])/gu;
/** "le ton", "un ton": the tone. */
const TONE =
  /(?:^|[\s'(])(?:le|un|ce|du|au|quel|aucun|autre|mauvais|bon|même|notre|votre|son|leur|haut|beau|joli|hausser? de) $/u;
/** "s'est tu": kept silent. */
const SILENT = /(?:est|suis|était|être|sera|sont|es) $/u;

const VOUS_WORD = /(?<![\p{L}\p{N}])(?:vous|votre|vos|vôtres?)(?![\p{L}\p{N}])/gu;
const NOT_ADDRESS_BEFORE = /(?:rendez|gardez?|garde-à|garde|rdv)[ -]$/u;
const VOUS_VERB = /(?<![\p{L}\p{N}])(?:\p{L}{2,18}ez|êtes|etes)(?![\p{L}\p{N}])/gu;
const VOUS_IMPERATIVE = /(?<![\p{L}\p{N}-])(?:dites|faites|redites|refaites)(?![\p{L}\p{N}])/gu;
const NOT_VERBS = new Set(
  `chez nez assez rez rendez merguez fez raz biz oyez lez gruyez alcatraz ferez-vous
  suez lopez perez pérez gomez gómez sanchez sánchez fernandez fernández martinez martínez rodriguez rodríguez gonzalez gonzález
  hernandez hernández ramirez ramírez dominguez domínguez jimenez jiménez gutierrez vasquez vazquez alvarez álvarez chavez
  chávez cortez velazquez velasquez nunez núñez ibanez valdez mendez méndez ortez cadiz benitez benítez estevez inez dumez pez
  aznavez hafez ramez moez ferez-le`
    .split(/\s+/)
    .filter((word) => !word.includes('-')),
);
const TITLE = /(?<![\p{L}])(?:madame|monsieur|mme)(?![\p{L}])/gu;

/** The imperatives of tu that a sentence may begin with and that are hardly anything else there. */
const IMPERATIVE =
  'envoie|renvoie|regarde|écris|ecris|viens|reviens|prends|vérifie|verifie|choisis|rejoins|découvre|essaie|essaye|contacte|' +
  'apporte|clique|attends|consulte|appelle|rappelle|laisse|raconte|dis|redis|mets|télécharge|télécharges|va|sois|aie|lis|relis|' +
  'remplis|ajoute|jette|identifie|tague|explique|redémarre|transmets|réponds|fais|refais|inscris|abonne|inquiète|profite|' +
  'patiente|imagine|installe|désinstalle|scanne|poste|suis|tiens|rends|descends|apprends|vois|reçois|garde|reste|pose';
/** Those that are also nouns or adjectives; what follows tells. */
const UNSURE_IMPERATIVE =
  'note|passe|demande|commande|montre|partage|réserve|pense|valide|tape|entre|cherche|donne|repasse|compte|signale|précise|teste|' +
  'recherche|ouvre|ferme|active|copie|colle|goûte|visite|offre|continue|reprends|change|utilise|respire|repose|choisi';
const OBJECT =
  "le|la|les|l'|un|une|des|du|ce|cet|cette|ces|à|au|aux|par|dans|sur|sous|en|vite|donc|bien|juste|que|si|ici|nous|moi|ton|ta|tes|" +
  'directement|simplement|plutôt|tranquillement|voir|quand|où|comme|ainsi|comment|avec|encore|toujours|plus|aussi|chez';
const CLAUSE = '(?:(?<=(?:^|[.!?…:;,()\\n–—]|[\\p{Extended_Pictographic}\\uFE0F])\\s{0,3})';
const OPENERS = "(?:sinon|alors|puis|ensuite|donc|mais|et|ou|surtout|d'abord|aussi)";
const TU_IMPERATIVE = new RegExp(
  `${CLAUSE}|(?<=(?:^|[.!?…:;,\\n])\\s{0,3}${OPENERS}\\s))(?:(?:${IMPERATIVE})(?=[\\s,.!?-]|$)(?!-t-|\\s(?:de rien|comme))|(?:${UNSURE_IMPERATIVE})(?= (?:${OBJECT})(?![\\p{L}]))|(?:${UNSURE_IMPERATIVE})(?= l'))`,
  'gu',
);
/** "choisissez … puis valide": after an imperative, "et" and "puis" go on with one. */
const TU_SECOND_IMPERATIVE = new RegExp(
  `(?<=(?:et|puis|ou)\\s)(?:${IMPERATIVE}|${UNSURE_IMPERATIVE})(?= (?:${OBJECT})(?![\\p{L}]))`,
  'gu',
);
const TU_JOINED =
  /(?<![\p{L}\p{N}'-])(?:\p{L}{2,16}e|dis|fais|écris|ecris|viens|prends|mets|vois|attends|réponds|tiens|suis|lis|rends|reviens|rejoins|choisis|remplis|apprends|permets|préviens|transmets|va|vas|sois)-(?:nous|moi|lui|leur|(?:le|la|les)(?:-(?:nous|moi|lui|leur))?)(?![\p{L}-])|(?<![\p{L}\p{N}'-])(?:\p{L}{2,14}es|vas|prends|viens|reviens|fais|mets|sors)-(?:en|y)(?![\p{L}-])/gu;
const TU_NEGATED =
  /(?<=(?:^|[.!?…:;,()\n–—]|(?:mais|et|donc|alors|surtout|puis|ou))\s{0,3})(?:ne (?=\p{L}{2,16}(?:e|is|s|ds|ts) (?:pas|plus|jamais|surtout)(?!\p{L}))|n'(?=\p{L}{2,16}(?:e|s) (?:pas|plus|jamais|surtout)(?!\p{L})))\p{L}{2,16}/gu;
/** "ne sommes pas" and what else a sentence without a subject would not begin with. */
const NOT_TU_NEGATED = /^n(?:e |')(?:sommes|est|existe|peuvent|reste|manque|empêche|importe|dites|faites)$/u;

/** A "vous" that plainly speaks to several people. */
const TO_SEVERAL =
  /vous (?:tous|toutes|deux|trois|autres)(?! l(?:e|a|es)(?!\p{L}))|(?:d'entre|parmi|chacun de|chacune de) vous|vous (?:[\p{L}']{1,12} ){0,3}?(?:nombreux|nombreuses)(?![\p{L}])|vous (?:êtes|serez|étiez|avez|aviez|pouvez|allez|savez) (?:tous|toutes)(?! l(?:e|a|es|')(?!\p{L}))|les (?:amis|gars|filles|copains|copines)|mes amis|ch[eè]re?s (?:ami|client|abonn|lect|adhér|parent)\p{L}{0,8}s|tout le monde|(?:celles|ceux) et (?:celles|ceux)|tous ceux|toutes celles/u;
const GREETED_SEVERAL =
  /^[^\p{L}]{0,10}(?:bonjour|bonsoir|coucou|salut|hello|merci|bravo|félicitations)(?: beaucoup)? (?:à (?:tous|toutes|vous tous|vous toutes)|tout le monde|les \p{L}+|chères? (?:tous|toutes))/u;

export function findTuForms({ text, ownLower }: DraftText): AddressForm[] {
  const forms: AddressForm[] = [];
  const add = (start: number, word: string) => forms.push({ start, end: start + word.length });
  for (const pattern of [TU_WORD, TU_AFTER_HYPHEN, TU_OTHER])
    for (const { index, 0: word } of ownLower.matchAll(pattern))
      if (isTuWord(text, ownLower, index, word)) add(index, word);
  for (const { index, 0: word } of ownLower.matchAll(TU_IMPERATIVE))
    if (isImperativeOfTu(ownLower, index, word)) add(index, word);
  for (const { index, 0: word } of ownLower.matchAll(TU_JOINED)) if (!isName(text, index)) add(index, word);
  for (const { index, 0: word } of ownLower.matchAll(TU_NEGATED))
    if (!NOT_TU_NEGATED.test(word)) add(index, word);
  return inOrder(forms);
}

/** Also the second imperatives of a sentence that holds a first one of either address. */
export function findSecondImperatives({ ownLower }: DraftText, first: readonly AddressForm[]): AddressForm[] {
  const forms: AddressForm[] = [];
  for (const { index, 0: word } of ownLower.matchAll(TU_SECOND_IMPERATIVE)) {
    const before = ownLower.slice(Math.max(0, index - 150), index);
    const clause = /[^.!?…:;\n]*$/u.exec(before)?.[0] ?? '';
    const start = index - clause.length;
    const opens = first.some((form) => form.start >= start && form.start <= start + 4);
    if (opens && !/(?<!\p{L})(?:il|elle|on|qui|nous|je|l'équipe)(?!\p{L})/u.test(clause))
      forms.push({ start: index, end: index + word.length });
  }
  return forms;
}

export function findVousForms(draft: DraftText): AddressForm[] {
  const { text, ownLower } = draft;
  const forms: AddressForm[] = [];
  const add = (start: number, word: string) => forms.push({ start, end: start + word.length });
  for (const { index, 0: word } of ownLower.matchAll(VOUS_WORD))
    if (!NOT_ADDRESS_BEFORE.test(ownLower.slice(Math.max(0, index - 10), index))) add(index, word);
  for (const { index, 0: word } of ownLower.matchAll(VOUS_VERB))
    if (!NOT_VERBS.has(word) && !isName(text, index)) add(index, word);
  for (const { index, 0: word } of ownLower.matchAll(VOUS_IMPERATIVE)) {
    // "Faites à la main", of candles, is no request.
    if (/^ (?:à la main|main|maison|en |par |avec |de |d')/u.test(ownLower.slice(index + word.length)))
      continue;
    const before = ownLower.slice(Math.max(0, index - 12), index);
    if (/(?:^|[.!?…:;,\n]\s?|(?:et|ou|puis|mais|ne|n'|alors|donc|sinon|si vous) ?)$/u.test(before))
      add(index, word);
    else if (ownLower[index + word.length] === '-') add(index, word);
  }
  const single = GREETED_SEVERAL.test(ownLower) ? [] : withoutSeveral(draft, forms);
  if (single.length === 0)
    for (const { index, 0: word } of ownLower.matchAll(TITLE))
      single.push({ start: index, end: index + word.length, isWeak: true });
  return inOrder(single);
}

/** Leaves out the forms of the sentences that plainly speak to several people. */
function withoutSeveral(draft: DraftText, forms: readonly AddressForm[]): AddressForm[] {
  const known = new Map<Sentence, boolean>();
  return forms.filter(({ start }) => {
    const sentence = sentenceAt(draft, start);
    const isToSeveral =
      known.get(sentence) ?? TO_SEVERAL.test(draft.ownLower.slice(sentence.start, sentence.end));
    known.set(sentence, isToSeveral);
    return !isToSeveral;
  });
}

function isTuWord(text: string, lower: string, index: number, word: string): boolean {
  const before = lower.slice(Math.max(0, index - 14), index);
  const after = lower.slice(index + word.length, index + word.length + 3);
  if (isName(text, index)) return false;
  if (word === 'tu') return !SILENT.test(before);
  // "Change de ton.", "le ton"
  if (word === 'ton')
    return !TONE.test(before) && /^ [\p{L}\p{N}«"“]/u.test(after) && !/ ton $/u.test(before);
  if (word === 'ta' || word === 'tes') return /^ [\p{L}\p{N}«"“']/u.test(after);
  return true;
}

function isImperativeOfTu(lower: string, index: number, word: string): boolean {
  const after = lower.slice(index + word.length, index + word.length + 14);
  // "Suis" alone is "je suis"; "va" may be "ça va".
  if (word === 'suis') return /^(?:-nous|-le|-la|-les| (?:le|la|les|nous|l')(?!\p{L}))/u.test(after);
  if (word === 'tiens') return /^-(?:nous|moi)/u.test(after);
  if (word === 'reste' || word === 'pose' || word === 'poste' || word === 'garde')
    return /^ (?:le|la|les|l'|un|une|ton|ta|tes|en|avec|ici|bien|chez|dans|sur)(?!\p{L})/u.test(after);
  if (word === 'rends' || word === 'fais' || word === 'va' || word === 'aie' || word === 'sois')
    return /^[ -]/u.test(after);
  return true;
}

/** A capital inside a sentence: "le groupe Tes Cheveux". All in capitals, every word has one. */
function isName(text: string, index: number): boolean {
  const letter = text[index] ?? '';
  if (letter === letter.toLowerCase()) return false;
  const next = text[index + 1] ?? '';
  if (next !== next.toLowerCase()) return false;
  return (
    /[\p{L}\p{N}][,'’]? ?$/u.test(text.slice(Math.max(0, index - 3), index)) &&
    !/[,] $/u.test(text.slice(Math.max(0, index - 2), index))
  );
}

function inOrder(forms: AddressForm[]): AddressForm[] {
  const sorted = forms.sort((one, other) => one.start - other.start);
  return sorted.filter(({ start }, at) => start !== sorted[at - 1]?.start);
}
